package input_test

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/input"
)

// decoded are inputs that are read. notices are parts of the English messages,
// with "line:column: " before those that have a place.
var decoded = []struct {
	name     string
	data     string
	text     string
	encoding source.Encoding
	notices  []string
}{
	{"empty", "", "", source.UTF8, nil},
	{"white space", " \r\n\t", " \r\n\t", source.UTF8, nil},
	{"ascii", "Halo\r\ndunia\n", "Halo\r\ndunia\n", source.UTF8, nil},
	{"utf-8", "“Halo” 😀 é", "“Halo” 😀 é", source.UTF8, nil},
	{"utf-8 that already has U+FFFD", "a\uFFFD\uFFFD\uFFFD\uFFFDb", "a\uFFFD\uFFFD\uFFFD\uFFFDb", source.UTF8, nil},
	{"utf-8 with mark", "\uFEFFHalo", "\uFEFFHalo", source.UTF8BOM, nil},
	{"utf-8 mark alone", "\uFEFF", "\uFEFF", source.UTF8BOM, nil},
	{"a few control characters", "Halo\x0c\x1b\x07", "Halo\x0c\x1b\x07", source.UTF8, nil},
	{"a draft that begins like a program", "MZ mengajar", "MZ mengajar", source.UTF8, nil},

	{"utf-16le with mark", "\xff\xfe" + utf16le("Halo “😀”\r\n"), "Halo “😀”\r\n", source.UTF16LE, nil},
	{"utf-16be with mark", "\xfe\xff" + utf16be("Halo “😀”\r\n"), "Halo “😀”\r\n", source.UTF16BE, nil},
	{"utf-16 mark alone", "\xff\xfe", "", source.UTF16LE, nil},
	{"utf-16le without mark", utf16le("Halo “dunia” 😀"), "Halo “dunia” 😀", source.UTF16LE, []string{"no byte order mark; read as UTF-16LE"}},
	{"utf-16be without mark", utf16be("Halo “dunia” 😀"), "Halo “dunia” 😀", source.UTF16BE, []string{"no byte order mark; read as UTF-16BE"}},
	{"one letter of utf-16", "a\x00", "a", source.UTF16LE, []string{"no byte order mark"}},
	{"utf-16 in no Latin letters", "\xff\xfe" + utf16le("Привет"), "Привет", source.UTF16LE, nil},
	{"half a pair at the end", "\xff\xfe" + utf16le("Halo\n") + "\x3d\xd8", "Halo\n\uFFFD", source.UTF16LE, []string{"2:1: 1 character is broken in UTF-16LE"}},
	{"halves of pairs the wrong way round", "\xff\xfe\x00\xde\x3d\xd8" + utf16le("a"), "\uFFFD\uFFFDa", source.UTF16LE, []string{"1:1: 2 characters are broken in UTF-16LE"}},
	{"two high halves, then a low one", "\xff\xfe\x3d\xd8\x3d\xd8\x00\xde", "\uFFFD😀", source.UTF16LE, []string{"1:1: 1 character is broken"}},

	{"windows-1252", "Ini\n\x93kafe caf\xe9\x94", "Ini\n“kafe café”", source.Windows1252, []string{"2:1: 3 bytes are not UTF-8, the first one here; read as Windows-1252"}},
	{"windows-1252, one byte", "caf\xe9", "café", source.Windows1252, []string{"1:4: 1 byte is not UTF-8"}},
	{"a byte that Windows-1252 leaves out", "ab\xe9\x81", "abé\uFFFD", source.Windows1252, []string{"1:3: 2 bytes are not UTF-8", "1:4: 1 character is broken in Windows-1252"}},
	{"one bad byte in utf-8", "ju\u200bdi, “dunia” \xe9", "ju\u200bdi, “dunia” é", source.UTF8Windows1252, []string{"1:16: 1 byte is not UTF-8"}},
	{"utf-8 cut in the middle of a character", "Halo é \xf0\x9f", "Halo é ðŸ", source.UTF8Windows1252, []string{"1:8: 2 bytes are not UTF-8"}},
	{"utf-8 with mark and a bad byte", "\uFEFFcaf\xe9", "\uFEFFcafé", source.UTF8Windows1252, []string{"1:4: 1 byte is not UTF-8"}},
}

func TestDecode(t *testing.T) {
	for _, tt := range decoded {
		t.Run(tt.name, func(t *testing.T) {
			src, notices, err := input.Decode("draf.txt", []byte(tt.data))
			if err != nil {
				t.Fatal(err)
			}
			if src.Text != tt.text || src.Encoding != tt.encoding || src.Name != "draf.txt" {
				t.Errorf("got %q in %q, want %q in %q", src.Text, src.Encoding, tt.text, tt.encoding)
			}
			if isInput := src.Text == tt.data; (src.Raw == nil) != isInput {
				t.Errorf("text is the input: %v, but Raw is %q", isInput, src.Raw)
			}
			if len(notices) != len(tt.notices) {
				t.Fatalf("got notices %+v, want %q", notices, tt.notices)
			}
			for i, want := range tt.notices {
				if got := noticeText(notices[i]); !strings.HasPrefix(got, want) {
					t.Errorf("got notice %q, want %q", got, want)
				}
				wantText(t, notices[i].ID.Msg, notices[i].ID.Hint, notices[i].EN.Msg, notices[i].EN.Hint)
			}
		})
	}
}

// refused are inputs that are not read, with part of what is said in English.
var refused = []struct {
	name   string
	data   string
	reason input.Reason
	says   string
}{
	{"pdf", "%PDF-1.7\n1 0 obj", input.ReasonBinary, "PDF"},
	{"rtf", `{\rtf1\ansi Halo}`, input.ReasonBinary, "RTF"},
	{"docx", "PK\x03\x04\x14\x00[Content_Types].xml...PK\x03\x04word/document.xml", input.ReasonBinary, "Word document (.docx)"},
	{"xlsx", "PK\x03\x04\x14\x00[Content_Types].xml...PK\x03\x04xl/workbook.xml", input.ReasonBinary, "Excel"},
	{"pptx", "PK\x03\x04\x14\x00ppt/presentation.xml", input.ReasonBinary, "PowerPoint"},
	{"odt", "PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text", input.ReasonBinary, "LibreOffice"},
	{"epub", "PK\x03\x04\x14\x00mimetypeapplication/epub+zip", input.ReasonBinary, "EPUB"},
	{"zip", "PK\x03\x04\x14\x00draf.txt", input.ReasonBinary, "ZIP archive"},
	{"doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", input.ReasonBinary, ".doc"},
	{"png", "\x89PNG\r\n\x1a\n", input.ReasonBinary, "PNG"},
	{"jpeg", "\xff\xd8\xff\xe0\x00\x10JFIF", input.ReasonBinary, "JPEG"},
	{"gif", "GIF89a\x01\x00", input.ReasonBinary, "GIF"},
	{"gzip", "\x1f\x8b\x08", input.ReasonBinary, "gzip"},
	{"elf", "\x7fELF\x02", input.ReasonBinary, "a program"},
	{"exe", "MZ\x90\x00\x03", input.ReasonBinary, "a program"},

	{"utf-8 with a NUL", "Halo\ndu\x00nia", input.ReasonBinary, "2:3: not plain text: it has 1 NUL character"},
	{"NUL alone", "\x00", input.ReasonBinary, "1 NUL character"},
	{"names with NULs between", "a.txt\x00b.txt\x00", input.ReasonBinary, "2 NUL characters"},
	{"short names with NULs between", "abc\x00def\x00", input.ReasonBinary, "2 NUL characters"},
	{"utf-16 appended to ascii", "Selamat pagi" + utf16le("Selamat malam, dunia"), input.ReasonBinary, "NUL"},
	{"utf-16 with a NUL", "\xff\xfe" + utf16le("a\x00b"), input.ReasonBinary, "1 NUL character"},
	{"zeros", strings.Repeat("\x00", 100), input.ReasonBinary, "100 NUL characters"},
	{"control characters", "ab\x01\x02\x03\x04", input.ReasonBinary, "4 of its 6 characters"},
	{"control characters of Windows-1252", "\xe9a\x81\x8d\x8f\x90", input.ReasonBinary, "4 of its 6 characters"},
	{"halves of surrogate pairs", "\xff\xfe" + strings.Repeat("\x3d\xd8", 4), input.ReasonBinary, "4 of its 4 characters"},

	{"utf-32le", "\xff\xfe\x00\x00a\x00\x00\x00", input.ReasonEncoding, "UTF-32"},
	{"utf-32be", "\x00\x00\xfe\xff\x00\x00\x00a", input.ReasonEncoding, "UTF-32"},
	{"utf-32 without mark", "a\x00\x00\x00b\x00\x00\x00", input.ReasonBinary, "6 NUL characters"},
	{"utf-16 with an odd byte", "\xff\xfea\x00b", input.ReasonEncoding, "odd"},
	{"utf-16 without mark, with an odd byte", utf16le("Halo") + "x", input.ReasonEncoding, "odd"},
}

func TestDecodeRefuses(t *testing.T) {
	for _, tt := range refused {
		t.Run(tt.name, func(t *testing.T) {
			src, notices, err := input.Decode("draf", []byte(tt.data))
			if src != nil || notices != nil {
				t.Errorf("got %+v, %v beside the error", src, notices)
			}
			wantReason(t, err, tt.reason)
			if !strings.Contains(err.Error(), tt.says) {
				t.Errorf("got %q, want %q in it", err, tt.says)
			}
		})
	}
}

// One character in twenty may be a control character, no more.
func TestDecodeControlShare(t *testing.T) {
	for letters, ok := range map[int]bool{75: false, 76: true} {
		_, _, err := input.Decode("draf", []byte(strings.Repeat("a", letters)+"\x01\x02\x03\x04"))
		if (err == nil) != ok {
			t.Errorf("4 controls and %d letters: %v", letters, err)
		}
	}
}

// FuzzDecode: whatever the bytes, the text is valid UTF-8 and every character of
// it leads back to bytes that, alone, decode to it; together they are the input.
func FuzzDecode(f *testing.F) {
	for _, tt := range decoded {
		f.Add([]byte(tt.data))
	}
	for _, tt := range refused {
		f.Add([]byte(tt.data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		src, notices, err := input.Decode("draf", data)
		if err != nil {
			if src != nil || notices != nil {
				t.Fatalf("got %+v, %v beside %v", src, notices, err)
			}
			return
		}
		if !utf8.ValidString(src.Text) {
			t.Fatalf("%q is not UTF-8", src.Text)
		}
		if src.Raw == nil {
			if src.Text != string(data) {
				t.Fatalf("got %q, want the input", src.Text)
			}
			return
		}
		end := 0
		for at, r := range src.Text {
			raw := src.RawSpan(source.Span{Start: at, End: at + utf8.RuneLen(r)})
			if at == 0 {
				end = raw.Start
				if end != 0 && end != 2 {
					t.Fatalf("the text starts at %d of the input", end)
				}
			}
			if raw.Start != end || raw.End <= raw.Start || raw.End > len(data) {
				t.Fatalf("%s: %q at %d is %v of %d bytes, after %d", src.Encoding, r, at, raw, len(data), end)
			}
			if r != utf8.RuneError && !decodesTo(data[raw.Start:raw.End], src.Encoding, r) {
				t.Fatalf("%s: %q at %d is %q", src.Encoding, r, at, data[raw.Start:raw.End])
			}
			end = raw.End
		}
		if src.Text != "" && end != len(data) {
			t.Fatalf("%s: text ends at %d of %d bytes", src.Encoding, end, len(data))
		}
		for _, n := range notices {
			if n.Line > 0 && (n.Column < 1 || n.Line > strings.Count(src.Text, "\n")+1) {
				t.Fatalf("notice at %d:%d", n.Line, n.Column)
			}
		}
	})
}

// decodesTo reports whether raw, alone, is r. It knows nothing of package input.
func decodesTo(raw []byte, encoding source.Encoding, r rune) bool {
	switch encoding {
	case source.UTF16LE, source.UTF16BE:
		var units []uint16
		for i := 0; i+1 < len(raw); i += 2 {
			if encoding == source.UTF16LE {
				units = append(units, binary.LittleEndian.Uint16(raw[i:]))
			} else {
				units = append(units, binary.BigEndian.Uint16(raw[i:]))
			}
		}
		return string(utf16.Decode(units)) == string(r)
	case source.Windows1252, source.UTF8Windows1252:
		if len(raw) > 1 {
			return string(raw) == string(r)
		}
		isC1 := raw[0] >= 0x80 && raw[0] < 0xA0 // the quotes, dashes and the euro
		return rune(raw[0]) == r || isC1 && r > 0xFF
	default:
		return string(raw) == string(r)
	}
}

// noticeText is a notice in English, as a person would see it.
func noticeText(n input.Notice) string {
	e := input.Error{Line: n.Line, Column: n.Column, EN: n.EN}
	return strings.TrimLeft(e.Error(), ": ")
}

func utf16le(text string) string {
	var data []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		data = binary.LittleEndian.AppendUint16(data, unit)
	}
	return string(data)
}

func utf16be(text string) string {
	var data []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		data = binary.BigEndian.AppendUint16(data, unit)
	}
	return string(data)
}
