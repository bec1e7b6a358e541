// net/smtp: whole conversations with servers that can much, little and nothing.
package main

import (
	"bufio"
	"fmt"
	"net"
	"net/smtp"
	"strings"
)

// serve answers each line with what script has for its first word.
func serve(script map[string]string, done chan []string) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, err := l.Accept()
		l.Close()
		if err != nil {
			return
		}
		defer c.Close()
		var log []string
		r := bufio.NewReader(c)
		fmt.Fprintf(c, "%s\r\n", script["hello"])
		data := false
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				break
			}
			line = strings.TrimRight(line, "\r\n")
			log = append(log, line)
			word, _, _ := strings.Cut(line, " ")
			if data {
				if line != "." {
					continue
				}
				data = false
				word = "."
			}
			reply, ok := script[word]
			if !ok {
				reply = "500 what?"
			}
			fmt.Fprintf(c, "%s\r\n", strings.ReplaceAll(reply, "\n", "\r\n"))
			data = word == "DATA" && strings.HasPrefix(reply, "354")
			if word == "QUIT" {
				break
			}
		}
		done <- log
	}()
	return l.Addr().String()
}

func main() {
	full := map[string]string{
		"hello": "220 here", "EHLO": "250-me\n250-8BITMIME\n250-SMTPUTF8\n250-SIZE 1000\n250 AUTH PLAIN CRAM-MD5",
		"AUTH": "235 fine", "MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 go", ".": "250 taken", "QUIT": "221 bye",
		"NOOP": "250 ok", "RSET": "250 ok", "VRFY": "252 perhaps",
	}
	msg := []byte("Subject: x\r\n\r\n.dot\r\nend\r\n")
	done := make(chan []string)
	addr := serve(full, done)
	host, _, _ := net.SplitHostPort(addr)
	fmt.Println(smtp.SendMail(addr, smtp.PlainAuth("", "me", "secret", host), "a@b", []string{"c@d", "e@f"}, msg))
	fmt.Printf("%q\n", <-done)

	addr = serve(full, done)
	fmt.Println(smtp.SendMail(addr, smtp.PlainAuth("", "me", "secret", "other"), "a@b", []string{"c@d"}, msg))
	fmt.Printf("%q\n", <-done)

	addr = serve(full, done)
	c, err := smtp.Dial(addr)
	fmt.Println(err)
	fmt.Println(c.Hello("me\n"), c.Hello("me.example"), c.Hello("again"))
	fmt.Println(c.Extension("size"))
	fmt.Println(c.Extension("starttls"))
	fmt.Println(c.Noop(), c.Reset(), c.Verify("who"), c.Verify("a\r\nb"), c.Mail("x\ny"), c.Rcpt("x\ry"))
	fmt.Println(c.Quit())
	fmt.Printf("%q\n", <-done)

	little := map[string]string{"hello": "220 here", "HELO": "250 me", "MAIL": "250 ok", "RCPT": "550 no such user", "QUIT": "221 bye"}
	addr = serve(little, done)
	fmt.Println(smtp.SendMail(addr, smtp.PlainAuth("", "me", "secret", host), "a@b", []string{"c@d"}, msg))
	fmt.Printf("%q\n", <-done)

	addr = serve(map[string]string{"hello": "220 here", "EHLO": "250-me\n250 SIZE 1", "QUIT": "221 bye"}, done)
	fmt.Println(smtp.SendMail(addr, smtp.CRAMMD5Auth("me", "secret"), "a@b", []string{"c@d"}, msg))
	<-done

	cram := map[string]string{"hello": "220 here", "EHLO": "250-me\n250 AUTH CRAM-MD5", "AUTH": "334 Zm9vYmFy", "QUIT": "221 bye",
		"bWUgZmIzNWQ1ZTI3ZmNiMzhjZjQyYzAzYTU0ZmU4ZmQzZDM=": "535 bad", "*": "501 gone"}
	addr = serve(cram, done)
	c, err = smtp.Dial(addr)
	fmt.Println(err, c.Auth(smtp.CRAMMD5Auth("me", "secret")))
	fmt.Printf("%q\n", <-done)

	addr = serve(map[string]string{"hello": "554 go away"}, done)
	_, err = smtp.Dial(addr)
	fmt.Println(err)
	<-done
	_, _, err = smtp.PlainAuth("", "u", "p", "h").Start(&smtp.ServerInfo{Name: "h"})
	fmt.Println(err)
	_, err = smtp.PlainAuth("", "u", "p", "h").Next(nil, true)
	fmt.Println(err)
	fmt.Println(smtp.SendMail("x", nil, "a\n", nil, nil))
}

// Output:
// <nil>
// ["EHLO localhost" "AUTH PLAIN AG1lAHNlY3JldA==" "MAIL FROM:<a@b> BODY=8BITMIME SMTPUTF8" "RCPT TO:<c@d>" "RCPT TO:<e@f>" "DATA" "Subject: x" "" "..dot" "end" "." "QUIT"]
// wrong host name
// ["EHLO localhost" "QUIT"]
// <nil>
// smtp: A line must not contain CR or LF <nil> smtp: Hello called after other methods
// true 1000
// false
// <nil> <nil> 252 "perhaps" smtp: A line must not contain CR or LF smtp: A line must not contain CR or LF smtp: A line must not contain CR or LF
// <nil>
// ["EHLO me.example" "NOOP" "RSET" "VRFY who" "QUIT"]
// 550 "no such user"
// ["EHLO localhost" "HELO localhost" "MAIL FROM:<a@b>" "RCPT TO:<c@d>"]
// smtp: server doesn't support AUTH
// <nil> 500 "what?"
// ["EHLO localhost" "AUTH CRAM-MD5" "bWUgYzUyZmE2M2Y0ZDJlYTU0ZDMwYjBjZGVmZjUyMzMwNWU=" "*" "QUIT"]
// 554 "go away"
// unencrypted connection
// unexpected server challenge
// smtp: A line must not contain CR or LF
