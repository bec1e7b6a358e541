package sync

// Pool keeps values for reuse. The latest one put is the first one got.
type Pool struct {
	noCopy noCopy
	mu     Mutex
	items  []any

	// New makes a value when there is none.
	New func() any
}

const poolMax = 1024

// Put gives x back; what is beyond a thousand values is dropped.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.mu.Lock()
	if len(p.items) < poolMax {
		p.items = append(p.items, x)
	}
	p.mu.Unlock()
}

// Get takes a value, calls New if there is none, and returns nil if there is
// no New.
func (p *Pool) Get() any {
	p.mu.Lock()
	if n := len(p.items) - 1; n >= 0 {
		x := p.items[n]
		p.items[n] = nil
		p.items = p.items[:n]
		p.mu.Unlock()
		return x
	}
	p.mu.Unlock()
	if p.New != nil {
		return p.New()
	}
	return nil
}
