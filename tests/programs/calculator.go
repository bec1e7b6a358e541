// A recursive-descent calculator with variables, functions and errors with positions.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode"
)

type kind int

const (
	num kind = iota
	ident
	op
	end
)

func (k kind) String() string { return [...]string{"number", "name", "operator", "end"}[k] }

type token struct {
	kind kind
	text string
	pos  int
}

type syntaxError struct {
	pos int
	msg string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("%d: %s", e.pos, e.msg) }

var errDivide = errors.New("division by zero")

func lex(s string) (toks []token, err error) {
	rs := []rune(s)
	for i := 0; i < len(rs); {
		start := i
		switch r := rs[i]; {
		case unicode.IsSpace(r):
			i++
			continue
		case unicode.IsDigit(r) || r == '.':
			for i < len(rs) && (unicode.IsDigit(rs[i]) || rs[i] == '.') {
				i++
			}
			toks = append(toks, token{num, string(rs[start:i]), start})
		case unicode.IsLetter(r):
			for i < len(rs) && unicode.IsLetter(rs[i]) {
				i++
			}
			toks = append(toks, token{ident, string(rs[start:i]), start})
		default:
			switch r {
			case '+', '-', '*', '/', '^', '(', ')', '=', ',':
				toks = append(toks, token{op, string(r), i})
				i++
			default:
				return nil, &syntaxError{i, fmt.Sprintf("unexpected %q", r)}
			}
		}
	}
	return append(toks, token{end, "", len(rs)}), nil
}

type env struct {
	vars  map[string]float64
	funcs map[string]func(...float64) (float64, error)
}

type parser struct {
	toks []token
	*env
}

func (p *parser) peek() token { return p.toks[0] }
func (p *parser) next() token {
	t := p.toks[0]
	if t.kind != end {
		p.toks = p.toks[1:]
	}
	return t
}
func (p *parser) fail(t token, format string, args ...any) {
	panic(&syntaxError{t.pos, fmt.Sprintf(format, args...)})
}
func (p *parser) expect(text string) {
	if t := p.next(); t.text != text {
		p.fail(t, "expected %q, found %v %q", text, t.kind, t.text)
	}
}

var prec = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

func (p *parser) binary(min int) float64 {
	left := p.unary()
	for {
		t := p.peek()
		k, ok := prec[t.text]
		if !ok || t.kind != op || k < min {
			return left
		}
		p.next()
		next := k + 1
		if t.text == "^" {
			next = k
		}
		right := p.binary(next)
		switch t.text {
		case "+":
			left += right
		case "-":
			left -= right
		case "*":
			left *= right
		case "/":
			if right == 0 {
				panic(errDivide)
			}
			left /= right
		case "^":
			left = math.Pow(left, right)
		}
	}
}

func (p *parser) unary() float64 {
	switch t := p.next(); {
	case t.text == "-":
		return -p.unary()
	case t.text == "(":
		v := p.binary(1)
		p.expect(")")
		return v
	case t.kind == num:
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			p.fail(t, "bad number %q", t.text)
		}
		return v
	case t.kind == ident && p.peek().text == "(":
		p.next()
		var args []float64
		for p.peek().text != ")" {
			args = append(args, p.binary(1))
			if p.peek().text != "," {
				break
			}
			p.next()
		}
		p.expect(")")
		f, ok := p.funcs[t.text]
		if !ok {
			p.fail(t, "no function %s", t.text)
		}
		v, err := f(args...)
		if err != nil {
			panic(fmt.Errorf("%s: %w", t.text, err))
		}
		return v
	case t.kind == ident:
		v, ok := p.vars[t.text]
		if !ok {
			p.fail(t, "no variable %s", t.text)
		}
		return v
	default:
		p.fail(t, "unexpected %v %q", t.kind, t.text)
	}
	return 0
}

func (e *env) eval(s string) (v float64, err error) {
	toks, err := lex(s)
	if err != nil {
		return 0, err
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			panic(r)
		}
	}()
	p := &parser{toks, e}
	if len(toks) > 2 && toks[0].kind == ident && toks[1].text == "=" {
		p.toks = toks[2:]
		v = p.binary(1)
		e.vars[toks[0].text] = v
	} else {
		v = p.binary(1)
	}
	if t := p.peek(); t.kind != end {
		p.fail(t, "unexpected %q after the expression", t.text)
	}
	return v, nil
}

func main() {
	e := &env{map[string]float64{"pi": math.Pi}, map[string]func(...float64) (float64, error){
		"max": func(xs ...float64) (float64, error) {
			if len(xs) == 0 {
				return 0, errors.New("no arguments")
			}
			m := xs[0]
			for _, x := range xs {
				m = math.Max(m, x)
			}
			return m, nil
		},
		"sqrt": func(xs ...float64) (float64, error) {
			if len(xs) != 1 {
				return 0, fmt.Errorf("want 1 argument, got %d", len(xs))
			}
			return math.Sqrt(xs[0]), nil
		},
	}}
	for _, s := range []string{"1 + 2 * 3", "2^3^2", "-(4 - 6) * 2.5", "x = max(3, 9, 4) / 2", "sqrt(x * 2) + x", "1 / (2 - 2)", "2 +", "3 $ 4", "max()", "sqrt(1, 2)", "foo(1)", "y", "(1", "1 2", "1.2.3"} {
		v, err := e.eval(s)
		var se *syntaxError
		switch {
		case errors.As(err, &se):
			fmt.Printf("%-22s syntax error at %d: %s\n", s, se.pos, se.msg)
		case err != nil:
			fmt.Printf("%-22s error: %v (%t)\n", s, err, errors.Is(err, errDivide))
		default:
			fmt.Printf("%-22s %.6g\n", s, v)
		}
	}
}

// Output:
// 1 + 2 * 3              7
// 2^3^2                  512
// -(4 - 6) * 2.5         5
// x = max(3, 9, 4) / 2   4.5
// sqrt(x * 2) + x        7.5
// 1 / (2 - 2)            error: division by zero (true)
// 2 +                    syntax error at 3: unexpected end ""
// 3 $ 4                  syntax error at 2: unexpected '$'
// max()                  error: max: no arguments (false)
// sqrt(1, 2)             error: sqrt: want 1 argument, got 2 (false)
// foo(1)                 syntax error at 0: no function foo
// y                      syntax error at 0: no variable y
// (1                     syntax error at 2: expected ")", found end ""
// 1 2                    syntax error at 2: unexpected "2" after the expression
// 1.2.3                  syntax error at 0: bad number "1.2.3"
