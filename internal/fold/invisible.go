package fold

import (
	"unicode"
	"unicode/utf8"
)

// The characters that show nothing and stand for nothing in Indonesian text:
// they are dropped. The blanks that only look like nothing (U+2800, U+3164,
// U+FFA0) are styled blanks instead; the widths of blank are left to NFKC.
var invisibles = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x0080, 0x0084, 1}, // control characters, but for the next line
		{0x0086, 0x009F, 1},
		{0x00AD, 0x00AD, 1}, // soft hyphen
		{0x034F, 0x034F, 1}, // combining grapheme joiner
		{0x061C, 0x061C, 1}, // Arabic letter mark
		{0x115F, 0x1160, 1}, // Hangul fillers
		{0x17B4, 0x17B5, 1}, // Khmer inherent vowels
		{0x180B, 0x180F, 1}, // Mongolian separators and selectors
		{0x200B, 0x200F, 1}, // zero-width space, joiners, direction marks
		{0x202A, 0x202E, 1}, // direction embeddings and overrides
		{0x2060, 0x206F, 1}, // word joiner, invisible operators, direction isolates
		{0xFE00, 0xFE0F, 1}, // variation selectors
		{0xFEFF, 0xFEFF, 1}, // byte order mark
		{0xFFF9, 0xFFFB, 1}, // interlinear annotation
	},
	R32: []unicode.Range32{
		{0x1BCA0, 0x1BCA3, 1}, // shorthand format controls
		{0x1D173, 0x1D17A, 1}, // musical format controls
		{0xE0000, 0xE0FFF, 1}, // tags, more variation selectors
	},
	LatinOffset: 3,
}

const (
	joiner     = '\u200D'
	keycap     = '\u20E3'
	blackFlag  = '\U0001F3F4'
	selector15 = '\uFE0E' // text presentation
	selector16 = '\uFE0F' // emoji presentation
)

func invisible(r rune) bool {
	if r < utf8.RuneSelf {
		return control(byte(r))
	}
	return unicode.Is(invisibles, r)
}

// isBlank reports whether an ASCII character is a space, a tab or a line break.
func isBlank(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// control reports whether an ASCII character shows nothing and is not a blank.
func control(c byte) bool { return c < ' ' && !isBlank(c) || c == 0x7F }

func isVariation(r rune) bool { return 0xFE00 <= r && r <= 0xFE0F }

func isTag(r rune) bool { return 0xE0020 <= r && r <= 0xE007F }

// joinsEmoji reports whether the invisible r, after the character before and
// in front of source[next:], is a working part of an emoji: a presentation
// selector, a joiner between two pictures, the tags of a flag.
func (f *folder) joinsEmoji(r, before rune, next int) bool {
	after, _ := utf8.DecodeRuneInString(f.source[next:])
	switch {
	case r == selector15 || r == selector16:
		return pictograph(before) ||
			after == keycap && (before == '#' || before == '*' || '0' <= before && before <= '9')
	case r == joiner:
		return (pictograph(before) || before == selector16) && pictograph(after)
	case isTag(r):
		return before == blackFlag || isTag(before)
	}
	return false
}

// pictograph reports whether r is a symbol that emoji are made of and that
// folding leaves alone.
func pictograph(r rune) bool {
	return r >= 0xA9 && r != utf8.RuneError &&
		(unicode.In(r, unicode.So, unicode.Sm) || 0x1F3FB <= r && r <= 0x1F3FF) && // skin tones are Sk
		styled(r) == 0 && decomposition(r) == nil
}
