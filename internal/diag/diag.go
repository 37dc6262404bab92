// Package diag is the one form of a problem that a person can act on: where it
// is, what is wrong, what to do, in both languages.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Text is what is said about a problem in one language: Msg what is wrong, Hint
// what to do or the nearest known name (may be empty). Lower case, no full stop.
type Text struct{ Msg, Hint string }

func (t Text) String() string {
	if t.Hint == "" {
		return t.Msg
	}
	return t.Msg + "; " + t.Hint
}

// Error is one positioned problem. Line and Column start at 1, Column counts
// code points; Line 0 means the file as a whole.
type Error struct {
	File         string
	Line, Column int
	ID, EN       Text
}

// New is a problem of a file as a whole, said in Indonesian and in English by
// two formats for the same args.
func New(file, id, en string, args ...any) *Error {
	return &Error{
		File: file,
		ID:   Text{Msg: fmt.Sprintf(id, args...)},
		EN:   Text{Msg: fmt.Sprintf(en, args...)},
	}
}

// At places e at line and column, both from 1, and returns it.
func (e *Error) At(line, column int) *Error {
	e.Line, e.Column = line, column
	return e
}

// Hint says what to do about e, in place of an earlier hint, and returns e.
func (e *Error) Hint(id, en string, args ...any) *Error {
	e.ID.Hint, e.EN.Hint = fmt.Sprintf(id, args...), fmt.Sprintf(en, args...)
	return e
}

// Meant hints at the name of known that is nearest to name, or, if none is
// near, at all of known if they fit in a line or two. It returns e.
func (e *Error) Meant(name string, known []string) *Error {
	if near, ok := Nearest(name, known); ok {
		return e.Hint("maksud Anda %q?", "did you mean %q?", near)
	}
	list := strings.Join(known, ", ")
	if list == "" || len(list) > 160 {
		return e
	}
	return e.Hint("yang dikenal: %s", "known: %s", list)
}

// Place is "file:line:column", or the file alone.
func (e *Error) Place() string {
	if e.Line == 0 {
		return e.File
	}
	return fmt.Sprintf("%s:%d:%d", e.File, e.Line, e.Column)
}

// Error is the problem in English, for logs and wrapping; a person is shown ID or EN by package cli.
func (e *Error) Error() string { return e.Place() + ": " + e.EN.String() }

// List is every problem that was found, in the order of files and lines.
type List []*Error

func (l List) Error() string {
	lines := make([]string, len(l))
	for i, e := range l {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Err is l as an error, nil if l is empty.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Sort orders l by file, line and column; problems of one place keep their order.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}
