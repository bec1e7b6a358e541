package http

import (
	"net/http/httptrace"
	"net/textproto"
	"time"
)

// sending is what writing a request has to do with others: it tells a trace, and may
// have to wait before the body. nil stands for neither.
type sending struct {
	trace    *httptrace.ClientTrace // nil if nobody wants to know
	goOn     chan bool              // what the server says of the body; nil if it is not asked
	patience time.Duration          // without an answer the body is sent after that
	withheld bool                   // the body was not sent; read after write has returned
}

func (s *sending) wroteField() func(string, []string) {
	if s == nil || s.trace == nil {
		return nil
	}
	return s.trace.WroteHeaderField
}

func (s *sending) wroteHeaders() {
	if s != nil && s.trace != nil && s.trace.WroteHeaders != nil {
		s.trace.WroteHeaders()
	}
}

func (s *sending) wroteRequest(err error) {
	if s != nil && s.trace != nil && s.trace.WroteRequest != nil {
		s.trace.WroteRequest(httptrace.WroteRequestInfo{Err: err})
	}
}

func (s *sending) waits() bool { return s != nil && s.goOn != nil }

// wait waits for the server's word; false if the body is not wanted.
func (s *sending) wait() bool {
	if s.trace != nil && s.trace.Wait100Continue != nil {
		s.trace.Wait100Continue()
	}
	timer := time.NewTimer(s.patience)
	defer timer.Stop()
	select {
	case yes := <-s.goOn:
		s.withheld = !yes
		return yes
	case <-timer.C:
		return true
	}
}

// tell passes on the server's word, the first only.
func (s *sending) tell(yes bool) {
	if s.goOn != nil {
		select {
		case s.goOn <- yes:
		default:
		}
	}
}

// got1xx tells of a reply before the reply.
func (s *sending) got1xx(r *Response) error {
	t := s.trace
	if t == nil {
		return nil
	}
	if r.StatusCode == StatusContinue && t.Got100Continue != nil {
		t.Got100Continue()
	}
	if t.Got1xxResponse != nil {
		return t.Got1xxResponse(r.StatusCode, textproto.MIMEHeader(r.Header))
	}
	return nil
}
