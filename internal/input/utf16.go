package input

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// utf16Of is which UTF-16 data is in, and whether that was guessed for want of
// a byte order mark; "" if it is not UTF-16.
func utf16Of(data []byte) (encoding source.Encoding, guessed bool) {
	switch {
	case bytes.HasPrefix(data, []byte(markUTF16LE)):
		return source.UTF16LE, false
	case bytes.HasPrefix(data, []byte(markUTF16BE)):
		return source.UTF16BE, false
	case bytes.IndexByte(data, 0) < 0:
		return "", false
	}
	return guessUTF16(data), true
}

// guessUTF16 knows the UTF-16 of a text in Latin letters by its zero bytes: the
// high byte of most units is zero, the low byte of few (in some emoji). Two letters or
// digits side by side in one unit are ordinary text with NULs in between (find
// -print0), or a file that PowerShell appended to; that is not UTF-16.
func guessUTF16(data []byte) source.Encoding {
	var zeroFirst, zeroSecond, letters int
	pairs := len(data) / 2
	for i := range pairs {
		first, second := data[2*i], data[2*i+1]
		switch {
		case first == 0 && second == 0:
			return ""
		case first == 0:
			zeroFirst++
		case second == 0:
			zeroSecond++
		case isAlphanumeric(first) && isAlphanumeric(second):
			letters++
		}
	}
	switch {
	case letters*20 > pairs:
		return ""
	case zeroSecond*2 > pairs && zeroFirst*4 <= zeroSecond:
		return source.UTF16LE
	case zeroFirst*2 > pairs && zeroSecond*4 <= zeroFirst:
		return source.UTF16BE
	}
	return ""
}

func isAlphanumeric(b byte) bool {
	return '0' <= b && b <= '9' || 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z'
}

// decodeUTF16 reads data, which may begin with a byte order mark. A half of a
// surrogate pair without its other half becomes U+FFFD.
func decodeUTF16(name string, data []byte, encoding source.Encoding, guessed bool) (*source.Source, []Notice, error) {
	if len(data)%2 != 0 {
		return nil, nil, badEncoding(name,
			"teks UTF-16 terpotong: jumlah bytenya ganjil",
			"cut-off UTF-16 text: its number of bytes is odd")
	}
	var order binary.ByteOrder = binary.LittleEndian
	if encoding == source.UTF16BE {
		order = binary.BigEndian
	}
	units := data
	if !guessed {
		units = data[len(markUTF16LE):]
	}
	text, broken := textOfUnits(units, order)
	src := &source.Source{Name: name, Text: text, Raw: data, Encoding: encoding}
	if err := checkText(src, broken.n); err != nil {
		return nil, nil, err
	}
	var notices []Notice
	if guessed {
		notices = append(notices, guessedUTF16(encoding))
	}
	if broken.n > 0 {
		notices = append(notices, replaced(broken.n, encoding, source.NewLines(text).Position(broken.offset)))
	}
	return src, notices, nil
}

// textOfUnits is the text of UTF-16 units, and the halves of surrogate pairs
// that it had to replace.
func textOfUnits(units []byte, order binary.ByteOrder) (string, firstOf) {
	var text strings.Builder
	text.Grow(len(units)/2 + len(units)/16)
	var broken firstOf
	for len(units) > 0 {
		r := rune(order.Uint16(units))
		units = units[2:]
		if utf16.IsSurrogate(r) {
			low := rune(0)
			if len(units) > 0 {
				low = rune(order.Uint16(units))
			}
			if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
				broken.count(text.Len())
			} else {
				units = units[2:]
			}
		}
		text.WriteRune(r)
	}
	return text.String(), broken
}
