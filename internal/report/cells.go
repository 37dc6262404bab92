package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"github.com/saring-id/saring/checker/source"
)

// cell is one grapheme cluster of a draft as it is shown.
type cell struct {
	text  string      // what the terminal gets; no control characters
	width int         // columns it takes, at least 1
	span  source.Span // its bytes in the draft
	odd   bool        // text stands for something that cannot be shown: "<U+200B>"
}

const tabStop = 4

// cells cuts line, which starts at byte base of the draft, into what is shown.
// Tabs become spaces up to the next stop; control characters, marks of
// direction and invisible characters become "<U+202E>"; a mark that combines
// with nothing gets a dotted circle. A byte order mark at byte 0 is left out.
func cells(line string, base int) []cell {
	var list []cell
	column := 0
	add := func(text string, n int, odd bool) {
		c := cell{text, ansi.StringWidth(text), source.Span{Start: base, End: base + n}, odd}
		list = append(list, c)
		column += c.width
		base += n
	}
	for len(line) > 0 {
		cluster, width := ansi.FirstGraphemeCluster(line, ansi.GraphemeWidth)
		line = line[len(cluster):]
		switch {
		case base == 0 && strings.HasPrefix(cluster, "\uFEFF"):
			base += len("\uFEFF")
			line = cluster[len("\uFEFF"):] + line
		case cluster == "\t":
			add(strings.Repeat(" ", tabStop-column%tabStop), 1, false)
		case harmless(cluster, width):
			add(cluster, len(cluster), false)
		default:
			for len(cluster) > 0 {
				text, n, odd := shown(cluster)
				add(text, n, odd)
				cluster = cluster[n:]
			}
		}
	}
	return list
}

// harmless reports whether a terminal shows cluster as it is, in width columns.
func harmless(cluster string, width int) bool {
	if width <= 0 {
		return false
	}
	emoji := pictograph(cluster)
	for i, r := range cluster {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(cluster[i:], "\uFFFD"):
			return false
		case emoji && joinsEmoji(r):
		case invisible(r):
			return false
		}
	}
	return true
}

// shown is the first character of cluster, its bytes, and whether what is shown
// is a stand-in for it. Marks that combine with it stay on it.
func shown(cluster string) (text string, n int, odd bool) {
	r, n := utf8.DecodeRuneInString(cluster)
	switch {
	case r == utf8.RuneError && n == 1:
		return fmt.Sprintf("<0x%02X>", cluster[0]), 1, true
	case invisible(r):
		return fmt.Sprintf("<U+%04X>", r), n, true
	}
	for n < len(cluster) {
		mark, size := utf8.DecodeRuneInString(cluster[n:])
		if !unicode.Is(unicode.M, mark) || invisible(mark) {
			break
		}
		n += size
	}
	if text = cluster[:n]; ansi.StringWidth(text) == 0 {
		text = "\u25CC" + text
	}
	if ansi.StringWidth(text) == 0 {
		return fmt.Sprintf("<U+%04X>", r), n, true
	}
	return text, n, false
}

// invisible reports whether r is a character that changes what a reader or a
// terminal makes of the text without being seen: controls, format characters,
// separators of lines, fillers, selectors.
func invisible(r rune) bool {
	switch {
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
		return true
	case unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r), unicode.Is(unicode.Variation_Selector, r):
		return true
	}
	return false
}

// pictograph reports whether cluster starts with a character that emoji are
// built on: symbols, and the digits of keycaps.
func pictograph(cluster string) bool {
	r, n := utf8.DecodeRuneInString(cluster)
	if unicode.Is(unicode.So, r) || r == '\u203C' || r == '\u2049' || r == '\u3030' || r == '\u303D' {
		return true
	}
	return strings.ContainsRune("0123456789#*", r) && strings.HasPrefix(cluster[n:], "\uFE0F\u20E3")
}

// joinsEmoji reports whether r is part of emoji sequences: the joiner, the
// selector of emoji style, the tags of regional flags.
func joinsEmoji(r rune) bool {
	return r == '\u200D' || r == '\uFE0F' || 0xE0020 <= r && r <= 0xE007F
}

// printable is text on one line as a terminal may be given it: white space as
// single spaces, everything else as in [cells].
func printable(text string) string {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\r' || r == '\t'
	}), " ")
	if strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }) < 0 {
		return text
	}
	var b strings.Builder
	for _, c := range cells(text, 1) { // 1: a byte order mark here is odd
		b.WriteString(c.text)
	}
	return b.String()
}
