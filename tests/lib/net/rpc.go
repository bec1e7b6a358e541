// net/rpc and net/rpc/jsonrpc: calls over pipes, TCP and HTTP, and what goes wrong.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/rpc"
	"net/rpc/jsonrpc"
	"os"
	"strings"
	"sync"
)

type Args struct{ A, B int }
type Quotient struct{ Quo, Rem int }

type Arith int

func (*Arith) Multiply(args *Args, reply *int) error {
	*reply = args.A * args.B
	return nil
}

func (*Arith) Divide(args Args, q *Quotient) error {
	if args.B == 0 {
		return errors.New("divide by zero")
	}
	q.Quo, q.Rem = args.A/args.B, args.A%args.B
	return nil
}

func (*Arith) Names(n int, m *map[string]int) error {
	for i := range n {
		(*m)[fmt.Sprint(i)] = i
	}
	return nil
}
func (*Arith) Slice(n int, s *[]int) error { *s = append(*s, n); return nil }
func (*Arith) Empty(n int, s *string) error {
	return errors.New("")
}
func (*Arith) tiny(int, *int) error          { return nil }
func (*Arith) WrongResult(int, *int) int     { return 0 }
func (*Arith) WrongReply(int, int) error     { return nil }
func (*Arith) Unexported(hidden, *int) error { return nil }
func (*Arith) Three(int, int, *int) error    { return nil }

type hidden struct{}

func (hidden) M(int, *int) error { return nil }

type None struct{}
type ByPointer struct{}

func (*ByPointer) M(int, *int) error { return nil }

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	fmt.Println(rpc.Register(new(Arith)), rpc.Register(new(Arith)))
	fmt.Println(rpc.RegisterName("other.name", new(Arith)))
	fmt.Println(rpc.Register(hidden{}))
	fmt.Println(rpc.RegisterName("h", hidden{}))
	fmt.Println(rpc.Register(None{}))
	fmt.Println(rpc.Register(ByPointer{}))
	fmt.Println(rpc.Register(func() {}))

	use := func(name string, c *rpc.Client) {
		fmt.Println("==", name)
		var n int
		var q Quotient
		fmt.Println(c.Call("Arith.Multiply", &Args{6, 7}, &n), n)
		fmt.Println(c.Call("Arith.Multiply", Args{6, 8}, &n), n)
		fmt.Println(c.Call("Arith.Divide", Args{17, 5}, &q), q)
		err := c.Call("Arith.Divide", Args{17, 0}, &q)
		fmt.Printf("%T %v\n", err, err)
		fmt.Println(c.Call("other.name.Multiply", Args{1, 2}, &n), n)
		for _, m := range []string{"Arith.Nope", "Nope.Multiply", "Arith", "Arith.tiny", "Arith.WrongResult", "Arith.WrongReply", "Arith.Three", ""} {
			fmt.Println(c.Call(m, Args{}, &n))
		}
		m := map[string]int{}
		fmt.Println(c.Call("Arith.Names", 3, &m), m)
		var s []int
		fmt.Println(c.Call("Arith.Slice", 3, &s), s)
		var wg sync.WaitGroup
		var mu sync.Mutex
		sum := 0
		for i := range 50 {
			wg.Go(func() {
				var n int
				if err := c.Call("Arith.Multiply", Args{i, 2}, &n); err != nil {
					fmt.Println(err)
				}
				mu.Lock()
				sum += n
				mu.Unlock()
			})
		}
		wg.Wait()
		done := make(chan *rpc.Call, 1)
		call := c.Go("Arith.Multiply", Args{2, 3}, &n, done)
		got := <-done
		fmt.Println(sum, got == call, got.ServiceMethod, got.Args, *got.Reply.(*int), got.Error)
		fmt.Println(c.Close(), c.Close(), c.Call("Arith.Multiply", Args{}, &n))
	}
	a, b := net.Pipe()
	go rpc.ServeConn(a)
	use("pipe", rpc.NewClient(b))
	a, b = net.Pipe()
	go jsonrpc.ServeConn(a)
	use("json", jsonrpc.NewClient(b))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go rpc.ServeConn(c)
		}
	}()
	c, err := rpc.Dial("tcp", l.Addr().String())
	fmt.Println(err)
	use("tcp", c)
	l.Close()
	rpc.HandleHTTP()
	srv := httptest.NewServer(nil)
	addr := srv.Listener.Addr().String()
	c, err = rpc.DialHTTP("tcp", addr)
	fmt.Println(err)
	use("http", c)
	_, err = rpc.DialHTTPPath("tcp", addr, "/nope")
	fmt.Println(strings.ReplaceAll(err.Error(), addr, "ADDR"))
	resp, _ := http.Get(srv.URL + rpc.DefaultRPCPath)
	text, _ := io.ReadAll(resp.Body)
	fmt.Printf("%s %q\n", resp.Status, text)
	resp, _ = http.Get(srv.URL + rpc.DefaultDebugPath)
	text, _ = io.ReadAll(resp.Body)
	fmt.Println(string(text))

	// Raw JSON.
	a, b = net.Pipe()
	go jsonrpc.ServeConn(a)
	r := bufio.NewReader(b)
	for _, req := range []string{
		`{"method":"Arith.Multiply","id":"x","params":[{"A":2,"B":3}]}`,
		`{"method":"Arith.Multiply","params":[{"A":2,"B":3}]}`,
		`{"method":"Arith.Multiply","id":[1]}`,
		`{"method":"Arith.Multiply","id":1,"params":[5]}`,
		`{"method":"Arith.Multiply","id":1,"params":{}}`,
		`{"id":7}`,
		`{"method":"Arith.Slice","id":1,"params":[5]}`,
	} {
		fmt.Fprintln(b, req)
		line, err := r.ReadString('\n')
		fmt.Print(line, err, "\n")
	}
	b.Close()
	a, b = net.Pipe()
	go func() {
		r := bufio.NewReader(a)
		for _, reply := range []string{`{"id":0,"result":5,"error":null}`, `{"id":1,"result":null,"error":""}`, `{"id":2,"result":"x","error":null}`, `{"id":3,"result":1,"error":{"code":1}}`} {
			line, _ := r.ReadString('\n')
			fmt.Print(line)
			fmt.Fprintln(a, reply)
		}
		a.Close()
	}()
	jc := jsonrpc.NewClient(b)
	var n int
	for range 3 {
		fmt.Println(jc.Call("A.B", "arg", &n), n)
	}
	defer func() { fmt.Println(recover()) }()
	jc.Go("A.B", 1, nil, make(chan *rpc.Call))
}

// Output:
// <nil> rpc: service already defined: Arith
// <nil>
// rpc.Register: type hidden is not exported
// rpc.Register: type hidden is not exported
// <nil>
// rpc.Register: type None has no exported methods of suitable type
// rpc.Register: type None has no exported methods of suitable type
// rpc.Register: type ByPointer has no exported methods of suitable type (hint: pass a pointer to value of that type)
// rpc.Register: type ByPointer has no exported methods of suitable type (hint: pass a pointer to value of that type)
// rpc.Register: no service name for type func()
// rpc.Register: no service name for type func()
// == pipe
// <nil> 42
// <nil> 48
// <nil> {3 2}
// rpc.ServerError divide by zero
// <nil> 2
// rpc: can't find method Arith.Nope
// rpc: can't find service Nope.Multiply
// rpc: service/method request ill-formed: Arith
// rpc: can't find method Arith.tiny
// rpc: can't find method Arith.WrongResult
// rpc: can't find method Arith.WrongReply
// rpc: can't find method Arith.Three
// rpc: service/method request ill-formed:
// <nil> map[0:0 1:1 2:2]
// <nil> [3]
// 2450 true Arith.Multiply {2 3} 6 <nil>
// <nil> connection is shut down connection is shut down
// == json
// <nil> 42
// <nil> 48
// <nil> {3 2}
// rpc.ServerError divide by zero
// <nil> 2
// rpc: can't find method Arith.Nope
// rpc: can't find service Nope.Multiply
// rpc: service/method request ill-formed: Arith
// rpc: can't find method Arith.tiny
// rpc: can't find method Arith.WrongResult
// rpc: can't find method Arith.WrongReply
// rpc: can't find method Arith.Three
// rpc: service/method request ill-formed:
// <nil> map[0:0 1:1 2:2]
// <nil> [3]
// 2450 true Arith.Multiply {2 3} 6 <nil>
// <nil> connection is shut down connection is shut down
// <nil>
// == tcp
// <nil> 42
// <nil> 48
// <nil> {3 2}
// rpc.ServerError divide by zero
// <nil> 2
// rpc: can't find method Arith.Nope
// rpc: can't find service Nope.Multiply
// rpc: service/method request ill-formed: Arith
// rpc: can't find method Arith.tiny
// rpc: can't find method Arith.WrongResult
// rpc: can't find method Arith.WrongReply
// rpc: can't find method Arith.Three
// rpc: service/method request ill-formed:
// <nil> map[0:0 1:1 2:2]
// <nil> [3]
// 2450 true Arith.Multiply {2 3} 6 <nil>
// <nil> connection is shut down connection is shut down
// <nil>
// == http
// <nil> 42
// <nil> 48
// <nil> {3 2}
// rpc.ServerError divide by zero
// <nil> 2
// rpc: can't find method Arith.Nope
// rpc: can't find service Nope.Multiply
// rpc: service/method request ill-formed: Arith
// rpc: can't find method Arith.tiny
// rpc: can't find method Arith.WrongResult
// rpc: can't find method Arith.WrongReply
// rpc: can't find method Arith.Three
// rpc: service/method request ill-formed:
// <nil> map[0:0 1:1 2:2]
// <nil> [3]
// 2450 true Arith.Multiply {2 3} 6 <nil>
// <nil> connection is shut down connection is shut down
// dial-http tcp ADDR: unexpected HTTP response: 404 Not Found
// 405 Method Not Allowed "405 must CONNECT\n"
// <html>
// 	<body>
// 	<title>Services</title>
//
// 	<hr>
// 	Service Arith
// 	<hr>
// 		<table>
// 		<th align=center>Method</th><th align=center>Calls</th>
//
// 			<tr>
// 			<td align=left font=fixed>Divide(main.Args, *main.Quotient) error</td>
// 			<td align=center>8</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Empty(int, *string) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Multiply(*main.Args, *int) error</td>
// 			<td align=center>212</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Names(int, *map[string]int) error</td>
// 			<td align=center>4</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Slice(int, *[]int) error</td>
// 			<td align=center>4</td>
// 			</tr>
//
// 		</table>
//
// 	<hr>
// 	Service h
// 	<hr>
// 		<table>
// 		<th align=center>Method</th><th align=center>Calls</th>
//
// 			<tr>
// 			<td align=left font=fixed>M(int, *int) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 		</table>
//
// 	<hr>
// 	Service other.name
// 	<hr>
// 		<table>
// 		<th align=center>Method</th><th align=center>Calls</th>
//
// 			<tr>
// 			<td align=left font=fixed>Divide(main.Args, *main.Quotient) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Empty(int, *string) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Multiply(*main.Args, *int) error</td>
// 			<td align=center>4</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Names(int, *map[string]int) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 			<tr>
// 			<td align=left font=fixed>Slice(int, *[]int) error</td>
// 			<td align=center>0</td>
// 			</tr>
//
// 		</table>
//
// 	</body>
// 	</html>
// {"id":"x","result":6,"error":null}
// <nil>
// {"id":null,"result":6,"error":null}
// <nil>
// {"id":[1],"result":null,"error":"jsonrpc: request body missing params"}
// <nil>
// {"id":1,"result":null,"error":"json: cannot unmarshal number into .0 of type main.Args"}
// <nil>
// {"id":1,"result":null,"error":"json: cannot unmarshal object into Go value of type [1]interface {}"}
// <nil>
// {"id":7,"result":null,"error":"rpc: service/method request ill-formed: "}
// <nil>
// {"id":1,"result":[5],"error":null}
// <nil>
// {"method":"A.B","params":["arg"],"id":0}
// <nil> 5
// {"method":"A.B","params":["arg"],"id":1}
// unspecified error 5
// {"method":"A.B","params":["arg"],"id":2}
// reading body json: cannot unmarshal string into Go value of type int 5
// rpc: done channel is unbuffered
// rpc: done channel is unbuffered
