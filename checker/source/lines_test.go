package source_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// Each text has marks "|"; want is the position of each mark once the marks are
// taken out.
func TestLinesPosition(t *testing.T) {
	type at = source.Position
	tests := []struct {
		name, text string
		want       []at
	}{
		{"empty", "|", []at{{1, 1}}},
		{"one line", "|a|b|", []at{{1, 1}, {1, 2}, {1, 3}}},
		{"first, middle, last line", "|sat|u\n|du|a\n|tig|a", []at{{1, 1}, {1, 4}, {2, 1}, {2, 3}, {3, 1}, {3, 4}}},
		{"the line end is the last column", "satu|\n|dua", []at{{1, 5}, {2, 1}}},
		{"final newline", "satu|\n|", []at{{1, 5}, {2, 1}}},
		{"carriage return is a column of its line end", "satu|\r|\n|dua", []at{{1, 5}, {1, 6}, {2, 1}}},
		{"carriage return alone ends no line", "a\r|b", []at{{1, 3}}},
		{"empty lines", "|\n|\n|\n", []at{{1, 1}, {2, 1}, {3, 1}}},
		{"wide and combining characters", "é|e\u0301|판|😀|x", []at{{1, 2}, {1, 4}, {1, 5}, {1, 6}}},
		{"byte order mark", "|\uFEFF|s|atu\n|d", []at{{1, 1}, {1, 1}, {1, 2}, {2, 1}}},
		{"byte order mark elsewhere is a character", "satu\n|\uFEFF|s", []at{{2, 1}, {2, 2}}},
		{"line separator is not a line end", "a\u2028|b", []at{{1, 3}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, marks := unmark(tt.text)
			lines := source.NewLines(text)
			if len(marks) != len(tt.want) {
				t.Fatalf("%d marks, %d positions", len(marks), len(tt.want))
			}
			for i, offset := range marks {
				if got := lines.Position(offset); got != tt.want[i] {
					t.Errorf("mark %d: got %v, want %v", i+1, got, tt.want[i])
				}
			}
		})
	}
}

// Far out on a line a column is what it is near its start: the code points before it.
func TestLinesPositionOfLongLines(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("a", 3000), strings.Repeat("é판😀", 900), "\uFEFF" + strings.Repeat("😀", 1000) + "\n" + strings.Repeat("x판", 2000),
		strings.Repeat(strings.Repeat("é", 700)+"\r\n", 5),
	} {
		lines := source.NewLines(text)
		line, column := 1, 1
		for offset, r := range text {
			if got := lines.Position(offset); got != (source.Position{Line: line, Column: column}) {
				t.Fatalf("byte %d of %.10q…: got %v, want %d:%d", offset, text, got, line, column)
			}
			switch {
			case r == '\n':
				line, column = line+1, 1
			case offset > 0 || r != '\uFEFF':
				column++
			}
		}
	}
}

func TestLinesSpan(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"empty", "", []string{""}},
		{"one line", "satu", []string{"satu"}},
		{"final newline", "satu\n", []string{"satu", ""}},
		{"no final newline", "satu\ndua", []string{"satu", "dua"}},
		{"carriage returns", "satu\r\n\r\ndua\r\n", []string{"satu", "", "dua", ""}},
		{"only one carriage return is a line end", "satu\r\r\ndua", []string{"satu\r", "dua"}},
		{"carriage return without newline stays", "satu\rdua\r", []string{"satu\rdua\r"}},
		{"byte order mark stays", "\uFEFFsatu\ndua", []string{"\uFEFFsatu", "dua"}},
		{"empty lines", "\n\n", []string{"", "", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lines := source.NewLines(tt.text)
			if lines.Count() != len(tt.want) {
				t.Fatalf("got %d lines, want %d", lines.Count(), len(tt.want))
			}
			src := &source.Source{Text: tt.text}
			for i, want := range tt.want {
				if got := src.Slice(lines.Span(i + 1)); got != want {
					t.Errorf("line %d: got %q, want %q", i+1, got, want)
				}
			}
		})
	}
}

// FuzzLines: positions are within the text, never go back, and name the line
// whose span they are in.
func FuzzLines(f *testing.F) {
	for _, seed := range []string{"", "a", "satu\ndua", "satu\r\n\r\n", "\uFEFFé\n\uFEFF", "\n\n\n", "a\r\rb", "\xff\n\xc3"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		lines := source.NewLines(text)
		last := source.Position{Line: 1, Column: 1}
		for offset := 0; offset <= len(text); {
			got := lines.Position(offset)
			if got.Line < last.Line || got.Line == last.Line && got.Column < last.Column {
				t.Fatalf("offset %d: %v after %v", offset, got, last)
			}
			if got.Line > lines.Count() || got.Column < 1 {
				t.Fatalf("offset %d: %v is not in the text", offset, got)
			}
			span := lines.Span(got.Line)
			if offset < span.Start || offset > span.End+len("\r") || got.Column > utf8.RuneCountInString(text[span.Start:span.End])+2 {
				t.Fatalf("offset %d: %v is not in its line %v", offset, got, span)
			}
			last = got
			_, size := utf8.DecodeRuneInString(text[offset:])
			offset += max(size, 1)
		}
		if want := strings.Count(text, "\n") + 1; lines.Count() != want {
			t.Fatalf("got %d lines, want %d", lines.Count(), want)
		}
	})
}

// unmark takes the marks "|" out of text and returns where they were.
func unmark(text string) (string, []int) {
	parts := strings.Split(text, "|")
	marks := make([]int, len(parts)-1)
	for i, part := range parts[:len(marks)] {
		marks[i] = len(part)
		if i > 0 {
			marks[i] += marks[i-1]
		}
	}
	return strings.Join(parts, ""), marks
}
