// Guards clients: a timeout over redirects, a deadline that the transport sees, cookies
// of the host that is asked for, bodies that come later or not at all.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"time"
)

type jar map[string][]*http.Cookie

func (j jar) SetCookies(u *url.URL, c []*http.Cookie) { j[u.Host] = append(j[u.Host], c...) }
func (j jar) Cookies(u *url.URL) []*http.Cookie       { return j[u.Host] }

type transport func(*http.Request) (*http.Response, error)

func (t transport) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }

func main() {
	arrived := make(chan bool, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/redirect":
			http.Redirect(w, r, "/end", http.StatusFound)
		case "/slow":
			w.Write([]byte("some"))
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		case "/never":
			<-r.Context().Done()
		case "/cookies":
			for _, c := range r.Cookies() {
				fmt.Fprint(w, c.Name, "=", c.Value, ";")
			}
			http.SetCookie(w, &http.Cookie{Name: "set", Value: "by " + r.Host})
		case "/late":
			arrived <- true
			b, err := io.ReadAll(r.Body)
			fmt.Fprint(w, string(b), err, r.ContentLength, r.TransferEncoding)
		case "/deadline":
			c := http.NewResponseController(w)
			fmt.Fprint(w, c.SetReadDeadline(time.Now().Add(time.Millisecond)))
			_, err := io.ReadAll(r.Body)
			fmt.Fprint(w, " ", errors.Is(err, os.ErrDeadlineExceeded))
		default:
			fmt.Fprint(w, "the end")
		}
	}))
	defer s.Close()
	show := func(what string, r *http.Response, err error) {
		var ue *url.Error
		if errors.As(err, &ue) {
			ue.URL = ue.URL[len(s.URL):]
			fmt.Println(what, err, ue.Timeout())
			return
		}
		b, err := io.ReadAll(r.Body)
		r.Body.Close()
		fmt.Println(what, string(b), err)
	}
	c := s.Client()
	c.Timeout = time.Minute
	r, err := c.Get(s.URL + "/redirect")
	show("redirect:", r, err)
	c.Timeout = 20 * time.Millisecond
	r, err = c.Get(s.URL + "/never")
	show("never:", r, err)
	c.Timeout = 100 * time.Millisecond
	r, err = c.Get(s.URL + "/slow")
	show("slow:", r, err)
	c.Timeout = 0

	(&http.Client{Timeout: time.Hour, Transport: transport(func(r *http.Request) (*http.Response, error) {
		at, ok := r.Context().Deadline()
		fmt.Println("deadline:", ok, time.Until(at) > 59*time.Minute)
		return nil, errors.New("no")
	})}).Get("http://example.com/")

	c.Jar = jar{}
	u, _ := url.Parse(s.URL)
	c.Jar.SetCookies(u, []*http.Cookie{{Name: "a", Value: "of the server"}})
	c.Jar.SetCookies(&url.URL{Scheme: "http", Host: "example.com"}, []*http.Cookie{{Name: "b", Value: "of example.com"}})
	req, _ := http.NewRequest("GET", s.URL+"/cookies", nil)
	r, err = c.Do(req)
	show("cookies:", r, err)
	req, _ = http.NewRequest("GET", s.URL+"/cookies", nil)
	req.Host = "example.com"
	r, err = c.Do(req)
	show("cookies:", r, err)
	fmt.Println(len(c.Jar.Cookies(u)), c.Jar.Cookies(&url.URL{Host: "example.com"}))
	c.Jar = nil

	for _, method := range []string{"GET", "POST"} {
		pr, pw := io.Pipe()
		go func() {
			// The request is there before its body.
			<-arrived
			io.WriteString(pw, "late ")
			pw.Close()
		}()
		req, _ = http.NewRequest(method, s.URL+"/late", pr)
		r, err = c.Do(req)
		show(method, r, err)
		req, _ = http.NewRequest(method, s.URL+"/late", io.MultiReader())
		r, err = c.Do(req)
		<-arrived
		show(method, r, err)
	}
	pr, pw := io.Pipe()
	r, err = c.Post(s.URL+"/deadline", "text/plain", pr)
	show("deadline:", r, err)
	pw.Close()
}

// Output:
// redirect: the end <nil>
// never: Get "/never": context deadline exceeded (Client.Timeout exceeded while awaiting headers) true
// slow: some context deadline exceeded (Client.Timeout or context cancellation while reading body)
// deadline: true true
// cookies: a=of the server; <nil>
// cookies: b=of example.com; <nil>
// 1 [b="of example.com"]
// GET late <nil> -1 [chunked] <nil>
// GET <nil> 0 [] <nil>
// POST late <nil> -1 [chunked] <nil>
// POST <nil> -1 [chunked] <nil>
// deadline: <nil> true <nil>
