package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Position is a place in a text as a person counts it. Line and Column start
// at 1; Column counts code points from the start of the line.
type Position struct{ Line, Column int }

// Lines is the line index of one text. Lines end with "\n"; a "\r" before it
// belongs to the line end. Build it once, when positions are to be printed.
type Lines struct {
	text   string
	starts []int // byte offset of the first byte of each line
}

// NewLines indexes text in one pass.
func NewLines(text string) *Lines {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	for i := range len(text) {
		if text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return &Lines{text, starts}
}

// Count is the number of lines, at least 1. A text that ends with "\n" has an
// empty last line.
func (l *Lines) Count() int { return len(l.starts) }

// Position is the place of byte offset, which must be a rune boundary within
// 0..len(text). A byte order mark at the start of the text is not counted as a
// column.
func (l *Lines) Position(offset int) Position {
	line := sort.SearchInts(l.starts, offset+1) - 1
	before := l.text[l.starts[line]:offset]
	if line == 0 {
		before = strings.TrimPrefix(before, "\uFEFF")
	}
	return Position{Line: line + 1, Column: utf8.RuneCountInString(before) + 1}
}

// Span is the bytes of a line, counted from 1, without its line end. It is the
// one span that may be empty.
func (l *Lines) Span(line int) Span {
	start, end := l.starts[line-1], len(l.text)
	if line < len(l.starts) {
		end = l.starts[line] - 1
		if end > start && l.text[end-1] == '\r' {
			end--
		}
	}
	return Span{start, end}
}
