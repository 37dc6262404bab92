package match

import (
	"regexp/syntax"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/finite"
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

// newGate is the gate of an expression.
func newGate(expression string, free bool) gate {
	re, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return gate{}
	}
	g := gate{fewestDigits(re), needs(re, false, false)}
	if free {
		g.digits = max(g.digits, 1) // see [Pattern]
	}
	return g
}

// needs is what every match of re holds. start and end say whether a word
// boundary stands right before re and right behind it.
func needs(re *syntax.Regexp, start, end bool) []need {
	if texts, ok := finite.Texts(re); ok {
		return oneOf(texts, start, end)
	}
	switch re.Op {
	case syntax.OpCapture:
		return needs(re.Sub[0], start, end)
	case syntax.OpPlus:
		return needs(re.Sub[0], false, false)
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needs(re.Sub[0], false, false)
		}
	case syntax.OpAlternate:
		var any need
		for _, sub := range re.Sub {
			choices := needs(sub, start, end)
			if len(choices) == 0 {
				return nil
			}
			any.literals = append(any.literals, choices[0].literals...)
			any.signs.merge(choices[0].signs)
		}
		return []need{any}
	case syntax.OpConcat:
		return sequence(re.Sub, start, end)
	default: // nothing certain is in it
	}
	return nil
}

// sequence is the needs of subs, one behind the other. Neighbours of few texts are
// joined, because the parser splits "kode|kota" into "ko" and "de|ta".
func sequence(subs []*syntax.Regexp, start, end bool) []need {
	var all []need
	joined := []string{""}
	for i, sub := range subs {
		if sub.Op == syntax.OpWordBoundary {
			all = append(all, oneOf(joined, start, true)...)
			joined, start = []string{""}, true
			continue
		}
		texts, few := finite.Texts(sub)
		if few {
			if longer, ok := finite.Cross(joined, texts); ok {
				joined = longer
				continue
			}
		}
		all = append(all, oneOf(joined, start, false)...)
		if few {
			joined, start = texts, false
			continue
		}
		boundary := i+1 < len(subs) && subs[i+1].Op == syntax.OpWordBoundary || i+1 == len(subs) && end
		all = append(all, needs(sub, start && len(joined) == 1 && joined[0] == "", boundary)...)
		joined, start = []string{""}, false
	}
	return append(all, oneOf(joined, start, end)...)
}

// oneOf is the needs of one of texts: its longest run, and one of its signs. A
// need that a text has nothing for is left out.
func oneOf(texts []string, start, end bool) []need {
	runs, signs := true, true
	var run, sign need
	for _, text := range texts {
		at := strings.IndexFunc(text, func(r rune) bool { return ' ' < r && r < utf8.RuneSelf && !wordByte(byte(r)) })
		if at >= 0 {
			sign.signs.add(text[at])
		}
		l, ok := longestRun(text, start, end)
		switch {
		case ok:
			run.literals = append(run.literals, l)
		case at >= 0:
			run.signs.add(text[at])
		default:
			runs = false
		}
		signs = signs && at >= 0
	}
	var all []need
	if runs {
		all = append(all, run)
	}
	if signs {
		all = append(all, sign)
	}
	return all
}

// longestRun is the longest run of letters and digits in text, if it is long enough.
func longestRun(text string, start, end bool) (literal, bool) {
	var longest literal
	for at := 0; at < len(text); {
		run := text[at:]
		if n := strings.IndexFunc(run, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); n >= 0 {
			run = run[:n]
		}
		to := at + len(run)
		if len(run) > len(longest.text) {
			longest = literal{
				run,
				at == 0 && start || at > 0 && !wordByte(text[at-1]),
				to == len(text) && end || to < len(text) && !wordByte(text[to]),
			}
		}
		_, n := utf8.DecodeRuneInString(text[to:])
		at = to + n
	}
	return longest, utf8.RuneCountInString(longest.text) >= trigram
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

// fewestDigits is how many digits every match of re has at least.
func fewestDigits(re *syntax.Regexp) int {
	n := 0
	switch re.Op {
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if '0' <= r && r <= '9' {
				n++
			}
		}
	case syntax.OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			if re.Rune[i] < '0' || '9' < re.Rune[i+1] {
				return 0
			}
		}
		n = 1
	case syntax.OpCapture, syntax.OpPlus:
		n = fewestDigits(re.Sub[0])
	case syntax.OpRepeat:
		n = re.Min * fewestDigits(re.Sub[0])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			n += fewestDigits(sub)
		}
	case syntax.OpAlternate:
		n = fewestDigits(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			n = min(n, fewestDigits(sub))
		}
	default: // it can do without
	}
	return n
}
