// Errors of text protocols.
package main
import ("fmt";"net/textproto";"bufio";"strings")
func main(){ fmt.Println(&textproto.Error{Code:550,Msg:"x y"}, &textproto.Error{Code:5,Msg:"x\ny"})
 for _, s := range []string{"A: b\nbad\n\n", " x\n\n", "A b: c\n\n", "A: b\x01\n\n", ": x\n\n", "123-x\n", "A: b", "12 x\n"} {
 h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(s))).ReadMIMEHeader(); fmt.Println(h, err)
 c, m, err := textproto.NewReader(bufio.NewReader(strings.NewReader(s))).ReadCodeLine(2); fmt.Println(c, m, err)
 }
}

// Output:
// 550 "x y" 005 "x\ny"
// map[A:[b]] malformed MIME header: missing colon: "bad"
// 0  short response: "A: b"
// map[] malformed MIME header initial line: " x"
// 0  short response: " x"
// map[A b:[c]] <nil>
// 0  short response: "A b: c"
// map[] malformed MIME header line: "A: b\x01"
// 0  short response: "A: b\x01"
// map[] malformed MIME header line: ": x"
// 0  short response: ": x"
// map[] malformed MIME header: missing colon: "123-x"
// 123 x 123 "x"
// map[A:[b]] EOF
// 0  short response: "A: b"
// map[] malformed MIME header: missing colon: "12 x"
// 0  short response: "12 x"
