// Package unicode tells the properties of code points.
//
// The data is native; RangeTables that come with the package are known by their
// address.
package unicode

import "unsafe"

// Bounds of runes.
const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version is the edition of Unicode.
const Version = "17.0.0"

// Indices into CaseRange.Delta.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower is a Delta that stands for alternating upper and lower case.
const UpperLower = MaxRune + 1

// RangeTable is a set of runes: sorted ranges of 16 and of 32 bits.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// Range16 is a range of runes below 1<<16.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is a range of runes from 1<<16 on.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

type d [MaxCase]rune

// CaseRange says how the case of a range of runes changes.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase are case mappings of a language.
type SpecialCase []CaseRange

// native: whether r is in the table with this index (see tables in tables.go for the order)
func inTable(table int, r rune) bool

// native: Go's unicode.CaseRanges
func caseRanges() []CaseRange

// CaseRanges are the mappings of all letters that have other cases.
var CaseRanges = caseRanges()

// GraphicRanges are the graphic runes.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are the printing runes, but for U+0020.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// TurkishCase and AzeriCase know the dotless i.
var (
	TurkishCase = SpecialCase{
		{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
		{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
		{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
		{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
	}
	AzeriCase = TurkishCase
)

// native: category L
func IsLetter(r rune) bool

// native: category Nd
func IsDigit(r rune) bool

// native: category N
func IsNumber(r rune) bool

// native: White_Space
func IsSpace(r rune) bool

// native: category Lu
func IsUpper(r rune) bool

// native: category Ll
func IsLower(r rune) bool

// native: category Lt
func IsTitle(r rune) bool

// native: category P
func IsPunct(r rune) bool

// native: category Cc
func IsControl(r rune) bool

// native: L, M, N, P, S, Zs
func IsGraphic(r rune) bool

// native: L, M, N, P, S and U+0020
func IsPrint(r rune) bool

// native: category M
func IsMark(r rune) bool

// native: category S
func IsSymbol(r rune) bool

// native: simple mapping
func ToUpper(r rune) rune

// native: simple mapping
func ToLower(r rune) rune

// native: simple mapping
func ToTitle(r rune) rune

// native: the next rune of the folding orbit, r itself for invalid runes
func SimpleFold(r rune) rune

// To maps r to the given case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	off := uintptr(unsafe.Pointer(rangeTab)) - uintptr(unsafe.Pointer(&tables))
	if off < unsafe.Sizeof(tables) {
		return inTable(int(off/unsafe.Sizeof(tables[0])), r)
	}
	u := uint32(r)
	for i := range rangeTab.R16 {
		if g := &rangeTab.R16[i]; u <= uint32(g.Hi) {
			return u >= uint32(g.Lo) && (g.Stride == 1 || (u-uint32(g.Lo))%uint32(g.Stride) == 0)
		}
	}
	for i := range rangeTab.R32 {
		if g := &rangeTab.R32[i]; u <= g.Hi {
			return u >= g.Lo && (g.Stride == 1 || (u-g.Lo)%g.Stride == 0)
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf reports whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func (special SpecialCase) to(c int, r rune) rune {
	for i := range special {
		if g := &special[i]; g.Lo <= uint32(r) && uint32(r) <= g.Hi {
			if g.Delta[c] > MaxRune {
				// Upper and lower alternate from Lo on.
				return rune(g.Lo) + ((r-rune(g.Lo))&^1 | rune(c&1))
			}
			return r + g.Delta[c]
		}
	}
	return To(c, r)
}

// ToUpper maps r to upper case.
func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }
