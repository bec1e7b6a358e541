// Guards encoding/csv: quotes, comments, positions, errors, what a Writer quotes.
package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

func main() {
	for _, s := range []string{"a,b\nc,d\n", "a,\"b\nc\",d\n\n\ne\r\nf,g", "a,b\nc\n", "\"a", "a\"b,c", "\"a\"b,c", "\"a\"\"b\",\n", "# c\na", "a;b", "\"a\r\nb\"\r\n", "a,b\r", "\n\n", "\"a,\nb", "  a,  \"b\"\n", "a, \"b\" c\n", "\ufeffa,b", "a\r\rb,c\n", "\"x\"\n\"y", "é,\"ü\"z"} {
		for k := 0; k < 4; k++ {
			r := csv.NewReader(strings.NewReader(s))
			switch k {
			case 1:
				r.LazyQuotes = true
				r.FieldsPerRecord = -1
			case 2:
				r.TrimLeadingSpace = true
				r.Comment = '#'
				r.ReuseRecord = true
			case 3:
				r.Comma = ';'
				r.FieldsPerRecord = 2
			}
			for {
				rec, err := r.Read()
				fmt.Printf("%q %v", rec, err)
				if pe, ok := err.(*csv.ParseError); ok {
					fmt.Print(" ", pe.StartLine, pe.Line, pe.Column, pe.Err)
				}
				for i := range rec {
					l, c := r.FieldPos(i)
					fmt.Print(" ", l, ":", c)
				}
				fmt.Println(" ", r.InputOffset())
				if err == io.EOF || (err != nil && rec == nil) {
					break
				}
			}
		}
	}
	r := csv.NewReader(strings.NewReader("a"))
	r.Comma = '\n'
	fmt.Println(r.Read())
	r.Comma = 'a'
	r.Comment = 'a'
	fmt.Println(r.Read())
	func() { defer func() { fmt.Println(recover()) }(); r.FieldPos(3) }()
	var b strings.Builder
	w := csv.NewWriter(&b)
	for _, rec := range [][]string{{"a", "b c", " d", ""}, {""}, {"\"q\"", "x,y", "l\nm", "\r"}, {`\.`, "é", "\t"}, {}} {
		fmt.Println(w.Write(rec))
	}
	w.UseCRLF = true
	w.Write([]string{"a\nb", "c\r\nd"})
	w.Comma = '"'
	fmt.Println(w.Write([]string{"x"}))
	w.Comma = ';'
	w.WriteAll([][]string{{"a;b", ","}})
	w.Flush()
	fmt.Printf("%q %v\n", b.String(), w.Error())
}

// Output:
// ["a" "b"] <nil> 1:1 1:3  4
// ["c" "d"] <nil> 2:1 2:3  8
// [] EOF  8
// ["a" "b"] <nil> 1:1 1:3  4
// ["c" "d"] <nil> 2:1 2:3  8
// [] EOF  8
// ["a" "b"] <nil> 1:1 1:3  4
// ["c" "d"] <nil> 2:1 2:3  8
// [] EOF  8
// ["a,b"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  4
// ["c,d"] record on line 2: wrong number of fields 2 2 1 wrong number of fields 2:1  8
// [] EOF  8
// ["a" "b\nc" "d"] <nil> 1:1 1:3 2:4  10
// ["e"] record on line 5: wrong number of fields 5 5 1 wrong number of fields 5:1  15
// ["f" "g"] record on line 6: wrong number of fields 6 6 1 wrong number of fields 6:1 6:3  18
// [] EOF  18
// ["a" "b\nc" "d"] <nil> 1:1 1:3 2:4  10
// ["e"] <nil> 5:1  15
// ["f" "g"] <nil> 6:1 6:3  18
// [] EOF  18
// ["a" "b\nc" "d"] <nil> 1:1 1:3 2:4  10
// ["e"] record on line 5: wrong number of fields 5 5 1 wrong number of fields 5:1  15
// ["f" "g"] record on line 6: wrong number of fields 6 6 1 wrong number of fields 6:1 6:3  18
// [] EOF  18
// [] parse error on line 1, column 3: bare " in non-quoted-field 1 1 3 bare " in non-quoted-field  5
// ["a" "b"] <nil> 1:1 1:3  4
// ["c"] record on line 2: wrong number of fields 2 2 1 wrong number of fields 2:1  6
// [] EOF  6
// ["a" "b"] <nil> 1:1 1:3  4
// ["c"] <nil> 2:1  6
// [] EOF  6
// ["a" "b"] <nil> 1:1 1:3  4
// ["c"] record on line 2: wrong number of fields 2 2 1 wrong number of fields 2:1  6
// [] EOF  6
// ["a,b"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  4
// ["c"] record on line 2: wrong number of fields 2 2 1 wrong number of fields 2:1  6
// [] EOF  6
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  2
// ["a"] <nil> 1:1  2
// [] EOF  2
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  2
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  2
// [] parse error on line 1, column 2: bare " in non-quoted-field 1 1 2 bare " in non-quoted-field  5
// ["a\"b" "c"] <nil> 1:1 1:5  5
// [] EOF  5
// [] parse error on line 1, column 2: bare " in non-quoted-field 1 1 2 bare " in non-quoted-field  5
// [] parse error on line 1, column 2: bare " in non-quoted-field 1 1 2 bare " in non-quoted-field  5
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  6
// ["a\"b,c"] <nil> 1:1  6
// [] EOF  6
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  6
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field 1 1 3 extraneous or missing " in quoted-field  6
// ["a\"b" ""] <nil> 1:1 1:8  8
// [] EOF  8
// ["a\"b" ""] <nil> 1:1 1:8  8
// [] EOF  8
// ["a\"b" ""] <nil> 1:1 1:8  8
// [] EOF  8
// [] parse error on line 1, column 6: extraneous or missing " in quoted-field 1 1 6 extraneous or missing " in quoted-field  8
// ["# c"] <nil> 1:1  4
// ["a"] <nil> 2:1  5
// [] EOF  5
// ["# c"] <nil> 1:1  4
// ["a"] <nil> 2:1  5
// [] EOF  5
// ["a"] <nil> 2:1  5
// [] EOF  5
// ["# c"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  4
// ["a"] record on line 2: wrong number of fields 2 2 1 wrong number of fields 2:1  5
// [] EOF  5
// ["a;b"] <nil> 1:1  3
// [] EOF  3
// ["a;b"] <nil> 1:1  3
// [] EOF  3
// ["a;b"] <nil> 1:1  3
// [] EOF  3
// ["a" "b"] <nil> 1:1 1:3  3
// [] EOF  3
// ["a\nb"] <nil> 1:1  8
// [] EOF  8
// ["a\nb"] <nil> 1:1  8
// [] EOF  8
// ["a\nb"] <nil> 1:1  8
// [] EOF  8
// ["a\nb"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  8
// [] EOF  8
// ["a" "b"] <nil> 1:1 1:3  4
// [] EOF  4
// ["a" "b"] <nil> 1:1 1:3  4
// [] EOF  4
// ["a" "b"] <nil> 1:1 1:3  4
// [] EOF  4
// ["a,b"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  4
// [] EOF  4
// [] EOF  2
// [] EOF  2
// [] EOF  2
// [] EOF  2
// [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field 1 2 2 extraneous or missing " in quoted-field  5
// ["a,\nb"] <nil> 1:1  5
// [] EOF  5
// [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field 1 2 2 extraneous or missing " in quoted-field  5
// [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field 1 2 2 extraneous or missing " in quoted-field  5
// ["  a"] parse error on line 1, column 7: bare " in non-quoted-field 1 1 7 bare " in non-quoted-field 1:1  10
// [] EOF  10
// ["  a" "  \"b\""] <nil> 1:1 1:5  10
// [] EOF  10
// ["a" "b"] <nil> 1:3 1:7  10
// [] EOF  10
// [] parse error on line 1, column 7: bare " in non-quoted-field 1 1 7 bare " in non-quoted-field  10
// ["a"] parse error on line 1, column 4: bare " in non-quoted-field 1 1 4 bare " in non-quoted-field 1:1  9
// [] EOF  9
// ["a" " \"b\" c"] <nil> 1:1 1:3  9
// [] EOF  9
// ["a"] parse error on line 1, column 6: extraneous or missing " in quoted-field 1 1 6 extraneous or missing " in quoted-field 1:1  9
// [] EOF  9
// [] parse error on line 1, column 4: bare " in non-quoted-field 1 1 4 bare " in non-quoted-field  9
// ["\ufeffa" "b"] <nil> 1:1 1:6  6
// [] EOF  6
// ["\ufeffa" "b"] <nil> 1:1 1:6  6
// [] EOF  6
// ["\ufeffa" "b"] <nil> 1:1 1:6  6
// [] EOF  6
// ["\ufeffa,b"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  6
// [] EOF  6
// ["a\r\rb" "c"] <nil> 1:1 1:6  7
// [] EOF  7
// ["a\r\rb" "c"] <nil> 1:1 1:6  7
// [] EOF  7
// ["a\r\rb" "c"] <nil> 1:1 1:6  7
// [] EOF  7
// ["a\r\rb,c"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  7
// [] EOF  7
// ["x"] <nil> 1:1  4
// [] parse error on line 2, column 3: extraneous or missing " in quoted-field 2 2 3 extraneous or missing " in quoted-field  6
// ["x"] <nil> 1:1  4
// ["y"] <nil> 2:1  6
// [] EOF  6
// ["x"] <nil> 1:1  4
// [] parse error on line 2, column 3: extraneous or missing " in quoted-field 2 2 3 extraneous or missing " in quoted-field  6
// [] EOF  6
// ["x"] record on line 1: wrong number of fields 1 1 1 wrong number of fields 1:1  4
// [] parse error on line 2, column 3: extraneous or missing " in quoted-field 2 2 3 extraneous or missing " in quoted-field  6
// ["é"] parse error on line 1, column 7: extraneous or missing " in quoted-field 1 1 7 extraneous or missing " in quoted-field 1:1  8
// [] EOF  8
// ["é" "ü\"z"] <nil> 1:1 1:4  8
// [] EOF  8
// ["é"] parse error on line 1, column 7: extraneous or missing " in quoted-field 1 1 7 extraneous or missing " in quoted-field 1:1  8
// [] EOF  8
// [] parse error on line 1, column 4: bare " in non-quoted-field 1 1 4 bare " in non-quoted-field  8
// [] csv: invalid field or comment delimiter
// [] csv: invalid field or comment delimiter
// out of range index passed to FieldPos
// <nil>
// <nil>
// <nil>
// <nil>
// <nil>
// csv: invalid field or comment delimiter
// "a,b c,\" d\",\n\n\"\"\"q\"\"\",\"x,y\",\"l\nm\",\"\r\"\n\"\\.\",é,\"\t\"\n\n\"a\r\nb\",\"c\r\nd\"\r\n\"a;b\";,\r\n" <nil>
