// Package fmt formats and scans values.
//
// Plain values of basic types in common formats are done by the natives
// fastFormat and fastPrint, which say how far they came; the rest is here.
package fmt

import (
	"internal/stdio"
	"io"
	"reflect"
	"strconv"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"
)

// State is what a Formatter writes to and what it knows of the verb.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter formats itself.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer has a string form.
type Stringer interface {
	String() string
}

// GoStringer has a form for %#v.
type GoStringer interface {
	GoString() string
}

// native: appends to buf what format[pos:] asks for with the operands args[arg:], and returns the new buf, pos and arg. It does literal text, %% and verbs with flags, plain width and precision whose operand is of a predeclared basic type (bool, ints, floats, string, and []byte for %s %x %q) and that suits the verb; it stops, at its '%', before anything else (indexes, *, wrong verbs, missing or other operands, odd formats). Doing less is allowed.
func fastFormat(buf []byte, format string, args []any, pos, arg int) (out []byte, newPos, newArg int)

// native: appends the operands args[arg:] in %v form as Print (ln false: a space between operands when neither is a string) or Println (a space between all) do, each with the separator before it if it is not args[0]; stops before the first operand that is not nil or of a predeclared basic type
func fastPrint(buf []byte, args []any, arg int, ln bool) (out []byte, newArg int)

// pp formats one call's operands.
type pp struct {
	formatter
	arg   any
	value reflect.Value // instead of arg, if arg came from one

	reordered  bool // the format used [n]
	goodArgNum bool // the latest [n] was good
	panicking  bool // in catchPanic
	erroring   bool // in badVerb: no methods
	wrapErrs   bool // %w is allowed
	wrapped    []int
}

// spare is a *pp that nobody uses, or nil.
var spare unsafe.Pointer

func newPrinter() *pp {
	p := (*pp)(atomic.SwapPointer(&spare, nil))
	if p == nil {
		p = new(pp)
	}
	p.panicking = false
	p.erroring = false
	p.wrapErrs = false
	p.flags = flags{}
	return p
}

func (p *pp) free() {
	if cap(p.buf) > 64<<10 {
		p.buf = nil
	} else {
		p.buf = p.buf[:0]
	}
	p.arg = nil
	p.value = reflect.Value{}
	p.wrapped = nil
	atomic.StorePointer(&spare, unsafe.Pointer(p))
}

// Width, Precision, Flag, Write and WriteString make a pp a State.
func (p *pp) Width() (wid int, ok bool) { return p.wid, p.hasWid }

func (p *pp) Precision() (prec int, ok bool) { return p.prec, p.hasPrec }

func (p *pp) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

// FormatString rebuilds the verb that state and verb stand for.
func FormatString(state State, verb rune) string {
	b := append(make([]byte, 0, 16), '%')
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = strconv.AppendInt(b, int64(w), 10)
	}
	if n, ok := state.Precision(); ok {
		b = append(b, '.')
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(utf8.AppendRune(b, verb))
}

// Fprintf writes by the format to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

// Printf writes by the format to standard output.
func Printf(format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	n, err = stdio.Print(p.buf)
	p.free()
	return
}

// Sprintf returns the text by the format.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.printf(format, a)
	s := string(p.buf)
	p.free()
	return s
}

// Appendf appends the text by the format to b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.printf(format, a)
	b = append(b, p.buf...)
	p.free()
	return b
}

// Fprint writes the operands to w, with spaces between those that are not
// strings.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.print(a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

// Print is Fprint to standard output.
func Print(a ...any) (n int, err error) {
	p := newPrinter()
	p.print(a)
	n, err = stdio.Print(p.buf)
	p.free()
	return
}

// Sprint is Fprint to a string.
func Sprint(a ...any) string {
	p := newPrinter()
	p.print(a)
	s := string(p.buf)
	p.free()
	return s
}

// Append is Fprint to the end of b.
func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.print(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

// Fprintln writes the operands to w, with spaces between and a newline.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.println(a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

// Println is Fprintln to standard output.
func Println(a ...any) (n int, err error) {
	p := newPrinter()
	p.println(a)
	n, err = stdio.Print(p.buf)
	p.free()
	return
}

// Sprintln is Fprintln to a string.
func Sprintln(a ...any) string {
	p := newPrinter()
	p.println(a)
	s := string(p.buf)
	p.free()
	return s
}

// Appendln is Fprintln to the end of b.
func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.println(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

func isString(a any) bool { return a != nil && reflect.TypeOf(a).Kind() == reflect.String }

func (p *pp) print(a []any) {
	for i := 0; ; i++ {
		p.buf, i = fastPrint(p.buf, a, i, false)
		if i >= len(a) {
			return
		}
		if i > 0 && !isString(a[i]) && !isString(a[i-1]) {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(a[i], 'v')
	}
}

func (p *pp) println(a []any) {
	for i := 0; ; i++ {
		p.buf, i = fastPrint(p.buf, a, i, true)
		if i >= len(a) {
			break
		}
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(a[i], 'v')
	}
	p.buf = append(p.buf, '\n')
}

const tooLarge = 1e6

// parseNum reads a decimal number; bad if it is too large.
func parseNum(s string, i int) (num int, is bool, next int) {
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		if num > tooLarge || num < -tooLarge {
			return 0, false, len(s)
		}
		num = num*10 + int(s[i]-'0')
		is = true
	}
	return num, is, i
}

// argIndex reads [n] at format[i], which makes n-1 the next operand.
func (p *pp) argIndex(arg int, format string, i, count int) (newArg, next int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return arg, i, false
	}
	p.reordered = true
	if len(format)-i < len("[n]") {
		p.goodArgNum = false
		return arg, i + 1, false
	}
	for j := i + 1; j < len(format); j++ {
		if format[j] == ']' {
			n, ok, end := parseNum(format, i+1)
			if ok && end == j && n >= 1 && n <= count {
				return n - 1, j + 1, true
			}
			p.goodArgNum = false
			return arg, j + 1, ok && end == j
		}
	}
	p.goodArgNum = false
	return arg, i + 1, false
}

// intArg takes a width or precision from the operands.
func intArg(a []any, arg int) (num int, ok bool, next int) {
	next = arg
	if arg >= len(a) {
		return 0, false, next
	}
	next = arg + 1
	num, ok = a[arg].(int)
	if !ok {
		switch v := reflect.ValueOf(a[arg]); {
		case !v.IsValid():
		case v.CanInt():
			num = int(v.Int())
			ok = int64(num) == v.Int()
		case v.CanUint():
			num = int(v.Uint())
			ok = num >= 0
		}
	}
	if num > tooLarge || num < -tooLarge {
		return 0, false, next
	}
	return num, ok, next
}

func (p *pp) printf(format string, a []any) {
	arg := 0
	p.reordered = false
	for i := 0; ; {
		if !p.reordered {
			p.buf, i, arg = fastFormat(p.buf, format, a, i, arg)
		}
		if i >= len(format) {
			break
		}
		start := i
		for i < len(format) && format[i] != '%' {
			i++
		}
		p.buf = append(p.buf, format[start:i]...)
		if i >= len(format) {
			break
		}
		i, arg = p.verb(format, i+1, a, arg)
	}
	if !p.reordered && arg < len(a) {
		p.flags = flags{}
		p.str("%!(EXTRA ")
		for i, x := range a[arg:] {
			if i > 0 {
				p.str(", ")
			}
			if x == nil {
				p.str("<nil>")
			} else {
				p.str(reflect.TypeOf(x).String())
				p.buf = append(p.buf, '=')
				p.printArg(x, 'v')
			}
		}
		p.buf = append(p.buf, ')')
	}
}

// verb does the verb whose flags begin at format[i]; it returns where it ends
// and the next operand.
func (p *pp) verb(format string, i int, a []any, arg int) (int, int) {
	p.goodArgNum = true
	p.flags = flags{}
	afterIndex := false
flagLoop:
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			break flagLoop
		}
	}
	arg, i, afterIndex = p.argIndex(arg, format, i, len(a))
	if i < len(format) && format[i] == '*' {
		i++
		p.wid, p.hasWid, arg = intArg(a, arg)
		if !p.hasWid {
			p.str("%!(BADWIDTH)")
		}
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
		}
		afterIndex = false
	} else {
		p.wid, p.hasWid, i = parseNum(format, i)
		if afterIndex && p.hasWid {
			p.goodArgNum = false
		}
	}
	if i+1 < len(format) && format[i] == '.' {
		i++
		if afterIndex {
			p.goodArgNum = false
		}
		arg, i, afterIndex = p.argIndex(arg, format, i, len(a))
		if i < len(format) && format[i] == '*' {
			i++
			p.prec, p.hasPrec, arg = intArg(a, arg)
			if p.prec < 0 {
				p.prec = 0
				p.hasPrec = false
			}
			if !p.hasPrec {
				p.str("%!(BADPREC)")
			}
			afterIndex = false
		} else {
			p.prec, p.hasPrec, i = parseNum(format, i)
			if !p.hasPrec {
				p.prec = 0
				p.hasPrec = true
			}
		}
	}
	if !afterIndex {
		arg, i, afterIndex = p.argIndex(arg, format, i, len(a))
	}
	if i >= len(format) {
		p.str("%!(NOVERB)")
		return i, arg
	}
	verb, size := rune(format[i]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(format[i:])
	}
	i += size
	switch {
	case verb == '%':
		p.buf = append(p.buf, '%')
	case !p.goodArgNum:
		p.badArg(verb, "(BADINDEX)")
	case arg >= len(a):
		p.badArg(verb, "(MISSING)")
	default:
		if verb == 'w' {
			p.wrapped = append(p.wrapped, arg)
		}
		if verb == 'v' || verb == 'w' {
			p.sharpV, p.sharp = p.sharp, false
			p.plusV, p.plus = p.plus, false
		}
		p.printArg(a[arg], verb)
		arg++
	}
	return i, arg
}

func (p *pp) badArg(verb rune, what string) {
	p.str("%!")
	p.buf = utf8.AppendRune(p.buf, verb)
	p.str(what)
}
