package fold

import "strings"

// letterOf is the letters that a digit or sign stands for, likelier ones first.
var letterOf = [128]string{
	'0': "o", '1': "il", '2': "z", '3': "e", '4': "a", '5': "s", '6': "g", '7': "t", '8': "b", '9': "g",
	'!': "il", '$': "s", '@': "a",
}

// maxUnsure is how many signs of two readings are read independently; beyond
// it they are read alike.
const maxUnsure = 3

// Leet gives the words that word may be with its digits and signs read as
// letters, likelier ones first, at most eight. It gives none unless word is made
// of letters and such signs alone, with at least two letters, one sign and four
// characters in all; "!" counts only between two others.
func Leet(word string) []string {
	letters, signs, unsure := 0, 0, 0
	for i := range len(word) {
		switch c := word[i]; {
		case isASCIILetter(c):
			letters++
		case c >= 128 || letterOf[c] == "" || c == '!' && (i == 0 || i == len(word)-1):
			return nil
		default:
			signs++
			unsure += len(letterOf[c]) - 1
		}
	}
	if letters < 2 || signs == 0 || len(word) < minLeet || len(word) > maxWord {
		return nil
	}
	words := make([]string, 0, 1<<min(unsure, maxUnsure))
	for choice := range cap(words) {
		words = append(words, unleet(word, choice))
	}
	return words
}

// unleet reads the signs of word as letters; each bit of choice settles one of
// two readings, the last bit all that are left.
func unleet(word string, choice int) string {
	var b strings.Builder
	b.Grow(len(word))
	nth := 0
	for i := range len(word) {
		c := word[i]
		if c >= 128 || letterOf[c] == "" {
			b.WriteByte(c)
			continue
		}
		to := letterOf[c]
		if len(to) > 1 {
			to = to[choice>>min(nth, maxUnsure-1)&1:]
			nth++
		}
		b.WriteByte(to[0])
	}
	return b.String()
}

// leet reads a word with digits for letters, s4mpah, if that makes a word of a
// lexicon, with stretched letters and clitics or without.
func (rd reader) leet(word string) (Reading, bool) {
	for _, w := range Leet(word) {
		for _, s := range append([]string{w}, stretched(w, true)...) {
			if len(s) < minLeet {
				continue
			}
			r, ok := rd.exact(s)
			if !ok {
				r, ok = rd.clitic(s, minLeet)
			}
			if ok && rd.Known(r.Word) {
				return Reading{r.Word, HowLeet}, true
			}
		}
	}
	return Reading{}, false
}
