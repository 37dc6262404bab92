package match

import (
	"strings"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/flat"
)

// gate is what a text must hold for a pattern to match in it: so many digits,
// and of each need one thing at least. It never asks for more than every match has.
type gate struct {
	digits int
	needs  []need
}

// need is things of which a text must hold one. None of them holds a blank.
type need struct {
	literals []literal
	signs    asciiSet
}

// literal is letters and digits, trigram bytes or more, that stand in a text,
// where start or end is set only at the start or end of a word.
type literal struct {
	text       string
	start, end bool
}

// String is the literal as it is written: "^" before it and "$" behind it stand
// for the start and the end of a word.
func (l *literal) String() string {
	s := l.text
	if l.start {
		s = "^" + s
	}
	if l.end {
		s += "$"
	}
	return s
}

func openLiteral(s string) (l literal) {
	s, l.start = strings.CutPrefix(s, "^")
	l.text, l.end = strings.CutSuffix(s, "$")
	return l
}

// asciiSet is a set of ASCII characters.
type asciiSet [4]int32

func (s *asciiSet) add(c byte) { s[c>>5] |= 1 << (c & 31) }

func (s *asciiSet) merge(t asciiSet) {
	for i := range s {
		s[i] |= t[i]
	}
}

func (s *asciiSet) overlaps(t asciiSet) bool {
	return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0
}

// pack is the needs of g one after the other, as passes reads them: of each its
// signs, how many literals it has, and the numbers of these.
func (g *gate) pack(number func(literal) int32) []int32 {
	var packed []int32
	for _, n := range g.needs {
		packed = append(packed, n.signs[:]...)
		packed = append(packed, int32(len(n.literals)))
		for _, l := range n.literals {
			packed = append(packed, number(l))
		}
	}
	return packed
}

// passes reports whether pattern i may match in a text with so many digits,
// these signs and these literals.
func (p *patterns) passes(i, digits int, signs asciiSet, literal func(n int32) bool) bool {
	if digits < p.digits(i) {
		return false
	}
	gate := p.gates.At(i)
	for at := 0; at < gate.Len(); {
		need := asciiSet{gate.At(at), gate.At(at + 1), gate.At(at + 2), gate.At(at + 3)}
		first := at + len(need) + 1
		at = first + int(gate.At(first-1))
		if !signs.overlaps(need) && !anyOf(gate.Slice(first, at), literal) {
			return false
		}
	}
	return true
}

// needed is literals of which every match of pattern i holds one; none if there is
// no such need.
func (p *patterns) needed(i int) flat.Ints {
	gate := p.gates.At(i)
	for at := 0; at < gate.Len(); {
		signs := gate.At(at) | gate.At(at+1) | gate.At(at+2) | gate.At(at+3)
		first := at + len(asciiSet{}) + 1
		if at = first + int(gate.At(first-1)); signs == 0 {
			return gate.Slice(first, at)
		}
	}
	return ""
}

func anyOf(literals flat.Ints, holds func(n int32) bool) bool {
	for i := range literals.Len() {
		if holds(literals.At(i)) {
			return true
		}
	}
	return false
}

// worthwhile tells which patterns may match in text, by number.
func (p *patterns) worthwhile(text string) func(pattern int) bool {
	digits, signs := 0, asciiSet{}
	for i := range len(text) {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c < utf8.RuneSelf:
			signs.add(c)
		}
	}
	trigrams := trigramsOf(text)
	holds := func(n int32) bool {
		l := openLiteral(p.literals.At(int(n)))
		return trigrams.has(l.text) && l.within(text)
	}
	return func(i int) bool { return p.passes(i, digits, signs, holds) }
}

// trigramSet is the trigrams of a text, a few too many: each is a bit. A short
// text has hardly any of those that literals begin with.
type trigramSet [256]uint64

func trigramsOf(text string) *trigramSet {
	var s trigramSet
	for i := range max(0, len(text)-trigram+1) {
		word, bit := trigramBit(text[i:])
		s[word] |= bit
	}
	return &s
}

// has reports whether the text may hold a literal, by its first trigram.
func (s *trigramSet) has(literal string) bool {
	word, bit := trigramBit(literal)
	return s[word]&bit != 0
}

func trigramBit(s string) (word uint32, bit uint64) {
	h := (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16) * 0x9E3779B1
	return h >> 24, 1 << (h >> 18 & 63)
}

// within reports whether l stands anywhere in text.
func (l *literal) within(text string) bool {
	for at := 0; ; at++ {
		n := strings.Index(text[at:], l.text)
		if n < 0 {
			return false
		}
		if at += n; l.in(text, at) {
			return true
		}
	}
}

// wordByte is what a word boundary of an expression takes for part of a word.
func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
}

// in reports whether l stands in text at i.
func (l *literal) in(text string, i int) bool {
	end := i + len(l.text)
	return end <= len(text) && text[i:end] == l.text &&
		(!l.start || i == 0 || !wordByte(text[i-1])) && (!l.end || end == len(text) || !wordByte(text[end]))
}
