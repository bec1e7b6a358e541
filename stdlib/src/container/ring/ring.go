// Package ring is a circular list.
package ring

// Ring is an element of a ring; the zero value is a ring of one.
type Ring struct {
	next, prev *Ring

	// Value is what the element holds.
	Value any
}

func (r *Ring) lazy() {
	if r.next == nil {
		r.next = r
		r.prev = r
	}
}

// New returns a ring of n elements.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring)
	r.lazy()
	for i := 1; i < n; i++ {
		e := &Ring{next: r, prev: r.prev}
		r.prev.next = e
		r.prev = e
	}
	return r
}

// Next returns the next element.
func (r *Ring) Next() *Ring {
	r.lazy()
	return r.next
}

// Prev returns the previous element.
func (r *Ring) Prev() *Ring {
	r.lazy()
	return r.prev
}

// Move goes n elements on, or back for negative n.
func (r *Ring) Move(n int) *Ring {
	r.lazy()
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link makes s follow r and returns what followed r before.
func (r *Ring) Link(s *Ring) *Ring {
	n := r.Next()
	if s != nil {
		p := s.Prev()
		r.next = s
		s.prev = r
		n.prev = p
		p.next = n
	}
	return n
}

// Unlink removes the n elements after r.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len returns the number of elements.
func (r *Ring) Len() int {
	n := 0
	if r != nil {
		n = 1
		for p := r.Next(); p != r; p = p.next {
			n++
		}
	}
	return n
}

// Do calls f for each element.
func (r *Ring) Do(f func(any)) {
	if r != nil {
		f(r.Value)
		for p := r.Next(); p != r; p = p.next {
			f(p.Value)
		}
	}
}
