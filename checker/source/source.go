// Package source holds a draft as it was read, and turns byte offsets into the
// lines and columns that people count. It is a leaf: it imports nothing of ours.
package source

// Span is a half-open range of bytes of [Source.Text]: 0 <= Start < End <=
// len(Text), both ends on rune boundaries. Empty spans are not made.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether every byte of t is in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Join is the smallest span that covers both s and t.
func (s Span) Join(t Span) Span {
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Source is one draft. It is immutable after it was read.
//
// Text is the draft as valid UTF-8. For UTF-8 input it is the input byte for
// byte (a byte order mark and "\r\n" stay); for any other encoding it is the
// decoded text, without the byte order mark, and Raw keeps the input as it was.
// Every span in saring counts bytes of Text; [Source.RawSpan] leads back to Raw.
//
// A file may hold several drafts (the rows of a table). Each is a Source of its
// own with the same Text, and Prose tells them apart.
type Source struct {
	Name     string   // file name, "-" or record id; used only in messages
	Text     string   // the draft, or the file it is in; valid UTF-8
	Raw      []byte   // the input before decoding; nil if Text is the input
	Encoding Encoding // how the input was encoded
	Prose    []Piece  // what to check, by Span, disjoint, not all of it structure; nil means all of Text
	Comments []Span   // comments of the host format, sorted and disjoint; no prose
	Index    *Lines   // of Text, if it was built already: drafts of one file share it
}

// Lines is the line index of s.Text.
func (s *Source) Lines() *Lines {
	if s.Index != nil {
		return s.Index
	}
	return NewLines(s.Text)
}

// Slice is the text that span s quotes.
func (s *Source) Slice(sp Span) string { return s.Text[sp.Start:sp.End] }

// Encoding names how the bytes of a draft were encoded.
type Encoding string

// The encodings that saring reads.
const (
	UTF8            Encoding = "utf-8"
	UTF8BOM         Encoding = "utf-8-bom"
	UTF16LE         Encoding = "utf-16le"
	UTF16BE         Encoding = "utf-16be"
	Windows1252     Encoding = "windows-1252"
	UTF8Windows1252 Encoding = "utf-8+windows-1252" // UTF-8, but for bytes that can only be Windows-1252
)
