package source_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// A part of the view, in brackets, was read from the part of the source in brackets.
func TestViewSource(t *testing.T) {
	const text = "<p>Ayo &amp; mari</p><li>é b</li>"
	prose := []source.Piece{
		{Span: source.Span{Start: 3, End: 7}},             // "Ayo "
		{Span: source.Span{Start: 7, End: 12}, Text: "&"}, // "&amp;"
		{Span: source.Span{Start: 12, End: 17}},           // " mari"
		{Span: source.Span{Start: 25, End: 25}, Text: "\n\n- "},
		{Span: source.Span{Start: 25, End: 29}}, // "é b"
	}
	tests := []struct{ name, view, source string }{
		{"inside a literal piece", "A[yo] & mari\n\n- é b", "<p>A[yo] &amp; mari</p><li>é b</li>"},
		{"a decoded piece", "Ayo [&] mari\n\n- é b", "<p>Ayo [&amp;] mari</p><li>é b</li>"},
		{"across a decoded piece", "A[yo & ma]ri\n\n- é b", "<p>A[yo &amp; ma]ri</p><li>é b</li>"},
		{"to the end of a piece", "Ayo & [mari]\n\n- é b", "<p>Ayo &amp; [mari]</p><li>é b</li>"},
		{"with structure in front", "Ayo & mari\n\n[- é] b", "<p>Ayo &amp; mari</p><li>[é] b</li>"},
		{"with structure behind", "Ayo & ma[ri\n\n]- é b", "<p>Ayo &amp; ma[ri]</p><li>é b</li>"},
		{"across structure", "Ayo & ma[ri\n\n- é b]", "<p>Ayo &amp; ma[ri</p><li>é b]</li>"},
		{"structure alone: the character after it", "Ayo & mari\n\n[-] é b", "<p>Ayo &amp; mari</p><li>[é] b</li>"},
	}
	v := (&source.Source{Text: text, Prose: prose}).View()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want, from := unbracket(tt.view)
			if v.Text != want {
				t.Fatalf("view is %q, want %q", v.Text, want)
			}
			_, wantSpan := unbracket(tt.source)
			if got := v.Source(from); got != wantSpan {
				t.Errorf("got %q, want %q", text[got.Start:got.End], text[wantSpan.Start:wantSpan.End])
			}
		})
	}
}

// Structure at the very end is mapped to the character before it.
func TestViewSourceAtTheEnd(t *testing.T) {
	src := &source.Source{Text: "aé", Prose: []source.Piece{{Span: source.Span{Start: 0, End: 3}}, {Span: source.Span{Start: 3, End: 3}, Text: "."}}}
	if got := src.View().Source(source.Span{Start: 3, End: 4}); src.Slice(got) != "é" {
		t.Errorf("got %q", src.Slice(got))
	}
}

// Without pieces the view is the text.
func TestViewOfAll(t *testing.T) {
	v := (&source.Source{Text: "Halo dunia"}).View()
	if got := v.Source(source.Span{Start: 5, End: 10}); v.Text != "Halo dunia" || got != (source.Span{Start: 5, End: 10}) {
		t.Errorf("got %q, %v", v.Text, got)
	}
	none := (&source.Source{Text: "Halo dunia", Prose: []source.Piece{}}).View()
	if none.Text != "" {
		t.Errorf("no prose at all: got %q", none.Text)
	}
}

// FuzzView: whatever the pieces, every range of the view is mapped to a span of
// the source that is not empty and on rune boundaries, and ranges in text order
// to spans in text order.
func FuzzView(f *testing.F) {
	f.Add("<p>Ayo &amp; é</p>", "ldsl")
	f.Add("é", "sls")
	f.Fuzz(func(t *testing.T, text, kinds string) {
		text = strings.ToValidUTF8(text, "")
		src := &source.Source{Text: text, Prose: pieces(text, kinds)}
		v := src.View()
		if src.Prose == nil || v.Text == "" {
			return
		}
		last := source.Span{}
		for at, r := range v.Text {
			got := v.Source(source.Span{Start: at, End: at + utf8.RuneLen(r)})
			if got.Len() <= 0 || got.End > len(text) || !utf8.ValidString(src.Slice(got)) {
				t.Fatalf("%q of %q: span %v", r, v.Text, got)
			}
			if got.Start < last.Start || got.End < last.End {
				t.Fatalf("%q of %q: span %v after %v", r, v.Text, got, last)
			}
			last = got
		}
	})
}

// pieces cuts text into as many pieces of the kinds named: l(iteral), d(ecoded),
// s(tructure), anything else left out. One that is no structure is among them, or it is nil.
func pieces(text, kinds string) []source.Piece {
	var list []source.Piece
	at, content := 0, false
	for _, kind := range kinds {
		next := min(at+2, len(text))
		for next < len(text) && !utf8.RuneStart(text[next]) {
			next++
		}
		switch sp := (source.Span{Start: at, End: next}); {
		case kind == 's':
			list = append(list, source.Piece{Span: source.Span{Start: at, End: at}, Text: "\n- "})
			continue
		case kind == 'l' && sp.Len() > 0:
			list, content = append(list, source.Piece{Span: sp}), true
		case kind == 'd' && sp.Len() > 0:
			list, content = append(list, source.Piece{Span: sp, Text: "xé"}), true
		}
		at = next
	}
	if !content {
		return nil
	}
	return list
}

// unbracket is s without its brackets, and the span that they enclosed.
func unbracket(s string) (string, source.Span) {
	start, end := strings.IndexByte(s, '['), strings.IndexByte(s, ']')-1
	return strings.NewReplacer("[", "", "]", "").Replace(s), source.Span{Start: start, End: end}
}
