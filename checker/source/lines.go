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
	runes  []int // by k: code points before edge k
}

// stride is how many bytes lie between two edges: the places whose code points
// are counted beforehand, so that a column far out on a long line costs no more
// than one near its start.
const stride = 1 << 10

// NewLines indexes text in one pass.
func NewLines(text string) *Lines {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	for i := range len(text) {
		if text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	l := &Lines{text: text, starts: starts, runes: make([]int, len(text)/stride+1)}
	for k := 1; k < len(l.runes); k++ {
		l.runes[k] = l.runes[k-1] + utf8.RuneCountInString(text[l.edge(k-1):l.edge(k)])
	}
	return l
}

// edge is the first rune boundary at or behind byte k*stride.
func (l *Lines) edge(k int) int {
	at := k * stride
	for at < len(l.text) && !utf8.RuneStart(l.text[at]) {
		at++
	}
	return at
}

// count is the number of code points between two rune boundaries.
func (l *Lines) count(from, to int) int {
	first, last := (from+stride-1)/stride, to/stride
	if last <= first || l.edge(last) > to { // near, or to is no boundary after all
		return utf8.RuneCountInString(l.text[from:to])
	}
	return utf8.RuneCountInString(l.text[from:l.edge(first)]) + l.runes[last] - l.runes[first] +
		utf8.RuneCountInString(l.text[l.edge(last):to])
}

// Count is the number of lines, at least 1. A text that ends with "\n" has an
// empty last line.
func (l *Lines) Count() int { return len(l.starts) }

// Position is the place of byte offset, which must be a rune boundary within
// 0..len(text). A byte order mark at the start of the text is not counted as a
// column.
func (l *Lines) Position(offset int) Position {
	line := sort.SearchInts(l.starts, offset+1) - 1
	start := l.starts[line]
	if line == 0 && strings.HasPrefix(l.text, "\uFEFF") {
		start = min(offset, len("\uFEFF"))
	}
	return Position{Line: line + 1, Column: l.count(start, offset) + 1}
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
