package ast

import (
	"fmt"
	"go/token"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Directive is a comment //Tool:Name Args; Args has no space around it.
type Directive struct {
	Tool string
	Name string
	Args string

	Slash   token.Pos
	ArgsPos token.Pos
}

// DirectiveArg is an argument without its quotes, and where it begins.
type DirectiveArg struct {
	Arg string
	Pos token.Pos
}

// ParseDirective reads a directive, if c is one, that is at pos.
func ParseDirective(pos token.Pos, c string) (Directive, bool) {
	body, ok := strings.CutPrefix(c, "//")
	tool, rest, colon := strings.Cut(body, ":")
	if !ok || !colon || tool == "" || plain(tool) != len(tool) || rest == "" || plain(rest[:1]) != 1 {
		return Directive{}, false
	}
	d := Directive{Tool: tool, Name: rest, Slash: pos}
	space := strings.IndexFunc(rest, unicode.IsSpace)
	if space < 0 {
		d.ArgsPos = after(pos, c)
		return d, true
	}
	d.Name = rest[:space]
	args := strings.TrimLeftFunc(rest[space:], unicode.IsSpace)
	d.ArgsPos = pos + token.Pos(len(c)-len(args))
	d.Args = strings.TrimRightFunc(args, unicode.IsSpace)
	return d, true
}

func (d *Directive) Pos() token.Pos { return d.Slash }
func (d *Directive) End() token.Pos { return after(d.ArgsPos, d.Args) }

// ParseArgs splits Args at spaces, but for those in Go's strings.
func (d *Directive) ParseArgs() (args []DirectiveArg, err error) {
	args = []DirectiveArg{}
	at := d.ArgsPos
	rest := d.Args
	for {
		text := strings.TrimLeftFunc(rest, unicode.IsSpace)
		if text == "" {
			return args, nil
		}
		at += token.Pos(len(rest) - len(text))
		var arg string
		n := len(text)
		if text[0] == '"' || text[0] == '`' {
			quoted, err := strconv.QuotedPrefix(text)
			if err != nil {
				return nil, d.invalid(text)
			}
			n = len(quoted)
			if r, _ := utf8.DecodeRuneInString(text[n:]); n < len(text) && !unicode.IsSpace(r) {
				return nil, d.invalid(text[n:])
			}
			arg, _ = strconv.Unquote(quoted)
		} else {
			if i := strings.IndexFunc(text, unicode.IsSpace); i >= 0 {
				n = i
			}
			arg = text[:n]
		}
		args = append(args, DirectiveArg{arg, at})
		at += token.Pos(n)
		rest = text[n:]
	}
}

func (d *Directive) invalid(text string) error {
	return fmt.Errorf("invalid quoted string in //%s:%s: %s", d.Tool, d.Name, text)
}
