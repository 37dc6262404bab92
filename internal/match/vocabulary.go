package match

import (
	"slices"
	"unicode/utf8"
)

// Known reports whether word is a word of a term.
func (s *Set) Known(word string) bool {
	_, ok := s.words[word]
	return ok
}

// mask is what a masked word still shows.
type mask struct {
	first, last byte
	length      int
}

// Masks hide words of these lengths; shorter ones would fit by chance.
const shortestMask, longestMask = 4, 20

// addMask makes w findable behind a mask.
func (s *Set) addMask(w string) {
	if len(w) < shortestMask || len(w) > longestMask || utf8.RuneCountInString(w) != len(w) {
		return
	}
	m := mask{w[0], w[len(w)-1], len(w)}
	s.masks[m] = append(s.masks[m], w)
}

// Masked is the one word of the vocabulary that fits masked, in which '*'
// stands for one letter: same first and last letter, same length, at least
// half of the letters shown. ok is false if none or several fit.
func (s *Set) Masked(masked string) (word string, ok bool) {
	n := len(masked)
	if n < shortestMask || n > longestMask {
		return "", false
	}
	shown := 0
	for i := range n {
		if masked[i] != '*' {
			shown++
		}
	}
	if shown*2 < n {
		return "", false
	}
	for _, w := range s.masks[mask{masked[0], masked[n-1], n}] {
		if !fits(w, masked) {
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

func unique(list []int32) []int32 {
	slices.Sort(list)
	return slices.Compact(list)
}
