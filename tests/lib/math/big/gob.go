// Numbers in streams of gob, in JSON and XML; mantissas that are none.
package main

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"math/big"
)

func main() {
	var buf bytes.Buffer
	e, d := gob.NewEncoder(&buf), gob.NewDecoder(&buf)
	i, _ := new(big.Int).SetString("-123456789012345678901234567890", 10)
	r := big.NewRat(-22, 7)
	f := new(big.Float).SetPrec(100).SetMode(big.ToZero).Quo(big.NewFloat(1), big.NewFloat(3))
	fmt.Println(e.Encode(i), e.Encode(r), e.Encode(f), buf.Len())
	var i2 big.Int
	var r2 big.Rat
	var f2 big.Float
	fmt.Println(d.Decode(&i2), d.Decode(&r2), d.Decode(&f2))
	fmt.Println(&i2, &r2, &f2, f2.Prec(), f2.Mode(), f2.Acc())
	type all struct {
		I *big.Int
		R *big.Rat
		F *big.Float
	}
	b, err := json.Marshal(all{i, r, f})
	fmt.Println(string(b), err)
	var a all
	fmt.Println(json.Unmarshal(b, &a), a.I, a.R, a.F)
	fmt.Println(json.Unmarshal([]byte(`{"I":"x"}`), &a), json.Unmarshal([]byte(`{"R":"x"}`), &a))
	b, err = xml.Marshal(all{i, r, f})
	fmt.Println(string(b), err)
	for _, old := range []*big.Float{new(big.Float), big.NewFloat(0)} {
		for _, b := range [][]byte{
			{1, 0x2a, 0x20, 0x20, 0x20, 0x20, 0, 0x20, 0x20, 0x20, 0, 0x20, 0x20, 0x20, 0x20, 0, 0, 0, 0, 12},
			{1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0},
			{1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0},
			{1, 2, 0, 0, 0, 99, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1},
		} {
			err := old.GobDecode(b)
			fmt.Printf("%.41v %v\n", err, err == nil && old.Sign() > 0)
			if err != nil {
				*old = *new(big.Float).SetPrec(old.Prec() * 0)
			}
		}
	}
}

// Output:
// <nil> <nil> <nil> 94
// <nil> <nil> <nil>
// -123456789012345678901234567890 -22/7 0.333333333333333333333333333333 100 ToZero Below
// {"I":-123456789012345678901234567890,"R":"-22/7","F":"0.333333333333333333333333333333"} <nil>
// <nil> -123456789012345678901234567890 -22/7 0.33333333333333333334
// math/big: cannot unmarshal "\"x\"" into a *big.Int math/big: cannot unmarshal "x" into a *big.Rat
// <all><I>-123456789012345678901234567890</I><R>-22/7</R><F>0.333333333333333333333333333333</F></all> <nil>
// Float.GobDecode: msb not set in last word false
// Float.GobDecode: nonzero finite number wi false
// Float.GobDecode: zero precision finite nu false
// <nil> true
// Float.GobDecode: msb not set in last word false
// Float.GobDecode: nonzero finite number wi false
// Float.GobDecode: zero precision finite nu false
// <nil> true
