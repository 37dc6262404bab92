package rules

import (
	"strings"
)

// mistake is what is wrong with the brackets of an example.
type mistake struct{ id, en string }

// unbracket takes the brackets out of s, a flag example. marked are the
// bracketed parts as byte ranges of text. "[[" and "]]" are literal brackets.
func unbracket(s string) (text string, marked [][2]int, wrong *mistake) {
	var b strings.Builder
	start := -1
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c != '[' && c != ']':
			b.WriteByte(c)
		case i+1 < len(s) && s[i+1] == c:
			b.WriteByte(c)
			i++
		case c == '[' && start >= 0:
			return "", nil, &mistake{"kurung [ di dalam kurung [", "a bracket [ within a bracket ["}
		case c == '[':
			start = b.Len()
		case start < 0:
			return "", nil, &mistake{"kurung ] tanpa pembuka [", "a bracket ] without its ["}
		default:
			if strings.TrimSpace(b.String()[start:]) == "" {
				return "", nil, &mistake{"kurung [ ] kosong", "empty brackets [ ]"}
			}
			marked = append(marked, [2]int{start, b.Len()})
			start = -1
		}
	}
	switch {
	case start >= 0:
		return "", nil, &mistake{"kurung [ tidak ditutup", "a bracket [ is not closed"}
	case marked == nil:
		return "", nil, &mistake{"tidak ada bagian yang ditandai dengan [ ]", "nothing is marked with [ ]"}
	}
	return b.String(), marked, nil
}
