package match

import (
	"cmp"
	"sort"
	"strings"
	"unicode/utf8"
)

// Known reports whether word is a word of a term.
func (s *Set) Known(word string) bool { return s.id(word) >= 0 }

// mask is what a masked word still shows.
type mask struct {
	first, last byte
	length      int
}

func maskOf(word string) mask {
	if word == "" {
		return mask{}
	}
	return mask{word[0], word[len(word)-1], len(word)}
}

func (m mask) compare(n mask) int {
	return cmp.Or(cmp.Compare(m.first, n.first), cmp.Compare(m.last, n.last), cmp.Compare(m.length, n.length))
}

// compareMasks is the order in which words are numbered: those with the same
// mask are neighbours, so that no table of masks is needed.
func compareMasks(a, b string) int {
	return cmp.Or(maskOf(a).compare(maskOf(b)), strings.Compare(a, b))
}

// Masks hide words of these lengths; shorter ones would fit by chance.
const shortestMask, longestMask = 4, 20

// Masked is the one word of the vocabulary that fits masked, in which '*'
// stands for one letter: same first and last letter, same length, at least
// half of the letters shown. ok is false if none or several fit.
func (s *Set) Masked(masked string) (word string, ok bool) {
	n := len(masked)
	if n < shortestMask || n > longestMask || 2*strings.Count(masked, "*") > n {
		return "", false
	}
	want := maskOf(masked)
	from := sort.Search(s.words.Len(), func(i int) bool { return maskOf(s.words.At(i)).compare(want) >= 0 })
	for i := from; i < s.words.Len(); i++ {
		w := s.words.At(i)
		if maskOf(w) != want {
			break
		}
		if !fits(w, masked) || utf8.RuneCountInString(w) != n {
			continue
		}
		if ok {
			return "", false
		}
		word, ok = w, true
	}
	return word, ok
}

func fits(word, masked string) bool {
	for i := range len(masked) {
		if masked[i] != '*' && masked[i] != word[i] {
			return false
		}
	}
	return true
}
