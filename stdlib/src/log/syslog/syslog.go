// Package syslog writes to the system's log, by a Unix socket or over the network.
package syslog

import (
	"errors"
	"fmt"
	"log"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

// Writer is a connection to a log daemon. A write that fails is tried once more over
// a new connection.
type Writer struct {
	priority      Priority
	tag           string
	network, addr string

	mu       sync.Mutex // of what follows
	hostname string
	conn     net.Conn // nil if there is none
	local    bool     // the daemon is on this machine
}

// New connects to the system's daemon.
func New(priority Priority, tag string) (*Writer, error) { return Dial("", "", priority, tag) }

// NewLogger returns a logger over a Writer, with flags as package log's.
func NewLogger(p Priority, logFlag int) (*log.Logger, error) {
	w, err := New(p, "")
	if err != nil {
		return nil, err
	}
	return log.New(w, "", logFlag), nil
}

// Dial connects to the daemon at an address, to the system's if network is empty.
// Lines bear the tag, or the program's name.
func Dial(network, raddr string, priority Priority, tag string) (*Writer, error) {
	if priority < 0 || priority > LOG_LOCAL7|LOG_DEBUG {
		return nil, errors.New("log/syslog: invalid priority")
	}
	if tag == "" {
		tag = os.Args[0]
	}
	w := &Writer{priority: priority, tag: tag, network: network, addr: raddr}
	w.hostname, _ = os.Hostname()
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.connect(); err != nil {
		return nil, err
	}
	return w, nil
}

// sockets is where daemons listen.
var sockets = []string{"/dev/log", "/var/run/syslog", "/var/run/log"}

// connect makes a new connection; w.mu is held.
func (w *Writer) connect() (err error) {
	if w.conn != nil {
		w.conn.Close()
		w.conn = nil
	}
	if w.network == "" {
		if w.hostname == "" {
			w.hostname = "localhost"
		}
		for _, network := range []string{"unixgram", "unix"} {
			for _, path := range sockets {
				if c, err := net.Dial(network, path); err == nil {
					w.conn, w.local = c, true
					return nil
				}
			}
		}
		return errors.New("Unix syslog delivery error")
	}
	c, err := net.Dial(w.network, w.addr)
	if err != nil {
		return err
	}
	w.conn, w.local = c, w.network == "unix" || w.network == "unixgram"
	if w.hostname == "" {
		w.hostname = c.LocalAddr().String()
	}
	return nil
}

// Close closes the connection.
func (w *Writer) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return nil
	}
	err := w.conn.Close()
	w.conn = nil
	return err
}

// Write logs b with the severity that the Writer was made with.
func (w *Writer) Write(b []byte) (int, error) { return w.log(w.priority, string(b)) }

// log sends a message; the facility is the Writer's.
func (w *Writer) log(severity Priority, msg string) (int, error) {
	p := w.priority&facilities | severity&severities
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn != nil && w.send(p, msg) == nil {
		return len(msg), nil
	}
	err := w.connect()
	if err == nil {
		err = w.send(p, msg)
	}
	if err != nil {
		return 0, err
	}
	return len(msg), nil
}

// send sends one line. On this machine it bears no host, and a shorter time.
func (w *Writer) send(p Priority, msg string) error {
	from := time.Now().Format(time.RFC3339) + " " + w.hostname
	if w.local {
		from = time.Now().Format(time.Stamp)
	}
	_, err := fmt.Fprintf(w.conn, "<%d>%s %s[%d]: %s\n", p, from, w.tag, os.Getpid(), strings.TrimSuffix(msg, "\n"))
	return err
}
