// Guards encoding/gob: the bytes of streams, what they become, registered types,
// types that encode themselves, and errors.
package main

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"reflect"
	"time"
)

type Leaf struct {
	Name string
	N    int8
	U    uint16
	F    float32
	C    complex64
	priv int
}

type Self struct{ s string }

func (s Self) GobEncode() ([]byte, error) {
	if s.s == "bad" {
		return nil, errors.New("cannot encode bad")
	}
	return []byte("<" + s.s + ">"), nil
}
func (s *Self) GobDecode(b []byte) error {
	s.s = string(b[1 : len(b)-1])
	return nil
}

type Tree struct {
	Left, Right *Tree
	V           int
}

type In struct {
	X  any
	P  *Leaf
	M  map[string]int
	S  []Leaf
	A  [3]int
	B  []byte
	T  time.Time
	Bo bool
	L  []string
	PP **int
	G  Self
	GP *Self
	F  func()
	Tr *Tree
	Leaf
}

type Less struct {
	M  map[string]int
	Zz int
	B  []byte
}

func main() {
	gob.Register(In{})
	gob.Register(Leaf{})
	gob.Register(&Less{})
	gob.RegisterName("tree", Tree{})
	n := 7
	pn := &n
	values := []any{
		In{X: Leaf{Name: "q", N: 1, U: 2, F: 3, C: 4i}, P: &Leaf{}, M: map[string]int{"a": 1}, S: []Leaf{{}, {Name: "x", N: -5}}, A: [3]int{1, -2, 300},
			B: []byte("hi"), T: time.Unix(5, 6).UTC(), Bo: true, L: []string{"", "p"}, PP: &pn, G: Self{"me"}, GP: &Self{"you"}, Tr: &Tree{&Tree{V: 1}, nil, 2}, Leaf: Leaf{Name: "emb"}},
		42, -1, uint(1 << 40), "str", []int{1, 2}, map[string]Leaf{"k": {N: 1}}, []byte("b"), [2]bool{true}, 3.5, 1 + 2i, true, &n, Self{"top"}, []any{1, "x", In{X: In{X: Tree{V: 9}}}},
		struct{ X any }{&Less{Zz: 2}}, struct{}{}, []Self{{"a"}, {"b"}}, map[int]*Leaf{3: {U: 65535}},
	}
	var b bytes.Buffer
	enc := gob.NewEncoder(&b)
	for _, v := range values {
		err := enc.Encode(v)
		fmt.Printf("%T %s %v\n", v, hex.EncodeToString(b.Bytes()), err)
		b.Reset()
	}
	for _, v := range values {
		for _, out := range []any{reflect.New(reflect.Indirect(reflect.ValueOf(v)).Type()).Interface(), new(In), new(Less), new(int8), new(string), new([]string), new(any), new(map[string]Leaf), nil} {
			b.Reset()
			gob.NewEncoder(&b).Encode(v)
			dec := gob.NewDecoder(&b)
			err := dec.Decode(out)
			fmt.Printf("%T into %T: %v", v, out, err)
			if in, ok := out.(*In); ok && err == nil {
				fmt.Print(" ", in.X, in.M, in.S, in.A, string(in.B), in.T, in.Bo, in.L, in.G.s, in.Leaf.Name)
				if in.PP != nil {
					fmt.Print(" ", **in.PP, in.GP.s, in.Tr.Left.V, in.Tr.Right == nil, *in.P)
				}
			} else if err == nil && out != nil {
				if e := reflect.ValueOf(out).Elem(); e.Kind() != reflect.Struct && e.Kind() != reflect.Map && e.Kind() != reflect.Slice && e.Kind() != reflect.Interface {
					fmt.Print(" ", e.Interface())
				}
			}
			if err == nil {
				err = dec.Decode(nil)
			}
			fmt.Println(" ", err)
		}
	}
	type none struct{ a int }
	for _, v := range []any{none{1}, make(chan int), nil, struct{ C chan int }{}, Self{"bad"}, struct{ X any }{none{}}, struct{ X any }{(*int)(nil)}, []*int{nil}} {
		fmt.Println(gob.NewEncoder(io.Discard).Encode(v))
	}
	for _, f := range []func(){
		func() { gob.NewEncoder(io.Discard).Encode((*int)(nil)) },
		func() { gob.RegisterName("", 1) },
		func() { gob.RegisterName("tree", Leaf{}) },
		func() { gob.RegisterName("tree2", Tree{}) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var v int
	fmt.Println(gob.NewDecoder(&b).Decode(v), gob.NewDecoder(&b).Decode(&v))
	for _, s := range []string{"7F6869", "05100028557b02027f8302", "0424666f6f", "0304", "03040002", "020406", "04ff"} {
		d, _ := hex.DecodeString(s)
		fmt.Println(gob.NewDecoder(bytes.NewReader(d)).Decode(&v))
	}
}

// Output:
// main.In 747f03010102496e01ff8000010e01015801100001015001ff820001014d01ff840001015301ff860001014101ff8800010142010a0001015401ff8a000102426f01020001014c01ff8c000102505001040001014701ff8e000102475001ff8e000102547201ff900001044c65616601ff8200000033ff81030101044c65616601ff8200010501044e616d65010c0001014e010400010155010600010146010800010143010e0000001eff830401010e6d61705b737472696e675d696e7401ff8400010c010400001aff850201010b5b5d6d61696e2e4c65616601ff860001ff82000016ff87010101065b335d696e7401ff880001040106000010ff890501010454696d6501ff8a00000016ff8b020101085b5d737472696e6701ff8c00010c000010ff8d0501010453656c6601ff8e0000002dff8f030101045472656501ff9000010301044c65667401ff90000105526967687401ff9000010156010400000073ff8001096d61696e2e4c656166ff82110101710102010201fe08400100fe1040000100010101610201020001017801090001030203fe025801026869010f010000000e7791f70500000006ffff01010102000170010e01043c6d653e01053c796f753e0101030200020400010103656d620000 <nil>
// int 03040054 <nil>
// int 03040001 <nil>
// uint 090600fa010000000000 <nil>
// string 060c0003737472 <nil>
// []int 0cff91020102ff92000104000006ff9200020204 <nil>
// map[string]main.Leaf 0fff93040102ff9400010c01ff82000009ff940001016b020200 <nil>
// []uint8 040a000162 <nil>
// [2]bool 0eff95010102ff960001020104000006ff9600020100 <nil>
// float64 050800fe0c40 <nil>
// complex128 060e00fef03f40 <nil>
// bool 03020001 <nil>
// *int 0304000e <nil>
// main.Self 09ff8e00053c746f703e <nil>
// []interface {} 0cff97020102ff9800011000004bff98000303696e740402000206737472696e670c03000178076d61696e2e496eff802801076d61696e2e496eff8014010474726565ff900303120004030000000900000403000000090000 <nil>
// struct { X interface {} } 12ff99030102ff9a000101010158011000000034ff9a010a2a6d61696e2e4c657373ff9b030101044c65737301ff9c00010301014d01ff840001025a7a010400010142010a00000007ff9c0302040000 <nil>
// struct {} 0aff9d030102ff9e00000003ff9e00 <nil>
// []main.Self 0dff9f020102ffa00001ff8e00000cffa00002033c613e033c623e <nil>
// map[int]*main.Leaf 0fffa1040102ffa200010401ff8200000affa200010603feffff00 <nil>
// main.In into *main.In: <nil> {q 1 2 3 (0+4i) 0} map[a:1] [{ 0 0 0 (0+0i) 0} {x -5 0 0 (0+0i) 0}] [1 -2 300]hi1970-01-01 00:00:05.000000006 +0000 UTC true [ p]meemb 7you1 true { 0 0 0 (0+0i) 0}  EOF
// main.In into *main.In: <nil> {q 1 2 3 (0+4i) 0} map[a:1] [{ 0 0 0 (0+0i) 0} {x -5 0 0 (0+0i) 0}] [1 -2 300]hi1970-01-01 00:00:05.000000006 +0000 UTC true [ p]meemb 7you1 true { 0 0 0 (0+0i) 0}  EOF
// main.In into *main.Less: <nil>  EOF
// main.In into *int8: gob: decoding into local type *int8, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }  gob: decoding into local type *int8, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }
// main.In into *string: gob: decoding into local type *string, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }  gob: decoding into local type *string, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }
// main.In into *[]string: gob: decoding into local type *[]string, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }  gob: decoding into local type *[]string, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }
// main.In into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }
// main.In into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }  gob: decoding into local type *map[string]main.Leaf, received remote type In = struct { X interface; P Leaf = struct { Name string; N int; U uint; F float; C complex; }; M map[string]int; S []Leaf; A [3]int; B bytes; T Time; Bo bool; L []string; PP int; G Self; GP Self; Tr Tree = struct { Left Tree; Right Tree; V int; }; Leaf Leaf; }
// main.In into <nil>: <nil>  EOF
// int into *int: <nil> 42  EOF
// int into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// int into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// int into *int8: <nil> 42  EOF
// int into *string: gob: decoding into local type *string, received remote type int  gob: decoding into local type *string, received remote type int
// int into *[]string: gob: decoding into local type *[]string, received remote type int  gob: decoding into local type *[]string, received remote type int
// int into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int
// int into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type int  gob: decoding into local type *map[string]main.Leaf, received remote type int
// int into <nil>: <nil>  EOF
// int into *int: <nil> -1  EOF
// int into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// int into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// int into *int8: <nil> -1  EOF
// int into *string: gob: decoding into local type *string, received remote type int  gob: decoding into local type *string, received remote type int
// int into *[]string: gob: decoding into local type *[]string, received remote type int  gob: decoding into local type *[]string, received remote type int
// int into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int
// int into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type int  gob: decoding into local type *map[string]main.Leaf, received remote type int
// int into <nil>: <nil>  EOF
// uint into *uint: <nil> 1099511627776  EOF
// uint into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// uint into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// uint into *int8: gob: decoding into local type *int8, received remote type uint  gob: decoding into local type *int8, received remote type uint
// uint into *string: gob: decoding into local type *string, received remote type uint  gob: decoding into local type *string, received remote type uint
// uint into *[]string: gob: decoding into local type *[]string, received remote type uint  gob: decoding into local type *[]string, received remote type uint
// uint into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type uint  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type uint
// uint into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type uint  gob: decoding into local type *map[string]main.Leaf, received remote type uint
// uint into <nil>: <nil>  EOF
// string into *string: <nil> str  EOF
// string into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// string into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// string into *int8: gob: decoding into local type *int8, received remote type string  gob: decoding into local type *int8, received remote type string
// string into *string: <nil> str  EOF
// string into *[]string: gob: decoding into local type *[]string, received remote type string  gob: decoding into local type *[]string, received remote type string
// string into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type string  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type string
// string into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type string  gob: decoding into local type *map[string]main.Leaf, received remote type string
// string into <nil>: <nil>  EOF
// []int into *[]int: <nil>  EOF
// []int into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// []int into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// []int into *int8: gob: decoding into local type *int8, received remote type []int  gob: decoding into local type *int8, received remote type []int
// []int into *string: gob: decoding into local type *string, received remote type []int  gob: decoding into local type *string, received remote type []int
// []int into *[]string: gob: decoding into local type *[]string, received remote type []int  gob: decoding into local type *[]string, received remote type []int
// []int into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []int  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []int
// []int into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type []int  gob: decoding into local type *map[string]main.Leaf, received remote type []int
// []int into <nil>: <nil>  EOF
// map[string]main.Leaf into *map[string]main.Leaf: <nil>  EOF
// map[string]main.Leaf into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// map[string]main.Leaf into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// map[string]main.Leaf into *int8: gob: decoding into local type *int8, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *int8, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[string]main.Leaf into *string: gob: decoding into local type *string, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *string, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[string]main.Leaf into *[]string: gob: decoding into local type *[]string, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *[]string, received remote type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[string]main.Leaf into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type map[string]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[string]main.Leaf into *map[string]main.Leaf: <nil>  EOF
// map[string]main.Leaf into <nil>: <nil>  EOF
// []uint8 into *[]uint8: <nil>  EOF
// []uint8 into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// []uint8 into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// []uint8 into *int8: gob: decoding into local type *int8, received remote type bytes  gob: decoding into local type *int8, received remote type bytes
// []uint8 into *string: gob: decoding into local type *string, received remote type bytes  gob: decoding into local type *string, received remote type bytes
// []uint8 into *[]string: gob: decoding into local type *[]string, received remote type bytes  gob: decoding into local type *[]string, received remote type bytes
// []uint8 into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type bytes  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type bytes
// []uint8 into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type bytes  gob: decoding into local type *map[string]main.Leaf, received remote type bytes
// []uint8 into <nil>: <nil>  EOF
// [2]bool into *[2]bool: <nil> [true false]  EOF
// [2]bool into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// [2]bool into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// [2]bool into *int8: gob: decoding into local type *int8, received remote type [2]bool  gob: decoding into local type *int8, received remote type [2]bool
// [2]bool into *string: gob: decoding into local type *string, received remote type [2]bool  gob: decoding into local type *string, received remote type [2]bool
// [2]bool into *[]string: gob: decoding into local type *[]string, received remote type [2]bool  gob: decoding into local type *[]string, received remote type [2]bool
// [2]bool into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type [2]bool  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type [2]bool
// [2]bool into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type [2]bool  gob: decoding into local type *map[string]main.Leaf, received remote type [2]bool
// [2]bool into <nil>: <nil>  EOF
// float64 into *float64: <nil> 3.5  EOF
// float64 into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// float64 into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// float64 into *int8: gob: decoding into local type *int8, received remote type float  gob: decoding into local type *int8, received remote type float
// float64 into *string: gob: decoding into local type *string, received remote type float  gob: decoding into local type *string, received remote type float
// float64 into *[]string: gob: decoding into local type *[]string, received remote type float  gob: decoding into local type *[]string, received remote type float
// float64 into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type float  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type float
// float64 into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type float  gob: decoding into local type *map[string]main.Leaf, received remote type float
// float64 into <nil>: <nil>  EOF
// complex128 into *complex128: <nil> (1+2i)  EOF
// complex128 into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// complex128 into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// complex128 into *int8: gob: decoding into local type *int8, received remote type complex  gob: decoding into local type *int8, received remote type complex
// complex128 into *string: gob: decoding into local type *string, received remote type complex  gob: decoding into local type *string, received remote type complex
// complex128 into *[]string: gob: decoding into local type *[]string, received remote type complex  gob: decoding into local type *[]string, received remote type complex
// complex128 into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type complex  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type complex
// complex128 into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type complex  gob: decoding into local type *map[string]main.Leaf, received remote type complex
// complex128 into <nil>: <nil>  EOF
// bool into *bool: <nil> true  EOF
// bool into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// bool into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// bool into *int8: gob: decoding into local type *int8, received remote type bool  gob: decoding into local type *int8, received remote type bool
// bool into *string: gob: decoding into local type *string, received remote type bool  gob: decoding into local type *string, received remote type bool
// bool into *[]string: gob: decoding into local type *[]string, received remote type bool  gob: decoding into local type *[]string, received remote type bool
// bool into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type bool  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type bool
// bool into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type bool  gob: decoding into local type *map[string]main.Leaf, received remote type bool
// bool into <nil>: <nil>  EOF
// *int into *int: <nil> 7  EOF
// *int into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// *int into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// *int into *int8: <nil> 7  EOF
// *int into *string: gob: decoding into local type *string, received remote type int  gob: decoding into local type *string, received remote type int
// *int into *[]string: gob: decoding into local type *[]string, received remote type int  gob: decoding into local type *[]string, received remote type int
// *int into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type int
// *int into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type int  gob: decoding into local type *map[string]main.Leaf, received remote type int
// *int into <nil>: <nil>  EOF
// main.Self into *main.Self: <nil>  EOF
// main.Self into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// main.Self into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// main.Self into *int8: gob: decoding into local type *int8, received remote type Self  gob: decoding into local type *int8, received remote type Self
// main.Self into *string: gob: decoding into local type *string, received remote type Self  gob: decoding into local type *string, received remote type Self
// main.Self into *[]string: gob: decoding into local type *[]string, received remote type Self  gob: decoding into local type *[]string, received remote type Self
// main.Self into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type Self  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type Self
// main.Self into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type Self  gob: decoding into local type *map[string]main.Leaf, received remote type Self
// main.Self into <nil>: <nil>  EOF
// []interface {} into *[]interface {}: <nil>  EOF
// []interface {} into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// []interface {} into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// []interface {} into *int8: gob: decoding into local type *int8, received remote type []interface  gob: decoding into local type *int8, received remote type []interface
// []interface {} into *string: gob: decoding into local type *string, received remote type []interface  gob: decoding into local type *string, received remote type []interface
// []interface {} into *[]string: gob: decoding into local type *[]string, received remote type []interface  gob: decoding into local type *[]string, received remote type []interface
// []interface {} into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []interface  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []interface
// []interface {} into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type []interface  gob: decoding into local type *map[string]main.Leaf, received remote type []interface
// []interface {} into <nil>: <nil>  EOF
// struct { X interface {} } into *struct { X interface {} }: <nil>  EOF
// struct { X interface {} } into *main.In: <nil> &{map[] 2 []} map[] [] [0 0 0]0001-01-01 00:00:00 +0000 UTC false []  EOF
// struct { X interface {} } into *main.Less: gob: type mismatch: no fields matched compiling decoder for Less  gob: type mismatch: no fields matched compiling decoder for Less
// struct { X interface {} } into *int8: gob: decoding into local type *int8, received remote type  = struct { X interface; }  gob: decoding into local type *int8, received remote type  = struct { X interface; }
// struct { X interface {} } into *string: gob: decoding into local type *string, received remote type  = struct { X interface; }  gob: decoding into local type *string, received remote type  = struct { X interface; }
// struct { X interface {} } into *[]string: gob: decoding into local type *[]string, received remote type  = struct { X interface; }  gob: decoding into local type *[]string, received remote type  = struct { X interface; }
// struct { X interface {} } into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type  = struct { X interface; }  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type  = struct { X interface; }
// struct { X interface {} } into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type  = struct { X interface; }  gob: decoding into local type *map[string]main.Leaf, received remote type  = struct { X interface; }
// struct { X interface {} } into <nil>: <nil>  EOF
// struct {} into *struct {}: <nil>  EOF
// struct {} into *main.In: <nil> <nil> map[] [] [0 0 0]0001-01-01 00:00:00 +0000 UTC false []  EOF
// struct {} into *main.Less: <nil>  EOF
// struct {} into *int8: gob: decoding into local type *int8, received remote type  = struct { }  gob: decoding into local type *int8, received remote type  = struct { }
// struct {} into *string: gob: decoding into local type *string, received remote type  = struct { }  gob: decoding into local type *string, received remote type  = struct { }
// struct {} into *[]string: gob: decoding into local type *[]string, received remote type  = struct { }  gob: decoding into local type *[]string, received remote type  = struct { }
// struct {} into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type  = struct { }  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type  = struct { }
// struct {} into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type  = struct { }  gob: decoding into local type *map[string]main.Leaf, received remote type  = struct { }
// struct {} into <nil>: <nil>  EOF
// []main.Self into *[]main.Self: <nil>  EOF
// []main.Self into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// []main.Self into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// []main.Self into *int8: gob: decoding into local type *int8, received remote type []Self  gob: decoding into local type *int8, received remote type []Self
// []main.Self into *string: gob: decoding into local type *string, received remote type []Self  gob: decoding into local type *string, received remote type []Self
// []main.Self into *[]string: gob: decoding into local type *[]string, received remote type []Self  gob: decoding into local type *[]string, received remote type []Self
// []main.Self into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []Self  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type []Self
// []main.Self into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type []Self  gob: decoding into local type *map[string]main.Leaf, received remote type []Self
// []main.Self into <nil>: <nil>  EOF
// map[int]*main.Leaf into *map[int]*main.Leaf: <nil>  EOF
// map[int]*main.Leaf into *main.In: gob: type mismatch in decoder: want struct type main.In; got non-struct  gob: type mismatch in decoder: want struct type main.In; got non-struct
// map[int]*main.Leaf into *main.Less: gob: type mismatch in decoder: want struct type main.Less; got non-struct  gob: type mismatch in decoder: want struct type main.Less; got non-struct
// map[int]*main.Leaf into *int8: gob: decoding into local type *int8, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *int8, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[int]*main.Leaf into *string: gob: decoding into local type *string, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *string, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[int]*main.Leaf into *[]string: gob: decoding into local type *[]string, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *[]string, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[int]*main.Leaf into *interface {}: gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: local interface type *interface {} can only be decoded from remote interface type; received concrete type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[int]*main.Leaf into *map[string]main.Leaf: gob: decoding into local type *map[string]main.Leaf, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }  gob: decoding into local type *map[string]main.Leaf, received remote type map[int]Leaf = struct { Name string; N int; U uint; F float; C complex; }
// map[int]*main.Leaf into <nil>: <nil>  EOF
// gob: type main.none has no exported fields
// gob NewTypeObject can't handle type: chan int
// gob: cannot encode nil value
// gob: type struct { C chan int } has no exported fields
// cannot encode bad
// gob: type not registered for interface: main.none
// gob: gob: cannot encode nil pointer of type *int inside interface
// gob: encodeArray: nil element
// gob: cannot encode nil pointer of type *int
// attempt to register empty name
// gob: registering duplicate types for "tree": main.Tree != main.Leaf
// gob: registering duplicate names for main.Tree: "tree" != "tree2"
// gob: attempt to decode into a non-pointer EOF
// unexpected EOF
// gob: decoding into local type *int, received remote type interface
// gob: decoding into local type *int, received remote type CommonType = struct { Name string; Id int; }
// unexpected EOF
// <nil>
// gob: decode: corrupted data: non-zero delta for singleton
// unexpected EOF
