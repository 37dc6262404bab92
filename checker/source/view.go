package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Piece is a stretch of prose. It is one of three things:
//   - literal: Text is "", and the bytes at Span are read as they are;
//   - decoded: Text is read in place of the bytes at Span (an entity, an escape, a doubled quotation mark);
//   - structure: Span is empty and Text, white space or a mark, stands between what must not be read as one
//     (the blank line between two cells, "- " before an item).
type Piece struct {
	Span Span
	Text string
}

// structure reports whether p stands for no byte of the source.
func (p Piece) structure() bool { return p.Span.Len() == 0 }

// View is the prose of a source as one text, and the way back. It is immutable.
type View struct {
	Text   string
	source *Source
	pieces []Piece // nil if Text is all of the source's
	at     []int   // by piece: its first byte in Text
}

// View puts the pieces of s.Prose together.
func (s *Source) View() *View {
	if s.Prose == nil {
		return &View{Text: s.Text, source: s}
	}
	v := &View{source: s, pieces: s.Prose, at: make([]int, len(s.Prose))}
	var b strings.Builder
	for i, p := range s.Prose {
		v.at[i] = b.Len()
		if p.Text == "" {
			b.WriteString(s.Slice(p.Span))
		} else {
			b.WriteString(p.Text)
		}
	}
	v.Text = b.String()
	return v
}

// Source maps sp, a range of bytes of v.Text that is not empty, to the smallest
// span of the source that it was read from. Structure at either end is left
// out; a range of nothing else is mapped to the character next to it.
func (v *View) Source(sp Span) Span {
	if v.pieces == nil {
		return sp
	}
	first, last := v.find(sp.Start), v.find(sp.End-1)
	i, j := first, last
	for i <= j && v.pieces[i].structure() {
		i++
	}
	for j >= i && v.pieces[j].structure() {
		j--
	}
	if i > j {
		return v.beside(first, last)
	}
	found := v.pieces[i].Span.Join(v.pieces[j].Span)
	if p := v.pieces[i]; p.Text == "" && i == first {
		found.Start += sp.Start - v.at[i]
	}
	if p := v.pieces[j]; p.Text == "" && j == last {
		found.End = p.Span.Start + sp.End - v.at[j]
	}
	return found
}

// find is the piece that byte offset of v.Text belongs to.
func (v *View) find(offset int) int {
	return sort.Search(len(v.at), func(i int) bool { return v.at[i] > offset }) - 1
}

// beside is the character after pieces [first, last], or the one before them.
func (v *View) beside(first, last int) Span {
	for _, p := range v.pieces[last+1:] {
		if !p.structure() {
			if p.Text == "" {
				_, size := utf8.DecodeRuneInString(v.source.Slice(p.Span))
				p.Span.End = p.Span.Start + size
			}
			return p.Span
		}
	}
	for i := first - 1; i >= 0; i-- {
		if p := v.pieces[i]; !p.structure() {
			if p.Text == "" {
				_, size := utf8.DecodeLastRuneInString(v.source.Slice(p.Span))
				p.Span.Start = p.Span.End - size
			}
			return p.Span
		}
	}
	return Span{}
}
