// Package smtp sends mail by the protocol of RFC 5321, with the extensions 8BITMIME,
// SMTPUTF8 and AUTH. There is no TLS here: Client has no StartTLS, and SendMail
// refuses a server that asks for it.
package smtp

import (
	"encoding/base64"
	"errors"
	"io"
	"net"
	"net/textproto"
	"strings"
)

// Client is a connection to a server.
type Client struct {
	// Text is the conversation, for who knows more commands.
	Text *textproto.Conn

	server  string            // its name
	local   string            // what the client calls itself
	ext     map[string]string // what the server can do; nil after HELO
	auth    []string
	greeted bool
	refused error // of the greeting
}

// Dial connects to a server at host:port.
func Dial(addr string) (*Client, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	host, _, _ := net.SplitHostPort(addr)
	return NewClient(conn, host)
}

// NewClient waits for the server's first line; host is the name for Auth.
func NewClient(conn net.Conn, host string) (*Client, error) {
	c := &Client{Text: textproto.NewConn(conn), server: host, local: "localhost"}
	if _, _, err := c.Text.ReadResponse(220); err != nil {
		c.Text.Close()
		return nil, err
	}
	return c, nil
}

// Close closes the connection.
func (c *Client) Close() error { return c.Text.Close() }

// cmd sends a line and reads the reply.
func (c *Client) cmd(want int, line string) (code int, msg string, err error) {
	id, err := c.Text.Cmd("%s", line)
	if err != nil {
		return 0, "", err
	}
	c.Text.StartResponse(id)
	defer c.Text.EndResponse(id)
	return c.Text.ReadResponse(want)
}

// simple is cmd of which only success is asked.
func (c *Client) simple(want int, line string) error {
	_, _, err := c.cmd(want, line)
	return err
}

// oneLine refuses what would be more than one line.
func oneLine(s string) error {
	if strings.ContainsAny(s, "\r\n") {
		return errors.New("smtp: A line must not contain CR or LF")
	}
	return nil
}

// Hello greets the server by a name other than localhost, before all else.
func (c *Client) Hello(localName string) error {
	if err := oneLine(localName); err != nil {
		return err
	}
	if c.greeted {
		return errors.New("smtp: Hello called after other methods")
	}
	c.local = localName
	return c.hello()
}

// hello greets the server if that has not been done.
func (c *Client) hello() error {
	if c.greeted {
		return c.refused
	}
	c.greeted = true
	_, msg, err := c.cmd(250, "EHLO "+c.local)
	if err != nil {
		c.refused = c.simple(250, "HELO "+c.local)
		return c.refused
	}
	c.ext = map[string]string{}
	for i, line := range strings.Split(msg, "\n") {
		if i == 0 {
			continue
		}
		name, param, _ := strings.Cut(line, " ")
		c.ext[name] = param
		if name == "AUTH" {
			c.auth = strings.Split(param, " ")
		}
	}
	return nil
}

// Extension reports whether the server has an extension, and with which parameters.
func (c *Client) Extension(ext string) (bool, string) {
	if c.hello() != nil {
		return false, ""
	}
	param, ok := c.ext[strings.ToUpper(ext)]
	return ok, param
}

// Verify asks whether there is such an address. Many servers do not say.
func (c *Client) Verify(addr string) error {
	if err := oneLine(addr); err != nil {
		return err
	}
	if err := c.hello(); err != nil {
		return err
	}
	return c.simple(250, "VRFY "+addr)
}

// Auth says who the client is. If that fails the connection is closed.
func (c *Client) Auth(a Auth) error {
	if err := c.hello(); err != nil {
		return err
	}
	proto, reply, err := a.Start(&ServerInfo{Name: c.server, Auth: c.auth})
	if err != nil {
		c.Quit()
		return err
	}
	line := strings.TrimSpace("AUTH " + proto + " " + base64.StdEncoding.EncodeToString(reply))
	for {
		code, msg, err := c.cmd(0, line)
		if err != nil {
			return err
		}
		from := []byte(msg)
		switch code {
		case 334:
			from, err = base64.StdEncoding.DecodeString(msg)
		case 235: // through; the text is for people
		default:
			err = &textproto.Error{Code: code, Msg: msg}
		}
		if err == nil {
			reply, err = a.Next(from, code == 334)
		}
		if err != nil {
			c.cmd(501, "*")
			c.Quit()
			return err
		}
		if reply == nil {
			return nil
		}
		line = base64.StdEncoding.EncodeToString(reply)
	}
}

// Mail begins a mail from an address.
func (c *Client) Mail(from string) error {
	if err := oneLine(from); err != nil {
		return err
	}
	if err := c.hello(); err != nil {
		return err
	}
	line := "MAIL FROM:<" + from + ">"
	if _, ok := c.ext["8BITMIME"]; ok {
		line += " BODY=8BITMIME"
	}
	if _, ok := c.ext["SMTPUTF8"]; ok {
		line += " SMTPUTF8"
	}
	return c.simple(250, line)
}

// Rcpt adds an address that the mail goes to.
func (c *Client) Rcpt(to string) error {
	if err := oneLine(to); err != nil {
		return err
	}
	return c.simple(25, "RCPT TO:<"+to+">")
}

// Data returns what to write the mail to, header and body. It is sent by Close.
func (c *Client) Data() (io.WriteCloser, error) {
	if err := c.simple(354, "DATA"); err != nil {
		return nil, err
	}
	return &data{c.Text.DotWriter(), c}, nil
}

type data struct {
	io.WriteCloser
	c *Client
}

func (d *data) Close() error {
	d.WriteCloser.Close()
	_, _, err := d.c.Text.ReadResponse(250)
	return err
}

// Reset gives up the mail that was begun.
func (c *Client) Reset() error { return c.after("RSET") }

// Noop asks whether the server is there.
func (c *Client) Noop() error { return c.after("NOOP") }

// after sends a line after the greeting.
func (c *Client) after(line string) error {
	if err := c.hello(); err != nil {
		return err
	}
	return c.simple(250, line)
}

// Quit says goodbye and closes the connection.
func (c *Client) Quit() error {
	c.hello()
	if err := c.simple(221, "QUIT"); err != nil {
		return err
	}
	return c.Text.Close()
}

var errTLS = errors.New("smtp: server wants STARTTLS, but there is no TLS here")

// SendMail sends one mail: connects to host:port, says who it is if a is not nil, and
// hands over msg, header and body with lines that end in CRLF.
func SendMail(addr string, a Auth, from string, to []string, msg []byte) error {
	for _, s := range append([]string{from}, to...) {
		if err := oneLine(s); err != nil {
			return err
		}
	}
	c, err := Dial(addr)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.hello(); err != nil {
		return err
	}
	if _, ok := c.ext["STARTTLS"]; ok {
		return errTLS
	}
	if a != nil && c.ext != nil {
		if _, ok := c.ext["AUTH"]; !ok {
			return errors.New("smtp: server doesn't support AUTH")
		}
		if err := c.Auth(a); err != nil {
			return err
		}
	}
	if err := c.Mail(from); err != nil {
		return err
	}
	for _, t := range to {
		if err := c.Rcpt(t); err != nil {
			return err
		}
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(msg); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return c.Quit()
}
