// Package rpc calls methods of a value over a connection. Callable are exported
// methods of exported types with two arguments, of exported or predeclared types, the
// second a pointer for the reply, that return an error.
package rpc

import (
	"errors"
	"go/token"
	"io"
	"log"
	"net"
	"net/http"
	"reflect"
	"strings"
	"sync"
)

const (
	// The paths of HandleHTTP.
	DefaultRPCPath   = "/_goRPC_"
	DefaultDebugPath = "/debug/rpc"
)

// method is one that can be called.
type method struct {
	sync.Mutex // of calls
	fn         reflect.Method
	arg, reply reflect.Type // reply is a pointer
	calls      uint
}

// service is a value with its methods.
type service struct {
	name    string
	rcvr    reflect.Value
	methods map[string]*method
}

// Request is the header of a call.
type Request struct {
	ServiceMethod string // "Service.Method"
	Seq           uint64 // the client's number for the call
}

// Response is the header of a reply.
type Response struct {
	ServiceMethod string // as in the Request
	Seq           uint64 // as in the Request
	Error         string // empty if all went well
}

// Server has services.
type Server struct {
	services sync.Map // name to *service
}

// NewServer returns a server without services.
func NewServer() *Server { return new(Server) }

// DefaultServer is the one of the functions of the same names.
var DefaultServer = NewServer()

func exported(t reflect.Type) bool {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return token.IsExported(t.Name()) || t.PkgPath() == ""
}

// Register makes a value's methods callable as Type.Method.
func (server *Server) Register(rcvr any) error { return server.register(rcvr, "", false) }

// RegisterName is Register with a name in place of the type's.
func (server *Server) RegisterName(name string, rcvr any) error {
	return server.register(rcvr, name, true)
}

func (server *Server) register(rcvr any, name string, named bool) error {
	t, v := reflect.TypeOf(rcvr), reflect.ValueOf(rcvr)
	refuse := func(s string) error {
		log.Print(s)
		return errors.New(s)
	}
	if !named {
		name = reflect.Indirect(v).Type().Name()
	}
	if name == "" {
		return refuse("rpc.Register: no service name for type " + t.String())
	}
	if !named && !token.IsExported(name) {
		return refuse("rpc.Register: type " + name + " is not exported")
	}
	s := &service{name: name, rcvr: v, methods: suitable(t, false)}
	if len(s.methods) == 0 {
		text := "rpc.Register: type " + name + " has no exported methods of suitable type"
		if len(suitable(reflect.PointerTo(t), false)) > 0 {
			text += " (hint: pass a pointer to value of that type)"
		}
		return refuse(text)
	}
	if _, twice := server.services.LoadOrStore(name, s); twice {
		return errors.New("rpc: service already defined: " + name)
	}
	return nil
}

// suitable returns the methods of a type that can be called; why not others, it logs
// if asked.
func suitable(t reflect.Type, why bool) map[string]*method {
	methods := map[string]*method{}
	say := func(format string, args ...any) {
		if why {
			log.Printf("rpc.Register: "+format+"\n", args...)
		}
	}
	for i := range t.NumMethod() {
		m := t.Method(i)
		mt := m.Type
		if !m.IsExported() {
			continue
		}
		if mt.NumIn() != 3 {
			say("method %q has %d input parameters; needs exactly three", m.Name, mt.NumIn())
			continue
		}
		arg, reply := mt.In(1), mt.In(2)
		switch {
		case !exported(arg):
			say("argument type of method %q is not exported: %q", m.Name, arg)
		case reply.Kind() != reflect.Pointer:
			say("reply type of method %q is not a pointer: %q", m.Name, reply)
		case !exported(reply):
			say("reply type of method %q is not exported: %q", m.Name, reply)
		case mt.NumOut() != 1:
			say("method %q has %d output parameters; needs exactly one", m.Name, mt.NumOut())
		case mt.Out(0) != reflect.TypeFor[error]():
			say("return type of method %q is %q, must be error", m.Name, mt.Out(0))
		default:
			methods[m.Name] = &method{fn: m, arg: arg, reply: reply}
		}
	}
	return methods
}

// noBody stands for a reply that there is none of.
var noBody = struct{}{}

// conversation is a codec whose replies are written one at a time.
type conversation struct {
	ServerCodec
	sync.Mutex
}

func (c *conversation) reply(req *Request, body any, text string) {
	resp := &Response{ServiceMethod: req.ServiceMethod, Seq: req.Seq, Error: text}
	if text != "" {
		body = noBody
	}
	c.Lock()
	defer c.Unlock()
	if err := c.WriteResponse(resp, body); err != nil && debug {
		log.Println("rpc: writing response:", err)
	}
}

const debug = false

// call is a request that was understood.
type call struct {
	*service
	*method
	arg, result reflect.Value
}

// read reads a request. If err is not nil and keep says so there may be more; reply
// says that the client is to be told.
func (server *Server) read(codec ServerCodec) (c call, req *Request, keep, reply bool, err error) {
	req = new(Request)
	if err = codec.ReadRequestHeader(req); err != nil {
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			err = errors.New("rpc: server cannot decode request: " + err.Error())
		}
		return c, nil, false, false, err
	}
	if c, err = server.find(req.ServiceMethod); err != nil {
		codec.ReadRequestBody(nil)
		return c, req, true, true, err
	}
	value := c.method.arg.Kind() != reflect.Pointer
	if value {
		c.arg = reflect.New(c.method.arg)
	} else {
		c.arg = reflect.New(c.method.arg.Elem())
	}
	if err = codec.ReadRequestBody(c.arg.Interface()); err != nil {
		return c, req, true, true, err
	}
	if value {
		c.arg = c.arg.Elem()
	}
	elem := c.reply.Elem()
	c.result = reflect.New(elem)
	switch elem.Kind() {
	case reflect.Map:
		c.result.Elem().Set(reflect.MakeMap(elem))
	case reflect.Slice:
		c.result.Elem().Set(reflect.MakeSlice(elem, 0, 0))
	}
	return c, req, true, true, nil
}

func (server *Server) find(name string) (c call, err error) {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return c, errors.New("rpc: service/method request ill-formed: " + name)
	}
	s, ok := server.services.Load(name[:dot])
	if !ok {
		return c, errors.New("rpc: can't find service " + name)
	}
	c.service = s.(*service)
	if c.method = c.methods[name[dot+1:]]; c.method == nil {
		return c, errors.New("rpc: can't find method " + name)
	}
	return c, nil
}

// run calls the method and writes the reply.
func (c call) run(to *conversation, req *Request) {
	c.method.Lock()
	c.calls++
	c.method.Unlock()
	out := c.fn.Func.Call([]reflect.Value{c.rcvr, c.arg, c.result})
	text := ""
	if err, _ := out[0].Interface().(error); err != nil {
		text = err.Error()
	}
	to.reply(req, c.result.Interface(), text)
}

// ServeCodec answers requests until the client hangs up, each in a goroutine.
func (server *Server) ServeCodec(codec ServerCodec) {
	to := &conversation{ServerCodec: codec}
	var running sync.WaitGroup
	for {
		c, req, keep, reply, err := server.read(codec)
		if err == nil {
			running.Go(func() { c.run(to, req) })
			continue
		}
		if debug && err != io.EOF {
			log.Println("rpc:", err)
		}
		if !keep {
			break
		}
		if reply {
			to.reply(req, nil, err.Error())
		}
	}
	running.Wait()
	codec.Close()
}

// ServeRequest answers one request, and leaves the codec open.
func (server *Server) ServeRequest(codec ServerCodec) error {
	to := &conversation{ServerCodec: codec}
	c, req, keep, reply, err := server.read(codec)
	if err != nil {
		if keep && reply {
			to.reply(req, nil, err.Error())
		}
		return err
	}
	c.run(to, req)
	return nil
}

// ServeConn answers requests of a connection, in gob, until the client hangs up.
func (server *Server) ServeConn(conn io.ReadWriteCloser) { server.ServeCodec(newGobServer(conn)) }

// Accept serves each connection of a listener, until that fails.
func (server *Server) Accept(lis net.Listener) {
	for {
		conn, err := lis.Accept()
		if err != nil {
			log.Print("rpc.Serve: accept:", err.Error())
			return
		}
		go server.ServeConn(conn)
	}
}

const connected = "200 Connected to Go RPC"

// ServeHTTP takes the connection over from CONNECT.
func (server *Server) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if req.Method != "CONNECT" {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(http.StatusMethodNotAllowed)
		io.WriteString(w, "405 must CONNECT\n")
		return
	}
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		log.Print("rpc hijacking ", req.RemoteAddr, ": ", err.Error())
		return
	}
	io.WriteString(conn, "HTTP/1.0 "+connected+"\n\n")
	server.ServeConn(conn)
}

// HandleHTTP has package http's server answer at these paths, the second for people.
func (server *Server) HandleHTTP(rpcPath, debugPath string) {
	http.Handle(rpcPath, server)
	http.Handle(debugPath, debugPage{server})
}

// Register is DefaultServer's.
func Register(rcvr any) error { return DefaultServer.Register(rcvr) }

// RegisterName is DefaultServer's.
func RegisterName(name string, rcvr any) error { return DefaultServer.RegisterName(name, rcvr) }

// ServeConn is DefaultServer's.
func ServeConn(conn io.ReadWriteCloser) { DefaultServer.ServeConn(conn) }

// ServeCodec is DefaultServer's.
func ServeCodec(codec ServerCodec) { DefaultServer.ServeCodec(codec) }

// ServeRequest is DefaultServer's.
func ServeRequest(codec ServerCodec) error { return DefaultServer.ServeRequest(codec) }

// Accept is DefaultServer's.
func Accept(lis net.Listener) { DefaultServer.Accept(lis) }

// HandleHTTP is DefaultServer's, at the usual paths.
func HandleHTTP() { DefaultServer.HandleHTTP(DefaultRPCPath, DefaultDebugPath) }
