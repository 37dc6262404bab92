package input

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
)

// quoting is how a value is written in its file.
type quoting byte

const (
	bare         quoting = 0    // as it is, but for white space: YAML without quotes and in blocks
	singleQuoted quoting = '\'' // '' is one quotation mark
	doubleQuoted quoting = '"'  // backslash escapes
	csvQuoted    quoting = ','  // "" is one quotation mark
	tomlQuoted   quoting = '='  // backslash escapes; lines stay lines
)

// align finds the pieces of text, from offset at on, that value was read from:
// its words stand there literally or escaped, and white space may be folded. It
// fails if the two do not fit together.
func align(text string, at int, value string, how quoting) ([]source.Piece, bool) {
	p := prose{text: text}
	for value != "" {
		if at >= len(text) {
			return nil, false
		}
		if n := blanks(text[at:]); n > 0 {
			read, ok := foldedAs(text[at:at+n], value, how)
			if !ok {
				return nil, false
			}
			p.replaced(at, at+n, read)
			at, value = at+n, value[len(read):]
			continue
		}
		n, read := unit(text[at:], how)
		if !strings.HasPrefix(value, read) {
			return nil, false
		}
		p.replaced(at, at+n, read)
		at, value = at+n, value[len(read):]
	}
	return p.pieces, true
}

// scalarPieces is the pieces that read, the value written in text[whole], was read
// from; its first letter is at offset at or later. All of whole is one piece if its letters are
// not found there. It is nil for a value without letters.
func scalarPieces(text string, at int, read string, how quoting, whole source.Span) []source.Piece {
	if read == "" || whole.Len() <= 0 {
		return nil
	}
	if pieces, ok := align(text, at, read, how); ok {
		return pieces
	}
	return []source.Piece{{Span: whole, Text: read}}
}

// replaced adds what text[start:end] is read as, be it itself.
func (p *prose) replaced(start, end int, read string) {
	if p.text[start:end] == read {
		p.literal(start, end)
	} else {
		p.decoded(start, end, read)
	}
}

// blanks is the length of the white space at the start of s.
func blanks(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r\n")) }

// foldedAs is the start of value that white space of the file became.
func foldedAs(space, value string, how quoting) (string, bool) {
	if how == tomlQuoted {
		return space, strings.HasPrefix(value, space)
	}
	if how != doubleQuoted { // no escapes: all white space of value is from here
		return value[:blanks(value)], true
	}
	lines := strings.Count(space, "\n")
	read := space
	switch {
	case lines == 1:
		read = " "
	case lines > 1:
		read = strings.Repeat("\n", lines-1)
	}
	return read, strings.HasPrefix(value, read)
}

// unit is the length of the first character of s as it is written, and what it
// is read as.
func unit(s string, how quoting) (size int, read string) {
	switch {
	case how == singleQuoted && strings.HasPrefix(s, "''"):
		return 2, "'"
	case how == csvQuoted && strings.HasPrefix(s, `""`):
		return 2, `"`
	case (how == doubleQuoted || how == tomlQuoted) && s[0] == '\\' && len(s) > 1:
		return escape(s)
	}
	_, size = utf8.DecodeRuneInString(s)
	return size, s[:size]
}

// escapes are the letters after a backslash in JSON and YAML.
var escapes = map[byte]string{
	'0': "\x00", 'a': "\a", 'b': "\b", 't': "\t", '\t': "\t", 'n': "\n", 'v': "\v", 'f': "\f", 'r': "\r", 'e': "\x1b",
	' ': " ", '"': `"`, '/': "/", '\\': `\`, 'N': "\u0085", '_': "\u00a0", 'L': "\u2028", 'P': "\u2029",
}

// escape is the length of the escape that s starts with, and what it is read as.
// A line end that is escaped takes the white space after it along.
func escape(s string) (size int, read string) {
	if rest := strings.TrimPrefix(s[1:], "\r"); strings.HasPrefix(rest, "\n") {
		return len(s) - len(rest) + blanks(rest), ""
	}
	if read, ok := escapes[s[1]]; ok {
		return 2, read
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[1]]
	r, ok := hex(s, digits)
	if !ok {
		return 1, s[:1]
	}
	size = 2 + digits
	if utf16.IsSurrogate(r) {
		low, ok := rune(0), false
		if strings.HasPrefix(s[size:], `\u`) {
			low, ok = hex(s[size:], 4)
		}
		if r = utf16.DecodeRune(r, low); ok && r != utf8.RuneError {
			size += len(`\uXXXX`)
		}
	}
	return size, string(r)
}

// hex is the code point that the digits after the two first bytes of s stand for.
func hex(s string, digits int) (rune, bool) {
	if digits == 0 || len(s) < 2+digits {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:2+digits], 16, 32)
	return rune(n), err == nil
}
