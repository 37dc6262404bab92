package input

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/saring-id/saring/checker/source"
)

// The byte order marks, as they are in a file.
const (
	markUTF8    = "\xEF\xBB\xBF"
	markUTF16LE = "\xFF\xFE"
	markUTF16BE = "\xFE\xFF"
	markUTF32LE = "\xFF\xFE\x00\x00"
	markUTF32BE = "\x00\x00\xFE\xFF"
)

// Decode is the draft that data holds; name is used in messages only. The draft
// keeps data if it is not UTF-8, so it must not be changed afterwards. Empty
// data is an empty draft. Decode fails with an [*Error] only.
//
// UTF-8 is taken byte for byte. UTF-16 is known by its mark, or by where its
// zero bytes are. Anything else is read as UTF-8 in which each byte that cannot
// be UTF-8 is Windows-1252: one bad byte must not garble every other letter.
func Decode(name string, data []byte) (*source.Source, []Notice, error) {
	if f := signatureOf(data); f != nil {
		return nil, nil, notText(name, f.id, f.en, f.do)
	}
	if hasUTF32Mark(data) {
		return nil, nil, badEncoding(name, "teks UTF-32 tidak dapat dibaca", "UTF-32 text cannot be read")
	}
	if encoding, guessed := utf16Of(data); encoding != "" {
		return decodeUTF16(name, data, encoding, guessed)
	}
	if utf8.Valid(data) {
		return decodeUTF8(name, data)
	}
	return decodeWindows1252(name, data)
}

func hasUTF32Mark(data []byte) bool {
	return bytes.HasPrefix(data, []byte(markUTF32LE)) || bytes.HasPrefix(data, []byte(markUTF32BE))
}

func decodeUTF8(name string, data []byte) (*source.Source, []Notice, error) {
	src := &source.Source{Name: name, Text: string(data), Encoding: source.UTF8}
	if strings.HasPrefix(src.Text, markUTF8) {
		src.Encoding = source.UTF8BOM
	}
	if err := checkText(src, 0); err != nil {
		return nil, nil, err
	}
	return src, nil, nil
}

// decodeWindows1252 reads data as UTF-8, and each byte that cannot be UTF-8 as
// Windows-1252. The few bytes that Windows-1252 leaves out become U+FFFD.
func decodeWindows1252(name string, data []byte) (*source.Source, []Notice, error) {
	var text strings.Builder
	text.Grow(len(data) + len(data)/8)
	var foreign, broken firstOf
	encoding := source.Windows1252
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		switch {
		case size > 1:
			encoding = source.UTF8Windows1252
		case r == utf8.RuneError:
			r = charmap.Windows1252.DecodeByte(rest[0])
			foreign.count(text.Len())
			if r == utf8.RuneError {
				broken.count(text.Len())
			}
		}
		text.WriteRune(r)
		rest = rest[size:]
	}
	src := &source.Source{Name: name, Text: text.String(), Raw: data, Encoding: encoding}
	if err := checkText(src, broken.n); err != nil {
		return nil, nil, err
	}
	lines := source.NewLines(src.Text)
	notices := []Notice{notUTF8(foreign.n, lines.Position(foreign.offset))}
	if broken.n > 0 {
		notices = append(notices, replaced(broken.n, source.Windows1252, lines.Position(broken.offset)))
	}
	return src, notices, nil
}

// firstOf counts things in a text and keeps the offset of the first one.
type firstOf struct{ n, offset int }

func (f *firstOf) count(offset int) {
	if f.n == 0 {
		f.offset = offset
	}
	f.n++
}

// checkText refuses what was decoded but is not text: any NUL, or more than one
// character in twenty that is a control character or was replaced. Up to three
// such characters are a slip of an editor, even in a short draft.
func checkText(src *source.Source, replaced int) error {
	if at := strings.IndexByte(src.Text, 0); at >= 0 {
		n := strings.Count(src.Text, "\x00")
		return notText(src.Name,
			fmt.Sprintf("ada %d karakter NUL, yang pertama di sini", n),
			fmt.Sprintf("it has %s, the first one here", plural(n, "NUL character", "NUL characters")),
			saveAsUTF8,
		).at(source.NewLines(src.Text).Position(at))
	}
	var control firstOf
	characters := 0
	for at, r := range src.Text {
		characters++
		if unicode.IsControl(r) && !strings.ContainsRune("\t\n\v\f\r", r) {
			control.count(at)
		}
	}
	if bad := control.n + replaced; bad > 3 && bad*20 > characters {
		return notText(src.Name,
			fmt.Sprintf("%d dari %d karakternya bukan huruf, angka, atau tanda baca", bad, characters),
			fmt.Sprintf("%d of its %d characters are no letter, digit or mark", bad, characters),
			saveAsUTF8)
	}
	return nil
}
