package source_test

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// Each text has the span between two marks "|"; want is the same place in raw.
func TestRawSpan(t *testing.T) {
	tests := []struct {
		name     string
		encoding source.Encoding
		raw      string
		text     string
		want     string
	}{
		{"utf-8 is the input", source.UTF8, "", "é|judi|", "judi"},
		{"utf-16le", source.UTF16LE, "a\x00b\x00c\x00", "a|b|c", "b\x00"},
		{"utf-16be", source.UTF16BE, "\x00a\x00b\x00c", "a|bc|", "\x00b\x00c"},
		{"utf-16le with its mark", source.UTF16LE, "\xff\xfea\x00b\x00", "|a|b", "a\x00"},
		{"utf-16be with its mark", source.UTF16BE, "\xfe\xff\x00a\x00b", "|ab|", "\x00a\x00b"},
		{"the second mark is a character", source.UTF16LE, "\xff\xfe\xff\xfea\x00", "|\uFEFF|a", "\xff\xfe"},
		{"the mark of the other order is a character", source.UTF16LE, "\xfe\xffa\x00", "\uFFFE|a|", "a\x00"},
		{"two units", source.UTF16LE, "\x3d\xd8\x00\xdea\x00", "|😀|a", "\x3d\xd8\x00\xde"},
		{"after two units", source.UTF16LE, "\x3d\xd8\x00\xdea\x00", "😀|a|", "a\x00"},
		{"a lone surrogate is one unit", source.UTF16LE, "\x3d\xd8a\x00", "\uFFFD|a|", "a\x00"},
		{"windows-1252", source.Windows1252, "\x93caf\xe9\x94 x", "“|café|” x", "caf\xe9"},
		{"windows-1252 that looks like utf-8", source.Windows1252, "\xc3\xa9x", "Ã©|x|", "x"},
		{"mixed", source.UTF8Windows1252, "é\xe9😀x", "é|é😀|x", "\xe9😀"},
		{"mixed, after both", source.UTF8Windows1252, "é\xe9\uFFFDx", "éé\uFFFD|x|", "x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, marks := unmark(tt.text)
			src := &source.Source{Text: text, Encoding: tt.encoding}
			raw := text
			if tt.raw != "" {
				src.Raw, raw = []byte(tt.raw), tt.raw
			}
			got := src.RawSpan(source.Span{Start: marks[0], End: marks[1]})
			if raw[got.Start:got.End] != tt.want {
				t.Errorf("got %q at %v, want %q", raw[got.Start:got.End], got, tt.want)
			}
		})
	}
}

// FuzzRawSpan: encode a text in every encoding that can hold it; decoding the
// raw bytes of any span alone gives back what the span quotes.
func FuzzRawSpan(f *testing.F) {
	f.Add("judi", uint(0), uint(4))
	f.Add("\uFEFF😀 é\uFFFDx", uint(3), uint(9))
	f.Add("", uint(0), uint(0))
	f.Fuzz(func(t *testing.T, text string, start, end uint) {
		text = strings.ToValidUTF8(text, "\uFFFD")
		sp := source.Span{Start: boundary(text, start), End: boundary(text, end)}
		if sp.Start >= sp.End {
			return
		}
		sources := []*source.Source{
			{Text: text, Encoding: source.UTF8},
			{Text: text, Encoding: source.UTF8Windows1252, Raw: []byte(text)},
		}
		for _, mark := range []string{"", "\uFEFF"} {
			if mark == "" && strings.HasPrefix(text, "\uFEFF") {
				continue // that mark would be the encoding's, not the text's
			}
			sources = append(sources,
				&source.Source{Text: text, Encoding: source.UTF16LE, Raw: encode16(binary.LittleEndian, mark+text)},
				&source.Source{Text: text, Encoding: source.UTF16BE, Raw: encode16(binary.BigEndian, mark+text)})
		}
		for _, src := range sources {
			got := src.RawSpan(sp)
			if src.Raw == nil {
				if got != sp {
					t.Fatalf("%s: got %v, want %v", src.Encoding, got, sp)
				}
				continue
			}
			piece := src.Raw[got.Start:got.End]
			var quoted string
			switch src.Encoding {
			case source.UTF16LE:
				quoted = decode16(binary.LittleEndian, piece)
			case source.UTF16BE:
				quoted = decode16(binary.BigEndian, piece)
			default:
				quoted = string(piece)
			}
			if quoted != src.Slice(sp) {
				t.Fatalf("%s: %v is %q, want %q", src.Encoding, got, quoted, src.Slice(sp))
			}
		}
	})
}

// boundary is the last rune boundary of text at or before at.
func boundary(text string, at uint) int {
	i := int(min(at, uint(len(text))))
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

func encode16(order binary.AppendByteOrder, text string) []byte {
	raw := []byte{}
	for _, unit := range utf16.Encode([]rune(text)) {
		raw = order.AppendUint16(raw, unit)
	}
	return raw
}

func decode16(order binary.ByteOrder, raw []byte) string {
	units := make([]uint16, 0, len(raw)/2)
	for ; len(raw) > 0; raw = raw[2:] {
		units = append(units, order.Uint16(raw))
	}
	return string(utf16.Decode(units))
}
