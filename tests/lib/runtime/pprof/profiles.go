// Profiles by name, own ones, and the text of both forms without addresses.
package main

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"time"
)

func wait(c chan int) { <-c }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

// text is a profile's text without what differs from run to run.
func text(p *pprof.Profile, debug int) string {
	var b bytes.Buffer
	if err := p.WriteTo(&b, debug); err != nil {
		fmt.Println(err)
	}
	s := b.String()
	for _, r := range [][2]string{
		{`0x[0-9a-f]+`, "0x?"},
		{`\+0x\?`, ""},
		{`@( 0x\?)+`, "@"},
		{`\t\S*/(\w+\.go):(\d+)`, " $1:$2"},
		{`\t+`, " "},
		{`(pprof|proc)\.go:\d+`, "$1.go"},
		{`#[^\n]*runtime/pprof\.[^\n]*\n`, ""},
		{`(?s)runtime/pprof\..*?main\.`, "main."},
		{`goroutine \d+ `, "goroutine N "},
		{`\.go:(\d+) *\n`, ".go:$1\n"},
		{`(main\.\w+)\([^)]*\)`, "$1()"},
		{` +`, " "},
	} {
		s = regexp.MustCompile(r[0]).ReplaceAllString(s, r[1])
	}
	// Stacks of equal counts are sorted by their addresses.
	parts := strings.Split(s, "\n\n")
	if first, rest, ok := strings.Cut(parts[0], "\n"); ok && debug == 1 {
		fmt.Println(first)
		parts[0] = rest
	}
	slices.Sort(parts)
	return strings.Join(parts, "\n\n")
}

func main() {
	for _, p := range pprof.Profiles() {
		fmt.Print(p.Name(), " ")
	}
	fmt.Println(pprof.Lookup("nothing"))

	mine := pprof.NewProfile("mine")
	mine.Add(1, 0)
	mine.Add("two", 1)
	for range 2 {
		func() { mine.Add(new(int), 1) }()
	}
	mine.Add(4, 100)
	fmt.Println(mine.Name(), mine.Count(), pprof.Lookup("mine") == mine, len(pprof.Profiles()))
	fmt.Print(text(mine, 1))
	mine.Remove(1)
	mine.Remove("nothing")
	fmt.Println(mine.Count())
	try(func() { mine.Add("two", 0) })
	try(func() { pprof.NewProfile("mine") })
	try(func() { pprof.NewProfile("") })
	try(func() { new(pprof.Profile).Add(1, 0) })
	try(func() { new(pprof.Profile).WriteTo(nil, 0) })
	try(func() { pprof.Lookup("heap").Add(1, 0) })

	c := make(chan int)
	pprof.Do(context.Background(), pprof.Labels("key", "value", "a b", `"`), func(context.Context) {
		for range 3 {
			go wait(c)
		}
	})
	go wait(c)
	for {
		buf := make([]byte, 1<<16)
		if strings.Count(string(buf[:runtime.Stack(buf, true)]), "[chan receive") == 4 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	p := pprof.Lookup("goroutine")
	fmt.Println(p.Count())
	fmt.Print(text(p, 1))
	fmt.Print(text(p, 2))
	for _, name := range []string{"heap", "threadcreate"} {
		var b bytes.Buffer
		pprof.Lookup(name).WriteTo(&b, 1)
		fmt.Println(strings.HasPrefix(b.String(), name+" profile: "))
	}
	runtime.KeepAlive(c)
}

// Output:
// allocs block goroutine goroutineleak heap mutex threadcreate <nil>
// mine 5 true 8
// mine profile: total 5
//
//
// 1 @
//
// 1 @
// # 0x? main.main profiles.go:63
// # 0x? runtime.main proc.go
//
// 1 @
// # 0x? main.main profiles.go:64
// # 0x? runtime.main proc.go
//
// 2 @
// # 0x? main.main.func1 profiles.go:66
// # 0x? main.main profiles.go:66
// # 0x? runtime.main proc.go4
// pprof: Profile.Add of duplicate value
// pprof: NewProfile name already in use: mine
// pprof: NewProfile with empty name
// pprof: use of uninitialized Profile
// pprof: use of zero Profile
// pprof: Add called on built-in Profile heap
// 5
// goroutine profile: total 5
//
//
// 1 @
// # 0x? main.text profiles.go:26
// # 0x? main.main profiles.go:97
// # 0x? runtime.main proc.go
//
// 1 @
// # 0x? main.wait profiles.go:16
//
// 3 @
// # labels: {"a b":"\"", "key":"value"}
// # 0x? main.wait profiles.go:16goroutine N [chan receive] {"a b": "\"", key: value}:
// main.wait()
//  profiles.go:16
// created by main.main.func8 in goroutine 1
//  profiles.go:84
//
// goroutine N [chan receive] {"a b": "\"", key: value}:
// main.wait()
//  profiles.go:16
// created by main.main.func8 in goroutine 1
//  profiles.go:84
//
// goroutine N [chan receive] {"a b": "\"", key: value}:
// main.wait()
//  profiles.go:16
// created by main.main.func8 in goroutine 1
//  profiles.go:84
//
// goroutine N [chan receive]:
// main.wait()
//  profiles.go:16
// created by main.main in goroutine 1
//  profiles.go:87
//
//
// goroutine N [running]:
// main.text()
//  profiles.go:26
// main.main()
//  profiles.go:98true
// true
