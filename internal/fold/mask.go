package fold

import "strings"

// mask reads a word with some letters crossed out, anj*ng, as the one word of a
// lexicon that it can be, with clitics or without.
func (rd reader) mask(word string) (Reading, bool) {
	mask, ok := maskOf(word)
	if !ok {
		return Reading{}, false
	}
	if w, ok := rd.masked(mask); ok {
		return Reading{w, HowMask}, true
	}
	for host := range hosts(mask) {
		if w, ok := rd.masked(host); ok {
			return Reading{w, HowMask}, true
		}
	}
	return Reading{}, false
}

// masked asks the vocabulary about mask if enough of it is left: four
// characters, the first and the last one a letter, at least half of them letters.
func (rd reader) masked(mask string) (string, bool) {
	hidden := strings.Count(mask, "*")
	if len(mask) < minMask || hidden == 0 || 2*hidden > len(mask) || mask[0] == '*' || mask[len(mask)-1] == '*' {
		return "", false
	}
	return rd.Masked(mask)
}

// maskOf is word with every sign that crosses out a letter as "*" and digits
// read as letters. It is false if word has any other character, or no such sign.
func maskOf(word string) (string, bool) {
	if !strings.ContainsAny(word, "*#%&?•×@") {
		return "", false
	}
	var b strings.Builder
	b.Grow(len(word))
	for _, r := range word {
		switch {
		case strings.ContainsRune("*#%&?•×@", r):
			b.WriteByte('*')
		case r < 128 && isASCIILetter(byte(r)):
			b.WriteByte(byte(r))
		case r < 128 && isDigit(byte(r)):
			b.WriteByte(letterOf[r][0])
		default:
			return "", false
		}
	}
	return b.String(), true
}
