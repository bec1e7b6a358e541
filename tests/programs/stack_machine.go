// A little stack machine: assembler, interpreter, errors; opcodes as methods on types.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type vm struct {
	stack []int
	calls []int
	pc    int
	out   []string
	steps int
}

type instr interface{ exec(*vm) }

type (
	push  int
	arith byte
	jump  struct {
		to   int
		cond bool
	}
	call  int
	ret   struct{}
	dup   struct{}
	swap  struct{}
	print struct{}
	halt  struct{}
)

func (m *vm) pop() int {
	v := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return v
}
func (m *vm) push(v int)   { m.stack = append(m.stack, v) }
func (p push) exec(m *vm)  { m.push(int(p)) }
func (a arith) exec(m *vm) {
	y, x := m.pop(), m.pop()
	switch a {
	case '+':
		m.push(x + y)
	case '-':
		m.push(x - y)
	case '*':
		m.push(x * y)
	case '/':
		m.push(x / y)
	case '<':
		if x < y {
			m.push(1)
		} else {
			m.push(0)
		}
	}
}
func (j jump) exec(m *vm) {
	if !j.cond || m.pop() != 0 {
		m.pc = j.to
	}
}
func (c call) exec(m *vm) { m.calls = append(m.calls, m.pc); m.pc = int(c) }
func (ret) exec(m *vm) {
	m.pc = m.calls[len(m.calls)-1]
	m.calls = m.calls[:len(m.calls)-1]
}
func (dup) exec(m *vm)   { v := m.pop(); m.push(v); m.push(v) }
func (swap) exec(m *vm)  { a, b := m.pop(), m.pop(); m.push(a); m.push(b) }
func (print) exec(m *vm) { m.out = append(m.out, strconv.Itoa(m.pop())) }
func (halt) exec(m *vm)  { m.pc = -1 }

func assemble(src string) (prog []instr, err error) {
	labels := map[string]int{}
	var words [][]string
	for _, line := range strings.Split(src, "\n") {
		f := strings.Fields(line)
		if len(f) > 0 && strings.HasSuffix(f[0], ":") {
			labels[strings.TrimSuffix(f[0], ":")] = len(words)
			f = f[1:]
		}
		if len(f) > 0 {
			words = append(words, f)
		}
	}
	for i, f := range words {
		arg := func() int {
			n, ok := labels[f[1]]
			if !ok && err == nil {
				err = fmt.Errorf("instruction %d: no label %q", i, f[1])
			}
			return n
		}
		var in instr
		switch f[0] {
		case "push":
			n, e := strconv.Atoi(f[1])
			if e != nil {
				return nil, fmt.Errorf("instruction %d: %w", i, e)
			}
			in = push(n)
		case "+", "-", "*", "/", "<":
			in = arith(f[0][0])
		case "jmp", "jnz":
			in = jump{arg(), f[0] == "jnz"}
		case "call":
			in = call(arg())
		case "ret":
			in = ret{}
		case "dup":
			in = dup{}
		case "swap":
			in = swap{}
		case "print":
			in = print{}
		case "halt":
			in = halt{}
		default:
			return nil, fmt.Errorf("instruction %d: unknown %q", i, f[0])
		}
		prog = append(prog, in)
	}
	return
}

func run(src string) (out string, err error) {
	prog, err := assemble(src)
	if err != nil {
		return "", err
	}
	m := &vm{}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("at %d: %v", m.pc-1, r)
		}
	}()
	for m.pc >= 0 {
		in := prog[m.pc]
		m.pc++
		m.steps++
		in.exec(m)
	}
	return fmt.Sprint(strings.Join(m.out, " "), " in ", m.steps, " steps"), nil
}

const fact = `
	push 10
	call fact
	print
	halt
fact:	dup
	push 2
	<
	jnz base
	dup
	push 1
	-
	call fact
	*
	ret
base:	swap
	push 0
	*
	+
	push 0
	+
	ret
`

func main() {
	fmt.Println(run("push 0\nloop: push 1\n+\ndup\nprint\ndup\npush 5\n<\njnz loop\nhalt"))
	fmt.Println(run("push 6\npush 7\n*\ncall show\nhalt\nshow: print\nret"))
	fmt.Println(run("push 1\npush 0\n/\nhalt"))
	fmt.Println(run("+"))
	fmt.Println(run("push x"))
	fmt.Println(run("jmp nowhere"))
	fmt.Println(run("frob"))
	fmt.Println(run("push 1"))
	_, err := run(fact)
	fmt.Println(err)
}

// Output:
// 1 2 3 4 5 in 42 steps <nil>
// 42 in 7 steps <nil>
//  at 2: runtime error: integer divide by zero
//  at 0: runtime error: index out of range [-1]
//  instruction 0: strconv.Atoi: parsing "x": invalid syntax
//  instruction 0: no label "nowhere"
//  instruction 0: unknown "frob"
//  at 0: runtime error: index out of range [1] with length 1
// at 12: runtime error: index out of range [-1]
