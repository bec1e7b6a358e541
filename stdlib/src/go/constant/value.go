// Package constant has the values of Go's constants, exact ones.
package constant

import (
	"fmt"
	"go/token"
	"math"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Kind is what a value is.
type Kind int

const (
	Unknown Kind = iota
	Bool
	String
	Int
	Float
	Complex
)

var kinds = [...]string{"Unknown", "Bool", "String", "Int", "Float", "Complex"}

func (i Kind) String() string {
	if i < 0 || int(i) >= len(kinds) {
		return "Kind(" + strconv.Itoa(int(i)) + ")"
	}
	return kinds[i]
}

// Value is a constant. String may be shortened or rounded, ExactString is not.
type Value interface {
	Kind() Kind
	String() string
	ExactString() string
	rank() rank
}

// rank is in which representation operands are brought together: the higher one.
type rank int

const (
	unknownRank rank = iota
	otherRank
	smallRank
	intRank
	ratRank
	floatRank
	complexRank
)

// An integer is a smallVal if it fits. What is no integer is a ratVal while
// numerator and denominator are small, and else a floatVal.
type (
	unknownVal struct{}
	boolVal    bool
	smallVal   int64
	intVal     struct{ v *big.Int }
	ratVal     struct{ v *big.Rat }
	floatVal   struct{ v *big.Float }
	complexVal struct{ re, im Value }
)

const (
	precision = 512     // of floats
	maxExp    = 4 << 10 // of what is small
)

func (unknownVal) Kind() Kind { return Unknown }
func (boolVal) Kind() Kind    { return Bool }
func (*stringVal) Kind() Kind { return String }
func (smallVal) Kind() Kind   { return Int }
func (intVal) Kind() Kind     { return Int }
func (ratVal) Kind() Kind     { return Float }
func (floatVal) Kind() Kind   { return Float }
func (complexVal) Kind() Kind { return Complex }

func (unknownVal) rank() rank { return unknownRank }
func (boolVal) rank() rank    { return otherRank }
func (*stringVal) rank() rank { return otherRank }
func (smallVal) rank() rank   { return smallRank }
func (intVal) rank() rank     { return intRank }
func (ratVal) rank() rank     { return ratRank }
func (floatVal) rank() rank   { return floatRank }
func (complexVal) rank() rank { return complexRank }

func (unknownVal) String() string   { return "unknown" }
func (x boolVal) String() string    { return strconv.FormatBool(bool(x)) }
func (x smallVal) String() string   { return strconv.FormatInt(int64(x), 10) }
func (x intVal) String() string     { return x.v.String() }
func (x ratVal) String() string     { return floatVal{newFloat().SetRat(x.v)}.String() }
func (x complexVal) String() string { return fmt.Sprintf("(%s + %si)", x.re, x.im) }

func (x *stringVal) String() string {
	const most = 72
	s := strconv.Quote(x.join())
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	n := 0
	for i := range s {
		if n == most-3 {
			return s[:i] + "..."
		}
		n++
	}
	return s
}

func (x floatVal) String() string {
	f := x.v
	if f.IsInf() {
		return f.String()
	}
	if v, _ := f.Float64(); (f.Sign() == 0) == (v == 0) && !math.IsInf(v, 0) {
		s := fmt.Sprintf("%.6g", v)
		if !f.IsInt() && !strings.Contains(s, ".") {
			// It must not look like an integer.
			s = fmt.Sprintf("%g", v)
		}
		return s
	}
	// By logarithms, as all digits would take long.
	var mantissa big.Float
	exp := f.MantExp(&mantissa)
	m, _ := mantissa.Float64()
	d := float64(exp) * (math.Ln2 / math.Ln10)
	e := int64(d)
	m *= math.Pow(10, d-float64(e))
	switch abs := math.Abs(m); {
	case abs < 1-0.5e-6: // which is not rounded up to 1
		m *= 10
		e--
	case abs >= 10:
		m /= 10
		e++
	}
	return fmt.Sprintf("%.6ge%+d", m, e)
}

func (x unknownVal) ExactString() string { return x.String() }
func (x boolVal) ExactString() string    { return x.String() }
func (x *stringVal) ExactString() string { return strconv.Quote(x.join()) }
func (x smallVal) ExactString() string   { return x.String() }
func (x intVal) ExactString() string     { return x.String() }
func (x floatVal) ExactString() string   { return x.v.Text('p', 0) }

func (x ratVal) ExactString() string {
	if x.v.IsInt() {
		return x.v.Num().String()
	}
	return x.v.String()
}

func (x complexVal) ExactString() string {
	return fmt.Sprintf("(%s + %si)", x.re.ExactString(), x.im.ExactString())
}

// stringVal is a string, or two that have not been joined yet: constants are added
// one after another, and each sum would be a copy.
type stringVal struct {
	s           string
	left, right *stringVal
	size        int
}

// joining is held while texts are read: they may be parts of several.
var joining sync.Mutex

func (t *stringVal) join() string {
	joining.Lock()
	defer joining.Unlock()
	if t.left != nil {
		buf := make([]byte, t.size)
		end := t.size
		// From the end on, as left is the deeper side.
		todo := []*stringVal{t}
		for len(todo) > 0 {
			n := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			if n.left != nil {
				todo = append(todo, n.left, n.right)
				continue
			}
			end -= copy(buf[end-len(n.s):], n.s)
		}
		t.s, t.left, t.right = string(buf), nil, nil
	}
	return t.s
}

var zero = floatVal{newFloat()}

func newFloat() *big.Float { return new(big.Float).SetPrec(precision) }

func smallInt(x *big.Int) bool { return x.BitLen() < maxExp }

func smallExp(e int) bool { return -maxExp < e && e < maxExp }

func smallFloat(x *big.Float) bool { return !x.IsInf() && smallExp(x.MantExp(nil)) }

func makeInt(x *big.Int) Value {
	if x.IsInt64() {
		return smallVal(x.Int64())
	}
	return intVal{x}
}

func makeRat(x *big.Rat) Value {
	if smallInt(x.Num()) && smallInt(x.Denom()) {
		return ratVal{x}
	}
	return floatVal{newFloat().SetRat(x)}
}

func makeFloat(x *big.Float) Value {
	switch {
	case x.Sign() == 0:
		// There is no -0.
		return zero
	case x.IsInf():
		return unknownVal{}
	}
	return floatVal{x}
}

func makeComplex(re, im Value) Value {
	if re.Kind() == Unknown || im.Kind() == Unknown {
		return unknownVal{}
	}
	return complexVal{re, im}
}

// MakeUnknown is the value of what is not known.
func MakeUnknown() Value { return unknownVal{} }

// MakeBool is the value of b.
func MakeBool(b bool) Value { return boolVal(b) }

// MakeString is the value of s.
func MakeString(s string) Value { return &stringVal{s: s, size: len(s)} }

// MakeInt64 is the value of x.
func MakeInt64(x int64) Value { return smallVal(x) }

// MakeUint64 is the value of x.
func MakeUint64(x uint64) Value { return makeInt(new(big.Int).SetUint64(x)) }

// MakeFloat64 is the value of x, unknown if that is not finite; there is no -0.
func MakeFloat64(x float64) Value {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return unknownVal{}
	}
	if _, e := math.Frexp(x); smallExp(e) {
		return ratVal{new(big.Rat).SetFloat64(x + 0)}
	}
	return floatVal{newFloat().SetFloat64(x + 0)}
}

// floatLiteral is the value of a literal, nil if that is wrong.
func floatLiteral(lit string) Value {
	f, ok := newFloat().SetString(lit)
	if !ok {
		return nil
	}
	if !smallFloat(f) {
		return makeFloat(f)
	}
	if f.Sign() == 0 {
		// It may be 0 only because of an enormous exponent.
		lit = "0"
	}
	if r, ok := new(big.Rat).SetString(lit); ok {
		return ratVal{r}
	}
	return makeFloat(f)
}

// MakeFromLiteral is the value of a literal of this kind, unknown if it is wrong.
// zero must be 0.
func MakeFromLiteral(lit string, tok token.Token, zero uint) Value {
	if zero != 0 {
		panic("MakeFromLiteral called with non-zero last argument")
	}
	n := len(lit)
	switch tok {
	case token.INT:
		if x, err := strconv.ParseInt(lit, 0, 64); err == nil {
			return smallVal(x)
		}
		if x, ok := new(big.Int).SetString(lit, 0); ok {
			return intVal{x}
		}
	case token.FLOAT:
		if x := floatLiteral(lit); x != nil {
			return x
		}
	case token.IMAG:
		if n > 0 && lit[n-1] == 'i' {
			if im := floatLiteral(lit[:n-1]); im != nil {
				return makeComplex(smallVal(0), im)
			}
		}
	case token.CHAR:
		if n >= 2 {
			if r, _, _, err := strconv.UnquoteChar(lit[1:n-1], '\''); err == nil {
				return smallVal(r)
			}
		}
	case token.STRING:
		if s, err := strconv.Unquote(lit); err == nil {
			return MakeString(s)
		}
	default:
		panic(fmt.Sprintf("%v is not a valid token", tok))
	}
	return unknownVal{}
}

// Make is the value of a bool, string, int64, *big.Int, *big.Float or *big.Rat,
// unknown for what else x is.
func Make(x any) Value {
	switch x := x.(type) {
	case bool:
		return boolVal(x)
	case string:
		return MakeString(x)
	case int64:
		return smallVal(x)
	case *big.Int:
		return makeInt(x)
	case *big.Float:
		return makeFloat(x)
	case *big.Rat:
		return makeRat(x)
	}
	return unknownVal{}
}

// MakeFromBytes is the integer that the bytes are, the least significant one
// first.
func MakeFromBytes(bytes []byte) Value {
	n := len(bytes)
	reversed := make([]byte, n)
	for i, b := range bytes {
		reversed[n-1-i] = b
	}
	return makeInt(new(big.Int).SetBytes(reversed))
}

// MakeImag is x times i, x being no complex number.
func MakeImag(x Value) Value {
	switch x.(type) {
	case unknownVal:
		return x
	case smallVal, intVal, ratVal, floatVal:
		return makeComplex(smallVal(0), x)
	}
	panic(fmt.Sprintf("%v not Int or Float", x))
}
