// Package repl is the Go side of an interactive session: its main function asks
// for one function after another and runs each in a goroutine of its own.
package repl

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// next waits for what to run next; nil if the session is over, or to collect garbage.
func next() func()

// over reports whether the session ends.
func over() bool

// watch tells that the last input runs in the calling goroutine.
func watch()

// needsThread reports whether the last input needs this thread to go on: there is
// no other, and next would hold it.
func needsThread() bool

// types are the static types of what an input shows, a line each.
func types(input int) string

// Main runs the session.
func Main() {
	for {
		f := next()
		if f == nil {
			if over() {
				return
			}
			runtime.GC()
			continue
		}
		go run(f)
		for needsThread() {
			time.Sleep(20 * time.Microsecond)
		}
	}
}

func run(f func()) {
	watch()
	f()
}

// Input is the number of an input that shows values.
type Input int

// Show prints the values as Go syntax, each with its type. Those without types
// are of a call that was made for its effect: of them it prints an error only.
func (n Input) Show(values ...any) {
	types := strings.Split(types(int(n)), "\n")
	var b strings.Builder
	if types[0] == "" {
		if values = values[len(values)-1:]; values[0] == nil {
			return
		}
		types[0] = "error"
	}
	for i, v := range values {
		fmt.Fprintf(&b, "%s // %s\n", syntax(v), types[i])
	}
	os.Stdout.WriteString(b.String())
}

// waiting is how many nanoseconds ago the goroutine began to wait, about; negative
// if it does not wait or that is not known.
func waiting(goid int) int

// Goroutines lists the goroutines but the session's own and the calling one:
// number, state, since when it waits, and the innermost function of the program's
// with its place, or else of the library's.
func Goroutines() {
	buf := make([]byte, 1<<16)
	for {
		n := runtime.Stack(buf, true)
		if n < len(buf) {
			buf = buf[:n]
			break
		}
		buf = make([]byte, 2*len(buf))
	}
	var b strings.Builder
	// The calling one is the first.
	for _, g := range strings.Split(string(buf), "\n\n")[1:] {
		lines := strings.Split(g, "\n")
		number, state, _ := strings.Cut(strings.TrimPrefix(lines[0], "goroutine "), " ")
		if number == "1" {
			continue
		}
		state, _, _ = strings.Cut(strings.Trim(state, "[]:"), ", ")
		goid, _ := strconv.Atoi(number)
		if ns := waiting(goid); ns >= 0 {
			state += ", " + (time.Duration(ns) / time.Second * time.Second).String()
		}
		place := ""
		for i := 1; i+1 < len(lines); i += 2 {
			f, at := lines[i], strings.TrimSpace(lines[i+1])
			if strings.HasPrefix(f, "internal/repl.") || strings.HasPrefix(f, "runtime.") || strings.HasPrefix(f, "created by") {
				continue
			}
			own := !strings.HasPrefix(at, "/usr/local/go/")
			if place == "" || own {
				at, _, _ = strings.Cut(at, " +")
				place = f[:strings.LastIndexByte(f, '(')] + " " + at[strings.LastIndexByte(at, '/')+1:]
			}
			if own {
				break
			}
		}
		fmt.Fprintf(&b, "goroutine %s [%s] %s\n", number, state, place)
	}
	os.Stdout.WriteString(b.String())
}

// syntax is a value as Go syntax, as package main would write it.
func syntax(v any) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case error:
		return fmt.Sprintf("%s", short(fmt.Sprintf("%T", v))+"("+fmt.Sprintf("%q", v.Error())+")")
	}
	return short(fmt.Sprintf("%#v", v))
}

// short leaves the qualifier main out of what is not within quotes.
func short(s string) string {
	const main = "main."
	var b strings.Builder
	quote := byte(0)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quote != 0:
			if c == '\\' && quote != '`' && i+1 < len(s) {
				b.WriteByte(c)
				i++
				c = s[i]
			} else if c == quote {
				quote = 0
			}
		case c == '"' || c == '`' || c == '\'':
			quote = c
		case strings.HasPrefix(s[i:], main) && (i == 0 || !inName(s[i-1])):
			i += len(main) - 1
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

func inName(c byte) bool {
	return c == '_' || c == '.' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}
