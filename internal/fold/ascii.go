package fold

import (
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf8"
)

// Eight bytes at a time: one bit, the high bit, of every byte.
const (
	ones = 0x0101010101010101
	high = 0x80 * ones
)

// load is the eight bytes of s from i on, the first one lowest.
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// asciiPrefix is the number of bytes of s before the first one that is beyond
// ASCII or a [control] character.
func asciiPrefix(s string) int {
	for i := 0; ; i++ {
		for i+8 <= len(s) && !special(load(s, i)) {
			i += 8
		}
		if i == len(s) || s[i] >= utf8.RuneSelf || control(s[i]) {
			return i
		}
	}
}

// special reports whether a byte of w is beyond ASCII, below the blank, or 0x7F.
func special(w uint64) bool { return (w|(w+ones)|(w-' '*ones)&^w)&high != 0 }

// uppers marks with its high bit every byte of w, all ASCII, that is A to Z.
func uppers(w uint64) uint64 {
	return (w + (0x80-'A')*ones) &^ (w + (0x80-'Z'-1)*ones) & high
}

// lowerASCII is s, all ASCII, in lower case; s itself if it is so already.
func lowerASCII(s string) string {
	i := 0
	for i+8 <= len(s) && uppers(load(s, i)) == 0 {
		i += 8
	}
	for i < len(s) && (s[i] < 'A' || s[i] > 'Z') {
		i++
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	writeLower(&b, s[i:])
	return b.String()
}

// writeLower writes s, all ASCII, to b in lower case.
func writeLower(b *strings.Builder, s string) {
	var block [256]byte
	for len(s) > 0 {
		n := min(len(s), len(block))
		i := 0
		for ; i+8 <= n; i += 8 {
			w := load(s, i)
			binary.LittleEndian.PutUint64(block[i:], w|uppers(w)>>2)
		}
		for ; i < n; i++ {
			block[i] = lowerByte(s[i])
		}
		b.Write(block[:n])
		s = s[n:]
	}
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

func isASCIILetter(c byte) bool { c |= 0x20; return 'a' <= c && c <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// hasLetter reports whether b has an ASCII letter.
func hasLetter(b []byte) bool {
	return slices.ContainsFunc(b, isASCIILetter)
}
