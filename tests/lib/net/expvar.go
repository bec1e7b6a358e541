// Guards expvar: variables as JSON, and the handler.
package main

import (
	"encoding/json"
	"expvar"
	"fmt"
	"net/http"
	"net/http/httptest"
)

func main() {
	i := expvar.NewInt("ints")
	i.Add(3)
	i.Set(i.Value() + 1)
	f := expvar.NewFloat("floats")
	f.Set(1.5)
	f.Add(0.25)
	s := expvar.NewString("strings")
	s.Set("a \"b\" <c>")
	m := expvar.NewMap("maps")
	m.Add("z", 2)
	m.AddFloat("a", 0.5)
	m.Set("s", s)
	m.Add("z", 1)
	m.Delete("gone")
	expvar.Publish("func", expvar.Func(func() any { return map[string]int{"x": 1} }))
	fmt.Println(i, f, s, s.Value(), m, m.Get("z"), m.Get("no") == nil, expvar.Get("ints"))
	expvar.Do(func(kv expvar.KeyValue) { fmt.Print(kv.Key, " ") })
	fmt.Println()
	rec := httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(rec, httptest.NewRequest("GET", "/debug/vars", nil))
	var all map[string]any
	fmt.Println(rec.Code, rec.Header().Get("Content-Type"), json.Unmarshal(rec.Body.Bytes(), &all))
	_, ok := all["memstats"].(map[string]any)["HeapAlloc"]
	fmt.Println(all["ints"], all["maps"], ok)
	fmt.Println(m.Init())
}

// Output:
// 4 1.75 "a \"b\" \u003cc\u003e" a "b" <c> {"a": 0.5, "s": "a \"b\" \u003cc\u003e", "z": 3} 3 true 4
// cmdline floats func ints maps memstats strings
// 200 application/json; charset=utf-8 <nil>
// 4 map[a:0.5 s:a "b" <c> z:3] true
// {}
