package constant

import (
	"fmt"
	"go/token"
	"math/big"
)

// lift is a number in a representation of at least this rank.
func lift(x Value, to rank) Value {
	for x.rank() < to {
		switch v := x.(type) {
		case smallVal:
			x = intVal{big.NewInt(int64(v))}
		case intVal:
			if to == floatRank {
				return floatVal{newFloat().SetInt(v.v)}
			}
			if to == complexRank {
				return complexVal{x, smallVal(0)}
			}
			x = ratVal{new(big.Rat).SetInt(v.v)}
		case ratVal:
			if to == complexRank {
				return complexVal{x, smallVal(0)}
			}
			x = floatVal{newFloat().SetRat(v.v)}
		case floatVal:
			x = complexVal{x, smallVal(0)}
		default:
			return x
		}
	}
	return x
}

// match brings operands to the same representation; x is unknown if one is, and
// both are what does not go with the other if that is so.
func match(x, y Value) (Value, Value) {
	switch rx, ry := x.rank(), y.rank(); {
	case rx < ry:
		if rx <= otherRank {
			return x, x
		}
		if small, ok := x.(smallVal); ok && ry == complexRank {
			return complexVal{small, smallVal(0)}, y
		}
		return lift(x, ry), y
	case rx > ry:
		y, x = match(y, x)
	}
	return x, y
}

// UnaryOp is op y. The result of ^ has so many bits, if prec is not 0.
func UnaryOp(op token.Token, y Value, prec uint) Value {
	if _, unknown := y.(unknownVal); unknown {
		switch op {
		case token.ADD, token.SUB, token.XOR, token.NOT:
			return y
		}
	}
	switch op {
	case token.ADD:
		switch y.(type) {
		case smallVal, intVal, ratVal, floatVal, complexVal:
			return y
		}
	case token.SUB:
		switch y := y.(type) {
		case smallVal:
			if z := -y; z != y {
				return z
			}
			return makeInt(new(big.Int).Neg(big.NewInt(int64(y))))
		case intVal:
			return makeInt(new(big.Int).Neg(y.v))
		case ratVal:
			return makeRat(new(big.Rat).Neg(y.v))
		case floatVal:
			return makeFloat(newFloat().Neg(y.v))
		case complexVal:
			return makeComplex(UnaryOp(token.SUB, y.re, 0), UnaryOp(token.SUB, y.im, 0))
		}
	case token.XOR:
		n, ok := lift(y, intRank).(intVal)
		if !ok {
			break
		}
		z := new(big.Int).Not(n.v)
		if prec > 0 {
			z.AndNot(z, new(big.Int).Lsh(big.NewInt(-1), prec))
		}
		return makeInt(z)
	case token.NOT:
		if b, ok := y.(boolVal); ok {
			return !b
		}
	}
	panic(fmt.Sprintf("invalid unary operation %s%v", op, y))
}

// BinaryOp is x op y; op is neither a shift nor a comparison, and QUO_ASSIGN for
// the division of integers.
func BinaryOp(x_ Value, op token.Token, y_ Value) Value {
	x, y := match(x_, y_)
	var z Value
	switch x := x.(type) {
	case unknownVal:
		return x
	case boolVal:
		y := y.(boolVal)
		switch op {
		case token.LAND:
			return x && y
		case token.LOR:
			return x || y
		}
	case *stringVal:
		if op == token.ADD {
			y := y.(*stringVal)
			return &stringVal{left: x, right: y, size: x.size + y.size}
		}
	case smallVal:
		z = smallOp(x, op, y.(smallVal))
	case intVal:
		z = intOp(x.v, op, y.(intVal).v)
	case ratVal:
		z = ratOp(x.v, op, y.(ratVal).v)
	case floatVal:
		z = floatOp(x.v, op, y.(floatVal).v)
	case complexVal:
		z = complexOp(x, op, y.(complexVal))
	}
	if z == nil {
		panic(fmt.Sprintf("invalid binary operation %v %s %v", x_, op, y_))
	}
	return z
}

// within says whether all are less than 1<<bits.
func within(bits uint, list ...smallVal) bool {
	for _, x := range list {
		if x < -1<<bits || x >= 1<<bits {
			return false
		}
	}
	return true
}

// smallOp is x op y, nil for another op; so are those below.
func smallOp(x smallVal, op token.Token, y smallVal) Value {
	switch op {
	case token.ADD:
		if within(62, x, y) {
			return x + y
		}
	case token.SUB:
		if within(62, x, y) {
			return x - y
		}
	case token.MUL:
		if within(31, x, y) {
			return x * y
		}
	case token.QUO:
		return makeRat(big.NewRat(int64(x), int64(y)))
	case token.QUO_ASSIGN:
		return x / y
	case token.REM:
		return x % y
	case token.AND:
		return x & y
	case token.OR:
		return x | y
	case token.XOR:
		return x ^ y
	case token.AND_NOT:
		return x &^ y
	}
	return intOp(big.NewInt(int64(x)), op, big.NewInt(int64(y)))
}

func intOp(x *big.Int, op token.Token, y *big.Int) Value {
	z := new(big.Int)
	switch op {
	case token.ADD:
		z.Add(x, y)
	case token.SUB:
		z.Sub(x, y)
	case token.MUL:
		z.Mul(x, y)
	case token.QUO:
		return makeRat(new(big.Rat).SetFrac(x, y))
	case token.QUO_ASSIGN:
		z.Quo(x, y)
	case token.REM:
		z.Rem(x, y)
	case token.AND:
		z.And(x, y)
	case token.OR:
		z.Or(x, y)
	case token.XOR:
		z.Xor(x, y)
	case token.AND_NOT:
		z.AndNot(x, y)
	default:
		return nil
	}
	return makeInt(z)
}

func ratOp(x *big.Rat, op token.Token, y *big.Rat) Value {
	z := new(big.Rat)
	switch op {
	case token.ADD:
		z.Add(x, y)
	case token.SUB:
		z.Sub(x, y)
	case token.MUL:
		z.Mul(x, y)
	case token.QUO:
		z.Quo(x, y)
	default:
		return nil
	}
	return makeRat(z)
}

func floatOp(x *big.Float, op token.Token, y *big.Float) Value {
	z := newFloat()
	switch op {
	case token.ADD:
		z.Add(x, y)
	case token.SUB:
		z.Sub(x, y)
	case token.MUL:
		z.Mul(x, y)
	case token.QUO:
		z.Quo(x, y)
	default:
		return nil
	}
	return makeFloat(z)
}

func complexOp(x complexVal, op token.Token, y complexVal) Value {
	add := func(a, b Value) Value { return BinaryOp(a, token.ADD, b) }
	sub := func(a, b Value) Value { return BinaryOp(a, token.SUB, b) }
	mul := func(a, b Value) Value { return BinaryOp(a, token.MUL, b) }
	quo := func(a, b Value) Value { return BinaryOp(a, token.QUO, b) }
	switch op {
	case token.ADD:
		return makeComplex(add(x.re, y.re), add(x.im, y.im))
	case token.SUB:
		return makeComplex(sub(x.re, y.re), sub(x.im, y.im))
	case token.MUL:
		return makeComplex(
			sub(mul(x.re, y.re), mul(x.im, y.im)),
			add(mul(x.im, y.re), mul(x.re, y.im)),
		)
	case token.QUO:
		// By the conjugate of y.
		norm := add(mul(y.re, y.re), mul(y.im, y.im))
		return makeComplex(
			quo(add(mul(x.re, y.re), mul(x.im, y.im)), norm),
			quo(sub(mul(x.im, y.re), mul(x.re, y.im)), norm),
		)
	}
	return nil
}

// Shift is x op s of an integer, op being SHL or SHR.
func Shift(x Value, op token.Token, s uint) Value {
	switch x := x.(type) {
	case unknownVal:
		return x
	case smallVal:
		switch {
		case s == 0:
			return x
		case op == token.SHR:
			return x >> s
		case op == token.SHL:
			return makeInt(new(big.Int).Lsh(big.NewInt(int64(x)), s))
		}
	case intVal:
		switch {
		case s == 0:
			return x
		case op == token.SHR:
			return makeInt(new(big.Int).Rsh(x.v, s))
		case op == token.SHL:
			return makeInt(new(big.Int).Lsh(x.v, s))
		}
	}
	panic(fmt.Sprintf("invalid shift %v %s %d", x, op, s))
}

// Compare is x op y, op being a comparison; false if one is unknown.
func Compare(x_ Value, op token.Token, y_ Value) bool {
	x, y := match(x_, y_)
	order := 0 // of x and y
	switch x := x.(type) {
	case unknownVal:
		return false
	case boolVal:
		y := y.(boolVal)
		switch op {
		case token.EQL:
			return x == y
		case token.NEQ:
			return x != y
		}
		invalidComparison(x_, op, y_)
	case complexVal:
		y := y.(complexVal)
		equal := Compare(x.re, token.EQL, y.re) && Compare(x.im, token.EQL, y.im)
		switch op {
		case token.EQL:
			return equal
		case token.NEQ:
			return !equal
		}
		invalidComparison(x_, op, y_)
	case *stringVal:
		a, b := x.join(), y.(*stringVal).join()
		switch {
		case a < b:
			order = -1
		case a > b:
			order = 1
		}
	case smallVal:
		y := y.(smallVal)
		switch {
		case x < y:
			order = -1
		case x > y:
			order = 1
		}
	case intVal:
		order = x.v.Cmp(y.(intVal).v)
	case ratVal:
		order = x.v.Cmp(y.(ratVal).v)
	case floatVal:
		order = x.v.Cmp(y.(floatVal).v)
	}
	switch op {
	case token.EQL:
		return order == 0
	case token.NEQ:
		return order != 0
	case token.LSS:
		return order < 0
	case token.LEQ:
		return order <= 0
	case token.GTR:
		return order > 0
	case token.GEQ:
		return order >= 0
	}
	if x.rank() > smallRank {
		// These have been compared.
		invalidComparison(order, op, 0)
	}
	invalidComparison(x_, op, y_)
	return false
}

func invalidComparison(x any, op token.Token, y any) {
	panic(fmt.Sprintf("invalid comparison %v %s %v", x, op, y))
}
