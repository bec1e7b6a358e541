package smtp

import (
	"crypto/hmac"
	"crypto/md5"
	"errors"
	"fmt"
)

// Auth is a way of saying who one is.
type Auth interface {
	// Start returns the protocol's name, and what to send with it if not nil.
	Start(server *ServerInfo) (proto string, toServer []byte, err error)
	// Next returns the reply to what the server said, if it wants one (more).
	Next(fromServer []byte, more bool) (toServer []byte, err error)
}

// ServerInfo is what an Auth is told of the server.
type ServerInfo struct {
	Name string
	TLS  bool // and the certificate is for Name
	Auth []string
}

// PlainAuth returns an Auth that sends the password as it is (RFC 4616), and only to
// this host, over TLS or to the same machine.
func PlainAuth(identity, username, password, host string) Auth {
	return plainAuth{host, identity + "\x00" + username + "\x00" + password}
}

type plainAuth struct{ host, text string }

func (a plainAuth) Start(server *ServerInfo) (string, []byte, error) {
	switch server.Name {
	case "localhost", "127.0.0.1", "::1":
	default:
		if !server.TLS {
			return "", nil, errors.New("unencrypted connection")
		}
	}
	if server.Name != a.host {
		return "", nil, errors.New("wrong host name")
	}
	return "PLAIN", []byte(a.text), nil
}

func (a plainAuth) Next(_ []byte, more bool) ([]byte, error) {
	if more {
		return nil, errors.New("unexpected server challenge")
	}
	return nil, nil
}

// CRAMMD5Auth returns an Auth that proves that it knows the secret (RFC 2195).
func CRAMMD5Auth(username, secret string) Auth { return cramMD5{username, []byte(secret)} }

type cramMD5 struct {
	username string
	secret   []byte
}

func (a cramMD5) Start(*ServerInfo) (string, []byte, error) { return "CRAM-MD5", nil, nil }

func (a cramMD5) Next(challenge []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	mac := hmac.New(md5.New, a.secret)
	mac.Write(challenge)
	return fmt.Appendf(nil, "%s %x", a.username, mac.Sum(nil)), nil
}
