package fold

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// Span is a half-open range of bytes of [Text.S]: 0 <= Start <= End <= len(S).
// It is a type of its own, so that it cannot be taken for a [source.Span].
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Text is a folded text and the way back to its original. It is immutable.
type Text struct {
	S      string // valid UTF-8, lower case
	source string
	pieces []piece // in order, without holes on either side; nil if S has the shape of source
}

// piece says that S[at:end), end being where the next piece starts, came from
// source[from:to).
type piece struct {
	at, from, to int32
	kind         pieceKind
	change       change
}

// change is how a piece differs from the original, case aside; the greater one counts.
type change uint8

const (
	replaced change = 1 + iota // a look-alike, a styled or an accented letter
	dropped                    // an invisible character
)

type pieceKind uint8

const (
	plain  pieceKind = iota // byte by byte: S[at+i] came from source[from+i]
	whole                   // all of it from all of it
	hollow                  // nothing came from it: dropped characters
)

// Source maps sp, which must not be empty, to the smallest range of bytes of
// the original that produced it, on character boundaries of the original. For
// "ＪＵＤＩ" folded to "judi", [0,4) maps to [0,12).
func (t *Text) Source(sp Span) source.Span {
	if t.pieces == nil {
		return source.Span(sp)
	}
	first, last := t.pieces[t.find(sp.Start)], t.pieces[t.find(sp.End-1)]
	start, end := int(first.from), int(last.to)
	if first.kind == plain {
		start += sp.Start - int(first.at)
		for start > 0 && !utf8.RuneStart(t.source[start]) {
			start--
		}
	}
	if last.kind == plain {
		end = int(last.from) + sp.End - int(last.at)
		for end < len(t.source) && !utf8.RuneStart(t.source[end]) {
			end++
		}
	}
	return source.Span{Start: start, End: end}
}

// Upper reports whether the letter of the original behind byte i of S is upper case.
func (t *Text) Upper(i int) bool {
	from := t.Source(Span{i, i + 1}).Start
	if c := t.source[from]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(t.source[from:])
	return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r)
}

// Changed reports how the characters of sp, which must not be empty, differ
// from the original, case aside: characters were dropped between them
// ([HowInvisible]), or look-alikes, styled or accented letters were replaced
// ([HowLookalike]). Invisible characters at either end are not inside.
func (t *Text) Changed(sp Span) How {
	if t.pieces == nil {
		return ""
	}
	var most change
	for _, p := range t.pieces[t.find(sp.Start) : t.find(sp.End-1)+1] {
		most = max(most, p.change)
	}
	return [...]How{0: "", replaced: HowLookalike, dropped: HowInvisible}[most]
}

// find is the index of the piece that byte i of S belongs to.
func (t *Text) find(i int) int {
	return sort.Search(len(t.pieces), func(k int) bool { return int(t.pieces[k].at) > i }) - 1
}
