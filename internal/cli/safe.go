package cli

import (
	"io"
	"strings"
	"unicode"
)

// safeWriter keeps what would steer a terminal out of messages: the name of a
// file may hold escape sequences or turn the direction of the text around. Every
// message is one call of Write.
type safeWriter struct{ w io.Writer }

// Write writes p with a U+FFFD in place of each such character.
func (s safeWriter) Write(p []byte) (int, error) {
	text := strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return unicode.ReplacementChar
		}
		return r
	}, string(p))
	if _, err := io.WriteString(s.w, text); err != nil {
		return 0, err
	}
	return len(p), nil
}
