package fold

import (
	_ "embed"
	"strings"
	"sync"
)

// commonWords is one word a line, sorted by byte, each line ended by "\n".
//
//go:embed common.txt
var commonWords string

// commonFrom gives, for each first letter, where its words start in
// commonWords; the last entry is where those of z end.
var commonFrom = sync.OnceValue(func() *[27]int {
	var from [27]int
	for i := range from {
		from[i], _ = searchLines(commonWords, string(rune('a'+i)))
	}
	return &from
})

// Common reports whether word, in lower case, is a frequent harmless word of
// Indonesian, or a code such as sp4n, that must never be read as a disguise of
// another word.
func Common(word string) bool {
	if word == "" || word[0] < 'a' || 'z' < word[0] {
		return false
	}
	from := commonFrom()
	letter := word[0] - 'a'
	_, ok := searchLines(commonWords[from[letter]:from[letter+1]], word)
	return ok
}

// searchLines finds where line is, or would be, in sorted lines.
func searchLines(lines, line string) (at int, found bool) {
	lo, hi := 0, len(lines) // both at the start of a line
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(lines[lo:mid], '\n') + 1 + lo
		end := start + strings.IndexByte(lines[start:], '\n')
		switch strings.Compare(lines[start:end], line) {
		case 0:
			return start, true
		case -1:
			lo = end + 1
		default:
			hi = start
		}
	}
	return lo, false
}
