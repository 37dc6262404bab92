package clause

import (
	"unicode"
	"unicode/utf8"
)

// pictures are the blocks whose symbols are emoji or are used like them.
var pictures = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x2190, 0x21ff, 1}, {0x2300, 0x23ff, 1}, {0x25a0, 0x27bf, 1}, {0x2900, 0x297f, 1}, {0x2b00, 0x2bff, 1}, {0x3297, 0x3299, 2},
	},
	R32: []unicode.Range32{{0x1f000, 0x1faff, 1}, {0xe0020, 0xe007f, 1}},
}

// emojiLen is the length of the run of emoji at the start of s, with their
// joiners, selectors, skin tones and keycaps.
func emojiLen(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case unicode.Is(pictures, r):
		case n > 0 && (r == 0x200d || r == 0x20e3 || 0xfe00 <= r && r <= 0xfe0f):
		case keycap(s[n:]):
		default:
			return n
		}
		n += size
	}
	return n
}

// keycap reports whether s starts with a digit, '#' or '*' in a keycap.
func keycap(s string) bool {
	if s == "" || !digit(s[0]) && s[0] != '#' && s[0] != '*' {
		return false
	}
	r, size := utf8.DecodeRuneInString(s[1:])
	if 0xfe00 <= r && r <= 0xfe0f {
		r, _ = utf8.DecodeRuneInString(s[1+size:])
	}
	return r == 0x20e3
}
