// Guards encoding/base32, ascii85, pem and mime/quotedprintable with random
// inputs, half of them corrupt.
package main

import (
	"bytes"
	"encoding/ascii85"
	"encoding/base32"
	"encoding/pem"
	"fmt"
	"io"
	"math/rand"
	"mime/quotedprintable"
	"strings"
)

type slow struct{ s string }

func (s *slow) Read(p []byte) (int, error) {
	if s.s == "" {
		return 0, io.EOF
	}
	n := min(len(p), 3, len(s.s))
	copy(p, s.s[:n])
	s.s = s.s[n:]
	return n, nil
}
func main() {
	r := rand.New(rand.NewSource(1))
	for i := 0; i < 60; i++ {
		b := make([]byte, r.Intn(24))
		r.Read(b)
		if i%5 == 0 {
			for j := range b {
				b[j] = 0
			}
		}
		for _, e := range []*base32.Encoding{base32.StdEncoding, base32.HexEncoding.WithPadding(base32.NoPadding), base32.StdEncoding.WithPadding('*')} {
			s := e.EncodeToString(b)
			fmt.Println(s, e.EncodedLen(len(b)), e.DecodedLen(len(s)), string(e.AppendEncode([]byte("x"), b)))
			m := []byte(s)
			if len(m) > 0 {
				switch r.Intn(5) {
				case 0:
					m = m[:r.Intn(len(m))]
				case 1:
					m[r.Intn(len(m))] = "=*a1\nA"[r.Intn(6)]
				case 2:
					m = append(m, "A=*\n"[r.Intn(4)])
				}
			}
			d, err := e.DecodeString(string(m))
			fmt.Printf("%q %x %v\n", m, d, err)
			d, err = e.AppendDecode([]byte("y"), m)
			fmt.Printf("%x %v\n", d, err)
			d, err = io.ReadAll(base32.NewDecoder(e, &slow{string(m)}))
			fmt.Printf("%x %v\n", d, err)
			var w bytes.Buffer
			en := base32.NewEncoder(e, &w)
			for j := 0; j < len(b); j += 3 {
				en.Write(b[j:min(j+3, len(b))])
			}
			en.Close()
			fmt.Println(w.String() == s)
		}
		a := make([]byte, ascii85.MaxEncodedLen(len(b)))
		n := ascii85.Encode(a, b)
		fmt.Printf("%q\n", a[:n])
		a = a[:n]
		if n > 0 && r.Intn(3) == 0 {
			a[r.Intn(n)] = "z~v !"[r.Intn(5)]
		}
		d := make([]byte, 100)
		x, y, err := ascii85.Decode(d, a, i%2 == 0)
		fmt.Printf("%x %d %d %v\n", d[:x], x, y, err)
		dd, err := io.ReadAll(ascii85.NewDecoder(&slow{string(a)}))
		fmt.Printf("%x %v\n", dd, err)
		var w bytes.Buffer
		en := ascii85.NewEncoder(&w)
		en.Write(b[:len(b)/2])
		en.Write(b[len(b)/2:])
		en.Close()
		fmt.Printf("%q\n", w.String())
	}
	al := []string{"a", "=", "\r\n", "\n", "\r", " ", "\t", "é", "=3D", "=C3", "longer text here that fills lines up ", "==", "=\n", "=\r\n", "= \n", "\x00", "=x", "~", ".", "=4"}
	for i := 0; i < 300; i++ {
		var s string
		for j := r.Intn(12); j >= 0; j-- {
			s += al[r.Intn(len(al))]
		}
		d, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s)))
		fmt.Printf("%q %q %v\n", s, d, err)
		for k := 0; k < 2; k++ {
			var w bytes.Buffer
			q := quotedprintable.NewWriter(&w)
			q.Binary = k == 1
			h := len(s) / 2
			fmt.Fprint(q, s[:h])
			fmt.Fprint(q, s[h:])
			fmt.Println(q.Close())
			fmt.Printf("%q\n", w.String())
		}
	}
	pl := []string{"-----BEGIN A-----\n", "-----END A-----\n", "-----BEGIN B-----\n", "-----END B-----", "\n", "QUJD\n", "QQ==\n", "k: v\n", "Proc-Type: 4\n", "junk\n", "-----BEGIN A-----", "-----END A----- x\n", "-----BEGIN A---\n", " ", "QU JD\r\n", "x", "-----BEGIN -----\n-----END -----\n"}
	for i := 0; i < 300; i++ {
		var s string
		for j := r.Intn(9); j >= 0; j-- {
			s += pl[r.Intn(len(pl))]
		}
		p, rest := pem.Decode([]byte(s))
		fmt.Printf("%q %v %q\n", s, p, rest)
		if p != nil {
			fmt.Printf("%q\n", pem.EncodeToMemory(p))
		}
	}
	b := make([]byte, 100)
	fmt.Print(string(pem.EncodeToMemory(&pem.Block{Type: "T", Bytes: b, Headers: map[string]string{"b": "2", "a": "1", "Proc-Type": "x"}})))
	fmt.Println(pem.EncodeToMemory(&pem.Block{Headers: map[string]string{"a:b": ""}}))
}

// Output:
// AAAAAAAAAAAAAAAAAAAAAAAAAAAA==== 32 20 xAAAAAAAAAAAAAAAAAAAAAAAAAAAA====
// "AAAAAA*AAAAAAAAAAAAAAAAAAAAA===="  illegal base32 data at input byte 6
// 79 illegal base32 data at input byte 6
//  illegal base32 data at input byte 6
// true
// 0000000000000000000000000000 28 17 x0000000000000000000000000000
// "0000" 0000 <nil>
// 790000 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAAAAAAAAAAAAAAAAAAAAAAA**** 32 20 xAAAAAAAAAAAAAAAAAAAAAAAAAAAA****
// "AAAAAA"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// "zzzz!!"
// 0000000000000000000000000000000000 17 6 <nil>
// 0000000000000000000000000000000000 <nil>
// "zzzz!!"
// PO5QIB6UOHCIH4K7XEF23M34LAQ3M=== 32 20 xPO5QIB6UOHCIH4K7XEF23M34LAQ3M===
// "PO5QIB6UOHCIH4K7XEF23M34LAQ3M===" 7bbb0407d471c483f15fb90badb37c5821b6 <nil>
// 797bbb0407d471c483f15fb90badb37c5821b6 <nil>
// 7bbb0407d471c483f15fb90badb37c5821b6 <nil>
// true
// FETG81UKE7287SAVN45QRCRSB0GRC 29 18 xFETG81UKE7287SAVN45QRCRSB0GRC
// "FETG81UKE7287SAVNA5QRCRSB0GRC" 7bbb0407d471c483f15fba8badb37c5821b6 <nil>
// 797bbb0407d471c483f15fba8badb37c5821b6 <nil>
//  illegal base32 data at input byte 0
// true
// PO5QIB6UOHCIH4K7XEF23M34LAQ3M*** 32 20 xPO5QIB6UOHCIH4K7XEF23M34LAQ3M***
// "PO5QIB6UOHCIH4K=XEF23M34LAQ3M***" 7bbb0407d4 illegal base32 data at input byte 15
// 797bbb0407d4 illegal base32 data at input byte 15
// 7bbb0407d4 illegal base32 data at input byte 7
// true
// "Hb0Cce8`EZnR&g7Xg<CW+gq"
// 7bbb0407d471c483f15fb90badb37c58 16 20 <nil>
// 7bbb0407d471c483f15fb90badb37c5821b6 <nil>
// "Hb0Cce8`EZnR&g7Xg<CW+gq"
// RJN56LD7YSCELEWS 16 10 xRJN56LD7YSCELEWS
// "RJN56LD7YSCELEWSA" 8a5bdf2c7fc4844592d2 illegal base32 data at input byte 16
// 798a5bdf2c7fc4844592d2 illegal base32 data at input byte 16
// 8a5bdf2c7fc4844592d2 unexpected EOF
// true
// H9DTUB3VOI24B4MI 16 10 xH9DTUB3VOI24B4MI
// "H9DTUB3" 8a5bdf2c <nil>
// 798a5bdf2c <nil>
//  illegal base32 data at input byte 0
// true
// RJN56LD7YSCELEWS 16 10 xRJN56LD7YSCELEWS
// "RJN56LD7ASCELEWS" 8a5bdf2c7f04844592d2 <nil>
// 798a5bdf2c7f04844592d2 <nil>
// 8a5bdf2c7f04844592d2 <nil>
// true
// "MHeshJ&I\"/P0s"
// 8a5bdf2c7fc4844592d2 10 13 <nil>
// 8a5bdf2c7fc4844592d2 <nil>
// "MHeshJ&I\"/P0s"
// K4V42BSL5RAPQTEJFON77VBWFGYCEO7OUU====== 40 25 xK4V42BSL5RAPQTEJFON77VBWFGYCEO7OUU======
// "K4V42BSL5RAPQTEJFON77VBWFG" 572bcd064bec40f84c892b9bffd436 illegal base32 data at input byte 24
// 79572bcd064bec40f84c892b9bffd436 illegal base32 data at input byte 24
// 572bcd064bec40f84c892b9bffd436 unexpected EOF
// true
// ASLSQ1IBTH0FGJ495EDVVL1M56O24EVEKK 34 21 xASLSQ1IBTH0FGJ495EDVVL1M56O24EVEKK
// "ASLSQ1IBTH0FGJ495EDVVL1M56O24EVEKK" 572bcd064bec40f84c892b9bffd43629b0223beea5 <nil>
// 79572bcd064bec40f84c892b9bffd43629b0223beea5 <nil>
//  illegal base32 data at input byte 0
// true
// K4V42BSL5RAPQTEJFON77VBWFGYCEO7OUU****** 40 25 xK4V42BSL5RAPQTEJFON77VBWFGYCEO7OUU******
// "K4V42BSL5RAPQTEJFON77VBWFGYCEO7OUU" 572bcd064bec40f84c892b9bffd43629b0223bee illegal base32 data at input byte 32
// 79572bcd064bec40f84c892b9bffd43629b0223bee illegal base32 data at input byte 32
// 572bcd064bec40f84c892b9bffd43629b0223bee unexpected EOF
// true
// "=\"DN\"9C+q=9Sk9hs3rqUYTc0sV#"
//  0 0 illegal ascii85 data at input byte 1
//  illegal ascii85 data at input byte 1
// "=\"DN\"9C+q=9Sk9hs3rqUYTc0sV#"
// 6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA==== 40 25 x6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA====
// "6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA=====" f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// 79f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// f4f74391366c4719e43a1b067d89bc7f01f1f5739816 unexpected EOF
// true
// UJRK749MDH3HJP1Q3C37R2DSFS0V3TBJJ0B0 36 22 xUJRK749MDH3HJP1Q3C37R2DSFS0V3TBJJ0B0
// "UJRK749MDH3HJP1Q3C37R2DSFS0V3TBJJ0B0" f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// 79f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
//  illegal base32 data at input byte 0
// true
// 6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA**** 40 25 x6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA****
// "6T3UHEJWNRDRTZB2DMDH3CN4P4A7D5LTTALA****" f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// 79f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// true
// "o_1_82Jbl$j>n4aI>PUd!V,i(Qkf"
// f4f74391366c4719e43a1b067d89bc7f01f1f5739816 22 28 <nil>
// f4f74391366c4719e43a1b067d89bc7f01f1f5739816 <nil>
// "o_1_82Jbl$j>n4aI>PUd!V,i(Qkf"
// AA====== 8 5 xAA======
// "AA======" 00 <nil>
// 7900 <nil>
// 00 <nil>
// true
// 00 2 1 x00
// "00" 00 <nil>
// 7900 <nil>
// 00 <nil>
// true
// AA****** 8 5 xAA******
// "AA******" 00 <nil>
// 7900 <nil>
// 00 <nil>
// true
// "!!"
//  0 0 <nil>
// 00 <nil>
// "!!"
// URH22YKF3YPOR5FIWA====== 24 15 xURH22YKF3YPOR5FIWA======
// "URH22YKF3YaOR5FIWA======" a44fad6145 illegal base32 data at input byte 10
// 79a44fad6145 illegal base32 data at input byte 10
// a44fad6145 illegal base32 data at input byte 2
// true
// KH7QQOA5ROFEHT58M0 18 11 xKH7QQOA5ROFEHT58M0
// "KH7QQOA5AOFEHT58M0" a44fad6145561ee8f4a8b0 <nil>
// 79a44fad6145561ee8f4a8b0 <nil>
//  illegal base32 data at input byte 0
// true
// URH22YKF3YPOR5FIWA****** 24 15 xURH22YKF3YPOR5FIWA******
// "URH22YKF3YPOR5FIWA*=****" a44fad6145de1ee8f4a8 illegal base32 data at input byte 18
// 79a44fad6145de1ee8f4a8 illegal base32 data at input byte 18
// a44fad6145de1ee8f4a8 illegal base32 data at input byte 2
// true
// "Uee+$7G]*LoVet"
// a44fad6145de1ee8f4a8b0 11 14 <nil>
// a44fad6145de1ee8f4a8b0 <nil>
// "Uee+$7G]*LoVet"
// TE7L36EIP4672JLHYGEXTZA= 24 15 xTE7L36EIP4672JLHYGEXTZA=
// "TE7L36EIP4672JLHYGEXTZA=\n" 993ebdf8887f3dfd2567c18979e4 <nil>
// 79993ebdf8887f3dfd2567c18979e4 <nil>
// 993ebdf8887f3dfd2567c18979e4 <nil>
// true
// J4VBRU48FSUVQ9B7O64NJP0 23 14 xJ4VBRU48FSUVQ9B7O64NJP0
// "J4VBRU48FS1VQ9B7O64NJP0" 993ebdf8887f03fd2567c18979e4 <nil>
// 79993ebdf8887f03fd2567c18979e4 <nil>
//  illegal base32 data at input byte 0
// true
// TE7L36EIP4672JLHYGEXTZA* 24 15 xTE7L36EIP4672JLHYGEXTZA*
// "TE7L36EIP4672JLHYGEXTZA*" 993ebdf8887f3dfd2567c18979e4 <nil>
// 79993ebdf8887f3dfd2567c18979e4 <nil>
// 993ebdf8887f3dfd2567c18979e4 <nil>
// true
// "R6J=ZLjqSd-\"k&NH/n"
// 993ebdf8887f3dfd2567c189 12 15 <nil>
// 993ebdf8887f3dfd2567c18979e4 <nil>
// "R6J=ZLjqSd-\"k&NH/n"
// 2YHSM2DN75LRMQUJKO5WQ=== 24 15 x2YHSM2DN75LRMQUJKO5WQ===
// "2YHSM2DN75LRMQUJKO5WQ===" d60f26686dff5716428953bb68 <nil>
// 79d60f26686dff5716428953bb68 <nil>
// d60f26686dff5716428953bb68 <nil>
// true
// QO7ICQ3DVTBHCGK9AETMG 21 13 xQO7ICQ3DVTBHCGK9AETMG
// "QO7ICQ3DVTBHCGK9AETMG" d60f26686dff5716428953bb68 <nil>
// 79d60f26686dff5716428953bb68 <nil>
//  illegal base32 data at input byte 0
// true
// 2YHSM2DN75LRMQUJKO5WQ*** 24 15 x2YHSM2DN75LRMQUJKO5WQ***
// "2YHSM2DN75aRMQUJKO5WQ***" d60f26686d illegal base32 data at input byte 10
// 79d60f26686d illegal base32 data at input byte 10
// d60f26686d illegal base32 data at input byte 2
// true
// "edj*@D?!ZQ6A\\XQBE"
// d60f26686dff5716428953bb68 13 17 <nil>
// d60f26686dff5716428953bb68 <nil>
// "edj*@D?!ZQ6A\\XQBE"
// MX6PSKYMHLVLCOJV6MOYISCFC7USI=== 32 20 xMX6PSKYMHLVLCOJV6MOYISCFC7USI===
// "MX6PSKYMHLVLCOJV6MOYISCFC7USI===" 65fcf92b0c3aeab13935f31d84484517e924 <nil>
// 7965fcf92b0c3aeab13935f31d84484517e924 <nil>
// 65fcf92b0c3aeab13935f31d84484517e924 <nil>
// true
// CNUFIAOC7BLB2E9LUCEO8I252VKI8 29 18 xCNUFIAOC7BLB2E9LUCEO8I252VKI8
// "CNUFIAOC7BLB2E9LUCEO8I252VKI8\n" 65fcf92b0c3aeab13935f31d84484517e924 <nil>
// 7965fcf92b0c3aeab13935f31d84484517e924 <nil>
//  illegal base32 data at input byte 0
// true
// MX6PSKYMHLVLCOJV6MOYISCFC7USI*** 32 20 xMX6PSKYMHLVLCOJV6MOYISCFC7USI***
// "MX6PSKYMHLVLCOJV6MOYISCFC7USI*" 65fcf92b0c3aeab13935f31d844845 illegal base32 data at input byte 30
// 7965fcf92b0c3aeab13935f31d844845 illegal base32 data at input byte 30
// 65fcf92b0c3aeab13935f31d844845 unexpected EOF
// true
// "Ac2?S$p*[Y3ApCKKLeNJkp-"
//  0 0 illegal ascii85 data at input byte 13
// 65fcf92b0c3aeab1 illegal ascii85 data at input byte 3
// "Ac2?S$p*[Y3ApCKKLeNJkp-"
// AAAAAAAA 8 5 xAAAAAAAA
// "AA"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// 00000000 8 5 x00000000
// "000000"  <nil>
// 79 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAAA 8 5 xAAAAAAAA
// "AAAAAAAA*" 0000000000 illegal base32 data at input byte 8
// 790000000000 illegal base32 data at input byte 8
// 0000000000 unexpected EOF
// true
// "z!!"
// 0000000000 5 3 <nil>
// 0000000000 <nil>
// "z!!"
// DFD4WVO6EY5Q==== 16 10 xDFD4WVO6EY5Q====
// "DFD4WVO6EY5Q====" 1947cb55de263b <nil>
// 791947cb55de263b <nil>
// 1947cb55de263b <nil>
// true
// 353SMLEU4OTG 12 7 x353SMLEU4OTG
// "353SMLEU4OTG\n" 1947cb55de263b <nil>
// 791947cb55de263b <nil>
//  illegal base32 data at input byte 0
// true
// DFD4WVO6EY5Q**** 16 10 xDFD4WVO6EY5Q****
// "DFD4WVO6EY5Q****\n" 1947cb55de263b <nil>
// 791947cb55de263b <nil>
// 1947cb55de263b <nil>
// true
// ")+VkMhBk;"
//  0 0 illegal ascii85 data at input byte 2
//  illegal ascii85 data at input byte 2
// ")+VkMhBk;"
// KYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY====== 40 25 xKYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY======
// "KYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY======" 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// 795606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// true
// AO366FL1SIPOTBPV8J3CDRS3CBPFAJU01O 34 21 xAO366FL1SIPOTBPV8J3CDRS3CBPFAJU01O
// "A1366FL1SIPOTBPV8J3CDRS3CBPFAJU01O" 5046633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// 795046633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
//  illegal base32 data at input byte 0
// true
// KYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY****** 40 25 xKYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY******
// "KYDGGPVB4SZY5LZ7ITDMN34DMLZPKT6ABY******\n" 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// 795606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// true
// "<X*%tU#`P?Y<PFp`p\\Oho(>eo%K"
// 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e 21 27 <nil>
// 5606633ea1e4b38eaf3f44c6c6ef8362f2f54fc00e <nil>
// "<X*%tU#`P?Y<PFp`p\\Oho(>eo%K"
// BHLPYJNJ6P5U76YADG2FJVI= 24 15 xBHLPYJNJ6P5U76YADG2FJVI=
// "BHLPYJNJ6P5U76YADG2FJVI=" 09d6fc25a9f3fb4ffb0019b454d5 <nil>
// 7909d6fc25a9f3fb4ffb0019b454d5 <nil>
// 09d6fc25a9f3fb4ffb0019b454d5 <nil>
// true
// 17BFO9D9UFTKVUO036Q59L8 23 14 x17BFO9D9UFTKVUO036Q59L8
// "17BFO9D9UFTKVUO036Q59L8" 09d6fc25a9f3fb4ffb0019b454d5 <nil>
// 7909d6fc25a9f3fb4ffb0019b454d5 <nil>
//  illegal base32 data at input byte 0
// true
// BHLPYJNJ6P5U76YADG2FJVI* 24 15 xBHLPYJNJ6P5U76YADG2FJVI*
// "BHLPYJNJ6P5U76YADG2FJVI*" 09d6fc25a9f3fb4ffb0019b454d5 <nil>
// 7909d6fc25a9f3fb4ffb0019b454d5 <nil>
// 09d6fc25a9f3fb4ffb0019b454d5 <nil>
// true
// "$.f##WUp!_qZ%M@<7L"
//  0 0 illegal ascii85 data at input byte 6
// 09d6fc25 illegal ascii85 data at input byte 1
// "$.f##WUp!_qZ%M@<7L"
// EK277II= 8 5 xEK277II=
// "EK277II=A" 22b5ffa1 <nil>
// 7922b5ffa1 <nil>
// 22b5ffa1 unexpected EOF
// true
// 4AQVV88 7 4 x4AQVV88
// "4AQVV88" 22b5ffa1 <nil>
// 7922b5ffa1 <nil>
//  illegal base32 data at input byte 0
// true
// EK277II* 8 5 xEK277II*
// "EK"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// ",.7HE"
// 22b5ffa1 4 5 <nil>
// 22b5ffa1 <nil>
// ",.7HE"
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA 32 20 xAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
// "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" 0000000000000000000000000000000000000000 <nil>
// 790000000000000000000000000000000000000000 <nil>
// 0000000000000000000000000000000000000000 <nil>
// true
// 00000000000000000000000000000000 32 20 x00000000000000000000000000000000
// "000000000000000" 000000000000000000 <nil>
// 79000000000000000000 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA 32 20 xAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
// "AAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAA" 000000000000000000000000000000 illegal base32 data at input byte 24
// 79000000000000000000000000000000 illegal base32 data at input byte 24
// 000000000000000000000000000000 unexpected EOF
// true
// "zzzzz"
// 0000000000000000000000000000000000000000 20 5 <nil>
// 0000000000000000000000000000000000000000 <nil>
// "zzzzz"
// 5SKIWZLQ76QA==== 16 10 x5SKIWZLQ76QA====
// "5SKIWZLQ76QA====" ec948b6570ffa0 <nil>
// 79ec948b6570ffa0 <nil>
// ec948b6570ffa0 <nil>
// true
// TIA8MPBGVUG0 12 7 xTIA8MPBGVUG0
// "TIA8MPBGVUG0" ec948b6570ffa0 <nil>
// 79ec948b6570ffa0 <nil>
//  illegal base32 data at input byte 0
// true
// 5SKIWZLQ76QA**** 16 10 x5SKIWZLQ76QA****
// "5SKIWZLQ76QA****\n" ec948b6570ffa0 <nil>
// 79ec948b6570ffa0 <nil>
// ec948b6570ffa0 <nil>
// true
// "m$*E>E;uR"
// ec948b65731b 6 9 <nil>
// ec948b65731b <nil>
// "m$*E>E;uR"
// W4TRD4ZARZHEXCOLKFS44ZAAFQ====== 32 20 xW4TRD4ZARZHEXCOLKFS44ZAAFQ======
// "W4TRD4ZARZHEXCOLKFS44ZAA" b72711f3208e4e4b89cb5165ce6400 <nil>
// 79b72711f3208e4e4b89cb5165ce6400 <nil>
// b72711f3208e4e4b89cb5165ce6400 <nil>
// true
// MSJH3SP0HP74N2EBA5ISSP005G 26 16 xMSJH3SP0HP74N2EBA5ISSP005G
// "MSJH3SP0HP74N2EBA5ISSP005G=" b72711f3208e4e4b89cb5165ce6400 illegal base32 data at input byte 26
// 79b72711f3208e4e4b89cb5165ce6400 illegal base32 data at input byte 26
//  illegal base32 data at input byte 0
// true
// W4TRD4ZARZHEXCOLKFS44ZAAFQ****** 32 20 xW4TRD4ZARZHEXCOLKFS44ZAAFQ******
// "W4TRD4ZARZHEXCOLKFS44ZAAFQ*" b72711f3208e4e4b89cb5165ce6400 illegal base32 data at input byte 27
// 79b72711f3208e4e4b89cb5165ce6400 illegal base32 data at input byte 27
// b72711f3208e4e4b89cb5165ce6400 unexpected EOF
// true
// "[jMdZ+HB2iM9Ab-c=?o+"
// b72711f3208e4e4b89cb5165ce64002c 16 20 <nil>
// b72711f3208e4e4b89cb5165ce64002c <nil>
// "[jMdZ+HB2iM9Ab-c=?o+"
// XWOCRB5KCG2E5VF45FSO2R7XJKSZIRUM5UZA==== 40 25 xXWOCRB5KCG2E5VF45FSO2R7XJKSZIRUM5UZA====
// "XWOCRB5KCG2E5VF45FSO2R7" bd9c2887aa11b44ed4bc illegal base32 data at input byte 16
// 79bd9c2887aa11b44ed4bc illegal base32 data at input byte 16
// bd9c2887aa11b44ed4bc unexpected EOF
// true
// NME2H1TA26Q4TL5ST5IEQHVN9AIP8HKCTKP0 36 22 xNME2H1TA26Q4TL5ST5IEQHVN9AIP8HKCTKP0
// "NME2H1TA26Q4" bd9c2887aa11b4 <nil>
// 79bd9c2887aa11b4 <nil>
//  illegal base32 data at input byte 0
// true
// XWOCRB5KCG2E5VF45FSO2R7XJKSZIRUM5UZA**** 40 25 xXWOCRB5KCG2E5VF45FSO2R7XJKSZIRUM5UZA****
// "XWOCRB5KCG2E5VF45FSO2R7XJKSZIRUM5UZA*****" bd9c2887aa11b44ed4bce964ed47f74aa594468ced32 <nil>
// 79bd9c2887aa11b44ed4bce964ed47f74aa594468ced32 <nil>
// bd9c2887aa11b44ed4bce964ed47f74aa594468ced32 unexpected EOF
// true
// "]ppL+WY)U5e@b$Vm76nCV3FH.m4n"
// bd9c2887aa11b44ed4bce964ed47f74aa594468ced32 22 28 <nil>
// bd9c2887aa11b44ed4bce964ed47f74aa594468ced32 <nil>
// "]ppL+WY)U5e@b$Vm76nCV3FH.m4n"
// HS3Q==== 8 5 xHS3Q====
// "HS3Q====" 3cb7 <nil>
// 793cb7 <nil>
// 3cb7 <nil>
// true
// 7IRG 4 2 x7IRG
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// HS3Q**** 8 5 xHS3Q****
// "HS3Q***="  illegal base32 data at input byte 6
// 79 illegal base32 data at input byte 6
//  illegal base32 data at input byte 6
// true
// "4LY"
//  0 0 <nil>
// 3cb7 <nil>
// "4LY"
// AAAAAAAAAAAAA=== 16 10 xAAAAAAAAAAAAA===
// "AAAAAAAAAAAAA===\n" 0000000000000000 <nil>
// 790000000000000000 <nil>
// 0000000000000000 <nil>
// true
// 0000000000000 13 8 x0000000000000
// "0000000000000*" 0000000000 illegal base32 data at input byte 13
// 790000000000 illegal base32 data at input byte 13
//  illegal base32 data at input byte 0
// true
// AAAAAAAAAAAAA*** 16 10 xAAAAAAAAAAAAA***
// "AAAAAAA"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// "zz"
//  0 0 illegal ascii85 data at input byte 1
//  illegal ascii85 data at input byte 1
// "zz"
// X7XUCWTWD4B2XKSAVPEUJD655M====== 32 20 xX7XUCWTWD4B2XKSAVPEUJD655M======
// "X7XUCWTWD4B2XKSAVPEUJD655M======" bfef415a761f03abaa40abc9448fddeb <nil>
// 79bfef415a761f03abaa40abc9448fddeb <nil>
// bfef415a761f03abaa40abc9448fddeb <nil>
// true
// NVNK2MJM3S1QNAI0LF4K93UTTC 26 16 xNVNK2MJM3S1QNAI0LF4K93UTTC
// "NVNK2MJM3S1QNAI0LF4K93UTTC" bfef415a761f03abaa40abc9448fddeb <nil>
// 79bfef415a761f03abaa40abc9448fddeb <nil>
//  illegal base32 data at input byte 0
// true
// X7XUCWTWD4B2XKSAVPEUJD655M****** 32 20 xX7XUCWTWD4B2XKSAVPEUJD655M******
// "X7XACWTWD4B2XKSAVPEUJD655M******" bfee015a761f03abaa40abc9448fddeb <nil>
// 79bfee015a761f03abaa40abc9448fddeb <nil>
// bfee015a761f03abaa40abc9448fddeb <nil>
// true
// "^[FHlFrpgeW^*W,7$$0i"
// bfef415a761f03abaa40abc9448fddeb 16 20 <nil>
// bfef415a761f03abaa40abc9448fddeb <nil>
// "^[FHlFrpgeW^*W,7$$0i"
// XTHDY66T3DPZH6VX4ESQ==== 24 15 xXTHDY66T3DPZH6VX4ESQ====
// "XTHDY66T3DPZH6VX4ESQ====" bcce3c7bd3d8df93fab7e125 <nil>
// 79bcce3c7bd3d8df93fab7e125 <nil>
// bcce3c7bd3d8df93fab7e125 <nil>
// true
// NJ73OUUJR3FP7ULNS4IG 20 12 xNJ73OUUJR3FP7ULNS4IG
// "NJ73OUUJR3FP7ULNS" bcce3c7bd3d8df93fab7 <nil>
// 79bcce3c7bd3d8df93fab7 <nil>
//  illegal base32 data at input byte 0
// true
// XTHDY66T3DPZH6VX4ESQ**** 24 15 xXTHDY66T3DPZH6VX4ESQ****
// "XTHDY66T3DPZH6VX4ESQ****" bcce3c7bd3d8df93fab7e125 <nil>
// 79bcce3c7bd3d8df93fab7e125 <nil>
// bcce3c7bd3d8df93fab7e125 <nil>
// true
// "]ZrWde(EQAqR>E0"
// bcce3c7bd3d8df93fab7e125 12 15 <nil>
// bcce3c7bd3d8df93fab7e125 <nil>
// "]ZrWde(EQAqR>E0"
// 3XV2IAY= 8 5 x3XV2IAY=
// "3XV2IAY=A" ddeba403 <nil>
// 79ddeba403 <nil>
// ddeba403 unexpected EOF
// true
// RNLQ80O 7 4 xRNLQ80O
// "RNLQ" ddeb <nil>
// 79ddeb <nil>
//  illegal base32 data at input byte 0
// true
// 3XV2IAY* 8 5 x3XV2IAY*
// "3XV2IAY*" ddeba403 <nil>
// 79ddeba403 <nil>
// ddeba403 <nil>
// true
// "h<Uj="
// ddeba403 4 5 <nil>
// ddeba403 <nil>
// "h<Uj="
// JKSIV6Q= 8 5 xJKSIV6Q=
// "JKSIV6Q"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// 9AI8LUG 7 4 x9AI8LUG
// "9AI8LUG" 4aa48afa <nil>
// 794aa48afa <nil>
//  illegal base32 data at input byte 0
// true
// JKSIV6Q* 8 5 xJKSIV6Q*
// "JKSIV6Q*" 4aa48afa <nil>
// 794aa48afa <nil>
// 4aa48afa <nil>
// true
// "8u.@@"
//  0 0 illegal ascii85 data at input byte 1
//  illegal ascii85 data at input byte 1
// "8u.@@"
// AAAAAAAA 8 5 xAAAAAAAA
// "AAAAAAA"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// 00000000 8 5 x00000000
// "00000000=" 0000000000 illegal base32 data at input byte 8
// 790000000000 illegal base32 data at input byte 8
//  illegal base32 data at input byte 0
// true
// AAAAAAAA 8 5 xAAAAAAAA
// "AAAA*AAA"  illegal base32 data at input byte 4
// 79 illegal base32 data at input byte 4
//  illegal base32 data at input byte 4
// true
// "z!!"
// 00000000 4 1 <nil>
// 0000000000 <nil>
// "z!!"
// 3TYI3VZIWRJQ==== 16 10 x3TYI3VZIWRJQ====
// "3TYI3VZIWRJQ====" dcf08dd728b453 <nil>
// 79dcf08dd728b453 <nil>
// dcf08dd728b453 <nil>
// true
// RJO8RLP8MH9G 12 7 xRJO8RLP8MH9G
// "RJ" dc <nil>
// 79dc <nil>
// dc <nil>
// true
// 3TYI3VZIWRJQ**** 16 10 x3TYI3VZIWRJQ****
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// "h!g<T.'un"
// dcf08dd728b453 7 9 <nil>
// dcf08dd728b453 <nil>
// "h!g<T.'un"
// I7VNVQ5JNPCZWSE7O7MQI=== 24 15 xI7VNVQ5JNPCZWSE7O7MQI===
// "I7VNVQaJNPCZWSE7O7MQI==="  illegal base32 data at input byte 6
// 79 illegal base32 data at input byte 6
//  illegal base32 data at input byte 6
// true
// 8VLDLGT9DF2PMI4VEVCG8 21 13 x8VLDLGT9DF2PMI4VEVCG8
// "8VLDLGT9DF2PMI4VEVCG8" 47eadac3a96bc59b489f77d904 <nil>
// 7947eadac3a96bc59b489f77d904 <nil>
//  illegal base32 data at input byte 0
// true
// I7VNVQ5JNPCZWSE7O7MQI*** 24 15 xI7VNVQ5JNPCZWSE7O7MQI***
// "I7VNVQ5JNPCZWSE7" 47eadac3a96bc59b489f <nil>
// 7947eadac3a96bc59b489f <nil>
// 47eadac3a96bc59b489f <nil>
// true
// "8*\\gGWGBJB8=t+Z\"9"
// 47eadac3a96bc59b489f77d9 12 15 <nil>
// 47eadac3a96bc59b489f77d904 <nil>
// "8*\\gGWGBJB8=t+Z\"9"
// FRN44JSRJSQZPSDV6HIC3EQW5M====== 32 20 xFRN44JSRJSQZPSDV6HIC3EQW5M======
// "FRN44JSRJSQZPSDV6HIC3EQW5M======" 2c5bce26514ca197c875f1d02d9216eb <nil>
// 792c5bce26514ca197c875f1d02d9216eb <nil>
// 2c5bce26514ca197c875f1d02d9216eb <nil>
// true
// 5HDSS9IH9IGPFI3LU782R4GMTC 26 16 x5HDSS9IH9IGPFI3LU782R4GMTC
// "5HDSS9IH9IGPFI3LU782R4GMTCA" 2c5bce26514ca197c875f1d02d9216 <nil>
// 792c5bce26514ca197c875f1d02d9216 <nil>
//  illegal base32 data at input byte 0
// true
// FRN44JSRJSQZPSDV6HIC3EQW5M****** 32 20 xFRN44JSRJSQZPSDV6HIC3EQW5M******
// "FRN44JSRJSQZPSDV6HIC3EQW5M******" 2c5bce26514ca197c875f1d02d9216eb <nil>
// 792c5bce26514ca197c875f1d02d9216eb <nil>
// 2c5bce26514ca197c875f1d02d9216eb <nil>
// true
// "/6gCH;,![MaE@%\"/Wpn8"
//  0 0 illegal ascii85 data at input byte 8
// 2c5bce26 illegal ascii85 data at input byte 3
// "/6gCH;,![MaE@%\"/Wpn8"
// U5RP7GI= 8 5 xU5RP7GI=
// "U5RP7*I="  illegal base32 data at input byte 5
// 79 illegal base32 data at input byte 5
//  illegal base32 data at input byte 5
// true
// KTHFV68 7 4 xKTHFV68
// "K"  <nil>
// 79 <nil>
//  <nil>
// true
// U5RP7GI* 8 5 xU5RP7GI*
// "U5RP7GI*" a762ff99 <nil>
// 79a762ff99 <nil>
// a762ff99 <nil>
// true
// "Vdf[o"
// a762ff99 4 5 <nil>
// a762ff99 <nil>
// "Vdf[o"
// AA====== 8 5 xAA======
// "A1======"  illegal base32 data at input byte 1
// 79 illegal base32 data at input byte 1
//  illegal base32 data at input byte 1
// true
// 00 2 1 x00
// "0A" 02 <nil>
// 7902 <nil>
// 02 <nil>
// true
// AA****** 8 5 xAA******
// "AA*A****"  illegal base32 data at input byte 2
// 79 illegal base32 data at input byte 2
//  illegal base32 data at input byte 2
// true
// "!!"
// 00 1 2 <nil>
// 00 <nil>
// "!!"
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// ""
//  0 0 <nil>
//  <nil>
// ""
// THHCJ254JR44MJLS4IHY5WKO4Y====== 32 20 xTHHCJ254JR44MJLS4IHY5WKO4Y======
// "THHCJ254JR44MJLS4IHY5WKO4Y======" 99ce24ebbc4c79c62572e20f8ed94ee6 <nil>
// 7999ce24ebbc4c79c62572e20f8ed94ee6 <nil>
// 99ce24ebbc4c79c62572e20f8ed94ee6 <nil>
// true
// J7729QTS9HSSC9BIS87OTMAESO 26 16 xJ7729QTS9HSSC9BIS87OTMAESO
// "J7729QTS9HSS" 99ce24ebbc4c79 <nil>
// 7999ce24ebbc4c79 <nil>
//  illegal base32 data at input byte 0
// true
// THHCJ254JR44MJLS4IHY5WKO4Y****** 32 20 xTHHCJ254JR44MJLS4IHY5WKO4Y******
// "THHCJ254Ja44MJLS4IHY5WKO4Y******" 99ce24ebbc illegal base32 data at input byte 9
// 7999ce24ebbc illegal base32 data at input byte 9
// 99ce24ebbc illegal base32 data at input byte 1
// true
// "REd)D]M*Uj-$%uUNnI1i"
// 99ce24ebbc4c79c62572e208f10c9a 15 20 <nil>
// 99ce24ebbc4c79c62572e208f10c9a <nil>
// "REd)D]M*Uj-$%uUNnI1i"
// FNG3A=== 8 5 xFNG3A===
// "FNG3A===" 2b4db0 <nil>
// 792b4db0 <nil>
// 2b4db0 <nil>
// true
// 5D6R0 5 3 x5D6R0
// "5D6R0" 2b4db0 <nil>
// 792b4db0 <nil>
//  illegal base32 data at input byte 0
// true
// FNG3A*** 8 5 xFNG3A***
// "FNG3A***=" 2b4db0 <nil>
// 792b4db0 <nil>
// 2b4db0 unexpected EOF
// true
// ".o!5"
//  0 0 <nil>
// 2b4db0 <nil>
// ".o!5"
// BZAPM6VLFHIMY53AGMNWMMJY 24 15 xBZAPM6VLFHIMY53AGMNWMMJY
// "BZAPM6VLFHIMY53AGMNWMMJY" 0e40f67aab29d0cc7760331b663138 <nil>
// 790e40f67aab29d0cc7760331b663138 <nil>
// 0e40f67aab29d0cc7760331b663138 <nil>
// true
// 1P0FCULB578COTR06CDMCC9O 24 15 x1P0FCULB578COTR06CDMCC9O
// "1P0FCULB578COTR06CDMCC9O" 0e40f67aab29d0cc7760331b663138 <nil>
// 790e40f67aab29d0cc7760331b663138 <nil>
//  illegal base32 data at input byte 0
// true
// BZAPM6VLFHIMY53AGMNWMMJY 24 15 xBZAPM6VLFHIMY53AGMNWMMJY
// "BZAPM6VLFHIMY53AGMNWMM*Y" 0e40f67aab29d0cc7760 illegal base32 data at input byte 22
// 790e40f67aab29d0cc7760 illegal base32 data at input byte 22
// 0e40f67aab29d0cc7760 illegal base32 data at input byte 6
// true
// "%RB`6X!uE>G@33GAhc7"
//  0 0 illegal ascii85 data at input byte 15
// 0e40f67aab29d0cc7760331b illegal ascii85 data at input byte 0
// "%RB`6X!uE>G@33GAhc7"
// AAAAAAAAAAAAAAA= 16 10 xAAAAAAAAAAAAAAA=
// "AAAAAAAAAAAAAAA=" 000000000000000000 <nil>
// 79000000000000000000 <nil>
// 000000000000000000 <nil>
// true
// 000000000000000 15 9 x000000000000000
// "000000000000000" 000000000000000000 <nil>
// 79000000000000000000 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAAAAAAAAAA* 16 10 xAAAAAAAAAAAAAAA*
// "AAAAAAAAAAAAAAA**" 000000000000000000 <nil>
// 79000000000000000000 <nil>
// 000000000000000000 unexpected EOF
// true
// "zz!!"
// 0000000000000000 8 2 <nil>
// 000000000000000000 <nil>
// "zz!!"
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// ""
//  0 0 <nil>
//  <nil>
// ""
// YJE6525OPMKA==== 16 10 xYJE6525OPMKA====
// "YJE6525OPMKA====*" c249eeebae7b14 <nil>
// 79c249eeebae7b14 <nil>
// c249eeebae7b14 unexpected EOF
// true
// O94UTQTEFCA0 12 7 xO94UTQTEFCA0
// "O94UTQTEFCA" c249eeebae <nil>
// 79c249eeebae <nil>
//  illegal base32 data at input byte 0
// true
// YJE6525OPMKA**** 16 10 xYJE6525OPMKA****
// "YJE6525OPMKA****" c249eeebae7b14 <nil>
// 79c249eeebae7b14 <nil>
// c249eeebae7b14 <nil>
// true
// "_Fa1]Y'Ui"
// c249eeeb 4 5 <nil>
// c249eeebae7b14 <nil>
// "_Fa1]Y'Ui"
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
//  0 0 x
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// ""
//  0 0 <nil>
//  <nil>
// ""
// ZW43ZXULDDFUKSY= 16 10 xZW43ZXULDDFUKSY=
// "ZW43Z=ULDDFUKSY="  illegal base32 data at input byte 5
// 79 illegal base32 data at input byte 5
//  illegal base32 data at input byte 5
// true
// PMSRPNKB335KAIO 15 9 xPMSRPNKB335KAIO
// "\nMSRPNKB335KAIO" b7379bd163 <nil>
// 79b7379bd163 <nil>
// b7 illegal base32 data at input byte 0
// true
// ZW43ZXULDDFUKSY* 16 10 xZW43ZXULDDFUKSY*
// "ZW43ZXULDDFUKSY*" cdb9bcde8b18cb454b <nil>
// 79cdb9bcde8b18cb454b <nil>
// cdb9bcde8b18cb454b <nil>
// true
// "c+1LDM\\sW+9)"
// cdb9bcde8b18cb45 8 10 <nil>
// cdb9bcde8b18cb454b <nil>
// "c+1LDM\\sW+9)"
// AAAAAAAAAAAAAAAAAA====== 24 15 xAAAAAAAAAAAAAAAAAA======
// "AAAAAAAAAAAAAAAAAA======" 0000000000000000000000 <nil>
// 790000000000000000000000 <nil>
// 0000000000000000000000 <nil>
// true
// 000000000000000000 18 11 x000000000000000000
// ""  <nil>
// 79 <nil>
//  <nil>
// true
// AAAAAAAAAAAAAAAAAA****** 24 15 xAAAAAAAAAAAAAAAAAA******
// "AAAAAAAAAAAAAAAAA=******" 00000000000000000000 illegal base32 data at input byte 17
// 7900000000000000000000 illegal base32 data at input byte 17
// 00000000000000000000 illegal base32 data at input byte 1
// true
// "zz!!!!"
// 0000000000000000000000 11 6 <nil>
// 0000000000000000000000 <nil>
// "zz!!!!"
// AOPTBZ2ASFMLIXZN5SBNC7FKXILAY=== 32 20 xAOPTBZ2ASFMLIXZN5SBNC7FKXILAY===
// "AOPTBZ2ASFMLIXZN5SBNC7FKXILAY===" 039f30e7409158b45f2dec82d17caaba160c <nil>
// 79039f30e7409158b45f2dec82d17caaba160c <nil>
// 039f30e7409158b45f2dec82d17caaba160c <nil>
// true
// 0EFJ1PQ0I5CB8NPDTI1D2V5AN8B0O 29 18 x0EFJ1PQ0I5CB8NPDTI1D2V5AN8B0O
// "0EFJ1PQ0I5CB8NPDTI1D2V5AN8B0O=" 039f30e7409158b45f2dec82d17caa illegal base32 data at input byte 29
// 79039f30e7409158b45f2dec82d17caa illegal base32 data at input byte 29
//  illegal base32 data at input byte 0
// true
// AOPTBZ2ASFMLIXZN5SBNC7FKXILAY*** 32 20 xAOPTBZ2ASFMLIXZN5SBNC7FKXILAY***
// "AOPTBZ2ASFMLIXZN5SBNC7FKXILAY***" 039f30e7409158b45f2dec82d17caaba160c <nil>
// 79039f30e7409158b45f2dec82d17caaba160c <nil>
// 039f30e7409158b45f2dec82d17caaba160c <nil>
// true
// "\".q:15`o0U?S1Vrd<qt*((:"
// 039f30e7409158b45f2dec82d17caaba 16 20 <nil>
// 039f30e7409158b45f2dec82d17caaba160c <nil>
// "\".q:15`o0U?S1Vrd<qt*((:"
// GWJ3ZBEIRSLQ7VJI2SUZUHVLTU====== 32 20 xGWJ3ZBEIRSLQ7VJI2SUZUHVLTU======
// "GWJ3ZBEIRSLQ7VJI2SUZUHVLTU======" 3593bc84888c970fd528d4a99a1eab9d <nil>
// 793593bc84888c970fd528d4a99a1eab9d <nil>
// 3593bc84888c970fd528d4a99a1eab9d <nil>
// true
// 6M9RP148HIBGVL98QIKPK7LBJK 26 16 x6M9RP148HIBGVL98QIKPK7LBJK
// "6M9RP148HIBGVL98QIKPK7ABJK" 3593bc84888c970fd528d4a99a1d4b9d <nil>
// 793593bc84888c970fd528d4a99a1d4b9d <nil>
//  illegal base32 data at input byte 0
// true
// GWJ3ZBEIRSLQ7VJI2SUZUHVLTU****** 32 20 xGWJ3ZBEIRSLQ7VJI2SUZUHVLTU******
// "GWJ3ZBEIRSLQ7VJI2SUZUHVLTU******=" 3593bc84888c970fd528d4a99a1eab9d <nil>
// 793593bc84888c970fd528d4a99a1eab9d <nil>
// 3593bc84888c970fd528d4a99a1eab9d unexpected EOF
// true
// "23Y\\+Ll@Z2eL8qHRNAN#"
// 3593bc84888c970fd528d4a99a1eab9d 16 20 <nil>
// 3593bc84888c970fd528d4a99a1eab9d <nil>
// "23Y\\+Ll@Z2eL8qHRNAN#"
// EQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TRGOQ==== 40 25 xEQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TRGOQ====
// "EQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TRGOQ====*" 2420134537b15e0501ebc34b734355fe4a059bd3899d <nil>
// 792420134537b15e0501ebc34b734355fe4a059bd3899d <nil>
// 2420134537b15e0501ebc34b734355fe4a059bd3899d unexpected EOF
// true
// 4GG16H9NM5F0A0FBOD5N6GQLVP50B6UJH6EG 36 22 x4GG16H9NM5F0A0FBOD5N6GQLVP50B6UJH6EG
// "4GG16H9NM5F0A0FBOD5N6GQLVP50B6UJH6EG" 2420134537b15e0501ebc34b734355fe4a059bd3899d <nil>
// 792420134537b15e0501ebc34b734355fe4a059bd3899d <nil>
//  illegal base32 data at input byte 0
// true
// EQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TRGOQ**** 40 25 xEQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TRGOQ****
// "EQQBGRJXWFPAKAPLYNFXGQ2V7ZFALG6TR=OQ****" 2420134537b15e0501ebc34b734355fe4a059bd3 illegal base32 data at input byte 33
// 792420134537b15e0501ebc34b734355fe4a059bd3 illegal base32 data at input byte 33
// 2420134537b15e0501ebc34b734355fe4a059bd3 illegal base32 data at input byte 1
// true
// ",Tmah2mHZm!UIWrF$it,8d1^5M4F"
// 2420134537b15e0501ebc34b734355fe4a059bd3 20 25 <nil>
// 2420134537b15e0501ebc34b734355fe4a059bd3899d <nil>
// ",Tmah2mHZm!UIWrF$it,8d1^5M4F"
// SIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI====== 40 25 xSIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI======
// "SIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI=====a" 920e95f13f64434abae060f6506ad3fdb1f4415b illegal base32 data at input byte 38
// 79920e95f13f64434abae060f6506ad3fdb1f4415b illegal base32 data at input byte 38
// 920e95f13f64434abae060f6506ad3fdb1f4415b illegal base32 data at input byte 6
// true
// I879BS9VCH1KLEN0C3R50QMJVMOV8GAR18 34 21 xI879BS9VCH1KLEN0C3R50QMJVMOV8GAR18
// "I879BS9VCH1KLEN0C3R50Q" 920e95f13f64434abae0 <nil>
// 79920e95f13f64434abae0 <nil>
//  illegal base32 data at input byte 0
// true
// SIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI****** 40 25 xSIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI******
// "SIHJL4J7MRBUVOXAMD3FA2WT7WY7IQK3BI******" 920e95f13f64434abae060f6506ad3fdb1f4415b0a <nil>
// 79920e95f13f64434abae060f6506ad3fdb1f4415b0a <nil>
// 920e95f13f64434abae060f6506ad3fdb1f4415b0a <nil>
// true
// "Oq*cI5@d,R]&6ui:hnJXZ1L=d$3"
// 920e95f13f64434abae060f6506ad3fdb1f4415b0a 21 27 <nil>
// 920e95f13f64434abae060f6506ad3fdb1f4415b0a <nil>
// "Oq*cI5@d,R]&6ui:hnJXZ1L=d$3"
// AAAAAAA= 8 5 xAAAAAAA=
// "AAAAAAA==" 00000000 <nil>
// 7900000000 <nil>
// 00000000 unexpected EOF
// true
// 0000000 7 4 x0000000
// "0000000" 00000000 <nil>
// 7900000000 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAA* 8 5 xAAAAAAA*
// "AAAA"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// "z"
// 00000000 4 1 <nil>
// 00000000 <nil>
// "z"
// Q442QZTRZQMACUVZKPR37HI= 24 15 xQ442QZTRZQMACUVZKPR37HI=
// "Q442QZTRZQMACUVZKPR*7HI=" 8739a86671cc180152b9 illegal base32 data at input byte 19
// 798739a86671cc180152b9 illegal base32 data at input byte 19
// 8739a86671cc180152b9 illegal base32 data at input byte 3
// true
// GSSQGPJHPGC02KLPAFHRV78 23 14 xGSSQGPJHPGC02KLPAFHRV78
// "GSSQGPJHPGC02KLPA" 8739a86671cc180152b9 <nil>
// 798739a86671cc180152b9 <nil>
//  illegal base32 data at input byte 0
// true
// Q442QZTRZQMACUVZKPR37HI* 24 15 xQ442QZTRZQMACUVZKPR37HI*
// "Q442QZTRZQMACUVZKPR37HI*" 8739a86671cc180152b953e3bf9d <nil>
// 798739a86671cc180152b953e3bf9d <nil>
// 8739a86671cc180152b953e3bf9d <nil>
// true
// "LH2;FEQf7#;Ro`d^RY"
// 8739a86671cc180152b953e3bf9d 14 18 <nil>
// 8739a86671cc180152b953e3bf9d <nil>
// "LH2;FEQf7#;Ro`d^RY"
// 3NKI2CY= 8 5 x3NKI2CY=
// "3"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// RDA8Q2O 7 4 xRDA8Q2O
// "RDA8Q2O="  illegal base32 data at input byte 7
// 79 illegal base32 data at input byte 7
//  illegal base32 data at input byte 0
// true
// 3NKI2CY* 8 5 x3NKI2CY*
// "3NKI2CY*\n" db548d0b <nil>
// 79db548d0b <nil>
// db548d0b <nil>
// true
// "gJj.?"
// db548d0b 4 5 <nil>
// db548d0b <nil>
// "gJj.?"
// USCETVYYZBLA3J2DVDU5JLVOEDGO6ABN 32 20 xUSCETVYYZBLA3J2DVDU5JLVOEDGO6ABN
// "USCETVYYZBLA3J2DVDU5JLVOEDGO6ABN" a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// 79a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// true
// KI24JLOOP1B0R9Q3L3KT9BLE436EU01D 32 20 xKI24JLOOP1B0R9Q3L3KT9BLE436EU01D
// "KI24JLOOP1B0R9Q3L3KT9BLE436EU01D" a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// 79a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
//  illegal base32 data at input byte 0
// true
// USCETVYYZBLA3J2DVDU5JLVOEDGO6ABN 32 20 xUSCETVYYZBLA3J2DVDU5JLVOEDGO6ABN
// "USCETVYYZBLA3J2DVDU5JLVOEDGO6ABN" a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// 79a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// a48449d718c8560da743a8e9d4aeae20ccef002d <nil>
// true
// "UkD=k(s#_eVaIEIe?5qsbjPN`"
// a48449d718c84177a743a8e9d4aeae20ccef002d 20 25 <nil>
// a48449d718c84177a743a8e9d4aeae20ccef002d <nil>
// "UkD=k(s#_eVaIEIe?5qsbjPN`"
// QLFDKJJDGYZZK7TI 16 10 xQLFDKJJDGYZZK7TI
// "QLFDKJJDGY" 82ca352523 illegal base32 data at input byte 8
// 7982ca352523 illegal base32 data at input byte 8
// 82ca352523 unexpected EOF
// true
// GB53A9936OPPAVJ8 16 10 xGB53A9936OPPAVJ8
// "GB53A9936OPPAVJ8" 82ca3525233633957e68 <nil>
// 7982ca3525233633957e68 <nil>
//  illegal base32 data at input byte 0
// true
// QLFDKJJDGYZZK7TI 16 10 xQLFDKJJDGYZZK7TI
// "QLFDKJJDGYZZK" 82ca352523 illegal base32 data at input byte 8
// 7982ca352523 illegal base32 data at input byte 8
// 82ca352523 unexpected EOF
// true
// "K$#qs,;q?CIV8"
// 82ca352523363395 8 10 <nil>
// 82ca3525233633957e68 <nil>
// "K$#qs,;q?CIV8"
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA====== 40 25 xAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA======
// "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA======" 000000000000000000000000000000000000000000 <nil>
// 79000000000000000000000000000000000000000000 <nil>
// 000000000000000000000000000000000000000000 <nil>
// true
// 0000000000000000000000000000000000 34 21 x0000000000000000000000000000000000
// "0000000000000000000000000000000000" 000000000000000000000000000000000000000000 <nil>
// 79000000000000000000000000000000000000000000 <nil>
//  illegal base32 data at input byte 0
// true
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA****** 40 25 xAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA******
// "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA******" 000000000000000000000000000000000000000000 <nil>
// 79000000000000000000000000000000000000000000 <nil>
// 000000000000000000000000000000000000000000 <nil>
// true
// "zzzzz!!"
// 000000000000000000000000000000000000000000 21 7 <nil>
// 000000000000000000000000000000000000000000 <nil>
// "zzzzz!!"
// ZLHDZKI2J224F6CYBA====== 24 15 xZLHDZKI2J224F6CYBA======
// "ZLHDZKI2J224F6CYBA=*====" cace3ca91a4eb5c2f858 illegal base32 data at input byte 18
// 79cace3ca91a4eb5c2f858 illegal base32 data at input byte 18
// cace3ca91a4eb5c2f858 illegal base32 data at input byte 2
// true
// PB73PA8Q9QQS5U2O10 18 11 xPB73PA8Q9QQS5U2O10
// "PB73PA8Q9QQS5U2O10" cace3ca91a4eb5c2f85808 <nil>
// 79cace3ca91a4eb5c2f85808 <nil>
//  illegal base32 data at input byte 0
// true
// ZLHDZKI2J224F6CYBA****** 24 15 xZLHDZKI2J224F6CYBA******
// "ZLHDZKI2J224F6CYBA******" cace3ca91a4eb5c2f85808 <nil>
// 79cace3ca91a4eb5c2f85808 <nil>
// cace3ca91a4eb5c2f85808 <nil>
// true
// "b0E,K)G[]WpfIe"
// cace3ca91a4eb5c2 8 10 <nil>
// cace3ca91a4eb5c2f85808 <nil>
// "b0E,K)G[]WpfIe"
// DHNAJUAUYA====== 16 10 xDHNAJUAUYA======
// "DHNAJ"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// 37D09K0KO0 10 6 x37D09K0KO0
// "37D09K1KO0" 19da04d034c0 <nil>
// 7919da04d034c0 <nil>
//  illegal base32 data at input byte 0
// true
// DHNAJUAUYA****** 16 10 xDHNAJUAUYA******
// "DHNAJUAU" 19da04d014 <nil>
// 7919da04d014 <nil>
// 19da04d014 <nil>
// true
// ");55?'Yj"
// 19da04d014c0 6 8 <nil>
// 19da04d014c0 <nil>
// ");55?'Yj"
// MS2BCJJYNH7GP7OHULDHWQS7CPC35DM7MMGA==== 40 25 xMS2BCJJYNH7GP7OHULDHWQS7CPC35DM7MMGA====
// "MS2B*JJYNH7GP7OHULDHWQS7CPC35DM7MMGA===="  illegal base32 data at input byte 4
// 79 illegal base32 data at input byte 4
//  illegal base32 data at input byte 4
// true
// CIQ1299OD7V6FVE7KB37MGIV2F2RT3CVCC60 36 22 xCIQ1299OD7V6FVE7KB37MGIV2F2RT3CVCC60
// "CIQ1299OD7V6FVE7KB37MGI=2F2RT3CVCC60" 64b411253869fe67fdc7 illegal base32 data at input byte 23
// 7964b411253869fe67fdc7 illegal base32 data at input byte 23
//  illegal base32 data at input byte 0
// true
// MS2BCJJYNH7GP7OHULDHWQS7CPC35DM7MMGA**** 40 25 xMS2BCJJYNH7GP7OHULDHWQS7CPC35DM7MMGA****
// "MS2BCJJYNH7GP7OHULDHWQS7CPC35DM7MMGA****" 64b411253869fe67fdc7a2c67b425f13c5be8d9f630c <nil>
// 7964b411253869fe67fdc7a2c67b425f13c5be8d9f630c <nil>
// 64b411253869fe67fdc7a2c67b425f13c5be8d9f630c <nil>
// true
// "A@)pp3,/A)rPtYPHU;'Q`P.>(@gi"
// 64b411253869fe67fdc7a2c67b425f13c5be8d9f 20 25 <nil>
// 64b411253869fe67fdc7a2c67b425f13c5be8d9f630c <nil>
// "A@)pp3,/A)rPtYPHU;'Q`P.>(@gi"
// DUDDYAS5EWYBJY6Y 16 10 xDUDDYAS5EWYBJY6Y
// "DUDDYAS5EW" 1d063c025d illegal base32 data at input byte 8
// 791d063c025d illegal base32 data at input byte 8
// 1d063c025d unexpected EOF
// true
// 3K33O0IT4MO19OUO 16 10 x3K33O0IT4MO19OUO
// "3K33O0IT" 1d063c025d <nil>
// 791d063c025d <nil>
//  illegal base32 data at input byte 0
// true
// DUDDYAS5EWYBJY6Y 16 10 xDUDDYAS5EWYBJY6Y
// "DUD"  illegal base32 data at input byte 0
// 79 illegal base32 data at input byte 0
//  unexpected EOF
// true
// "*<nV->pZ]hj4F"
// 1d063c025d25b014e3d8 10 13 <nil>
// 1d063c025d25b014e3d8 <nil>
// "*<nV->pZ]hj4F"
// AAAAA=== 8 5 xAAAAA===
// "AAAAA===" 000000 <nil>
// 79000000 <nil>
// 000000 <nil>
// true
// 00000 5 3 x00000
// "0"  <nil>
// 79 <nil>
//  <nil>
// true
// AAAAA*** 8 5 xAAAAA***
// "AAAAA***\n" 000000 <nil>
// 79000000 <nil>
// 000000 <nil>
// true
// "!!!!"
//  0 0 <nil>
// 000000 <nil>
// "!!!!"
// YHOCE5TU 8 5 xYHOCE5TU
// "YHOCE5TU" c1dc227674 <nil>
// 79c1dc227674 <nil>
// c1dc227674 <nil>
// true
// O7E24TJK 8 5 xO7E24TJK
// "O7E24TAK" c1dc227554 <nil>
// 79c1dc227554 <nil>
//  illegal base32 data at input byte 0
// true
// YHOCE5TU 8 5 xYHOCE5TU
// "YHOCE5TU" c1dc227674 <nil>
// 79c1dc227674 <nil>
// c1dc227674 <nil>
// true
// "_;$5XF8"
// c1dc227674 5 7 <nil>
// c1dc227674 <nil>
// "_;$5XF8"
// O753TLQYAZK2BK7PXLLQBQEUOM====== 32 20 xO753TLQYAZK2BK7PXLLQBQEUOM======
// "O753TLQYAZK2BK7PXLLQBQEUOM===\n==" 77fbb9ae180655a0abefbad700c094 illegal base32 data at input byte 31
// 7977fbb9ae180655a0abefbad700c094 illegal base32 data at input byte 31
// 77fbb9ae180655a0abefbad700c094 unexpected EOF
// true
// EVTRJBGO0PAQ1AVFNBBG1G4KEC 26 16 xEVTRJBGO0PAQ1AVFNBBG1G4KEC
// "EVTRJBGO0PAQ1AVFNBBG1G4KEC=" 77fbb9ae180655a0abefbad700c094 illegal base32 data at input byte 26
// 7977fbb9ae180655a0abefbad700c094 illegal base32 data at input byte 26
//  illegal base32 data at input byte 0
// true
// O753TLQYAZK2BK7PXLLQBQEUOM****** 32 20 xO753TLQYAZK2BK7PXLLQBQEUOM******
// "O753TLQYAZK2B" 77fbb9ae18 illegal base32 data at input byte 8
// 7977fbb9ae18 illegal base32 data at input byte 8
// 77fbb9ae18 unexpected EOF
// true
// "GPeqR(^=!5X7*XO!5Oh?"
// 77fbb9ae180655a0abefbad700c09473 16 20 <nil>
// 77fbb9ae180655a0abefbad700c09473 <nil>
// "GPeqR(^=!5X7*XO!5Oh?"
// I2PR5SS2WVTHU2I= 16 10 xI2PR5SS2WVTHU2I=
// "I2PR5SS2WVTHU2I=\n" 469f1eca5ab5667a69 <nil>
// 79469f1eca5ab5667a69 <nil>
// 469f1eca5ab5667a69 <nil>
// true
// 8QFHTIIQMLJ7KQ8 15 9 x8QFHTIIQMLJ7KQ8
// "8QFHTIIQMLJ7K" 469f1eca5ab5667a <nil>
// 79469f1eca5ab5667a <nil>
//  illegal base32 data at input byte 0
// true
// I2PR5SS2WVTHU2I* 16 10 xI2PR5SS2WVTHU2I*
// "I2PR5SS2WVT" 469f1eca5a illegal base32 data at input byte 8
// 79469f1eca5a illegal base32 data at input byte 8
// 469f1eca5a unexpected EOF
// true
// "7\\:aE>.%sgB`"
// 469f1eca5ab5667a69 9 12 <nil>
// 469f1eca5ab5667a69 <nil>
// "7\\:aE>.%sgB`"
// I2IDQGW3P35QQ6SWATU6EK2NKQ====== 32 20 xI2IDQGW3P35QQ6SWATU6EK2NKQ======
// "I2IDQGW3P35QQ6SWATU6EK2NKQ=======" 4690381adb7efb087a5604e9e22b4d54 <nil>
// 794690381adb7efb087a5604e9e22b4d54 <nil>
// 4690381adb7efb087a5604e9e22b4d54 unexpected EOF
// true
// 8Q83G6MRFRTGGUIM0JKU4AQDAG 26 16 x8Q83G6MRFRTGGUIM0JKU4AQDAG
// "8Q83G6MRFRTGGUIM0JKU4AQDAG*" 4690381adb7efb087a5604e9e22b4d illegal base32 data at input byte 26
// 794690381adb7efb087a5604e9e22b4d illegal base32 data at input byte 26
//  illegal base32 data at input byte 0
// true
// I2IDQGW3P35QQ6SWATU6EK2NKQ****** 32 20 xI2IDQGW3P35QQ6SWATU6EK2NKQ******
// "I2IDQGW3P35QQ6SWATU6EK2NKQ******" 4690381adb7efb087a5604e9e22b4d54 <nil>
// 794690381adb7efb087a5604e9e22b4d54 <nil>
// 4690381adb7efb087a5604e9e22b4d54 <nil>
// true
// "7Z]SJgOB#*H<(15i[[`&"
// 4690381adb7efb087a5604e9e22b4d54 16 20 <nil>
// 4690381adb7efb087a5604e9e22b4d54 <nil>
// "7Z]SJgOB#*H<(15i[[`&"
// "= \n=C3\n\r\n\r=4longer text here that fills lines up =4=\r\n" "\xc3\n\r\n\r=4longer text here that fills lines up =4" <nil>
// <nil>
// "=3D=20\r\n=3DC3\r\n\r\n\r\n=3D4longer text here that fills lines up =3D4=3D\r\n"
// <nil>
// "=3D =0A=3DC3=0A=0D=0A=0D=3D4longer text here that fills lines up =3D4=3D=0D=\r\n=0A"
// "= \n ==\r\n==3D~\r\r\n" " " unexpected EOF
// <nil>
// "=3D=20\r\n =3D=3D\r\n=3D=3D3D~\r\n\r\n"
// <nil>
// "=3D =0A =3D=3D=0D=0A=3D=3D3D~=0D=0D=0A"
// "=longer text here that fills lines up \x00a=\n\r\n==." "=longer text here that fills lines up " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dlonger text here that fills lines up =00a=3D\r\n\r\n=3D=3D."
// <nil>
// "=3Dlonger text here that fills lines up =00a=3D=0A=0D=0A=3D=3D."
// "é=\n" "é" <nil>
// <nil>
// "=C3=A9=3D\r\n"
// <nil>
// "=C3=A9=3D=0A"
// "=x=\n\n\x00=C3a= \n." "=x\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx=3D\r\n\r\n=00=3DC3a=3D=20\r\n."
// <nil>
// "=3Dx=3D=0A=0A=00=3DC3a=3D =0A."
// "~\r\n= \n" "~\r\n" <nil>
// <nil>
// "~\r\n=3D=20\r\n"
// <nil>
// "~=0D=0A=3D =0A"
// "\r\n=3D=x\t=x =3D\r\n\n===" "\r\n==x\t=x =\r\n\n=" unexpected EOF
// <nil>
// "\r\n=3D3D=3Dx\t=3Dx =3D3D\r\n\r\n=3D=3D=3D"
// <nil>
// "=0D=0A=3D3D=3Dx\t=3Dx =3D3D=0D=0A=0A=3D=3D=3D"
// "=C3=\r\nlonger text here that fills lines up ~\t=longer text here that fills lines up . =" "\xc3longer text here that fills lines up ~\t=longer text here that fills lines up . " <nil>
// <nil>
// "=3DC3=3D\r\nlonger text here that fills lines up ~\t=3Dlonger text here that fills lines=\r\n up . =3D"
// <nil>
// "=3DC3=3D=0D=0Alonger text here that fills lines up ~\t=3Dlonger text here th=\r\nat fills lines up . =3D"
// ".=\n\x00" "." quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// ".=3D\r\n=00"
// <nil>
// ".=3D=0A=00"
// "==3D=x~= \n=4=\r\n==" "===x~=4" unexpected EOF
// <nil>
// "=3D=3D3D=3Dx~=3D=20\r\n=3D4=3D\r\n=3D=3D"
// <nil>
// "=3D=3D3D=3Dx~=3D =0A=3D4=3D=0D=0A=3D=3D"
// "a=\n\r= \n.\n\x00=3Dlonger text here that fills lines up a" "a\r.\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "a=3D\r\n\r\n=3D=20\r\n.\r\n=00=3D3Dlonger text here that fills lines up a"
// <nil>
// "a=3D=0A=0D=3D =0A.=0A=00=3D3Dlonger text here that fills lines up a"
// "longer text here that fills lines up \t=4a= \n" "longer text here that fills lines up \tJ" <nil>
// <nil>
// "longer text here that fills lines up \t=3D4a=3D=20\r\n"
// <nil>
// "longer text here that fills lines up \t=3D4a=3D =0A"
// "==\t=\r\na= \n=\r\n\r\n.~=\r\n" "==\ta\r\n.~" <nil>
// <nil>
// "=3D=3D\t=3D\r\na=3D=20\r\n=3D\r\n\r\n.~=3D\r\n"
// <nil>
// "=3D=3D\t=3D=0D=0Aa=3D =0A=3D=0D=0A=0D=0A.~=3D=0D=0A"
// "=\r\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0D=0A"
// "=\t=3D==~\r\n~é\rlonger text here that fills lines up é" "=\t===~\r\n~é\rlonger text here that fills lines up é" <nil>
// <nil>
// "=3D\t=3D3D=3D=3D~\r\n~=C3=A9\r\nlonger text here that fills lines up =C3=A9"
// <nil>
// "=3D\t=3D3D=3D=3D~=0D=0A~=C3=A9=0Dlonger text here that fills lines up =C3=A9"
// " \x00=3D" " " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " =00=3D3D"
// <nil>
// " =00=3D3D"
// "\r\r\n=\n\x00= \né=\r\n==\r\n=\x00" "\r\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n\r\n=3D\r\n=00=3D=20\r\n=C3=A9=3D\r\n=3D=3D\r\n=3D=00"
// <nil>
// "=0D=0D=0A=3D=0A=00=3D =0A=C3=A9=3D=0D=0A=3D=3D=0D=0A=3D=00"
// " é=4.=4\x00\x00" " é=4.=4" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " =C3=A9=3D4.=3D4=00=00"
// <nil>
// " =C3=A9=3D4.=3D4=00=00"
// "aa=4=\r\n===\n.=" "aa=4=" unexpected EOF
// <nil>
// "aa=3D4=3D\r\n=3D=3D=3D\r\n.=3D"
// <nil>
// "aa=3D4=3D=0D=0A=3D=3D=3D=0A.=3D"
// "=4\x00 ===3D= \n=\r\n=x\x00a=x" "=4" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D4=00 =3D=3D=3D3D=3D=20\r\n=3D\r\n=3Dx=00a=3Dx"
// <nil>
// "=3D4=00 =3D=3D=3D3D=3D =0A=3D=0D=0A=3Dx=00a=3Dx"
// "\n=3D=" "\n=" <nil>
// <nil>
// "\r\n=3D3D=3D"
// <nil>
// "=0A=3D3D=3D"
// "=4\n\né=\n" "=4\n\né" <nil>
// <nil>
// "=3D4\r\n\r\n=C3=A9=3D\r\n"
// <nil>
// "=3D4=0A=0A=C3=A9=3D=0A"
// "\n longer text here that fills lines up ~==é=3Dé=4= \n=x" "\n longer text here that fills lines up ~==é=é=4=x" <nil>
// <nil>
// "\r\n longer text here that fills lines up ~=3D=3D=C3=A9=3D3D=C3=A9=3D4=3D=20\r\n=3Dx"
// <nil>
// "=0A longer text here that fills lines up ~=3D=3D=C3=A9=3D3D=C3=A9=3D4=3D =\r\n=0A=3Dx"
// "\r=3D~a=\n.\x00~\r" "\r=~a." quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n=3D3D~a=3D\r\n.=00~\r\n"
// <nil>
// "=0D=3D3D~a=3D=0A.=00~=0D"
// "=3Dé\n" "=é\n" <nil>
// <nil>
// "=3D3D=C3=A9\r\n"
// <nil>
// "=3D3D=C3=A9=0A"
// "=\n===.=\n=3Da===== \n" "===.=a===" unexpected EOF
// <nil>
// "=3D\r\n=3D=3D=3D.=3D\r\n=3D3Da=3D=3D=3D=3D=3D=20\r\n"
// <nil>
// "=3D=0A=3D=3D=3D.=3D=0A=3D3Da=3D=3D=3D=3D=3D =0A"
// "=x.\r\r~.\n= \n\x00\r\n\x00=4" "=x.\r\r~.\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx.\r\n\r\n~.\r\n=3D=20\r\n=00\r\n=00=3D4"
// <nil>
// "=3Dx.=0D=0D~.=0A=3D =0A=00=0D=0A=00=3D4"
// "=3D\r\n\x00=x.=C3=\n=" "=\r\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D3D\r\n=00=3Dx.=3DC3=3D\r\n=3D"
// <nil>
// "=3D3D=0D=0A=00=3Dx.=3DC3=3D=0A=3D"
// "\r\n\ra=C3" "\r\n\ra\xc3" <nil>
// <nil>
// "\r\n\r\na=3DC3"
// <nil>
// "=0D=0A=0Da=3DC3"
// "\raa=4" "\raa=4" <nil>
// <nil>
// "\r\naa=3D4"
// <nil>
// "=0Daa=3D4"
// "\x00 .\n =\r\n==a" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00 .\r\n =3D\r\n=3D=3Da"
// <nil>
// "=00 .=0A =3D=0D=0A=3D=3Da"
// "\r\n=\n.\r." "\r\n.\r." <nil>
// <nil>
// "\r\n=3D\r\n.\r\n."
// <nil>
// "=0D=0A=3D=0A.=0D."
// "=3D=C3=x=xé=\n=3D\r=\r\n\t" "=\xc3=x=xé=\r" <nil>
// <nil>
// "=3D3D=3DC3=3Dx=3Dx=C3=A9=3D\r\n=3D3D\r\n=3D\r\n=09"
// <nil>
// "=3D3D=3DC3=3Dx=3Dx=C3=A9=3D=0A=3D3D=0D=3D=0D=0A=09"
// "==\r\n\r " "" unexpected EOF
// <nil>
// "=3D=3D\r\n\r\n=20"
// <nil>
// "=3D=3D=0D=0A=0D=20"
// "\t" "" <nil>
// <nil>
// "=09"
// <nil>
// "=09"
// "\n.===" "\n.=" unexpected EOF
// <nil>
// "\r\n.=3D=3D=3D"
// <nil>
// "=0A.=3D=3D=3D"
// "=\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0A"
// "\r=x=\n\n==\x00==" "\r=x\n==" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n=3Dx=3D\r\n\r\n=3D=3D=00=3D=3D"
// <nil>
// "=0D=3Dx=3D=0A=0A=3D=3D=00=3D=3D"
// ".\r=\n" ".\r" <nil>
// <nil>
// ".\r\n=3D"
// <nil>
// ".=0D=3D=0A"
// "=" "" quotedprintable: invalid bytes after =: ""
// <nil>
// "=3D"
// <nil>
// "=3D"
// "=x=C3=x~= \n" "=x\xc3=x~" <nil>
// <nil>
// "=3Dx=3DC3=3Dx~=3D=20\r\n"
// <nil>
// "=3Dx=3DC3=3Dx~=3D =0A"
// "\n\t" "\n" <nil>
// <nil>
// "\r\n=09"
// <nil>
// "=0A=09"
// "\r\n=C3==\n\r" "\r\n\xc3" unexpected EOF
// <nil>
// "\r\n=3DC3=3D=3D\r\n\r\n"
// <nil>
// "=0D=0A=3DC3=3D=3D=0A=0D"
// "\r\n==élonger text here that fills lines up ~\r=\r\n" "\r\n==élonger text here that fills lines up ~\r" <nil>
// <nil>
// "\r\n=3D=3D=C3=A9longer text here that fills lines up ~\r\n=3D\r\n"
// <nil>
// "=0D=0A=3D=3D=C3=A9longer text here that fills lines up ~=0D=3D=0D=0A"
// "\n=.~\r=x" "\n=.~\r=x" <nil>
// <nil>
// "\r\n=3D.~\r\n=3Dx"
// <nil>
// "=0A=3D.~=0D=3Dx"
// "\x00   =4=\n\r=4é\n" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00   =3D4=3D\r\n\r\n=3D4=C3=A9\r\n"
// <nil>
// "=00   =3D4=3D=0A=0D=3D4=C3=A9=0A"
// "longer text here that fills lines up \nlonger text here that fills lines up éé=\n\r.==" "longer text here that fills lines up\nlonger text here that fills lines up éé\r." unexpected EOF
// <nil>
// "longer text here that fills lines up=20\r\nlonger text here that fills lines up =C3=A9=C3=A9=3D\r\n\r\n.=3D=3D"
// <nil>
// "longer text here that fills lines up =0Alonger text here that fills lines u=\r\np =C3=A9=C3=A9=3D=0A=0D.=3D=3D"
// "~=\n" "~" <nil>
// <nil>
// "~=3D\r\n"
// <nil>
// "~=3D=0A"
// "=C3\r= \n=C3.=\n.longer text here that fills lines up " "\xc3\r\xc3..longer text here that fills lines up" <nil>
// <nil>
// "=3DC3\r\n=3D=20\r\n=3DC3.=3D\r\n.longer text here that fills lines up=20"
// <nil>
// "=3DC3=0D=3D =0A=3DC3.=3D=0A.longer text here that fills lines up=20"
// ".~ =\r\n=C3" ".~ \xc3" <nil>
// <nil>
// ".~ =3D\r\n=3DC3"
// <nil>
// ".~ =3D=0D=0A=3DC3"
// "longer text here that fills lines up =\n===\n" "longer text here that fills lines up =" unexpected EOF
// <nil>
// "longer text here that fills lines up =3D\r\n=3D=3D=3D\r\n"
// <nil>
// "longer text here that fills lines up =3D=0A=3D=3D=3D=0A"
// "=xé=3D\t.=\r\n.\n\t=\r\n" "=xé=\t..\n\t" <nil>
// <nil>
// "=3Dx=C3=A9=3D3D\t.=3D\r\n.\r\n\t=3D\r\n"
// <nil>
// "=3Dx=C3=A9=3D3D\t.=3D=0D=0A.=0A\t=3D=0D=0A"
// "==\r\n=3D" "" unexpected EOF
// <nil>
// "=3D=3D\r\n=3D3D"
// <nil>
// "=3D=3D=0D=0A=3D3D"
// "\r= \n\na===4=\n~=4=4=4" "\r\na===4~=4=4=4" <nil>
// <nil>
// "\r\n=3D=20\r\n\r\na=3D=3D=3D4=3D\r\n~=3D4=3D4=3D4"
// <nil>
// "=0D=3D =0A=0Aa=3D=3D=3D4=3D=0A~=3D4=3D4=3D4"
// "\n.longer text here that fills lines up ~~\r\n\r\n===\n=3D" "\n.longer text here that fills lines up ~~\r\n\r\n=" unexpected EOF
// <nil>
// "\r\n.longer text here that fills lines up ~~\r\n\r\n=3D=3D=3D\r\n=3D3D"
// <nil>
// "=0A.longer text here that fills lines up ~~=0D=0A=0D=0A=3D=3D=3D=0A=3D3D"
// " . =\r\n=3D =x==\x00=x=" " . = =x==" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " . =3D\r\n=3D3D =3Dx=3D=3D=00=3Dx=3D"
// <nil>
// " . =3D=0D=0A=3D3D =3Dx=3D=3D=00=3Dx=3D"
// "==C3\r.\r\nlonger text here that fills lines up ~" "=\xc3\r.\r\nlonger text here that fills lines up ~" <nil>
// <nil>
// "=3D=3DC3\r\n.\r\nlonger text here that fills lines up ~"
// <nil>
// "=3D=3DC3=0D.=0D=0Alonger text here that fills lines up ~"
// "\r==" "\r" unexpected EOF
// <nil>
// "\r\n=3D=3D"
// <nil>
// "=0D=3D=3D"
// "\r===\r\n\r\n\r\n." "\r=" unexpected EOF
// <nil>
// "\r\n=3D=3D=3D\r\n\r\n\r\n."
// <nil>
// "=0D=3D=3D=3D=0D=0A=0D=0A=0D=0A."
// "longer text here that fills lines up longer text here that fills lines up \r\n" "longer text here that fills lines up longer text here that fills lines up\r\n" <nil>
// <nil>
// "longer text here that fills lines up longer text here that fills lines up=\r\n=20\r\n"
// <nil>
// "longer text here that fills lines up longer text here that fills lines up =\r\n=0D=0A"
// "=C3\n\r\n==~\r" "\xc3\n\r\n==~" <nil>
// <nil>
// "=3DC3\r\n\r\n=3D=3D~\r\n"
// <nil>
// "=3DC3=0A=0D=0A=3D=3D~=0D"
// "=\n= \n=\r\n" "" <nil>
// <nil>
// "=3D\r\n=3D=20\r\n=3D\r\n"
// <nil>
// "=3D=0A=3D =0A=3D=0D=0A"
// "=C3 \r=C3=4~=xa" "\xc3 \r\xc3=4~=xa" <nil>
// <nil>
// "=3DC3=20\r\n=3DC3=3D4~=3Dxa"
// <nil>
// "=3DC3 =0D=3DC3=3D4~=3Dxa"
// "=\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0A"
// ".=\r\n=C3 = \n\r\n " ".\xc3 \r\n" <nil>
// <nil>
// ".=3D\r\n=3DC3 =3D=20\r\n\r\n=20"
// <nil>
// ".=3D=0D=0A=3DC3 =3D =0A=0D=0A=20"
// "= \n==é\t\x00=x\n\r\n" "==é\t" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=20\r\n=3D=3D=C3=A9\t=00=3Dx\r\n\r\n"
// <nil>
// "=3D =0A=3D=3D=C3=A9\t=00=3Dx=0A=0D=0A"
// "\x00\n\n~\r=C3aa~\r\n=\r\n" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00\r\n\r\n~\r\n=3DC3aa~\r\n=3D\r\n"
// <nil>
// "=00=0A=0A~=0D=3DC3aa~=0D=0A=3D=0D=0A"
// "\n" "\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0A"
// "\t\n=\n \r\n\r\n" "\n\r\n\r\n" <nil>
// <nil>
// "=09\r\n=3D\r\n=20\r\n\r\n"
// <nil>
// "\t=0A=3D=0A =0D=0A=0D=0A"
// "=4=3D=é." "=4==é." <nil>
// <nil>
// "=3D4=3D3D=3D=C3=A9."
// <nil>
// "=3D4=3D3D=3D=C3=A9."
// "\t= \né  \t\t=xé" "\té  \t\t=xé" <nil>
// <nil>
// "\t=3D=20\r\n=C3=A9  \t\t=3Dx=C3=A9"
// <nil>
// "\t=3D =0A=C3=A9  \t\t=3Dx=C3=A9"
// "==é\t" "==é" <nil>
// <nil>
// "=3D=3D=C3=A9=09"
// <nil>
// "=3D=3D=C3=A9=09"
// " \x00longer text here that fills lines up =\r\n=\na\x00\n" " " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " =00longer text here that fills lines up =3D\r\n=3D\r\na=00\r\n"
// <nil>
// " =00longer text here that fills lines up =3D=0D=0A=3D=0Aa=00=0A"
// "=\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0A"
// "=C3=3D~\r\n\nlonger text here that fills lines up ~=C3\r===4" "\xc3=~\r\n\nlonger text here that fills lines up ~\xc3\r===4" <nil>
// <nil>
// "=3DC3=3D3D~\r\n\r\nlonger text here that fills lines up ~=3DC3\r\n=3D=3D=3D4"
// <nil>
// "=3DC3=3D3D~=0D=0A=0Alonger text here that fills lines up ~=3DC3=0D=3D=3D=3D=\r\n4"
// "= \n\x00===\r\n= \n\n" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=20\r\n=00=3D=3D=3D\r\n=3D=20\r\n\r\n"
// <nil>
// "=3D =0A=00=3D=3D=3D=0D=0A=3D =0A=0A"
// "=C3=" "\xc3" <nil>
// <nil>
// "=3DC3=3D"
// <nil>
// "=3DC3=3D"
// " \r\n==\n= \naéé==a" "\r\n" unexpected EOF
// <nil>
// "=20\r\n=3D=3D\r\n=3D=20\r\na=C3=A9=C3=A9=3D=3Da"
// <nil>
// " =0D=0A=3D=3D=0A=3D =0Aa=C3=A9=C3=A9=3D=3Da"
// " \x00\r=\r\nlonger text here that fills lines up \r\n=\n=x\r\n=4" " " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " =00\r\n=3D\r\nlonger text here that fills lines up=20\r\n=3D\r\n=3Dx\r\n=3D4"
// <nil>
// " =00=0D=3D=0D=0Alonger text here that fills lines up =0D=0A=3D=0A=3Dx=0D=0A=\r\n=3D4"
// "=\né\n\r\n" "é\n\r\n" <nil>
// <nil>
// "=3D\r\n=C3=A9\r\n\r\n"
// <nil>
// "=3D=0A=C3=A9=0A=0D=0A"
// "\x00= \n=== \n\r\n\t==\r\n." "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00=3D=20\r\n=3D=3D=3D=20\r\n\r\n\t=3D=3D\r\n."
// <nil>
// "=00=3D =0A=3D=3D=3D =0A=0D=0A\t=3D=3D=0D=0A."
// "a=3D\r\na===x=4=4\r\n\r==\n" "a=\r\na===x=4=4\r\n\r" unexpected EOF
// <nil>
// "a=3D3D\r\na=3D=3D=3Dx=3D4=3D4\r\n\r\n=3D=3D"
// <nil>
// "a=3D3D=0D=0Aa=3D=3D=3Dx=3D4=3D4=0D=0A=0D=3D=3D=0A"
// "=x= \n=\n=x=" "=x=x" <nil>
// <nil>
// "=3Dx=3D=20\r\n=3D\r\n=3Dx=3D"
// <nil>
// "=3Dx=3D =0A=3D=0A=3Dx=3D"
// "\r" "" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0D"
// "===\x00\t=C3" "===" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=3D=3D=00\t=3DC3"
// <nil>
// "=3D=3D=3D=00\t=3DC3"
// "\tlonger text here that fills lines up \té=4~=" "\tlonger text here that fills lines up \té=4~" <nil>
// <nil>
// "\tlonger text here that fills lines up \t=C3=A9=3D4~=3D"
// <nil>
// "\tlonger text here that fills lines up \t=C3=A9=3D4~=3D"
// "= \n=C3" "\xc3" <nil>
// <nil>
// "=3D=20\r\n=3DC3"
// <nil>
// "=3D =0A=3DC3"
// " =3Dé.=4=\n=\n" " =é.=4" <nil>
// <nil>
// " =3D3D=C3=A9.=3D4=3D\r\n=3D\r\n"
// <nil>
// " =3D3D=C3=A9.=3D4=3D=0A=3D=0A"
// "=\n=4=\x00longer text here that fills lines up =\r\n" "=4=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\r\n=3D4=3D=00longer text here that fills lines up =3D\r\n"
// <nil>
// "=3D=0A=3D4=3D=00longer text here that fills lines up =3D=0D=0A"
// "~\ré=3D=\té.\r\x00=x" "~\ré==\té.\r" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "~\r\n=C3=A9=3D3D=3D\t=C3=A9.\r\n=00=3Dx"
// <nil>
// "~=0D=C3=A9=3D3D=3D\t=C3=A9.=0D=00=3Dx"
// "=\r\n\t~" "\t~" <nil>
// <nil>
// "=3D\r\n\t~"
// <nil>
// "=3D=0D=0A\t~"
// "~\r.\n=C3= \n\x00" "~\r.\n\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "~\r\n.\r\n=3DC3=3D=20\r\n=00"
// <nil>
// "~=0D.=0A=3DC3=3D =0A=00"
// "= \n===x\r=x\r\n\t\r=\n~" "===x\r=x\r\n\t\r~" <nil>
// <nil>
// "=3D=20\r\n=3D=3D=3Dx\r\n=3Dx\r\n=09\r\n=3D~"
// <nil>
// "=3D =0A=3D=3D=3Dx=0D=3Dx=0D=0A\t=0D=3D=0A~"
// "=C3\x00==\r\n=longer text here that fills lines up " "\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3DC3=00=3D=3D\r\n=3Dlonger text here that fills lines up=20"
// <nil>
// "=3DC3=00=3D=3D=0D=0A=3Dlonger text here that fills lines up=20"
// "== \n= \n=x\r\n=3D" "" unexpected EOF
// <nil>
// "=3D=3D=20\r\n=3D=20\r\n=3Dx\r\n=3D3D"
// <nil>
// "=3D=3D =0A=3D =0A=3Dx=0D=0A=3D3D"
// "a" "a" <nil>
// <nil>
// "a"
// <nil>
// "a"
// "a~\r\n==" "a~\r\n" unexpected EOF
// <nil>
// "a~\r\n=3D=3D"
// <nil>
// "a~=0D=0A=3D=3D"
// "\t=C3\r\n~=\n=4a" "\t\xc3\r\n~J" <nil>
// <nil>
// "\t=3DC3\r\n~=3D\r\n=3D4a"
// <nil>
// "\t=3DC3=0D=0A~=3D=0A=3D4a"
// "=x" "=x" <nil>
// <nil>
// "=3Dx"
// <nil>
// "=3Dx"
// "=a \r\n=C3é=\r\n=4=\nlonger text here that fills lines up ~" "=a\r\n\xc3é=4longer text here that fills lines up ~" <nil>
// <nil>
// "=3Da=20\r\n=3DC3=C3=A9=3D\r\n=3D4=3D\r\nlonger text here that fills lines up ~"
// <nil>
// "=3Da =0D=0A=3DC3=C3=A9=3D=0D=0A=3D4=3D=0Alonger text here that fills lines =\r\nup ~"
// "\r.\r\n=a=4=x=\nlonger text here that fills lines up =C3" "\r.\r\n=a=4=xlonger text here that fills lines up \xc3" <nil>
// <nil>
// "\r\n.\r\n=3Da=3D4=3Dx=3D\r\nlonger text here that fills lines up =3DC3"
// <nil>
// "=0D.=0D=0A=3Da=3D4=3Dx=3D=0Alonger text here that fills lines up =3DC3"
// "=4\r\n=x =\né=x==C3=C3" "=4\r\n=x é=x=\xc3\xc3" <nil>
// <nil>
// "=3D4\r\n=3Dx =3D\r\n=C3=A9=3Dx=3D=3DC3=3DC3"
// <nil>
// "=3D4=0D=0A=3Dx =3D=0A=C3=A9=3Dx=3D=3DC3=3DC3"
// "= \n" "" <nil>
// <nil>
// "=3D=20\r\n"
// <nil>
// "=3D =0A"
// "=~=3Dé~=3D\r\n\n" "=~=é~=\r\n\n" <nil>
// <nil>
// "=3D~=3D3D=C3=A9~=3D3D\r\n\r\n"
// <nil>
// "=3D~=3D3D=C3=A9~=3D3D=0D=0A=0A"
// "\x00~" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00~"
// <nil>
// "=00~"
// "\x00~\x00longer text here that fills lines up =4a=x==" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00~=00longer text here that fills lines up =3D4a=3Dx=3D=3D"
// <nil>
// "=00~=00longer text here that fills lines up =3D4a=3Dx=3D=3D"
// "longer text here that fills lines up \n=3D=3D\r\né=3D\r\n= \n===x==" "longer text here that fills lines up\n==\r\né=\r\n===x" unexpected EOF
// <nil>
// "longer text here that fills lines up=20\r\n=3D3D=3D3D\r\n=C3=A9=3D3D\r\n=3D=20\r\n=3D=3D=3Dx=3D=3D"
// <nil>
// "longer text here that fills lines up =0A=3D3D=3D3D=0D=0A=C3=A9=3D3D=0D=0A=\r\n=3D =0A=3D=3D=3Dx=3D=3D"
// "= \n= \n\t === \n==" "\t =" unexpected EOF
// <nil>
// "=3D=20\r\n=3D=20\r\n\t =3D=3D=3D=20\r\n=3D=3D"
// <nil>
// "=3D =0A=3D =0A\t =3D=3D=3D =0A=3D=3D"
// "é==" "é" unexpected EOF
// <nil>
// "=C3=A9=3D=3D"
// <nil>
// "=C3=A9=3D=3D"
// "=\n\r\r\n\r\n=\n" "\r\n\r\n" <nil>
// <nil>
// "=3D\r\n\r\n\r\n\r\n=3D\r\n"
// <nil>
// "=3D=0A=0D=0D=0A=0D=0A=3D=0A"
// "= \n==\r=C3=xé\t~= \n=C3" "=" quotedprintable: invalid hex byte 0x0d
// <nil>
// "=3D=20\r\n=3D=3D\r\n=3DC3=3Dx=C3=A9\t~=3D=20\r\n=3DC3"
// <nil>
// "=3D =0A=3D=3D=0D=3DC3=3Dx=C3=A9\t~=3D =0A=3DC3"
// "=x\t" "=x" <nil>
// <nil>
// "=3Dx=09"
// <nil>
// "=3Dx=09"
// "\n" "\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0A"
// "=longer text here that fills lines up \n\t==\t" "=longer text here that fills lines up\n\t" unexpected EOF
// <nil>
// "=3Dlonger text here that fills lines up=20\r\n\t=3D=3D=09"
// <nil>
// "=3Dlonger text here that fills lines up =0A\t=3D=3D=09"
// "élonger text here that fills lines up . =3D=C3= \na~=C3\n=x" "élonger text here that fills lines up . =\xc3a~\xc3\n=x" <nil>
// <nil>
// "=C3=A9longer text here that fills lines up . =3D3D=3DC3=3D=20\r\na~=3DC3\r\n=3Dx"
// <nil>
// "=C3=A9longer text here that fills lines up . =3D3D=3DC3=3D =0Aa~=3DC3=0A=3D=\r\nx"
// "=C3= \n ~= \n= \n===C3\t" "\xc3 ~==\xc3" <nil>
// <nil>
// "=3DC3=3D=20\r\n ~=3D=20\r\n=3D=20\r\n=3D=3D=3DC3=09"
// <nil>
// "=3DC3=3D =0A ~=3D =0A=3D =0A=3D=3D=3DC3=09"
// "\r\na===4longer text here that fills lines up = \nlonger text here that fills lines up == \n\x00 ." "\r\na===4longer text here that fills lines up longer text here that fills lines up " unexpected EOF
// <nil>
// "\r\na=3D=3D=3D4longer text here that fills lines up =3D=20\r\nlonger text here that fills lines up =3D=3D=20\r\n=00 ."
// <nil>
// "=0D=0Aa=3D=3D=3D4longer text here that fills lines up =3D =0Alonger text he=\r\nre that fills lines up =3D=3D =0A=00 ."
// "=longer text here that fills lines up =" "=longer text here that fills lines up " <nil>
// <nil>
// "=3Dlonger text here that fills lines up =3D"
// <nil>
// "=3Dlonger text here that fills lines up =3D"
// "longer text here that fills lines up = \n\x00\réalonger text here that fills lines up \r~" "longer text here that fills lines up " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "longer text here that fills lines up =3D=20\r\n=00\r\n=C3=A9alonger text here that fills lines up=20\r\n~"
// <nil>
// "longer text here that fills lines up =3D =0A=00=0D=C3=A9alonger text here t=\r\nhat fills lines up =0D~"
// "= \n=\x00" "=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=20\r\n=3D=00"
// <nil>
// "=3D =0A=3D=00"
// "=4=\r\n= \n==~==" "=4==~" unexpected EOF
// <nil>
// "=3D4=3D\r\n=3D=20\r\n=3D=3D~=3D=3D"
// <nil>
// "=3D4=3D=0D=0A=3D =0A=3D=3D~=3D=3D"
// "\n\r=3D=4é.a=C3=\n" "\n\r==4é.a\xc3" <nil>
// <nil>
// "\r\n\r\n=3D3D=3D4=C3=A9.a=3DC3=3D\r\n"
// <nil>
// "=0A=0D=3D3D=3D4=C3=A9.a=3DC3=3D=0A"
// "=C3= \r=a." "\xc3= \r=a." <nil>
// <nil>
// "=3DC3=3D=20\r\n=3Da."
// <nil>
// "=3DC3=3D =0D=3Da."
// "== =\n\r\n.=\r\n=3D\x00" "== \r\n.=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=3D =3D\r\n\r\n.=3D\r\n=3D3D=00"
// <nil>
// "=3D=3D =3D=0A=0D=0A.=3D=0D=0A=3D3D=00"
// "=\r\n=C3\x00" "\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\r\n=3DC3=00"
// <nil>
// "=3D=0D=0A=3DC3=00"
// "=\r\n.é\x00a" ".é" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\r\n.=C3=A9=00a"
// <nil>
// "=3D=0D=0A.=C3=A9=00a"
// "\n" "\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0A"
// "  =\n~= \n.= \n" "  ~." <nil>
// <nil>
// "  =3D\r\n~=3D=20\r\n.=3D=20\r\n"
// <nil>
// "  =3D=0A~=3D =0A.=3D =0A"
// "longer text here that fills lines up \r\n=\n" "longer text here that fills lines up\r\n" <nil>
// <nil>
// "longer text here that fills lines up=20\r\n=3D\r\n"
// <nil>
// "longer text here that fills lines up =0D=0A=3D=0A"
// "=4" "=4" <nil>
// <nil>
// "=3D4"
// <nil>
// "=3D4"
// "longer text here that fills lines up =C3=x " "longer text here that fills lines up \xc3=x" <nil>
// <nil>
// "longer text here that fills lines up =3DC3=3Dx=20"
// <nil>
// "longer text here that fills lines up =3DC3=3Dx=20"
// "= \n=3D=C3=4.a.longer text here that fills lines up  =C3=C3" "=\xc3=4.a.longer text here that fills lines up  \xc3\xc3" <nil>
// <nil>
// "=3D=20\r\n=3D3D=3DC3=3D4.a.longer text here that fills lines up  =3DC3=3DC3"
// <nil>
// "=3D =0A=3D3D=3DC3=3D4.a.longer text here that fills lines up  =3DC3=3DC3"
// "~" "~" <nil>
// <nil>
// "~"
// <nil>
// "~"
// "=\n\t=C3\n\t=\n===\r\n\t\t =" "\t\xc3\n\t=" unexpected EOF
// <nil>
// "=3D\r\n\t=3DC3\r\n\t=3D\r\n=3D=3D=3D\r\n\t\t =3D"
// <nil>
// "=3D=0A\t=3DC3=0A\t=3D=0A=3D=3D=3D=0D=0A\t\t =3D"
// ".=3D=\r\n" ".=" <nil>
// <nil>
// ".=3D3D=3D\r\n"
// <nil>
// ".=3D3D=3D=0D=0A"
// "~==4~==\n= \n===4=4\n\r\n" "~==4~" unexpected EOF
// <nil>
// "~=3D=3D4~=3D=3D\r\n=3D=20\r\n=3D=3D=3D4=3D4\r\n\r\n"
// <nil>
// "~=3D=3D4~=3D=3D=0A=3D =0A=3D=3D=3D4=3D4=0A=0D=0A"
// "~" "~" <nil>
// <nil>
// "~"
// <nil>
// "~"
// "===C3longer text here that fills lines up =\r\n= \n =C3" "==\xc3longer text here that fills lines up  \xc3" <nil>
// <nil>
// "=3D=3D=3DC3longer text here that fills lines up =3D\r\n=3D=20\r\n =3DC3"
// <nil>
// "=3D=3D=3DC3longer text here that fills lines up =3D=0D=0A=3D =0A =3DC3"
// "=\r\n " "" <nil>
// <nil>
// "=3D\r\n=20"
// <nil>
// "=3D=0D=0A=20"
// "=C3\x00====longer text here that fills lines up é. a" "\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3DC3=00=3D=3D=3D=3Dlonger text here that fills lines up =C3=A9. a"
// <nil>
// "=3DC3=00=3D=3D=3D=3Dlonger text here that fills lines up =C3=A9. a"
// "=xalonger text here that fills lines up =4" "=xalonger text here that fills lines up =4" <nil>
// <nil>
// "=3Dxalonger text here that fills lines up =3D4"
// <nil>
// "=3Dxalonger text here that fills lines up =3D4"
// "a =xéé" "a =xéé" <nil>
// <nil>
// "a =3Dx=C3=A9=C3=A9"
// <nil>
// "a =3Dx=C3=A9=C3=A9"
// "a\n\t\t=\n\x00= \n\r\n=x\r\n" "a\n\t\t" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "a\r\n\t\t=3D\r\n=00=3D=20\r\n\r\n=3Dx\r\n"
// <nil>
// "a=0A\t\t=3D=0A=00=3D =0A=0D=0A=3Dx=0D=0A"
// "=x=\r\n~\t=3D= \nlonger text here that fills lines up  " "=x~\t=longer text here that fills lines up" <nil>
// <nil>
// "=3Dx=3D\r\n~\t=3D3D=3D=20\r\nlonger text here that fills lines up =20"
// <nil>
// "=3Dx=3D=0D=0A~\t=3D3D=3D =0Alonger text here that fills lines up =20"
// "\r\n" "\r\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0D=0A"
// "=\r\n \t= \n\r=C3==é=x\t" " \t\r\xc3==é=x" <nil>
// <nil>
// "=3D\r\n \t=3D=20\r\n\r\n=3DC3=3D=3D=C3=A9=3Dx=09"
// <nil>
// "=3D=0D=0A \t=3D =0A=0D=3DC3=3D=3D=C3=A9=3Dx=09"
// "\r\n=3D===xlonger text here that fills lines up == \r\n" "\r\n====xlonger text here that fills lines up " unexpected EOF
// <nil>
// "\r\n=3D3D=3D=3D=3Dxlonger text here that fills lines up =3D=3D=20\r\n"
// <nil>
// "=0D=0A=3D3D=3D=3D=3Dxlonger text here that fills lines up =3D=3D =0D=0A"
// "." "." <nil>
// <nil>
// "."
// <nil>
// "."
// "a\r==\r\n\r\n" "a\r" unexpected EOF
// <nil>
// "a\r\n=3D=3D\r\n\r\n"
// <nil>
// "a=0D=3D=3D=0D=0A=0D=0A"
// "\r\r\r\r" "" <nil>
// <nil>
// "\r\n\r\n\r\n\r\n"
// <nil>
// "=0D=0D=0D=0D"
// "é\n\r\n===\na" "é\n\r\n=" unexpected EOF
// <nil>
// "=C3=A9\r\n\r\n=3D=3D=3D\r\na"
// <nil>
// "=C3=A9=0A=0D=0A=3D=3D=3D=0Aa"
// "~\r\n\r\n==4==" "~\r\n\r\n==4" unexpected EOF
// <nil>
// "~\r\n\r\n=3D=3D4=3D=3D"
// <nil>
// "~=0D=0A=0D=0A=3D=3D4=3D=3D"
// "~é=C3a\r\n=xé\r\n" "~é\xc3a\r\n=xé\r\n" <nil>
// <nil>
// "~=C3=A9=3DC3a\r\n=3Dx=C3=A9\r\n"
// <nil>
// "~=C3=A9=3DC3a=0D=0A=3Dx=C3=A9=0D=0A"
// "é= \n\r\n~ \x00=\r\n=x=" "é\r\n~ " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=C3=A9=3D=20\r\n\r\n~ =00=3D\r\n=3Dx=3D"
// <nil>
// "=C3=A9=3D =0A=0D=0A~ =00=3D=0D=0A=3Dx=3D"
// "\r.\r.\x00==\t=\r\n~=\t" "\r.\r." quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n.\r\n.=00=3D=3D\t=3D\r\n~=3D=09"
// <nil>
// "=0D.=0D.=00=3D=3D\t=3D=0D=0A~=3D=09"
// " =x==~\x00." " =x==~" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// " =3Dx=3D=3D~=00."
// <nil>
// " =3Dx=3D=3D~=00."
// "\n \r" "\n" <nil>
// <nil>
// "\r\n=20\r\n"
// <nil>
// "=0A =0D"
// "=\r\n\t=\n\nlonger text here that fills lines up .aa===\n" "\t\nlonger text here that fills lines up .aa=" unexpected EOF
// <nil>
// "=3D\r\n\t=3D\r\n\r\nlonger text here that fills lines up .aa=3D=3D=3D\r\n"
// <nil>
// "=3D=0D=0A\t=3D=0A=0Alonger text here that fills lines up .aa=3D=3D=3D=0A"
// "\t~" "\t~" <nil>
// <nil>
// "\t~"
// <nil>
// "\t~"
// "\n longer text here that fills lines up \x00~=\r\n" "\n longer text here that fills lines up " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n longer text here that fills lines up =00~=3D\r\n"
// <nil>
// "=0A longer text here that fills lines up =00~=3D=0D=0A"
// "\r=4=\n=3D===\n=x=x=\n\t" "\r=4==" unexpected EOF
// <nil>
// "\r\n=3D4=3D\r\n=3D3D=3D=3D=3D\r\n=3Dx=3Dx=3D\r\n=09"
// <nil>
// "=0D=3D4=3D=0A=3D3D=3D=3D=3D=0A=3Dx=3Dx=3D=0A=09"
// "\té\r\n=3D =\na\nlonger text here that fills lines up =x=3D=\r\n" "\té\r\n= a\nlonger text here that fills lines up =x=" <nil>
// <nil>
// "\t=C3=A9\r\n=3D3D =3D\r\na\r\nlonger text here that fills lines up =3Dx=3D3D=3D\r\n"
// <nil>
// "\t=C3=A9=0D=0A=3D3D =3D=0Aa=0Alonger text here that fills lines up =3Dx=3D3D=\r\n=3D=0D=0A"
// "éa=xa==  =3Da" "éa=xa==  =a" <nil>
// <nil>
// "=C3=A9a=3Dxa=3D=3D  =3D3Da"
// <nil>
// "=C3=A9a=3Dxa=3D=3D  =3D3Da"
// "=x" "=x" <nil>
// <nil>
// "=3Dx"
// <nil>
// "=3Dx"
// "=4longer text here that fills lines up " "=4longer text here that fills lines up" <nil>
// <nil>
// "=3D4longer text here that fills lines up=20"
// <nil>
// "=3D4longer text here that fills lines up=20"
// "=\nlonger text here that fills lines up =\r\n" "longer text here that fills lines up " <nil>
// <nil>
// "=3D\r\nlonger text here that fills lines up =3D\r\n"
// <nil>
// "=3D=0Alonger text here that fills lines up =3D=0D=0A"
// "=4~\x00==4" "=4~" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D4~=00=3D=3D4"
// <nil>
// "=3D4~=00=3D=3D4"
// "~\n= \n" "~\n" <nil>
// <nil>
// "~\r\n=3D=20\r\n"
// <nil>
// "~=0A=3D =0A"
// "\x00==~élonger text here that fills lines up " "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00=3D=3D~=C3=A9longer text here that fills lines up=20"
// <nil>
// "=00=3D=3D~=C3=A9longer text here that fills lines up=20"
// "\r\n" "\r\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0D=0A"
// "aa\t=\r\n=x=4" "aa\t=x=4" <nil>
// <nil>
// "aa\t=3D\r\n=3Dx=3D4"
// <nil>
// "aa\t=3D=0D=0A=3Dx=3D4"
// "é~é~=x== \n=\n=C3\r\n" "é~é~=x" unexpected EOF
// <nil>
// "=C3=A9~=C3=A9~=3Dx=3D=3D=20\r\n=3D\r\n=3DC3\r\n"
// <nil>
// "=C3=A9~=C3=A9~=3Dx=3D=3D =0A=3D=0A=3DC3=0D=0A"
// " =\r\né=x=xlonger text here that fills lines up longer text here that fills lines up longer text here that fills lines up =C3" " é=x=xlonger text here that fills lines up longer text here that fills lines up longer text here that fills lines up \xc3" <nil>
// <nil>
// " =3D\r\n=C3=A9=3Dx=3Dxlonger text here that fills lines up longer text here that fi=\r\nlls lines up longer text here that fills lines up =3DC3"
// <nil>
// " =3D=0D=0A=C3=A9=3Dx=3Dxlonger text here that fills lines up longer text he=\r\nre that fills lines up longer text here that fills lines up =3DC3"
// ".==\n= \n.=4=3D= \na" "." unexpected EOF
// <nil>
// ".=3D=3D\r\n=3D=20\r\n.=3D4=3D3D=3D=20\r\na"
// <nil>
// ".=3D=3D=0A=3D =0A.=3D4=3D3D=3D =0Aa"
// "=x\r" "=x" <nil>
// <nil>
// "=3Dx\r\n"
// <nil>
// "=3Dx=0D"
// "== =x longer text here that fills lines up \t\t" "== =x longer text here that fills lines up" <nil>
// <nil>
// "=3D=3D =3Dx longer text here that fills lines up \t=09"
// <nil>
// "=3D=3D =3Dx longer text here that fills lines up \t=09"
// "=\n=4=x\t=3D\x00=\r\n" "=4=x\t=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\r\n=3D4=3Dx\t=3D3D=00=3D\r\n"
// <nil>
// "=3D=0A=3D4=3Dx\t=3D3D=00=3D=0D=0A"
// ".=\t =C3" ".=\t \xc3" <nil>
// <nil>
// ".=3D\t =3DC3"
// <nil>
// ".=3D\t =3DC3"
// "=C3=3D=3D=\n\x00" "\xc3==" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3DC3=3D3D=3D3D=3D\r\n=00"
// <nil>
// "=3DC3=3D3D=3D3D=3D=0A=00"
// "\r=C3.==\t\n=é\r\n" "\r\xc3." unexpected EOF
// <nil>
// "\r\n=3DC3.=3D=3D=09\r\n=3D=C3=A9\r\n"
// <nil>
// "=0D=3DC3.=3D=3D\t=0A=3D=C3=A9=0D=0A"
// "\ré\tlonger text here that fills lines up \r\n=x " "\ré\tlonger text here that fills lines up\r\n=x" <nil>
// <nil>
// "\r\n=C3=A9\tlonger text here that fills lines up=20\r\n=3Dx=20"
// <nil>
// "=0D=C3=A9\tlonger text here that fills lines up =0D=0A=3Dx=20"
// "\r" "" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0D"
// "=x==a~\x00=\n=\n=3Dlonger text here that fills lines up \t\r " "=x==a~" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx=3D=3Da~=00=3D\r\n=3D\r\n=3D3Dlonger text here that fills lines up =09\r\n=20"
// <nil>
// "=3Dx=3D=3Da~=00=3D=0A=3D=0A=3D3Dlonger text here that fills lines up \t=0D=\r\n=20"
// "\x00a" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00a"
// <nil>
// "=00a"
// "=C3=3D\r\n = \n =\r\n=\r\n= \n= \n=x" "\xc3=\r\n  =x" <nil>
// <nil>
// "=3DC3=3D3D\r\n =3D=20\r\n =3D\r\n=3D\r\n=3D=20\r\n=3D=20\r\n=3Dx"
// <nil>
// "=3DC3=3D3D=0D=0A =3D =0A =3D=0D=0A=3D=0D=0A=3D =0A=3D =0A=3Dx"
// "\n\r\r\n==\n" "\n\r\n" unexpected EOF
// <nil>
// "\r\n\r\n\r\n=3D=3D\r\n"
// <nil>
// "=0A=0D=0D=0A=3D=3D=0A"
// "=3D==" "=" unexpected EOF
// <nil>
// "=3D3D=3D=3D"
// <nil>
// "=3D3D=3D=3D"
// "=x\t=4" "=x\t=4" <nil>
// <nil>
// "=3Dx\t=3D4"
// <nil>
// "=3Dx\t=3D4"
// "=C3=C3=\r\n\r=x" "\xc3\xc3\r=x" <nil>
// <nil>
// "=3DC3=3DC3=3D\r\n\r\n=3Dx"
// <nil>
// "=3DC3=3DC3=3D=0D=0A=0D=3Dx"
// "a=é~.=\nlonger text here that fills lines up =C3~" "a=é~.longer text here that fills lines up \xc3~" <nil>
// <nil>
// "a=3D=C3=A9~.=3D\r\nlonger text here that fills lines up =3DC3~"
// <nil>
// "a=3D=C3=A9~.=3D=0Alonger text here that fills lines up =3DC3~"
// "\t=\na~longer text here that fills lines up =\r\n=\n~=C3" "\ta~longer text here that fills lines up ~\xc3" <nil>
// <nil>
// "\t=3D\r\na~longer text here that fills lines up =3D\r\n=3D\r\n~=3DC3"
// <nil>
// "\t=3D=0Aa~longer text here that fills lines up =3D=0D=0A=3D=0A~=3DC3"
// "=4\x00.a=\n\t=x~=\r\n==" "=4" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D4=00.a=3D\r\n\t=3Dx~=3D\r\n=3D=3D"
// <nil>
// "=3D4=00.a=3D=0A\t=3Dx~=3D=0D=0A=3D=3D"
// "\t=\n.longer text here that fills lines up " "\t.longer text here that fills lines up" <nil>
// <nil>
// "\t=3D\r\n.longer text here that fills lines up=20"
// <nil>
// "\t=3D=0A.longer text here that fills lines up=20"
// " =4==é\n=aé\r" " =4==é\n=aé" <nil>
// <nil>
// " =3D4=3D=3D=C3=A9\r\n=3Da=C3=A9\r\n"
// <nil>
// " =3D4=3D=3D=C3=A9=0A=3Da=C3=A9=0D"
// "é\r\n" "é\r\n" <nil>
// <nil>
// "=C3=A9\r\n"
// <nil>
// "=C3=A9=0D=0A"
// "é=4." "é=4." <nil>
// <nil>
// "=C3=A9=3D4."
// <nil>
// "=C3=A9=3D4."
// "= \na\n=4=\né" "a\n=4é" <nil>
// <nil>
// "=3D=20\r\na\r\n=3D4=3D\r\n=C3=A9"
// <nil>
// "=3D =0Aa=0A=3D4=3D=0A=C3=A9"
// "\ta.= \n=x\t=x=xa" "\ta.=x\t=x=xa" <nil>
// <nil>
// "\ta.=3D=20\r\n=3Dx\t=3Dx=3Dxa"
// <nil>
// "\ta.=3D =0A=3Dx\t=3Dx=3Dxa"
// "=3D=4~==é~=4\x00" "==4~==é~=4" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D3D=3D4~=3D=3D=C3=A9~=3D4=00"
// <nil>
// "=3D3D=3D4~=3D=3D=C3=A9~=3D4=00"
// "\n=~==\né\r~.\r" "\n=~" unexpected EOF
// <nil>
// "\r\n=3D~=3D=3D\r\n=C3=A9\r\n~.\r\n"
// <nil>
// "=0A=3D~=3D=3D=0A=C3=A9=0D~.=0D"
// "== \n=C3" "" unexpected EOF
// <nil>
// "=3D=3D=20\r\n=3DC3"
// <nil>
// "=3D=3D =0A=3DC3"
// "\n" "\n" <nil>
// <nil>
// "\r\n"
// <nil>
// "=0A"
// "=x.=\r\n\rlonger text here that fills lines up =\n\x00\r" "=x.\rlonger text here that fills lines up " quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx.=3D\r\n\r\nlonger text here that fills lines up =3D\r\n=00\r\n"
// <nil>
// "=3Dx.=3D=0D=0A=0Dlonger text here that fills lines up =3D=0A=00=0D"
// "\nlonger text here that fills lines up =\n=3D~a=" "\nlonger text here that fills lines up =~a" <nil>
// <nil>
// "\r\nlonger text here that fills lines up =3D\r\n=3D3D~a=3D"
// <nil>
// "=0Alonger text here that fills lines up =3D=0A=3D3D~a=3D"
// "a= \n\r==\n\n .\x00a=4" "a\r" unexpected EOF
// <nil>
// "a=3D=20\r\n\r\n=3D=3D\r\n .=00a=3D4"
// <nil>
// "a=3D =0A=0D=3D=3D=0A=0A .=00a=3D4"
// "\x00\r\n\r=\r\n=3D==\r\n=C3" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00\r\n\r\n=3D\r\n=3D3D=3D=3D\r\n=3DC3"
// <nil>
// "=00=0D=0A=0D=3D=0D=0A=3D3D=3D=3D=0D=0A=3DC3"
// ".\r\t=x=4 .a =C3=C3" ".\r\t=x=4 .a \xc3\xc3" <nil>
// <nil>
// ".\r\n\t=3Dx=3D4 .a =3DC3=3DC3"
// <nil>
// ".=0D\t=3Dx=3D4 .a =3DC3=3DC3"
// "\r\n\n" "\r\n\n" <nil>
// <nil>
// "\r\n\r\n"
// <nil>
// "=0D=0A=0A"
// ".= \n\x00=x\x00=3Dlonger text here that fills lines up =\r\n=3D" "." quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// ".=3D=20\r\n=00=3Dx=00=3D3Dlonger text here that fills lines up =3D\r\n=3D3D"
// <nil>
// ".=3D =0A=00=3Dx=00=3D3Dlonger text here that fills lines up =3D=0D=0A=3D3D"
// "=3D\r=C3\x00==x" "=\r\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D3D\r\n=3DC3=00=3D=3Dx"
// <nil>
// "=3D3D=0D=3DC3=00=3D=3Dx"
// "\r\n.\r=4=\x00~~=4" "\r\n.\r=4=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n.\r\n=3D4=3D=00~~=3D4"
// <nil>
// "=0D=0A.=0D=3D4=3D=00~~=3D4"
// "=C3\na= \n\r" "\xc3\na" <nil>
// <nil>
// "=3DC3\r\na=3D=20\r\n\r\n"
// <nil>
// "=3DC3=0Aa=3D =0A=0D"
// "=\n\r" "" <nil>
// <nil>
// "=3D\r\n\r\n"
// <nil>
// "=3D=0A=0D"
// "\r\n=\n=4longer text here that fills lines up \n=C3\x00" "\r\n=4longer text here that fills lines up\n\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n=3D\r\n=3D4longer text here that fills lines up=20\r\n=3DC3=00"
// <nil>
// "=0D=0A=3D=0A=3D4longer text here that fills lines up =0A=3DC3=00"
// "=3D=\n=C3\t=C3\ta==" "=\xc3\t\xc3\ta" unexpected EOF
// <nil>
// "=3D3D=3D\r\n=3DC3\t=3DC3\ta=3D=3D"
// <nil>
// "=3D3D=3D=0A=3DC3\t=3DC3\ta=3D=3D"
// "\r\n ==\ta=\r\n\x00=4=C3~" "\r\n ==\ta" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\r\n =3D=3D\ta=3D\r\n=00=3D4=3DC3~"
// <nil>
// "=0D=0A =3D=3D\ta=3D=0D=0A=00=3D4=3DC3~"
// "=3D" "=" <nil>
// <nil>
// "=3D3D"
// <nil>
// "=3D3D"
// "===C3=C3" "==\xc3\xc3" <nil>
// <nil>
// "=3D=3D=3DC3=3DC3"
// <nil>
// "=3D=3D=3DC3=3DC3"
// "=4=4\x00\n\r\nlonger text here that fills lines up longer text here that fills lines up longer text here that fills lines up = \nlonger text here that fills lines up  " "=4=4" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D4=3D4=00\r\n\r\nlonger text here that fills lines up longer text here that fills lines up l=\r\nonger text here that fills lines up =3D=20\r\nlonger text here that fills lines up =20"
// <nil>
// "=3D4=3D4=00=0A=0D=0Alonger text here that fills lines up longer text here t=\r\nhat fills lines up longer text here that fills lines up =3D =0Alonger text =\r\nhere that fills lines up =20"
// " .\r \r. =x=3D" " .\r \r. =x=" <nil>
// <nil>
// " .\r\n=20\r\n. =3Dx=3D3D"
// <nil>
// " .=0D =0D. =3Dx=3D3D"
// "\r=xa=4" "\r=xa=4" <nil>
// <nil>
// "\r\n=3Dxa=3D4"
// <nil>
// "=0D=3Dxa=3D4"
// "\n==a\r\n  =4= \n" "\n==a\r\n  =4" <nil>
// <nil>
// "\r\n=3D=3Da\r\n  =3D4=3D=20\r\n"
// <nil>
// "=0A=3D=3Da=0D=0A  =3D4=3D =0A"
// "= \n~=4=C3\x00a\x00==" "~=4\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=20\r\n~=3D4=3DC3=00a=00=3D=3D"
// <nil>
// "=3D =0A~=3D4=3DC3=00a=00=3D=3D"
// "=\t\t\r\n=\r\n=\na\x00" "a" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\t=09\r\n=3D\r\n=3D\r\na=00"
// <nil>
// "=3D\t\t=0D=0A=3D=0D=0A=3D=0Aa=00"
// "a~.\r\n === \n= \n=C3" "a~.\r\n =" unexpected EOF
// <nil>
// "a~.\r\n =3D=3D=3D=20\r\n=3D=20\r\n=3DC3"
// <nil>
// "a~.=0D=0A =3D=3D=3D =0A=3D =0A=3DC3"
// "=3D\té\r\n\n.=\r\n\r\na" "=\té\r\n\n.\r\na" <nil>
// <nil>
// "=3D3D\t=C3=A9\r\n\r\n.=3D\r\n\r\na"
// <nil>
// "=3D3D\t=C3=A9=0D=0A=0A.=3D=0D=0A=0D=0Aa"
// "\x00~=\n=\r=3Dé=" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00~=3D\r\n=3D\r\n=3D3D=C3=A9=3D"
// <nil>
// "=00~=3D=0A=3D=0D=3D3D=C3=A9=3D"
// "\t=3D \r\né\t==" "\t=\r\né\t" unexpected EOF
// <nil>
// "\t=3D3D=20\r\n=C3=A9\t=3D=3D"
// <nil>
// "\t=3D3D =0D=0A=C3=A9\t=3D=3D"
// "." "." <nil>
// <nil>
// "."
// <nil>
// "."
// "\t= \n=4= \n=C3a.\x00=\r\n\r\n\t" "\t=4\xc3a." quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\t=3D=20\r\n=3D4=3D=20\r\n=3DC3a.=00=3D\r\n\r\n=09"
// <nil>
// "\t=3D =0A=3D4=3D =0A=3DC3a.=00=3D=0D=0A=0D=0A=09"
// "=4 é =4\r\n\r\n. =4=3D" "=4 é =4\r\n\r\n. =4=" <nil>
// <nil>
// "=3D4 =C3=A9 =3D4\r\n\r\n. =3D4=3D3D"
// <nil>
// "=3D4 =C3=A9 =3D4=0D=0A=0D=0A. =3D4=3D3D"
// "=C3.~a===\n=x=x=\r\na" "\xc3.~a=" unexpected EOF
// <nil>
// "=3DC3.~a=3D=3D=3D\r\n=3Dx=3Dx=3D\r\na"
// <nil>
// "=3DC3.~a=3D=3D=3D=0A=3Dx=3Dx=3D=0D=0Aa"
// "=x" "=x" <nil>
// <nil>
// "=3Dx"
// <nil>
// "=3Dx"
// "=x=====\x00=C3=\r\nalonger text here that fills lines up \t~." "=x=====" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx=3D=3D=3D=3D=3D=00=3DC3=3D\r\nalonger text here that fills lines up \t~."
// <nil>
// "=3Dx=3D=3D=3D=3D=3D=00=3DC3=3D=0D=0Aalonger text here that fills lines up \t=\r\n~."
// "=\r\n =4.~." " =4.~." <nil>
// <nil>
// "=3D\r\n =3D4.~."
// <nil>
// "=3D=0D=0A =3D4.~."
// ".===longer text here that fills lines up \r\r\n\n\t=4" ".===longer text here that fills lines up\r\n\n\t=4" <nil>
// <nil>
// ".=3D=3D=3Dlonger text here that fills lines up=20\r\n\r\n\r\n\t=3D4"
// <nil>
// ".=3D=3D=3Dlonger text here that fills lines up =0D=0D=0A=0A\t=3D4"
// "=\r\n\n=\n\t~\n" "\n\t~\n" <nil>
// <nil>
// "=3D\r\n\r\n=3D\r\n\t~\r\n"
// <nil>
// "=3D=0D=0A=0A=3D=0A\t~=0A"
// "==x\r" "==x" <nil>
// <nil>
// "=3D=3Dx\r\n"
// <nil>
// "=3D=3Dx=0D"
// "= \n\tlonger text here that fills lines up .=\n\r=C3" "\tlonger text here that fills lines up .\r\xc3" <nil>
// <nil>
// "=3D=20\r\n\tlonger text here that fills lines up .=3D\r\n\r\n=3DC3"
// <nil>
// "=3D =0A\tlonger text here that fills lines up .=3D=0A=0D=3DC3"
// "=\n=3Dlonger text here that fills lines up .~longer text here that fills lines up " "=longer text here that fills lines up .~longer text here that fills lines up" <nil>
// <nil>
// "=3D\r\n=3D3Dlonger text here that fills lines up .~longer text here that fills lin=\r\nes up=20"
// <nil>
// "=3D=0A=3D3Dlonger text here that fills lines up .~longer text here that fil=\r\nls lines up=20"
// "=x= \n\x00. longer text here that fills lines up longer text here that fills lines up " "=x" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3Dx=3D=20\r\n=00. longer text here that fills lines up longer text here that fills lines=\r\n up=20"
// <nil>
// "=3Dx=3D =0A=00. longer text here that fills lines up longer text here that =\r\nfills lines up=20"
// "=C3.é=x=3D=C3~" "\xc3.é=x=\xc3~" <nil>
// <nil>
// "=3DC3.=C3=A9=3Dx=3D3D=3DC3~"
// <nil>
// "=3DC3.=C3=A9=3Dx=3D3D=3DC3~"
// "=x\t" "=x" <nil>
// <nil>
// "=3Dx=09"
// <nil>
// "=3Dx=09"
// "a" "a" <nil>
// <nil>
// "a"
// <nil>
// "a"
// "~..~=\n=C3=\r\n=4\t\r\n" "~..~\xc3=4\r\n" <nil>
// <nil>
// "~..~=3D\r\n=3DC3=3D\r\n=3D4=09\r\n"
// <nil>
// "~..~=3D=0A=3DC3=3D=0D=0A=3D4\t=0D=0A"
// "= \n\t=\n=\n=\r\n\t=\n\r\n=C3 " "\t\t\r\n\xc3" <nil>
// <nil>
// "=3D=20\r\n\t=3D\r\n=3D\r\n=3D\r\n\t=3D\r\n\r\n=3DC3=20"
// <nil>
// "=3D =0A\t=3D=0A=3D=0A=3D=0D=0A\t=3D=0A=0D=0A=3DC3=20"
// "\r\n.\r\n =x\t" "\r\n.\r\n =x" <nil>
// <nil>
// "\r\n.\r\n =3Dx=09"
// <nil>
// "=0D=0A.=0D=0A =3Dx=09"
// ".=3D\r\n=4\r\n=3D\r\n=\n\n=\x00" ".=\r\n=4\r\n=\r\n\n=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// ".=3D3D\r\n=3D4\r\n=3D3D\r\n=3D\r\n\r\n=3D=00"
// <nil>
// ".=3D3D=0D=0A=3D4=0D=0A=3D3D=0D=0A=3D=0A=0A=3D=00"
// "\r\n \r\n=~\r\n" "\r\n\r\n=~\r\n" <nil>
// <nil>
// "\r\n=20\r\n=3D~\r\n"
// <nil>
// "=0D=0A =0D=0A=3D~=0D=0A"
// "=C3= \n=4\n=x\t\r\n\r.=4=x" "\xc3=4\n=x\r\n\r.=4=x" <nil>
// <nil>
// "=3DC3=3D=20\r\n=3D4\r\n=3Dx=09\r\n\r\n.=3D4=3Dx"
// <nil>
// "=3DC3=3D =0A=3D4=0A=3Dx\t=0D=0A=0D.=3D4=3Dx"
// "\r==~\t\rlonger text here that fills lines up =C3" "\r==~\t\rlonger text here that fills lines up \xc3" <nil>
// <nil>
// "\r\n=3D=3D~=09\r\nlonger text here that fills lines up =3DC3"
// <nil>
// "=0D=3D=3D~\t=0Dlonger text here that fills lines up =3DC3"
// "\r=\n==\r\n=x" "\r" unexpected EOF
// <nil>
// "\r\n=3D=3D=3D\r\n=3Dx"
// <nil>
// "=0D=3D=0A=3D=3D=0D=0A=3Dx"
// "=" "" quotedprintable: invalid bytes after =: ""
// <nil>
// "=3D"
// <nil>
// "=3D"
// "é~\x00=\n=\t===\r=\r\n=" "é~" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=C3=A9~=00=3D\r\n=3D\t=3D=3D=3D\r\n=3D\r\n=3D"
// <nil>
// "=C3=A9~=00=3D=0A=3D\t=3D=3D=3D=0D=3D=0D=0A=3D"
// "= \nlonger text here that fills lines up =\n==alonger text here that fills lines up a=C3.\tlonger text here that fills lines up " "longer text here that fills lines up ==alonger text here that fills lines up a\xc3.\tlonger text here that fills lines up" <nil>
// <nil>
// "=3D=20\r\nlonger text here that fills lines up =3D\r\n=3D=3Dalonger text here that fills lines up a=3DC3.\tlonger text here that f=\r\nills lines up=20"
// <nil>
// "=3D =0Alonger text here that fills lines up =3D=0A=3D=3Dalonger text here t=\r\nhat fills lines up a=3DC3.\tlonger text here that fills lines up=20"
// "==\n.=x" "" unexpected EOF
// <nil>
// "=3D=3D\r\n.=3Dx"
// <nil>
// "=3D=3D=0A.=3Dx"
// "\n==3D\ta~=3D" "\n==\ta~=" <nil>
// <nil>
// "\r\n=3D=3D3D\ta~=3D3D"
// <nil>
// "=0A=3D=3D3D\ta~=3D3D"
// " " "" <nil>
// <nil>
// "=20"
// <nil>
// "=20"
// "\x00== \n\r\né= \n =" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=00=3D=3D=20\r\n\r\n=C3=A9=3D=20\r\n =3D"
// <nil>
// "=00=3D=3D =0A=0D=0A=C3=A9=3D =0A =3D"
// "= \n===\n~a\r= \n." "=" unexpected EOF
// <nil>
// "=3D=20\r\n=3D=3D=3D\r\n~a\r\n=3D=20\r\n."
// <nil>
// "=3D =0A=3D=3D=3D=0A~a=0D=3D =0A."
// "=\r\n= \n\t" "" <nil>
// <nil>
// "=3D\r\n=3D=20\r\n=09"
// <nil>
// "=3D=0D=0A=3D =0A=09"
// "=longer text here that fills lines up \r\n" "=longer text here that fills lines up\r\n" <nil>
// <nil>
// "=3Dlonger text here that fills lines up=20\r\n"
// <nil>
// "=3Dlonger text here that fills lines up =0D=0A"
// "~\n=\n" "~\n" <nil>
// <nil>
// "~\r\n=3D\r\n"
// <nil>
// "~=0A=3D=0A"
// " \r\n.=C3= \n==é=\r\n=4 " "\r\n.\xc3==é=4" <nil>
// <nil>
// "=20\r\n.=3DC3=3D=20\r\n=3D=3D=C3=A9=3D\r\n=3D4=20"
// <nil>
// " =0D=0A.=3DC3=3D =0A=3D=3D=C3=A9=3D=0D=0A=3D4=20"
// "\t\n\r\n=4\r\n\t=\r\n" "\n\r\n=4\r\n\t" <nil>
// <nil>
// "=09\r\n\r\n=3D4\r\n\t=3D\r\n"
// <nil>
// "\t=0A=0D=0A=3D4=0D=0A\t=3D=0D=0A"
// "é=4é== ~==\t~==" "é=4é== ~==\t~" unexpected EOF
// <nil>
// "=C3=A9=3D4=C3=A9=3D=3D ~=3D=3D\t~=3D=3D"
// <nil>
// "=C3=A9=3D4=C3=A9=3D=3D ~=3D=3D\t~=3D=3D"
// "=4=4==\t=4 \r=\r\n=3D" "=4=4==\t=4 \r=" <nil>
// <nil>
// "=3D4=3D4=3D=3D\t=3D4=20\r\n=3D\r\n=3D3D"
// <nil>
// "=3D4=3D4=3D=3D\t=3D4 =0D=3D=0D=0A=3D3D"
// "~\nlonger text here that fills lines up ==C3==longer text here that fills lines up = \na=\n." "~\nlonger text here that fills lines up =\xc3==longer text here that fills lines up a." <nil>
// <nil>
// "~\r\nlonger text here that fills lines up =3D=3DC3=3D=3Dlonger text here that fi=\r\nlls lines up =3D=20\r\na=3D\r\n."
// <nil>
// "~=0Alonger text here that fills lines up =3D=3DC3=3D=3Dlonger text here tha=\r\nt fills lines up =3D =0Aa=3D=0A."
// "=\r\n.\t" "." <nil>
// <nil>
// "=3D\r\n.=09"
// <nil>
// "=3D=0D=0A.=09"
// "..\t\n==a=3D" "..\n==a=" <nil>
// <nil>
// "..=09\r\n=3D=3Da=3D3D"
// <nil>
// "..\t=0A=3D=3Da=3D3D"
// "=\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0A"
// "=C3é\n\r\n. === \n = \n\r\nlonger text here that fills lines up " "\xc3é\n\r\n. =" unexpected EOF
// <nil>
// "=3DC3=C3=A9\r\n\r\n. =3D=3D=3D=20\r\n =3D=20\r\n\r\nlonger text here that fills lines up=20"
// <nil>
// "=3DC3=C3=A9=0A=0D=0A. =3D=3D=3D =0A =3D =0A=0D=0Alonger text here that fill=\r\ns lines up=20"
// "=3D\x00=C3=\n =x" "=" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D3D=00=3DC3=3D\r\n =3Dx"
// <nil>
// "=3D3D=00=3DC3=3D=0A =3Dx"
// "a=\r\na=x\x00=" "aa=x" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "a=3D\r\na=3Dx=00=3D"
// <nil>
// "a=3D=0D=0Aa=3Dx=00=3D"
// "~=4\n=4.===3D\r==longer text here that fills lines up  " "~=4\n=4.===\r==longer text here that fills lines up" <nil>
// <nil>
// "~=3D4\r\n=3D4.=3D=3D=3D3D\r\n=3D=3Dlonger text here that fills lines up =20"
// <nil>
// "~=3D4=0A=3D4.=3D=3D=3D3D=0D=3D=3Dlonger text here that fills lines up =20"
// "==a\r\n" "==a\r\n" <nil>
// <nil>
// "=3D=3Da\r\n"
// <nil>
// "=3D=3Da=0D=0A"
// "longer text here that fills lines up =\n" "longer text here that fills lines up " <nil>
// <nil>
// "longer text here that fills lines up =3D\r\n"
// <nil>
// "longer text here that fills lines up =3D=0A"
// "=\r\n" "" <nil>
// <nil>
// "=3D\r\n"
// <nil>
// "=3D=0D=0A"
// "é" "é" <nil>
// <nil>
// "=C3=A9"
// <nil>
// "=C3=A9"
// "=4=x=\né" "=4=xé" <nil>
// <nil>
// "=3D4=3Dx=3D\r\n=C3=A9"
// <nil>
// "=3D4=3Dx=3D=0A=C3=A9"
// "=\r\n= \n=4= \n==4a=\r\n\x00\x00\t " "=4=J" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D\r\n=3D=20\r\n=3D4=3D=20\r\n=3D=3D4a=3D\r\n=00=00\t=20"
// <nil>
// "=3D=0D=0A=3D =0A=3D4=3D =0A=3D=3D4a=3D=0D=0A=00=00\t=20"
// "= \n\x00\r\n~" "" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D=20\r\n=00\r\n~"
// <nil>
// "=3D =0A=00=0D=0A~"
// "~a=x=\r\nlonger text here that fills lines up \t =xlonger text here that fills lines up " "~a=xlonger text here that fills lines up \t =xlonger text here that fills lines up" <nil>
// <nil>
// "~a=3Dx=3D\r\nlonger text here that fills lines up \t =3Dxlonger text here that fills line=\r\ns up=20"
// <nil>
// "~a=3Dx=3D=0D=0Alonger text here that fills lines up \t =3Dxlonger text here =\r\nthat fills lines up=20"
// "~\r\r\n\t\n\x00=\r\n= \n" "~\r\n\n" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "~\r\n\r\n=09\r\n=00=3D\r\n=3D=20\r\n"
// <nil>
// "~=0D=0D=0A\t=0A=00=3D=0D=0A=3D =0A"
// "\n=C3=é=\r\n==\t" "\n\xc3=é" unexpected EOF
// <nil>
// "\r\n=3DC3=3D=C3=A9=3D\r\n=3D=3D=09"
// <nil>
// "=0A=3DC3=3D=C3=A9=3D=0D=0A=3D=3D=09"
// "longer text here that fills lines up ~=x.==.=\n\na==" "longer text here that fills lines up ~=x.==.\na" unexpected EOF
// <nil>
// "longer text here that fills lines up ~=3Dx.=3D=3D.=3D\r\n\r\na=3D=3D"
// <nil>
// "longer text here that fills lines up ~=3Dx.=3D=3D.=3D=0A=0Aa=3D=3D"
// "\na~===C3=== \n\ré=\r\nlonger text here that fills lines up \r" "\na~==\xc3=" unexpected EOF
// <nil>
// "\r\na~=3D=3D=3DC3=3D=3D=3D=20\r\n\r\n=C3=A9=3D\r\nlonger text here that fills lines up=20\r\n"
// <nil>
// "=0Aa~=3D=3D=3DC3=3D=3D=3D =0A=0D=C3=A9=3D=0D=0Alonger text here that fills =\r\nlines up =0D"
// "\r\nélonger text here that fills lines up " "\r\nélonger text here that fills lines up" <nil>
// <nil>
// "\r\n=C3=A9longer text here that fills lines up=20"
// <nil>
// "=0D=0A=C3=A9longer text here that fills lines up=20"
// "= \n\t=4=\r\n.longer text here that fills lines up longer text here that fills lines up == \ta=\r\n" "\t=4.longer text here that fills lines up longer text here that fills lines up == \ta" <nil>
// <nil>
// "=3D=20\r\n\t=3D4=3D\r\n.longer text here that fills lines up longer text here that fills lines up =\r\n=3D=3D \ta=3D\r\n"
// <nil>
// "=3D =0A\t=3D4=3D=0D=0A.longer text here that fills lines up longer text here=\r\n that fills lines up =3D=3D \ta=3D=0D=0A"
// "longer text here that fills lines up =====é\r=3D\t=x=4" "longer text here that fills lines up =====é\r=\t=x=4" <nil>
// <nil>
// "longer text here that fills lines up =3D=3D=3D=3D=3D=C3=A9\r\n=3D3D\t=3Dx=3D4"
// <nil>
// "longer text here that fills lines up =3D=3D=3D=3D=3D=C3=A9=0D=3D3D\t=3Dx=3D4"
// "=3D =\r\n\t==a= \n=x élonger text here that fills lines up =x" "= \t==a=x élonger text here that fills lines up =x" <nil>
// <nil>
// "=3D3D =3D\r\n\t=3D=3Da=3D=20\r\n=3Dx =C3=A9longer text here that fills lines up =3Dx"
// <nil>
// "=3D3D =3D=0D=0A\t=3D=3Da=3D =0A=3Dx =C3=A9longer text here that fills lines =\r\nup =3Dx"
// "\n=4longer text here that fills lines up \r\n" "\n=4longer text here that fills lines up\r\n" <nil>
// <nil>
// "\r\n=3D4longer text here that fills lines up=20\r\n"
// <nil>
// "=0A=3D4longer text here that fills lines up =0D=0A"
// "\n\n\r\n=4\n\t=x\n" "\n\n\r\n=4\n\t=x\n" <nil>
// <nil>
// "\r\n\r\n\r\n=3D4\r\n\t=3Dx\r\n"
// <nil>
// "=0A=0A=0D=0A=3D4=0A\t=3Dx=0A"
// "\n=4=3D\n=x" "\n=4=\n=x" <nil>
// <nil>
// "\r\n=3D4=3D3D\r\n=3Dx"
// <nil>
// "=0A=3D4=3D3D=0A=3Dx"
// "=3D\n ==~\x00" "=\n ==~" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "=3D3D\r\n =3D=3D~=00"
// <nil>
// "=3D3D=0A =3D=3D~=00"
// "~a=\r\n\x00=3D=3Da\té=\n\t\x00" "~a" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "~a=3D\r\n=00=3D3D=3D3Da\t=C3=A9=3D\r\n\t=00"
// <nil>
// "~a=3D=0D=0A=00=3D3D=3D3Da\t=C3=A9=3D=0A\t=00"
// "longer text here that fills lines up \t=\r\n==" "longer text here that fills lines up \t" unexpected EOF
// <nil>
// "longer text here that fills lines up \t=3D\r\n=3D=3D"
// <nil>
// "longer text here that fills lines up \t=3D=0D=0A=3D=3D"
// " \r\n\n.=\r\n\n=C3" "\r\n\n.\n\xc3" <nil>
// <nil>
// "=20\r\n\r\n.=3D\r\n\r\n=3DC3"
// <nil>
// " =0D=0A=0A.=3D=0D=0A=0A=3DC3"
// "=3Da=3D===3D==4" "=a======4" <nil>
// <nil>
// "=3D3Da=3D3D=3D=3D=3D3D=3D=3D4"
// <nil>
// "=3D3Da=3D3D=3D=3D=3D3D=3D=3D4"
// "\t=\n\ra=C3\x00=3D\n~longer text here that fills lines up " "\t\ra\xc3" quotedprintable: invalid unescaped byte 0x00 in body
// <nil>
// "\t=3D\r\n\r\na=3DC3=00=3D3D\r\n~longer text here that fills lines up=20"
// <nil>
// "\t=3D=0A=0Da=3DC3=00=3D3D=0A~longer text here that fills lines up=20"
// "Proc-Type: 4\nProc-Type: 4\nProc-Type: 4\n" <nil> "Proc-Type: 4\nProc-Type: 4\nProc-Type: 4\n"
// "\n-----END A----- x\njunk\n-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\nk: v\n" <nil> "-----END A-----\nk: v\n"
// "-----BEGIN A---\njunk\n-----BEGIN A----------BEGIN -----\n-----END -----\n QQ==\n\n-----BEGIN A---\n" <nil> "-----BEGIN A---\njunk\n-----BEGIN A----------BEGIN -----\n-----END -----\n QQ==\n\n-----BEGIN A---\n"
// "junk\nQQ==\njunk\nx\n-----BEGIN A-----" <nil> "junk\nQQ==\njunk\nx\n-----BEGIN A-----"
// "-----BEGIN A---\nQU JD\r\n" <nil> "-----BEGIN A---\nQU JD\r\n"
// "-----END B----------BEGIN A-----\n-----BEGIN -----\n-----END -----\nProc-Type: 4\n" &{ map[] []} "Proc-Type: 4\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN B-----\n Proc-Type: 4\n\n \nQQ==\nProc-Type: 4\n" <nil> "-----BEGIN B-----\n Proc-Type: 4\n\n \nQQ==\nProc-Type: 4\n"
// "-----BEGIN A-----\nQQ==\n-----BEGIN A-----\nQU JD\r\n-----BEGIN A-----\nk: v\nProc-Type: 4\n " <nil> "-----BEGIN A-----\nQQ==\n-----BEGIN A-----\nQU JD\r\n-----BEGIN A-----\nk: v\nProc-Type: 4\n "
// "-----BEGIN A----------END A----- x\n-----BEGIN A----------BEGIN A----------BEGIN A----------BEGIN A---\n" <nil> "-----BEGIN A----------END A----- x\n-----BEGIN A----------BEGIN A----------BEGIN A----------BEGIN A---\n"
// " QQ==\nk: v\n-----END A-----\nQUJD\nQU JD\r\n QUJD\n" <nil> " QQ==\nk: v\n-----END A-----\nQUJD\nQU JD\r\n QUJD\n"
// "-----BEGIN B-----\n-----END A----- x\n-----BEGIN A-----\nk: v\n " <nil> "-----BEGIN B-----\n-----END A----- x\n-----BEGIN A-----\nk: v\n "
// "junk\nProc-Type: 4\nk: v\n" <nil> "junk\nProc-Type: 4\nk: v\n"
// " -----END A-----\nxQQ==\n" <nil> " -----END A-----\nxQQ==\n"
// "-----BEGIN A---\nQUJD\n-----END A----- x\nx-----BEGIN B-----\n-----BEGIN B-----\n -----BEGIN A-----\nk: v\n" <nil> "-----BEGIN A---\nQUJD\n-----END A----- x\nx-----BEGIN B-----\n-----BEGIN B-----\n -----BEGIN A-----\nk: v\n"
// "-----END A-----\n-----END A----- x\n\n-----BEGIN A----------BEGIN A---\n" <nil> "-----END A-----\n-----END A----- x\n\n-----BEGIN A----------BEGIN A---\n"
// "Proc-Type: 4\nProc-Type: 4\n-----BEGIN A-----\n\n-----BEGIN -----\n-----END -----\n-----BEGIN A----------BEGIN A-----\nQQ==\n" &{ map[] []} "-----BEGIN A----------BEGIN A-----\nQQ==\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A----- x\nk: v\n" <nil> "-----END A----- x\nk: v\n"
// "QU JD\r\nQUJD\nQQ==\nProc-Type: 4\nQQ==\n-----BEGIN A-----junk\njunk\nQU JD\r\n" <nil> "QU JD\r\nQUJD\nQQ==\nProc-Type: 4\nQQ==\n-----BEGIN A-----junk\njunk\nQU JD\r\n"
// "-----BEGIN A-----\n-----BEGIN -----\n-----END -----\n QQ==\n-----END A----- x\n-----BEGIN A-----QU JD\r\njunk\n " &{ map[] []} " QQ==\n-----END A----- x\n-----BEGIN A-----QU JD\r\njunk\n "
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----" <nil> "-----BEGIN A-----"
// "-----BEGIN B-----\n" <nil> "-----BEGIN B-----\n"
// "junk\n-----BEGIN B-----\nProc-Type: 4\nQUJD\n" <nil> "junk\n-----BEGIN B-----\nProc-Type: 4\nQUJD\n"
// "-----BEGIN A----- " <nil> "-----BEGIN A----- "
// "\n" <nil> "\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A-----\n-----BEGIN A---\n-----BEGIN B-----\n-----END A-----\n" &{ map[] []} "-----BEGIN A-----\n-----BEGIN A---\n-----BEGIN B-----\n-----END A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "\n-----END B----------END B----------END A-----\nProc-Type: 4\nk: v\njunk\n  " <nil> "\n-----END B----------END B----------END A-----\nProc-Type: 4\nk: v\njunk\n  "
// "-----END A----- x\nQU JD\r\nQU JD\r\nx-----BEGIN A-----junk\n" <nil> "-----END A----- x\nQU JD\r\nQU JD\r\nx-----BEGIN A-----junk\n"
// "\nQUJD\nQU JD\r\n-----END B-----QUJD\n" <nil> "\nQUJD\nQU JD\r\n-----END B-----QUJD\n"
// "k: v\nProc-Type: 4\nk: v\nQU JD\r\n-----BEGIN -----\n-----END -----\nx" &{ map[] []} "x"
// "-----BEGIN -----\n-----END -----\n"
// "QQ==\n-----BEGIN A-----QUJD\n-----END A-----\n" <nil> "QQ==\n-----BEGIN A-----QUJD\n-----END A-----\n"
// "-----END A----- x\nQUJD\nx-----END B-----\n-----BEGIN A---\n\n-----END A----- x\n" <nil> "-----END A----- x\nQUJD\nx-----END B-----\n-----BEGIN A---\n\n-----END A----- x\n"
// "x-----END A-----\n -----BEGIN -----\n-----END -----\nQU JD\r\n-----BEGIN -----\n-----END -----\nx-----BEGIN -----\n-----END -----\n-----BEGIN B-----\n" &{ map[] []} "x-----BEGIN -----\n-----END -----\n-----BEGIN B-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END B-----" <nil> "-----END B-----"
// "-----BEGIN B-----\nx-----BEGIN -----\n-----END -----\n-----BEGIN A-----\n-----BEGIN -----\n-----END -----\n -----BEGIN A-----\n" &{ map[] []} " -----BEGIN A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "xxjunk\nQUJD\n-----END B-----k: v\n-----BEGIN B-----\n" <nil> "xxjunk\nQUJD\n-----END B-----k: v\n-----BEGIN B-----\n"
// "-----END A-----\nxQQ==\nQQ==\njunk\n-----END B----------END A-----\n-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n" &{ map[] []} "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n"
// "QU JD\r\n" <nil> "QU JD\r\n"
// "-----END A----- x\n-----END A-----\n -----END A-----\n-----END B-----Proc-Type: 4\n-----END A-----\n" <nil> "-----END A----- x\n-----END A-----\n -----END A-----\n-----END B-----Proc-Type: 4\n-----END A-----\n"
// "-----BEGIN A-----\nProc-Type: 4\njunk\nQU JD\r\nQUJD\n" <nil> "-----BEGIN A-----\nProc-Type: 4\njunk\nQU JD\r\nQUJD\n"
// "-----END A-----\n-----BEGIN A-----\njunk\n-----BEGIN A-----\n QUJD\n-----END A----- x\njunk\n-----BEGIN B-----\n" <nil> "-----END A-----\n-----BEGIN A-----\njunk\n-----BEGIN A-----\n QUJD\n-----END A----- x\njunk\n-----BEGIN B-----\n"
// "-----END B----------END A-----\n -----END B-----QU JD\r\n -----BEGIN B-----\n-----END B----------END B-----" <nil> "-----END B----------END A-----\n -----END B-----QU JD\r\n -----BEGIN B-----\n-----END B----------END B-----"
// "-----BEGIN A---\n-----END A----- x\nx-----BEGIN A-----\nQUJD\n-----END A----- x\nQU JD\r\n-----END A----- x\n-----BEGIN A---\n" <nil> "-----BEGIN A---\n-----END A----- x\nx-----BEGIN A-----\nQUJD\n-----END A----- x\nQU JD\r\n-----END A----- x\n-----BEGIN A---\n"
// "-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A---\n-----BEGIN -----\n-----END -----\n-----END B----------BEGIN A---\n-----END A-----\n\n\njunk\n" &{ map[] []} "-----END B----------BEGIN A---\n-----END A-----\n\n\njunk\n"
// "-----BEGIN -----\n-----END -----\n"
// "Proc-Type: 4\n" <nil> "Proc-Type: 4\n"
// "-----BEGIN -----\n-----END -----\n-----END B----------END A----- x\n-----BEGIN -----\n-----END -----\n\n-----BEGIN A-----\n" &{ map[] []} "-----END B----------END A----- x\n-----BEGIN -----\n-----END -----\n\n-----BEGIN A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\n-----BEGIN -----\n-----END -----\n-----END B-----xQQ==\n" &{ map[] []} "-----END B-----xQQ==\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A----- x\n-----BEGIN A----------BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\nQU JD\r\n-----END B----------BEGIN B-----\nQUJD\n" &{ map[] []} "QU JD\r\n-----END B----------BEGIN B-----\nQUJD\n"
// "-----BEGIN -----\n-----END -----\n"
// "QQ==\nQQ==\n-----END A-----\nQQ==\n" <nil> "QQ==\nQQ==\n-----END A-----\nQQ==\n"
// "k: v\n-----BEGIN A---\n-----END B-----QUJD\n-----END A----- x\n-----BEGIN -----\n-----END -----\nQU JD\r\n" &{ map[] []} "QU JD\r\n"
// "-----BEGIN -----\n-----END -----\n"
// "\nQQ==\nk: v\nx" <nil> "\nQQ==\nk: v\nx"
// "QUJD\nQUJD\n" <nil> "QUJD\nQUJD\n"
// "-----END A----- x\njunk\n-----END A-----\n -----BEGIN A-----" <nil> "-----END A----- x\njunk\n-----END A-----\n -----BEGIN A-----"
// "x-----BEGIN A---\nQU JD\r\nProc-Type: 4\n" <nil> "x-----BEGIN A---\nQU JD\r\nProc-Type: 4\n"
// "-----BEGIN A-----k: v\n" <nil> "-----BEGIN A-----k: v\n"
// "x-----BEGIN A-----\nProc-Type: 4\njunk\n-----BEGIN A----------END B-----\n" <nil> "x-----BEGIN A-----\nProc-Type: 4\njunk\n-----BEGIN A----------END B-----\n"
// "QQ==\njunk\n-----END A-----\nQU JD\r\nk: v\n-----END A-----\n-----BEGIN A-----\n" <nil> "QQ==\njunk\n-----END A-----\nQU JD\r\nk: v\n-----END A-----\n-----BEGIN A-----\n"
// "QU JD\r\nQU JD\r\njunk\nQQ==\nQQ==\n-----END A-----\n-----BEGIN A----- -----END A-----\n" <nil> "QU JD\r\nQU JD\r\njunk\nQQ==\nQQ==\n-----END A-----\n-----BEGIN A----- -----END A-----\n"
// "-----BEGIN B-----\n-----END A-----\n" <nil> "-----BEGIN B-----\n-----END A-----\n"
// "-----BEGIN A-----\n-----BEGIN A---\nQUJD\n-----END B-----QU JD\r\n-----END A----- x\njunk\nProc-Type: 4\n" <nil> "-----BEGIN A-----\n-----BEGIN A---\nQUJD\n-----END B-----QU JD\r\n-----END A----- x\njunk\nProc-Type: 4\n"
// "\n-----BEGIN A---\nx-----BEGIN A---\n-----BEGIN B-----\nQU JD\r\nx\nx" <nil> "\n-----BEGIN A---\nx-----BEGIN A---\n-----BEGIN B-----\nQU JD\r\nx\nx"
// "QQ==\n-----BEGIN A---\n -----END A-----\n" <nil> "QQ==\n-----BEGIN A---\n -----END A-----\n"
// "-----END A----- x\n-----END A----- x\n\n-----BEGIN A-----" <nil> "-----END A----- x\n-----END A----- x\n\n-----BEGIN A-----"
// "-----BEGIN A---\n-----BEGIN A-----\n-----END A----- x\n-----END A----- x\n " <nil> "-----BEGIN A---\n-----BEGIN A-----\n-----END A----- x\n-----END A----- x\n "
// "-----END B----- -----BEGIN A----------END B-----QQ==\n-----END A-----\nQU JD\r\nk: v\nk: v\n" <nil> "-----END B----- -----BEGIN A----------END B-----QQ==\n-----END A-----\nQU JD\r\nk: v\nk: v\n"
// "-----BEGIN A-----\n-----BEGIN A----------BEGIN B-----\nQU JD\r\nQUJD\nProc-Type: 4\n-----BEGIN A-----\n QU JD\r\n" <nil> "-----BEGIN A-----\n-----BEGIN A----------BEGIN B-----\nQU JD\r\nQUJD\nProc-Type: 4\n-----BEGIN A-----\n QU JD\r\n"
// "-----END A----- x\nProc-Type: 4\n-----BEGIN A-----\njunk\n" <nil> "-----END A----- x\nProc-Type: 4\n-----BEGIN A-----\njunk\n"
// "-----BEGIN A----------BEGIN -----\n-----END -----\n" <nil> "-----BEGIN A----------BEGIN -----\n-----END -----\n"
// "k: v\n-----BEGIN -----\n-----END -----\nProc-Type: 4\n-----BEGIN -----\n-----END -----\n k: v\n-----END A----- x\n-----END A----- x\nk: v\n" &{ map[] []} "Proc-Type: 4\n-----BEGIN -----\n-----END -----\n k: v\n-----END A----- x\n-----END A----- x\nk: v\n"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\njunk\n-----END A----- x\n-----END A-----\n-----BEGIN -----\n-----END -----\n-----END B-----" &{ map[] []} "-----END B-----"
// "-----BEGIN -----\n-----END -----\n"
// "\n-----BEGIN B-----\n-----BEGIN A-----\nk: v\n-----BEGIN A-----junk\nQUJD\n-----END A-----\n" <nil> "\n-----BEGIN B-----\n-----BEGIN A-----\nk: v\n-----BEGIN A-----junk\nQUJD\n-----END A-----\n"
// "-----BEGIN A-----" <nil> "-----BEGIN A-----"
// "-----END A-----\nProc-Type: 4\n-----BEGIN B-----\n-----BEGIN A---\nk: v\njunk\n-----BEGIN B-----\n-----END B-----" &{B map[] []} ""
// "-----BEGIN B-----\n-----END B-----\n"
// "QUJD\n-----BEGIN -----\n-----END -----\n-----BEGIN A---\nQU JD\r\n" &{ map[] []} "-----BEGIN A---\nQU JD\r\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\njunk\n\nQUJD\nQUJD\n" &{ map[] []} "junk\n\nQUJD\nQUJD\n"
// "-----BEGIN -----\n-----END -----\n"
// "k: v\nQU JD\r\n" <nil> "k: v\nQU JD\r\n"
// "-----BEGIN A---\nx-----END A----- x\njunk\n\nProc-Type: 4\n-----END A----- x\nk: v\n-----BEGIN B-----\n" <nil> "-----BEGIN A---\nx-----END A----- x\njunk\n\nProc-Type: 4\n-----END A----- x\nk: v\n-----BEGIN B-----\n"
// " -----BEGIN B-----\nQQ==\n-----BEGIN A----------BEGIN A----------BEGIN -----\n-----END -----\n" <nil> " -----BEGIN B-----\nQQ==\n-----BEGIN A----------BEGIN A----------BEGIN -----\n-----END -----\n"
// "QUJD\n-----END B----------END A----- x\n-----END B-----" <nil> "QUJD\n-----END B----------END A----- x\n-----END B-----"
// "xQQ==\n" <nil> "xQQ==\n"
// "-----BEGIN -----\n-----END -----\nQUJD\njunk\nProc-Type: 4\nQQ==\n-----BEGIN B-----\n" &{ map[] []} "QUJD\njunk\nProc-Type: 4\nQQ==\n-----BEGIN B-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "\n-----BEGIN A----------BEGIN -----\n-----END -----\n-----BEGIN A-----\n\nProc-Type: 4\n" <nil> "\n-----BEGIN A----------BEGIN -----\n-----END -----\n-----BEGIN A-----\n\nProc-Type: 4\n"
// " " <nil> " "
// " \nx" <nil> " \nx"
// "QQ==\n-----END A----- x\nQQ==\nProc-Type: 4\n-----END B-----QQ==\nQQ==\n" <nil> "QQ==\n-----END A----- x\nQQ==\nProc-Type: 4\n-----END B-----QQ==\nQQ==\n"
// "-----END A-----\nk: v\n -----BEGIN A---\nProc-Type: 4\n-----BEGIN A---\nQUJD\nQUJD\n" <nil> "-----END A-----\nk: v\n -----BEGIN A---\nProc-Type: 4\n-----BEGIN A---\nQUJD\nQUJD\n"
// "-----BEGIN A---\n-----BEGIN A-----\n" <nil> "-----BEGIN A---\n-----BEGIN A-----\n"
// "-----END A-----\n\njunk\n" <nil> "-----END A-----\n\njunk\n"
// "x" <nil> "x"
// "QQ==\n" <nil> "QQ==\n"
// "-----END A-----\n-----BEGIN B-----\nProc-Type: 4\n-----BEGIN A-----" <nil> "-----END A-----\n-----BEGIN B-----\nProc-Type: 4\n-----BEGIN A-----"
// "x-----END A-----\nxQUJD\n-----END A-----\n-----END A-----\n-----BEGIN A-----\n-----BEGIN A-----" <nil> "x-----END A-----\nxQUJD\n-----END A-----\n-----END A-----\n-----BEGIN A-----\n-----BEGIN A-----"
// "QU JD\r\nQU JD\r\nk: v\n-----END A-----\n-----BEGIN A---\n" <nil> "QU JD\r\nQU JD\r\nk: v\n-----END A-----\n-----BEGIN A---\n"
// "-----BEGIN A-----\nQU JD\r\nQQ==\n" <nil> "-----BEGIN A-----\nQU JD\r\nQQ==\n"
// "-----END A-----\n\n\njunk\nQUJD\n" <nil> "-----END A-----\n\n\njunk\nQUJD\n"
// "-----END B----------BEGIN A-----\nQUJD\n-----BEGIN A---\n-----BEGIN A-----\n-----BEGIN A-----\nx-----BEGIN A-----k: v\n" <nil> "-----END B----------BEGIN A-----\nQUJD\n-----BEGIN A---\n-----BEGIN A-----\n-----BEGIN A-----\nx-----BEGIN A-----k: v\n"
// "QU JD\r\n\nx -----BEGIN A-----junk\n" <nil> "QU JD\r\n\nx -----BEGIN A-----junk\n"
// "-----END A-----\njunk\nk: v\n-----END A----- x\n-----BEGIN B-----\n-----END B-----Proc-Type: 4\n\nx" <nil> "-----END A-----\njunk\nk: v\n-----END A----- x\n-----BEGIN B-----\n-----END B-----Proc-Type: 4\n\nx"
// " -----BEGIN A---\n-----END A----- x\n-----END B----------BEGIN B-----\njunk\nQUJD\n" <nil> " -----BEGIN A---\n-----END A----- x\n-----END B----------BEGIN B-----\njunk\nQUJD\n"
// "-----BEGIN B-----\n-----BEGIN A----------BEGIN -----\n-----END -----\njunk\n" <nil> "-----BEGIN B-----\n-----BEGIN A----------BEGIN -----\n-----END -----\njunk\n"
// "junk\n\n-----BEGIN B-----\nQU JD\r\nQU JD\r\n" <nil> "junk\n\n-----BEGIN B-----\nQU JD\r\nQU JD\r\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A----------BEGIN A-----\nQU JD\r\n-----BEGIN A-----\n" &{ map[] []} "-----BEGIN A----------BEGIN A-----\nQU JD\r\n-----BEGIN A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN B-----\n-----BEGIN A-----QQ==\n-----END A----- x\nk: v\n" <nil> "-----BEGIN B-----\n-----BEGIN A-----QQ==\n-----END A----- x\nk: v\n"
// "-----END B-----\n -----BEGIN B-----\nQUJD\nProc-Type: 4\n-----BEGIN A----------BEGIN -----\n-----END -----\n" <nil> "-----END B-----\n -----BEGIN B-----\nQUJD\nProc-Type: 4\n-----BEGIN A----------BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----\nQU JD\r\nQU JD\r\n-----BEGIN B-----\n-----END B----------BEGIN A-----QUJD\n" <nil> "-----BEGIN A-----\nQU JD\r\nQU JD\r\n-----BEGIN B-----\n-----END B----------BEGIN A-----QUJD\n"
// "-----END B-----junk\n-----BEGIN A-----\nQQ==\n" <nil> "-----END B-----junk\n-----BEGIN A-----\nQQ==\n"
// " QQ==\n\nProc-Type: 4\n-----END B-----QQ==\n-----END A-----\n-----END A----- x\n-----BEGIN A-----" <nil> " QQ==\n\nProc-Type: 4\n-----END B-----QQ==\n-----END A-----\n-----END A----- x\n-----BEGIN A-----"
// "-----BEGIN B-----\nQUJD\n-----BEGIN B-----\nProc-Type: 4\n\n-----END A-----\nx" <nil> "-----BEGIN B-----\nQUJD\n-----BEGIN B-----\nProc-Type: 4\n\n-----END A-----\nx"
// "QQ==\n-----BEGIN A-----QQ==\n\n-----END A-----\n-----BEGIN A-----junk\n" <nil> "QQ==\n-----BEGIN A-----QQ==\n\n-----END A-----\n-----BEGIN A-----junk\n"
// "-----BEGIN B-----\nQUJD\nk: v\n-----END A-----\n\n-----BEGIN B-----\n" <nil> "-----BEGIN B-----\nQUJD\nk: v\n-----END A-----\n\n-----BEGIN B-----\n"
// "-----BEGIN A-----\n QQ==\n-----END A----- x\n-----BEGIN A-----\n\nx-----END A-----\n" <nil> "-----BEGIN A-----\n QQ==\n-----END A----- x\n-----BEGIN A-----\n\nx-----END A-----\n"
// "k: v\n-----END A----- x\n\n" <nil> "k: v\n-----END A----- x\n\n"
// "-----END B-----\n-----BEGIN A-----QUJD\njunk\nProc-Type: 4\n-----BEGIN A-----\n-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "k: v\n-----END A-----\nQUJD\n-----BEGIN A-----\n-----END B----- " <nil> "k: v\n-----END A-----\nQUJD\n-----BEGIN A-----\n-----END B----- "
// "-----BEGIN B-----\nQU JD\r\n" <nil> "-----BEGIN B-----\nQU JD\r\n"
// "-----END B----------END A----- x\n-----BEGIN A----------END A-----\n" <nil> "-----END B----------END A----- x\n-----BEGIN A----------END A-----\n"
// " -----BEGIN B-----\nx-----END B----------BEGIN A----------BEGIN A-----\n" <nil> " -----BEGIN B-----\nx-----END B----------BEGIN A----------BEGIN A-----\n"
// "\n" <nil> "\n"
// " " <nil> " "
// "QU JD\r\njunk\nProc-Type: 4\n-----BEGIN A-----\n-----END A----- x\nQQ==\nQUJD\njunk\n" <nil> "QU JD\r\njunk\nProc-Type: 4\n-----BEGIN A-----\n-----END A----- x\nQQ==\nQUJD\njunk\n"
// "-----BEGIN A---\n-----BEGIN B-----\n\n-----BEGIN A----- -----BEGIN A-----\n-----END A-----\n-----END B-----QUJD\n" <nil> "-----BEGIN A---\n-----BEGIN B-----\n\n-----BEGIN A----- -----BEGIN A-----\n-----END A-----\n-----END B-----QUJD\n"
// "-----BEGIN -----\n-----END -----\n-----END A----- x\n " &{ map[] []} "-----END A----- x\n "
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\n-----BEGIN B-----\nQU JD\r\n-----END A----- x\n-----BEGIN A-----\n-----END A----- x\n-----BEGIN -----\n-----END -----\nx\n" &{ map[] []} "x\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A---\nQQ==\n\n-----BEGIN A----------BEGIN A---\n" <nil> "-----BEGIN A---\nQQ==\n\n-----BEGIN A----------BEGIN A---\n"
// "junk\n-----BEGIN A-----\n" <nil> "junk\n-----BEGIN A-----\n"
// "\n-----BEGIN B-----\nProc-Type: 4\nk: v\njunk\n-----END A-----\n" <nil> "\n-----BEGIN B-----\nProc-Type: 4\nk: v\njunk\n-----END A-----\n"
// "-----BEGIN B-----\n-----END B-----" &{B map[] []} ""
// "-----BEGIN B-----\n-----END B-----\n"
// "-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "xjunk\n " <nil> "xjunk\n "
// "QUJD\n" <nil> "QUJD\n"
// "QQ==\n-----BEGIN A-----\n\nQUJD\nxQQ==\n-----END A----- x\n" <nil> "QQ==\n-----BEGIN A-----\n\nQUJD\nxQQ==\n-----END A----- x\n"
// "-----END A-----\nQUJD\n-----BEGIN B-----\n-----BEGIN A-----\n-----END B----------BEGIN B-----\n" <nil> "-----END A-----\nQUJD\n-----BEGIN B-----\n-----BEGIN A-----\n-----END B----------BEGIN B-----\n"
// "-----BEGIN A---\nk: v\nQU JD\r\nk: v\n-----END A----- x\n-----END A-----\n-----END A-----\nQU JD\r\nQQ==\n" <nil> "-----BEGIN A---\nk: v\nQU JD\r\nk: v\n-----END A----- x\n-----END A-----\n-----END A-----\nQU JD\r\nQQ==\n"
// "Proc-Type: 4\nQQ==\n-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n-----END A-----\n-----END A----- x\n-----END B-----" &{ map[] []} "-----BEGIN -----\n-----END -----\n-----END A-----\n-----END A----- x\n-----END B-----"
// "-----BEGIN -----\n-----END -----\n"
// "k: v\nQU JD\r\n-----BEGIN A---\n" <nil> "k: v\nQU JD\r\n-----BEGIN A---\n"
// "junk\n\n-----END B-----junk\nx-----BEGIN B-----\n-----BEGIN A-----\n QU JD\r\n" <nil> "junk\n\n-----END B-----junk\nx-----BEGIN B-----\n-----BEGIN A-----\n QU JD\r\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n-----END B----------BEGIN -----\n-----END -----\n-----END B-----" &{ map[] []} "-----BEGIN -----\n-----END -----\n-----END B----------BEGIN -----\n-----END -----\n-----END B-----"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A----------BEGIN A---\n" &{ map[] []} "-----BEGIN A----------BEGIN A---\n"
// "-----BEGIN -----\n-----END -----\n"
// "junk\n-----END A----- x\nx-----END B-----" <nil> "junk\n-----END A----- x\nx-----END B-----"
// "-----END A----- x\nProc-Type: 4\nk: v\n" <nil> "-----END A----- x\nProc-Type: 4\nk: v\n"
// "-----END A----- x\njunk\njunk\n QQ==\njunk\nQU JD\r\n" <nil> "-----END A----- x\njunk\njunk\n QQ==\njunk\nQU JD\r\n"
// "QUJD\n-----BEGIN B-----\n" <nil> "QUJD\n-----BEGIN B-----\n"
// "QQ==\n " <nil> "QQ==\n "
// " -----END A-----\n\n" <nil> " -----END A-----\n\n"
// "-----END B-----QQ==\n-----BEGIN B-----\nQQ==\nQQ==\n-----BEGIN A---\n-----BEGIN A---\n-----END A----- x\nProc-Type: 4\n" <nil> "-----END B-----QQ==\n-----BEGIN B-----\nQQ==\nQQ==\n-----BEGIN A---\n-----BEGIN A---\n-----END A----- x\nProc-Type: 4\n"
// "junk\n\n-----BEGIN -----\n-----END -----\n-----BEGIN A-----x" &{ map[] []} "-----BEGIN A-----x"
// "-----BEGIN -----\n-----END -----\n"
// "-----END B----------BEGIN B-----\nQQ==\nProc-Type: 4\n\n-----END B-----\n" <nil> "-----END B----------BEGIN B-----\nQQ==\nProc-Type: 4\n\n-----END B-----\n"
// "-----BEGIN A-----k: v\n-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n" &{ map[] []} "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n"
// "Proc-Type: 4\nProc-Type: 4\nx-----BEGIN A-----\nk: v\n\n " <nil> "Proc-Type: 4\nProc-Type: 4\nx-----BEGIN A-----\nk: v\n\n "
// "Proc-Type: 4\nk: v\n-----BEGIN -----\n-----END -----\n\n -----END A-----\n Proc-Type: 4\nk: v\n" &{ map[] []} "\n -----END A-----\n Proc-Type: 4\nk: v\n"
// "-----BEGIN -----\n-----END -----\n"
// "junk\n-----END A-----\n-----BEGIN A-----\n" <nil> "junk\n-----END A-----\n-----BEGIN A-----\n"
// "-----BEGIN A-----\n-----BEGIN A-----\n-----BEGIN A----------BEGIN A-----\n-----BEGIN B-----\n-----END A-----\n" <nil> "-----BEGIN A-----\n-----BEGIN A-----\n-----BEGIN A----------BEGIN A-----\n-----BEGIN B-----\n-----END A-----\n"
// " -----END A----- x\n-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\n-----BEGIN A-----\nk: v\nxQUJD\nQQ==\n-----BEGIN B-----\n" <nil> "QUJD\n-----BEGIN A-----\nk: v\nxQUJD\nQQ==\n-----BEGIN B-----\n"
// "QQ==\n -----END B----------END B----- -----BEGIN B-----\nQQ==\n-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// " QQ==\n-----BEGIN -----\n-----END -----\n\nProc-Type: 4\nProc-Type: 4\n-----BEGIN A---\n" &{ map[] []} "\nProc-Type: 4\nProc-Type: 4\n-----BEGIN A---\n"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\n-----END A-----\n-----END A----- x\n\n-----BEGIN A-----\n" <nil> "QUJD\n-----END A-----\n-----END A----- x\n\n-----BEGIN A-----\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n-----END A-----\n-----BEGIN A---\n " &{ map[] []} "-----BEGIN -----\n-----END -----\n-----END A-----\n-----BEGIN A---\n "
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A---\nProc-Type: 4\nProc-Type: 4\n-----BEGIN -----\n-----END -----\n-----END A-----\nQU JD\r\nQU JD\r\n" &{ map[] []} "-----END A-----\nQU JD\r\nQU JD\r\n"
// "-----BEGIN -----\n-----END -----\n"
// "Proc-Type: 4\n" <nil> "Proc-Type: 4\n"
// "QQ==\n-----BEGIN -----\n-----END -----\n-----BEGIN A---\n-----BEGIN -----\n-----END -----\n-----END B----- " &{ map[] []} "-----BEGIN A---\n-----BEGIN -----\n-----END -----\n-----END B----- "
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\n-----BEGIN B-----\nQU JD\r\n-----BEGIN B-----\n\n\nk: v\njunk\n-----END A-----\n" <nil> "QUJD\n-----BEGIN B-----\nQU JD\r\n-----BEGIN B-----\n\n\nk: v\njunk\n-----END A-----\n"
// "-----BEGIN A---\n QU JD\r\n-----BEGIN A-----" <nil> "-----BEGIN A---\n QU JD\r\n-----BEGIN A-----"
// "x-----BEGIN A-----\nQQ==\nQU JD\r\nQUJD\nQQ==\nk: v\n \n" <nil> "x-----BEGIN A-----\nQQ==\nQU JD\r\nQUJD\nQQ==\nk: v\n \n"
// "QQ==\nx-----END A----- x\n-----BEGIN B-----\n " <nil> "QQ==\nx-----END A----- x\n-----BEGIN B-----\n "
// "x-----END B----------END B----------END B----------BEGIN A-----\nQU JD\r\njunk\njunk\n" <nil> "x-----END B----------END B----------END B----------BEGIN A-----\nQU JD\r\njunk\njunk\n"
// "Proc-Type: 4\n-----BEGIN A-----\n-----BEGIN A-----\nQUJD\nQU JD\r\nx-----END A-----\nProc-Type: 4\n" <nil> "Proc-Type: 4\n-----BEGIN A-----\n-----BEGIN A-----\nQUJD\nQU JD\r\nx-----END A-----\nProc-Type: 4\n"
// "\n-----BEGIN -----\n-----END -----\n-----BEGIN B-----\njunk\n-----END A-----\n " &{ map[] []} "-----BEGIN B-----\njunk\n-----END A-----\n "
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\nQUJD\n-----END A----- x\njunk\n-----BEGIN A-----QUJD\n" <nil> "-----END A-----\nQUJD\n-----END A----- x\njunk\n-----BEGIN A-----QUJD\n"
// "QU JD\r\njunk\n-----END A----- x\n" <nil> "QU JD\r\njunk\n-----END A----- x\n"
// "QUJD\n -----BEGIN A----------END B-----k: v\nQQ==\n" <nil> "QUJD\n -----BEGIN A----------END B-----k: v\nQQ==\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A-----\nxjunk\n" &{ map[] []} "-----BEGIN A-----\nxjunk\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\njunk\n-----END A-----\nQUJD\nQUJD\nx-----END A-----\n" <nil> "-----END A-----\njunk\n-----END A-----\nQUJD\nQUJD\nx-----END A-----\n"
// "-----END A----- x\n-----END A-----\n-----BEGIN A-----" <nil> "-----END A----- x\n-----END A-----\n-----BEGIN A-----"
// "QU JD\r\nx-----END A----- x\n" <nil> "QU JD\r\nx-----END A----- x\n"
// "QU JD\r\n\n junk\n-----BEGIN B-----\n-----END A----- x\n-----BEGIN B-----\n-----BEGIN A-----" <nil> "QU JD\r\n\n junk\n-----BEGIN B-----\n-----END A----- x\n-----BEGIN B-----\n-----BEGIN A-----"
// "QQ==\nQU JD\r\n-----BEGIN A----- -----END A----- x\n-----BEGIN -----\n-----END -----\nk: v\njunk\n" &{ map[] []} "k: v\njunk\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A-----" &{ map[] []} "-----BEGIN A-----"
// "-----BEGIN -----\n-----END -----\n"
// "Proc-Type: 4\n x -----BEGIN A-----\n-----BEGIN A-----\n-----END B----------BEGIN A-----" <nil> "Proc-Type: 4\n x -----BEGIN A-----\n-----BEGIN A-----\n-----END B----------BEGIN A-----"
// "QQ==\nQUJD\n-----END A-----\nProc-Type: 4\n-----END B----------BEGIN A-----\n junk\nQU JD\r\n" <nil> "QQ==\nQUJD\n-----END A-----\nProc-Type: 4\n-----END B----------BEGIN A-----\n junk\nQU JD\r\n"
// "-----BEGIN A---\n-----BEGIN A-----" <nil> "-----BEGIN A---\n-----BEGIN A-----"
// "QQ==\nx" <nil> "QQ==\nx"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A----------BEGIN A-----\n\n" &{ map[] []} "-----BEGIN A----------BEGIN A-----\n\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END B-----QUJD\n k: v\n-----BEGIN A-----\n" <nil> "-----END B-----QUJD\n k: v\n-----BEGIN A-----\n"
// "-----END B-----QQ==\n-----BEGIN -----\n-----END -----\n \n-----END A-----\nxQUJD\njunk\n" &{ map[] []} " \n-----END A-----\nxQUJD\njunk\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END B-----Proc-Type: 4\n\n-----BEGIN -----\n-----END -----\n" &{ map[] []} ""
// "-----BEGIN -----\n-----END -----\n"
// "\n" <nil> "\n"
// "k: v\n-----END B-----QQ==\n-----BEGIN B-----\n\nQU JD\r\n-----BEGIN A-----\n\njunk\n" <nil> "k: v\n-----END B-----QQ==\n-----BEGIN B-----\n\nQU JD\r\n-----BEGIN A-----\n\njunk\n"
// "-----END A----- x\n" <nil> "-----END A----- x\n"
// "-----END A-----\n-----BEGIN B-----\nProc-Type: 4\nQUJD\n-----END A----- x\n" <nil> "-----END A-----\n-----BEGIN B-----\nProc-Type: 4\nQUJD\n-----END A----- x\n"
// "Proc-Type: 4\n QQ==\n-----END A----- x\njunk\nQUJD\n-----END A----- x\n" <nil> "Proc-Type: 4\n QQ==\n-----END A----- x\njunk\nQUJD\n-----END A----- x\n"
// "junk\nQQ==\n-----END A----- x\n-----BEGIN A---\n" <nil> "junk\nQQ==\n-----END A----- x\n-----BEGIN A---\n"
// "k: v\n-----END A----- x\n-----END A----- x\n-----BEGIN A---\n-----END B----------BEGIN B-----\n x " <nil> "k: v\n-----END A----- x\n-----END A----- x\n-----BEGIN A---\n-----END B----------BEGIN B-----\n x "
// "x -----BEGIN A-----\n" <nil> "x -----BEGIN A-----\n"
// "-----BEGIN A---\n\n" <nil> "-----BEGIN A---\n\n"
// "k: v\n" <nil> "k: v\n"
// "xProc-Type: 4\n-----END A-----\nxxQUJD\n-----BEGIN A---\n-----BEGIN B-----\n" <nil> "xProc-Type: 4\n-----END A-----\nxxQUJD\n-----BEGIN A---\n-----BEGIN B-----\n"
// "-----END B-----x-----END B-----" <nil> "-----END B-----x-----END B-----"
// "Proc-Type: 4\nQUJD\nk: v\n" <nil> "Proc-Type: 4\nQUJD\nk: v\n"
// " QQ==\nx-----BEGIN A---\nQQ==\n" <nil> " QQ==\nx-----BEGIN A---\nQQ==\n"
// "junk\n-----BEGIN A---\nProc-Type: 4\n-----BEGIN A---\n-----BEGIN A-----x" <nil> "junk\n-----BEGIN A---\nProc-Type: 4\n-----BEGIN A---\n-----BEGIN A-----x"
// "-----BEGIN -----\n-----END -----\nx-----BEGIN A----------BEGIN -----\n-----END -----\njunk\nQU JD\r\nQUJD\n-----BEGIN A-----" &{ map[] []} "x-----BEGIN A----------BEGIN -----\n-----END -----\njunk\nQU JD\r\nQUJD\n-----BEGIN A-----"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----QQ==\n\nk: v\n-----BEGIN A---\n" <nil> "-----BEGIN A-----QQ==\n\nk: v\n-----BEGIN A---\n"
// "-----BEGIN B-----\nk: v\n-----BEGIN -----\n-----END -----\nQQ==\n\nProc-Type: 4\nx" &{ map[] []} "QQ==\n\nProc-Type: 4\nx"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A---\n-----BEGIN A-----  -----BEGIN -----\n-----END -----\n-----BEGIN A-----\nProc-Type: 4\n-----END A-----\n" <nil> "-----BEGIN A---\n-----BEGIN A-----  -----BEGIN -----\n-----END -----\n-----BEGIN A-----\nProc-Type: 4\n-----END A-----\n"
// " -----END A----- x\n" <nil> " -----END A----- x\n"
// "-----END A----- x\n-----BEGIN A---\nk: v\nxjunk\n-----BEGIN B-----\n\n-----BEGIN -----\n-----END -----\n-----END A----- x\n" &{ map[] []} "-----END A----- x\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A---\n-----END A----- x\n-----BEGIN A----- " <nil> "-----BEGIN A---\n-----END A----- x\n-----BEGIN A----- "
// "-----BEGIN A----------BEGIN A-----\nQUJD\nProc-Type: 4\n-----BEGIN A----------BEGIN B-----\n" <nil> "-----BEGIN A----------BEGIN A-----\nQUJD\nProc-Type: 4\n-----BEGIN A----------BEGIN B-----\n"
// "-----BEGIN A---\nQQ==\n-----END B-----QU JD\r\n-----BEGIN A-----QU JD\r\n-----BEGIN A-----" <nil> "-----BEGIN A---\nQQ==\n-----END B-----QU JD\r\n-----BEGIN A-----QU JD\r\n-----BEGIN A-----"
// "QUJD\nQUJD\njunk\njunk\n" <nil> "QUJD\nQUJD\njunk\njunk\n"
// "-----BEGIN B-----\n" <nil> "-----BEGIN B-----\n"
// "-----BEGIN A---\nQQ==\nQUJD\njunk\nQQ==\n" <nil> "-----BEGIN A---\nQQ==\nQUJD\njunk\nQQ==\n"
// "QUJD\njunk\nQU JD\r\n-----END A----- x\n-----BEGIN A---\nQU JD\r\n" <nil> "QUJD\njunk\nQU JD\r\n-----END A----- x\n-----BEGIN A---\nQU JD\r\n"
// "Proc-Type: 4\nx" <nil> "Proc-Type: 4\nx"
// "QU JD\r\nQUJD\n-----BEGIN A---\nQUJD\n-----BEGIN A---\n-----BEGIN A---\n" <nil> "QU JD\r\nQUJD\n-----BEGIN A---\nQUJD\n-----BEGIN A---\n-----BEGIN A---\n"
// "k: v\n-----BEGIN -----\n-----END -----\n-----END A-----\n" &{ map[] []} "-----END A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "junk\nk: v\n-----BEGIN -----\n-----END -----\n-----END A-----\n-----END A-----\n\nx-----BEGIN A-----junk\n" &{ map[] []} "-----END A-----\n-----END A-----\n\nx-----BEGIN A-----junk\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----" <nil> "-----BEGIN A-----"
// "\nx-----BEGIN A---\n junk\nx" <nil> "\nx-----BEGIN A---\n junk\nx"
// "QQ==\nx-----END A----- x\n-----BEGIN A---\n-----BEGIN B-----\n" <nil> "QQ==\nx-----END A----- x\n-----BEGIN A---\n-----BEGIN B-----\n"
// "-----BEGIN A-----" <nil> "-----BEGIN A-----"
// "QUJD\n\n-----BEGIN A-----Proc-Type: 4\n-----BEGIN A-----\nQUJD\n-----END B-----" <nil> "QUJD\n\n-----BEGIN A-----Proc-Type: 4\n-----BEGIN A-----\nQUJD\n-----END B-----"
// "-----END A-----\n" <nil> "-----END A-----\n"
// "-----BEGIN A---\nQUJD\n-----END A----- x\n-----BEGIN -----\n-----END -----\n-----END B----------BEGIN -----\n-----END -----\n" &{ map[] []} "-----END B----------BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN B-----\nQU JD\r\nx-----END A-----\nQUJD\n-----END A----- x\n-----END A-----\n" &{ map[] []} "-----BEGIN B-----\nQU JD\r\nx-----END A-----\nQUJD\n-----END A----- x\n-----END A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "junk\nQU JD\r\n-----END A-----\nk: v\nxx" <nil> "junk\nQU JD\r\n-----END A-----\nk: v\nxx"
// "junk\n" <nil> "junk\n"
// "junk\n\nProc-Type: 4\n -----BEGIN A---\n" <nil> "junk\n\nProc-Type: 4\n -----BEGIN A---\n"
// "-----BEGIN A-----\nk: v\n-----END A----- x\n-----END A-----\njunk\n\nQUJD\nk: v\n-----END A----- x\n" <nil> "-----BEGIN A-----\nk: v\n-----END A----- x\n-----END A-----\njunk\n\nQUJD\nk: v\n-----END A----- x\n"
// "-----BEGIN -----\n-----END -----\n\n-----BEGIN A-----QUJD\n-----BEGIN A-----\n-----BEGIN A---\nQUJD\n" &{ map[] []} "\n-----BEGIN A-----QUJD\n-----BEGIN A-----\n-----BEGIN A---\nQUJD\n"
// "-----BEGIN -----\n-----END -----\n"
// "QQ==\nQU JD\r\n" <nil> "QQ==\nQU JD\r\n"
// " x" <nil> " x"
// "Proc-Type: 4\n-----BEGIN A---\nProc-Type: 4\n-----BEGIN -----\n-----END -----\n-----END A-----\n-----BEGIN A---\n-----BEGIN A-----" &{ map[] []} "-----END A-----\n-----BEGIN A---\n-----BEGIN A-----"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----\nProc-Type: 4\nQQ==\n\n-----BEGIN A-----" <nil> "-----BEGIN A-----\nProc-Type: 4\nQQ==\n\n-----BEGIN A-----"
// "\n-----END A-----\n-----BEGIN B-----\n-----BEGIN -----\n-----END -----\n-----END A----- x\njunk\n\nQUJD\nx" &{ map[] []} "-----END A----- x\njunk\n\nQUJD\nx"
// "-----BEGIN -----\n-----END -----\n"
// "xProc-Type: 4\nk: v\njunk\n" <nil> "xProc-Type: 4\nk: v\njunk\n"
// "\nQUJD\nk: v\n-----BEGIN A-----Proc-Type: 4\n-----BEGIN -----\n-----END -----\njunk\n " &{ map[] []} "junk\n "
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\njunk\nProc-Type: 4\n" <nil> "QUJD\njunk\nProc-Type: 4\n"
// "-----BEGIN A---\n-----BEGIN A---\nk: v\nQUJD\n-----BEGIN -----\n-----END -----\nk: v\n\nx" &{ map[] []} "k: v\n\nx"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\n-----BEGIN A---\nQUJD\nQUJD\n-----BEGIN B-----\njunk\n\n" <nil> "QUJD\n-----BEGIN A---\nQUJD\nQUJD\n-----BEGIN B-----\njunk\n\n"
// "-----BEGIN B-----\n" <nil> "-----BEGIN B-----\n"
// "-----BEGIN A----------BEGIN A-----\njunk\n-----END B-----" <nil> "-----BEGIN A----------BEGIN A-----\njunk\n-----END B-----"
// "Proc-Type: 4\nQUJD\nProc-Type: 4\n" <nil> "Proc-Type: 4\nQUJD\nProc-Type: 4\n"
// "junk\n-----END A----- x\nx-----BEGIN -----\n-----END -----\nProc-Type: 4\n-----BEGIN -----\n-----END -----\n-----END A----- x\n" &{ map[] []} "-----END A----- x\n"
// "-----BEGIN -----\n-----END -----\n"
// "\n-----BEGIN B-----\n " <nil> "\n-----BEGIN B-----\n "
// "x-----END A----- x\nQU JD\r\nQUJD\n-----END A-----\n\n" <nil> "x-----END A----- x\nQU JD\r\nQUJD\n-----END A-----\n\n"
// "QQ==\n" <nil> "QQ==\n"
// "-----END B----------END A----- x\n-----END B-----QU JD\r\nk: v\n" <nil> "-----END B----------END A----- x\n-----END B-----QU JD\r\nk: v\n"
// "-----BEGIN A---\nk: v\n-----END A-----\nx\njunk\nQQ==\n-----END A----- x\nQU JD\r\n" <nil> "-----BEGIN A---\nk: v\n-----END A-----\nx\njunk\nQQ==\n-----END A----- x\nQU JD\r\n"
// "junk\n-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n\n-----BEGIN B-----\nQU JD\r\n" &{ map[] []} "-----BEGIN -----\n-----END -----\n-----BEGIN -----\n-----END -----\n\n-----BEGIN B-----\nQU JD\r\n"
// "-----BEGIN -----\n-----END -----\n"
// "k: v\n-----BEGIN -----\n-----END -----\nQU JD\r\nxQUJD\n-----END B----------BEGIN A---\n" &{ map[] []} "QU JD\r\nxQUJD\n-----END B----------BEGIN A---\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\n-----END A-----\n" <nil> "-----END A-----\n-----END A-----\n"
// "QU JD\r\n-----BEGIN A---\n-----BEGIN -----\n-----END -----\n-----BEGIN A-----\n-----BEGIN A---\n" &{ map[] []} "-----BEGIN A-----\n-----BEGIN A---\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A-----\n-----BEGIN -----\n-----END -----\n-----END A-----\n QQ==\n-----BEGIN A---\nProc-Type: 4\n-----BEGIN A-----\nQQ==\n" &{ map[] []} "-----END A-----\n QQ==\n-----BEGIN A---\nProc-Type: 4\n-----BEGIN A-----\nQQ==\n"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\njunk\nx QU JD\r\n-----BEGIN A---\nProc-Type: 4\njunk\n-----BEGIN A-----\n" <nil> "QUJD\njunk\nx QU JD\r\n-----BEGIN A---\nProc-Type: 4\njunk\n-----BEGIN A-----\n"
// "-----END A----- x\n-----END B-----junk\n" <nil> "-----END A----- x\n-----END B-----junk\n"
// "QUJD\n\n" <nil> "QUJD\n\n"
// "-----END A----- x\nProc-Type: 4\n-----BEGIN A-----\nProc-Type: 4\nk: v\n-----BEGIN -----\n-----END -----\n-----END B-----" &{ map[] []} "-----END B-----"
// "-----BEGIN -----\n-----END -----\n"
// "QUJD\njunk\n-----BEGIN A----------BEGIN B-----\n-----BEGIN A---\n\nk: v\n\nk: v\n" <nil> "QUJD\njunk\n-----BEGIN A----------BEGIN B-----\n-----BEGIN A---\n\nk: v\n\nk: v\n"
// "-----BEGIN A---\njunk\n\n-----END A----- x\n-----END A-----\n QU JD\r\nx" <nil> "-----BEGIN A---\njunk\n\n-----END A----- x\n-----END A-----\n QU JD\r\nx"
// "-----END A----- x\n-----BEGIN B-----\nQU JD\r\n-----END A----- x\n-----BEGIN A---\n-----BEGIN A-----\nxQU JD\r\n-----BEGIN B-----\n" <nil> "-----END A----- x\n-----BEGIN B-----\nQU JD\r\n-----END A----- x\n-----BEGIN A---\n-----BEGIN A-----\nxQU JD\r\n-----BEGIN B-----\n"
// "-----END B----------BEGIN A---\n" <nil> "-----END B----------BEGIN A---\n"
// "Proc-Type: 4\nx-----END B----------END A----- x\n -----BEGIN B-----\nQUJD\n" <nil> "Proc-Type: 4\nx-----END B----------END A----- x\n -----BEGIN B-----\nQUJD\n"
// "Proc-Type: 4\n-----END A----- x\n-----BEGIN A----------BEGIN -----\n-----END -----\n-----BEGIN A-----" <nil> "Proc-Type: 4\n-----END A----- x\n-----BEGIN A----------BEGIN -----\n-----END -----\n-----BEGIN A-----"
// "-----END A-----\nk: v\n-----BEGIN -----\n-----END -----\n-----BEGIN A---\nQUJD\n" &{ map[] []} "-----BEGIN A---\nQUJD\n"
// "-----BEGIN -----\n-----END -----\n"
// "junk\njunk\njunk\nProc-Type: 4\n-----BEGIN B-----\nQU JD\r\n-----BEGIN A----------BEGIN -----\n-----END -----\n" <nil> "junk\njunk\njunk\nProc-Type: 4\n-----BEGIN B-----\nQU JD\r\n-----BEGIN A----------BEGIN -----\n-----END -----\n"
// "-----END B----------END A-----\nProc-Type: 4\n-----BEGIN -----\n-----END -----\nQQ==\n-----BEGIN B-----\n-----BEGIN A-----" &{ map[] []} "QQ==\n-----BEGIN B-----\n-----BEGIN A-----"
// "-----BEGIN -----\n-----END -----\n"
// "junk\nQU JD\r\n-----BEGIN -----\n-----END -----\nQUJD\n-----END A----- x\nQUJD\nk: v\n" &{ map[] []} "QUJD\n-----END A----- x\nQUJD\nk: v\n"
// "-----BEGIN -----\n-----END -----\n"
// "k: v\n-----BEGIN A-----\nQUJD\n k: v\nQQ==\nQU JD\r\n " <nil> "k: v\n-----BEGIN A-----\nQUJD\n k: v\nQQ==\nQU JD\r\n "
// "\n QQ==\n-----BEGIN B-----\njunk\n-----BEGIN A----------BEGIN A----------BEGIN B-----\n" <nil> "\n QQ==\n-----BEGIN B-----\njunk\n-----BEGIN A----------BEGIN A----------BEGIN B-----\n"
// "-----END A-----\nQU JD\r\n x-----END B-----Proc-Type: 4\n" <nil> "-----END A-----\nQU JD\r\n x-----END B-----Proc-Type: 4\n"
// "-----BEGIN A---\n-----END B-----" <nil> "-----BEGIN A---\n-----END B-----"
// "Proc-Type: 4\n\nk: v\nk: v\nQQ==\n-----END A-----\n-----BEGIN A-----\n" <nil> "Proc-Type: 4\n\nk: v\nk: v\nQQ==\n-----END A-----\n-----BEGIN A-----\n"
// "-----END A-----\n-----END A-----\n-----BEGIN A-----\n-----BEGIN B-----\n" <nil> "-----END A-----\n-----END A-----\n-----BEGIN A-----\n-----BEGIN B-----\n"
// "x-----END B----------BEGIN A---\n-----BEGIN A---\n junk\nProc-Type: 4\nQUJD\n" <nil> "x-----END B----------BEGIN A---\n-----BEGIN A---\n junk\nProc-Type: 4\nQUJD\n"
// "QU JD\r\n" <nil> "QU JD\r\n"
// "QU JD\r\n-----END A----- x\njunk\nQUJD\n-----BEGIN B-----\n" <nil> "QU JD\r\n-----END A----- x\njunk\nQUJD\n-----BEGIN B-----\n"
// "QQ==\nProc-Type: 4\nQU JD\r\nProc-Type: 4\nQU JD\r\nx-----BEGIN B-----\n" <nil> "QQ==\nProc-Type: 4\nQU JD\r\nProc-Type: 4\nQU JD\r\nx-----BEGIN B-----\n"
// " junk\n-----BEGIN A----------END A----- x\n-----BEGIN A-----\nProc-Type: 4\n-----END B-----Proc-Type: 4\nQUJD\n" <nil> " junk\n-----BEGIN A----------END A----- x\n-----BEGIN A-----\nProc-Type: 4\n-----END B-----Proc-Type: 4\nQUJD\n"
// "QU JD\r\n-----END A----- x\n-----BEGIN B-----\n-----BEGIN A-----x-----BEGIN B-----\n-----BEGIN B-----\nQQ==\n" <nil> "QU JD\r\n-----END A----- x\n-----BEGIN B-----\n-----BEGIN A-----x-----BEGIN B-----\n-----BEGIN B-----\nQQ==\n"
// "\n\n-----END A-----\n-----BEGIN B-----\njunk\nxjunk\nProc-Type: 4\n" <nil> "\n\n-----END A-----\n-----BEGIN B-----\njunk\nxjunk\nProc-Type: 4\n"
// "junk\n-----END A----- x\n" <nil> "junk\n-----END A----- x\n"
// "QU JD\r\n-----END A-----\nQUJD\n-----END B-----" <nil> "QU JD\r\n-----END A-----\nQUJD\n-----END B-----"
// "-----BEGIN B-----\n\n" <nil> "-----BEGIN B-----\n\n"
// "QUJD\n-----BEGIN -----\n-----END -----\njunk\n\n-----END A----- x\n" &{ map[] []} "junk\n\n-----END A----- x\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----END A----- x\njunk\n-----BEGIN A-----\n" <nil> "-----END A----- x\njunk\n-----BEGIN A-----\n"
// "QU JD\r\nk: v\n-----END A-----\n" <nil> "QU JD\r\nk: v\n-----END A-----\n"
// " QU JD\r\nk: v\n\n junk\n\n" <nil> " QU JD\r\nk: v\n\n junk\n\n"
// "-----BEGIN B-----\n" <nil> "-----BEGIN B-----\n"
// "-----END A----- x\n-----END A----- x\nQQ==\n-----END B----------BEGIN A-----\n-----BEGIN A-----Proc-Type: 4\nk: v\n-----END A----- x\n" <nil> "-----END A----- x\n-----END A----- x\nQQ==\n-----END B----------BEGIN A-----\n-----BEGIN A-----Proc-Type: 4\nk: v\n-----END A----- x\n"
// "-----BEGIN B-----\n-----BEGIN A---\n -----END B-----" <nil> "-----BEGIN B-----\n-----BEGIN A---\n -----END B-----"
// "-----BEGIN A-----\nQQ==\n" <nil> "-----BEGIN A-----\nQQ==\n"
// "-----END A----- x\nProc-Type: 4\nQU JD\r\njunk\n-----BEGIN A-----\nProc-Type: 4\n -----END B-----" <nil> "-----END A----- x\nProc-Type: 4\nQU JD\r\njunk\n-----BEGIN A-----\nProc-Type: 4\n -----END B-----"
// "-----END A-----\n" <nil> "-----END A-----\n"
// "Proc-Type: 4\njunk\nxProc-Type: 4\n-----BEGIN A---\nk: v\nQU JD\r\n" <nil> "Proc-Type: 4\njunk\nxProc-Type: 4\n-----BEGIN A---\nk: v\nQU JD\r\n"
// "-----BEGIN -----\n-----END -----\n-----BEGIN A-----\n -----BEGIN A-----\n-----BEGIN A-----\n" &{ map[] []} "-----BEGIN A-----\n -----BEGIN A-----\n-----BEGIN A-----\n"
// "-----BEGIN -----\n-----END -----\n"
// "-----BEGIN A-----\nQUJD\nk: v\n\nQUJD\nQUJD\nQU JD\r\n-----BEGIN B-----\n-----BEGIN B-----\n" <nil> "-----BEGIN A-----\nQUJD\nk: v\n\nQUJD\nQUJD\nQU JD\r\n-----BEGIN B-----\n-----BEGIN B-----\n"
// -----BEGIN T-----
// Proc-Type: x
// a: 1
// b: 2
//
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
// AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
// AAAAAA==
// -----END T-----
// []
