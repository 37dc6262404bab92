package fold

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// twin pairs a character with the ASCII character that it is read as.
type twin struct {
	r  rune
	to byte
}

// alphabets are the runs of 26 styled letters, A to Z, that NFKC either leaves
// alone or wraps in brackets. Regional indicators are no letters but flags.
var alphabets = [...]rune{
	0x249C,  // ⒜ parenthesized, small
	0x1F110, // 🄐 parenthesized
	0x1F130, // 🄰 squared
	0x1F150, // 🅐 negative circled
	0x1F170, // 🅰 negative squared
}

// styled is the ASCII character that r stands for in any text, or 0.
func styled(r rune) byte {
	if r < 0xB4 || 0x2BF < r && r < 0x1D00 { // most letters
		return 0
	}
	for _, a := range alphabets {
		if a <= r && r < a+26 {
			return 'a' + byte(r-a)
		}
	}
	return twinOf(variants[:], r)
}

// lookalike is the ASCII letter that r, a letter of another script, looks like,
// or 0.
func lookalike(r rune) byte {
	if r < 0x370 {
		return 0
	}
	return twinOf(lookalikes[:], r)
}

// twinOf looks r up in table, then its lower case.
func twinOf(table []twin, r rune) byte {
	for {
		i, ok := slices.BinarySearchFunc(table, r, func(t twin, r rune) int { return int(t.r - r) })
		if ok {
			return table[i].to
		}
		lower := unicode.ToLower(r)
		if lower == r {
			return 0
		}
		r = lower
	}
}

// looksLatin reports whether every letter of s, a token without Latin letters,
// looks Latin. A single Greek letter does not count.
func looksLatin(s string) bool {
	letters, greek := 0, false
	for _, r := range norm.NFKD.String(s) {
		if !unicode.IsLetter(r) || unicode.Is(unicode.Common, r) || invisible(r) {
			continue
		}
		if lookalike(r) == 0 {
			return false
		}
		letters++
		greek = unicode.Is(unicode.Greek, r)
	}
	return letters > 1 || letters == 1 && !greek
}

func isLatin(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'A' && isASCIILetter(byte(r))
	}
	return unicode.Is(unicode.Latin, r)
}

// isLetter reports whether r folds to something that ends in a letter.
func isLetter(r rune) bool {
	if unicode.IsLetter(r) || isASCIILetter(styled(r)) {
		return true
	}
	d := decomposition(r)
	for len(d) > 0 {
		last, n := utf8.DecodeLastRune(d)
		if !isMark(last) {
			return unicode.IsLetter(last) || isASCIILetter(styled(last))
		}
		d = d[:len(d)-n]
	}
	return false
}

// isMark reports whether r is a combining mark.
func isMark(r rune) bool {
	if r < 0x300 || 0x370 <= r && r < 0x483 { // most letters
		return false
	}
	return unicode.Is(unicode.M, r)
}
