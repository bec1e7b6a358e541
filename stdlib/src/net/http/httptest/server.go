package httptest

import (
	"fmt"
	"net"
	"net/http"
	"sync"
)

// Server is a server at a port of this machine that the system chose.
type Server struct {
	URL         string
	Listener    net.Listener
	EnableHTTP2 bool
	Config      *http.Server

	mu     sync.Mutex
	closed bool
	conns  map[net.Conn]http.ConnState
	busy   sync.WaitGroup
	client *http.Client
}

// NewServer starts a server.
func NewServer(handler http.Handler) *Server {
	s := NewUnstartedServer(handler)
	s.Start()
	return s
}

// NewUnstartedServer returns a server that Start starts.
func NewUnstartedServer(handler http.Handler) *Server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		if l, err = net.Listen("tcp6", "[::1]:0"); err != nil {
			panic(fmt.Sprintf("httptest: failed to listen on a port: %v", err))
		}
	}
	return &Server{Listener: l, Config: &http.Server{Handler: handler}}
}

// Start starts the server.
func (s *Server) Start() {
	if s.URL != "" {
		panic("Server already started")
	}
	s.client = &http.Client{Transport: &http.Transport{}}
	s.URL = "http://" + s.Listener.Addr().String()
	old := s.Config.ConnState
	s.Config.ConnState = func(c net.Conn, state http.ConnState) {
		s.mu.Lock()
		if s.conns == nil {
			s.conns = map[net.Conn]http.ConnState{}
		}
		switch state {
		case http.StateNew:
			s.busy.Add(1)
			s.conns[c] = state
		case http.StateActive, http.StateIdle:
			s.conns[c] = state
			if state == http.StateIdle && s.closed {
				c.Close()
			}
		case http.StateHijacked, http.StateClosed:
			if _, ok := s.conns[c]; ok {
				delete(s.conns, c)
				s.busy.Done()
			}
		}
		s.mu.Unlock()
		if old != nil {
			old(c, state)
		}
	}
	go s.Config.Serve(s.Listener)
}

// Close stops the server and waits until all requests are answered.
func (s *Server) Close() {
	s.mu.Lock()
	if !s.closed {
		s.closed = true
		s.Listener.Close()
		s.Config.SetKeepAlivesEnabled(false)
		for c, state := range s.conns {
			if state == http.StateIdle || state == http.StateNew {
				c.Close()
			}
		}
	}
	s.mu.Unlock()
	if t, ok := http.DefaultTransport.(*http.Transport); ok {
		t.CloseIdleConnections()
	}
	if s.client != nil {
		s.client.CloseIdleConnections()
	}
	s.busy.Wait()
}

// CloseClientConnections closes the connections that there are.
func (s *Server) CloseClientConnections() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		c.Close()
	}
}

// Client returns a client for the server.
func (s *Server) Client() *http.Client { return s.client }
