package match

import (
	"cmp"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/fold"
)

// Known reports whether word is a word of a term.
func (s *Set) Known(word string) bool { return s.id(word) >= 0 }

// Recognizes reports whether word is a word of a term or a common one: what
// [clause.Tokens] asks before it cuts a run of letters in two.
func (s *Set) Recognizes(word string) bool { return s.Known(word) || fold.Common(word) }

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
	found := s.alike(maskOf(masked), func(w string) bool { return fits(w, masked) })
	return found.word, found.n == 1
}

// Unvowelled is the one word of the vocabulary that is written without one or
// two of its vowels as w: "bngsat" for bangsat. One vowel goes before two. ok is
// false if none or several fit.
func (s *Set) Unvowelled(w string) (word string, ok bool) {
	if len(w) < shortestMask || len(w) > longestMask || !hasCluster(w) {
		return "", false
	}
	for n := 1; n <= 2; n++ {
		like := mask{w[0], w[len(w)-1], len(w) + n}
		if found := s.alike(like, func(full string) bool { return lacksVowels(w, full) }); found.n > 0 {
			return found.word, found.n == 1
		}
	}
	return "", false
}

// found is how many words fit, and that word if it is one.
type found struct {
	word string
	n    int
}

// alike looks for the words with a mask that fit, and stops at the second.
func (s *Set) alike(like mask, fits func(string) bool) found {
	var f found
	from := sort.Search(s.words.Len(), func(i int) bool { return maskOf(s.words.At(i)).compare(like) >= 0 })
	for i := from; i < s.words.Len(); i++ {
		w := s.words.At(i)
		if maskOf(w) != like {
			break
		}
		if !fits(w) || utf8.RuneCountInString(w) != len(w) {
			continue
		}
		if f.n > 0 {
			return found{n: 2}
		}
		f = found{w, 1}
	}
	return f
}

// lacksVowels reports whether w is full without some vowels that stood between
// consonants.
func lacksVowels(w, full string) bool {
	i := 0
	for j := range len(full) {
		switch {
		case i < len(w) && w[i] == full[j]:
			i++
		case j == 0 || !vowel(full[j]) || vowel(full[j-1]) || vowel(full[min(j+1, len(full)-1)]):
			return false
		}
	}
	return i == len(w)
}

// hasCluster reports whether two consonants are neighbours in w, as they are
// where a vowel between them is left out.
func hasCluster(w string) bool {
	for i := 1; i < len(w); i++ {
		if !vowel(w[i-1]) && !vowel(w[i]) {
			return true
		}
	}
	return false
}

func vowel(c byte) bool { return strings.IndexByte("aiueo", c) >= 0 }

func fits(word, masked string) bool {
	for i := range len(masked) {
		if masked[i] != '*' && masked[i] != word[i] {
			return false
		}
	}
	return true
}
