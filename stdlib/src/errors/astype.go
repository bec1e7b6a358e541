package errors

// AsType finds the first error in err's tree whose type is E.
func AsType[E error](err error) (E, bool) {
	var target E
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if m, ok := err.(interface{ As(any) bool }); ok && m.As(&target) {
			return target, true
		}
		switch u := err.(type) {
		case interface{ Unwrap() error }:
			err = u.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				if e == nil {
					continue
				}
				if r, ok := AsType[E](e); ok {
					return r, true
				}
			}
			return target, false
		default:
			return target, false
		}
	}
	return target, false
}
