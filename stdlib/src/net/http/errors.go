package http

import (
	"errors"
	"fmt"
	"net/http/internal"
)

// ProtocolError is an error of the protocol.
type ProtocolError struct {
	ErrorString string
}

func (pe *ProtocolError) Error() string { return pe.ErrorString }

// Is makes ErrNotSupported errors.ErrUnsupported.
func (pe *ProtocolError) Is(err error) bool { return pe == ErrNotSupported && err == errors.ErrUnsupported }

// Errors of the protocol.
var (
	ErrNotSupported         = &ProtocolError{"feature not supported"}
	ErrUnexpectedTrailer    = &ProtocolError{"trailer header without chunked transfer encoding"}
	ErrMissingBoundary      = &ProtocolError{"no multipart boundary param in Content-Type"}
	ErrNotMultipart         = &ProtocolError{"request Content-Type isn't multipart/form-data"}
	ErrHeaderTooLong        = &ProtocolError{"header too long"}
	ErrShortBody            = &ProtocolError{"entity body too short"}
	ErrMissingContentLength = &ProtocolError{"missing ContentLength in HEAD response"}
)

// Errors of servers and clients.
var (
	ErrBodyNotAllowed     = errors.New("http: request method or response status code does not allow body")
	ErrHijacked           = errors.New("http: connection has been hijacked")
	ErrContentLength      = errors.New("http: wrote more than the declared Content-Length")
	ErrWriteAfterFlush    = errors.New("unused")
	ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")
	ErrHandlerTimeout     = errors.New("http: Handler timeout")
	ErrLineTooLong        = internal.ErrLineTooLong
	ErrMissingFile        = errors.New("http: no such file")
	ErrNoCookie           = errors.New("http: named cookie not present")
	ErrNoLocation         = errors.New("http: no Location header in response")
	ErrServerClosed       = errors.New("http: Server closed")
	ErrAbortHandler       = errors.New("net/http: abort Handler")
	ErrUseLastResponse    = errors.New("net/http: use last response")
	ErrSkipAltProtocol    = errors.New("net/http: skip alternate protocol")
	ErrSchemeMismatch     = errors.New("http: server gave HTTP response to HTTPS client")

	errServerClosedIdle = errors.New("http: server closed idle connection")
	errRequestCanceled  = errors.New("net/http: request canceled")
)

// MaxBytesError is the error of a body that is larger than allowed.
type MaxBytesError struct {
	Limit int64
}

func (e *MaxBytesError) Error() string { return "http: request body too large" }

// badStringError is a string that should not be.
type badStringError struct{ what, str string }

func (e *badStringError) Error() string { return fmt.Sprintf("%s %q", e.what, e.str) }

func badString(what, val string) error { return &badStringError{what, val} }
