package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// domains are the endings by which an address without a scheme is known.
var domains = []string{".id", ".com", ".net", ".org", ".info", ".me", ".ly", ".gov", ".edu", ".io", ".co", ".tv", ".xyz", ".gl", ".biz", ".site", ".link"}

// longestLink is the most bytes of an address; what is behind them is read as text.
const longestLink = 1024

// linkLen is the length of the web or mail address at the start of s, 0 if
// there is none. before is the rune in front of s.
func linkLen(s string, before rune) int {
	if wordRune(before) || before == '@' || before == '.' || !hostName(s[:1]) || plainWord(s) {
		return 0
	}
	s = s[:min(len(s), longestLink)]
	n := strings.IndexFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”«»|", r)
	})
	if n < 0 {
		n = len(s)
	}
	run := strings.TrimRight(s[:n], ".,;:!?)]}'’*…")
	if strings.HasPrefix(run, "http://") || strings.HasPrefix(run, "https://") || strings.HasPrefix(run, "www.") {
		return len(run)
	}
	host := run
	if i := strings.IndexAny(run, "/?"); i >= 0 {
		host = run[:i]
	}
	if i := strings.IndexByte(host, '@'); i > 0 && strings.IndexByte(host[i:], '.') > 1 && hostName(host[i+1:]) && hostName(host[:i]) {
		return len(host)
	}
	for _, d := range domains {
		if strings.HasSuffix(host, d) && len(host) > len(d)+1 && hostName(host) && strings.Count(host, ".") >= 1 && !spaced(host) {
			return len(run)
		}
	}
	return 0
}

// plainWord reports whether s starts with letters and digits that nothing follows
// of what is in an address: most words do.
func plainWord(s string) bool {
	n := 0
	for n < len(s) && s[n] < utf8.RuneSelf && wordRune(rune(s[n])) {
		n++
	}
	return n > 0 && (n == len(s) || strings.IndexByte(".-_+@:", s[n]) < 0)
}

// spaced reports whether s is single letters with points between, such as b.a.b.i.d.
func spaced(s string) bool {
	for part := range strings.SplitSeq(s, ".") {
		if len(part) != 1 {
			return false
		}
	}
	return true
}

func hostName(s string) bool {
	for _, r := range s {
		if r >= 0x80 || !wordRune(r) && !strings.ContainsRune(".-_+", r) {
			return false
		}
	}
	return s != ""
}
