// Package syntax parses regular expressions into trees, and compiles trees into
// programs for package regexp.
package syntax

import "unicode"

// Regexp is a node of a regular expression's tree.
type Regexp struct {
	Op       Op // what it is
	Flags    Flags
	Sub      []*Regexp  // its parts
	Sub0     [1]*Regexp // room for one part
	Rune     []rune     // the runes of an OpLiteral; pairs of the ranges of an OpCharClass
	Rune0    [2]rune    // room for two runes
	Min, Max int        // of an OpRepeat; Max -1 is no limit
	Cap      int        // the number of an OpCapture
	Name     string     // the name of an OpCapture
}

// Op is a kind of node.
type Op uint8

const (
	OpNoMatch        Op = 1 + iota // matches nothing
	OpEmptyMatch                   // matches the empty string
	OpLiteral                      // matches the runes, one after the other
	OpCharClass                    // matches one rune in the ranges
	OpAnyCharNotNL                 // matches any rune but newline
	OpAnyChar                      // matches any rune
	OpBeginLine                    // matches at the beginning of a line
	OpEndLine                      // matches at the end of a line
	OpBeginText                    // matches at the beginning of the text
	OpEndText                      // matches at the end of the text
	OpWordBoundary                 // matches where a word begins or ends
	OpNoWordBoundary               // matches where none does
	OpCapture                      // remembers what Sub[0] matches
	OpStar                         // Sub[0] any number of times
	OpPlus                         // Sub[0] once or more
	OpQuest                        // Sub[0] or nothing
	OpRepeat                       // Sub[0] Min to Max times
	OpConcat                       // the parts, one after the other
	OpAlternate                    // one of the parts
)

// The parser's stack holds these markers among the nodes.
const (
	opPseudo      Op = 128
	opLeftParen      = opPseudo
	opVerticalBar    = opPseudo + 1
)

var opNames = [...]string{
	"", "NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar", "BeginLine",
	"EndLine", "BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus",
	"Quest", "Repeat", "Concat", "Alternate",
}

func (i Op) String() string {
	switch {
	case i >= OpNoMatch && i <= OpAlternate:
		return opNames[i]
	case i == opPseudo:
		return "opPseudo"
	}
	return "Op(" + itoa(int(i)) + ")"
}

// Flags say how to parse, and under which of them a node was parsed.
type Flags uint16

const (
	FoldCase      Flags = 1 << iota // upper and lower case are the same
	Literal                         // the pattern is text
	ClassNL                         // classes like [^a-z] and [[:space:]] may match newline
	DotNL                           // . matches newline
	OneLine                         // ^ and $ match at the ends of the text only
	NonGreedy                       // repetitions prefer fewer
	PerlX                           // Perl's extensions
	UnicodeGroups                   // \p{Han} and \P{Han}
	WasDollar                       // an OpEndText was $, not \z
	Simple                          // no counted repetitions within

	MatchNL = ClassNL | DotNL

	Perl        = ClassNL | OneLine | PerlX | UnicodeGroups // as close to Perl as there is
	POSIX Flags = 0                                         // the syntax of POSIX
)

// Error says what is wrong with an expression.
type Error struct {
	Code ErrorCode
	Expr string
}

func (e *Error) Error() string {
	return "error parsing regexp: " + e.Code.String() + ": `" + e.Expr + "`"
}

// ErrorCode is a kind of error.
type ErrorCode string

const (
	ErrInternalError ErrorCode = "regexp/syntax: internal error"

	ErrInvalidCharClass      ErrorCode = "invalid character class"
	ErrInvalidCharRange      ErrorCode = "invalid character class range"
	ErrInvalidEscape         ErrorCode = "invalid escape sequence"
	ErrInvalidNamedCapture   ErrorCode = "invalid named capture"
	ErrInvalidPerlOp         ErrorCode = "invalid or unsupported Perl syntax"
	ErrInvalidRepeatOp       ErrorCode = "invalid nested repetition operator"
	ErrInvalidRepeatSize     ErrorCode = "invalid repeat count"
	ErrInvalidUTF8           ErrorCode = "invalid UTF-8"
	ErrMissingBracket        ErrorCode = "missing closing ]"
	ErrMissingParen          ErrorCode = "missing closing )"
	ErrMissingRepeatArgument ErrorCode = "missing argument to repetition operator"
	ErrTrailingBackslash     ErrorCode = "trailing backslash at end of expression"
	ErrUnexpectedParen       ErrorCode = "unexpected )"
	ErrNestingDepth          ErrorCode = "expression nests too deeply"
	ErrLarge                 ErrorCode = "expression too large"
)

func (e ErrorCode) String() string { return string(e) }

// MaxCap is the largest number of a capture in the tree.
func (re *Regexp) MaxCap() int {
	m := 0
	if re.Op == OpCapture {
		m = re.Cap
	}
	for _, sub := range re.Sub {
		m = max(m, sub.MaxCap())
	}
	return m
}

// CapNames are the names of the captures, by number.
func (re *Regexp) CapNames() []string {
	names := make([]string, re.MaxCap()+1)
	re.capNames(names)
	return names
}

func (re *Regexp) capNames(names []string) {
	if re.Op == OpCapture {
		names[re.Cap] = re.Name
	}
	for _, sub := range re.Sub {
		sub.capNames(names)
	}
}

// Equal reports whether x and y are the same tree.
func (x *Regexp) Equal(y *Regexp) bool {
	if x == nil || y == nil {
		return x == y
	}
	if x.Op != y.Op {
		return false
	}
	switch x.Op {
	case OpEndText:
		return x.Flags&WasDollar == y.Flags&WasDollar
	case OpLiteral, OpCharClass:
		return x.Flags&FoldCase == y.Flags&FoldCase && sameRunes(x.Rune, y.Rune)
	case OpAlternate, OpConcat:
		if len(x.Sub) != len(y.Sub) {
			return false
		}
		for i, sub := range x.Sub {
			if !sub.Equal(y.Sub[i]) {
				return false
			}
		}
	case OpStar, OpPlus, OpQuest:
		return x.Flags&NonGreedy == y.Flags&NonGreedy && x.Sub[0].Equal(y.Sub[0])
	case OpRepeat:
		return x.Flags&NonGreedy == y.Flags&NonGreedy && x.Min == y.Min && x.Max == y.Max && x.Sub[0].Equal(y.Sub[0])
	case OpCapture:
		return x.Cap == y.Cap && x.Name == y.Name && x.Sub[0].Equal(y.Sub[0])
	}
	return true
}

func sameRunes(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	for i, r := range a {
		if r != b[i] {
			return false
		}
	}
	return true
}

// smallestFold is the smallest rune that r is the same as but for case.
func smallestFold(r rune) rune {
	least := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		least = min(least, f)
	}
	return least
}

// Runes outside of these bounds have no other case.
const (
	minFold = 0x0041
	maxFold = 0x1e943
)

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
