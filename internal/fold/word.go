package fold

import "strings"

// Vocabulary is what Read compares words with: the words of all lexicons.
type Vocabulary interface {
	// Known reports whether word is a word of a lexicon, exactly.
	Known(word string) bool
	// Masked gives the one word that fits mask, a word in which "*" stands for
	// any letter: same length, and the letters that are left agree. It is false
	// if none fits, or several.
	Masked(mask string) (string, bool)
	// Unvowelled gives the one word that is written as word when one or two of
	// its vowels are left out. It is false if none fits, or several.
	Unvowelled(word string) (string, bool)
}

// Reading is one way to read a word and how it differs from what is written.
type Reading struct {
	Word string
	How  How
}

// The bounds of reading. A word of more than maxWord bytes, stretched letters
// aside, is not looked into; a stem that a clitic, digits or a mask hide has at
// least minStem, minLeet and minMask letters.
const (
	maxWord = 64
	minStem = 3
	minVerb = 4 // after ku- and kau-: kuasu and kutai are other words
	minLeet = 4
	minMask = 4
)

// Read gives the readings of word, which is folded and has no blanks: first the
// word itself, then at most one more.
//
// Steps are tried in this order until one leads to a word of v, to slang or,
// where nothing is hidden by it, to a common word: slang, clitics, colloquial -in,
// reduplication with 2, stretched letters, digits for letters, masks, l for I,
// missing vowels.
// A known word may be slang as well (kaya, kek) and then has both readings. A
// common word is never read as anything but slang.
func Read(word string, v Vocabulary) []Reading {
	readings := []Reading{{Word: word}}
	if target, ok := Slang(word); ok {
		return append(readings, Reading{target, HowSlang})
	}
	if v.Known(word) || Common(word) {
		return readings
	}
	if r, ok := (reader{v}).hidden(word); ok {
		readings = append(readings, r)
	}
	return readings
}

// reader holds the vocabulary for the steps of Read. Each step takes a word
// that is neither known nor common nor slang.
type reader struct{ Vocabulary }

func (rd reader) hidden(word string) (Reading, bool) {
	word = shorten(word)
	if len(word) > maxWord {
		return Reading{}, false
	}
	if host, ok := rd.clitic(word, minStem); ok {
		return host, true
	}
	if standard, ok := rd.colloquial(word); ok {
		return standard, true
	}
	if !isASCII([]byte(word)) {
		return rd.mask(word)
	}
	for host := range hosts(word) {
		if Common(host) {
			return Reading{}, false
		}
	}
	for _, step := range [...]func(string) (Reading, bool){
		rd.reduplication, rd.repeat, rd.leet, rd.mask, rd.lForI, rd.vowels,
	} {
		if r, ok := step(word); ok {
			return r, true
		}
	}
	return Reading{}, false
}

// colloquial reads the ending -in as -i or -kan: dilindungin, masukin.
func (rd reader) colloquial(word string) (Reading, bool) {
	stem, ok := strings.CutSuffix(word, "in")
	if !ok || len(stem) < minVerb {
		return Reading{}, false
	}
	for _, ending := range [...]string{"i", "kan"} {
		if rd.Known(stem + ending) {
			return Reading{stem + ending, HowSlang}, true
		}
	}
	return Reading{}, false
}

// exact reads word as a word of a lexicon or as slang.
func (rd reader) exact(word string) (Reading, bool) {
	if rd.Known(word) {
		return Reading{Word: word}, true
	}
	if target, ok := Slang(word); ok {
		return Reading{target, HowSlang}, true
	}
	return Reading{}, false
}

// plain reads word as exact does, or as a common word, or with clitics.
func (rd reader) plain(word string) (Reading, bool) {
	if len(word) < 2 {
		return Reading{}, false
	}
	if r, ok := rd.exact(word); ok {
		return r, true
	}
	if Common(word) {
		return Reading{Word: word}, true
	}
	return rd.clitic(word, minStem)
}

// lForI reads lslam and lndonesia, as official texts are copied, with an i.
func (rd reader) lForI(word string) (Reading, bool) {
	if len(word) < minStem+1 || word[0] != 'l' || isVowel(word[1]) {
		return Reading{}, false
	}
	r, ok := rd.plain("i" + word[1:])
	r.How = HowLookalike
	return r, ok
}

// vowels reads a word with some of its vowels left out, as in chats: bngsat,
// gblok. One vowel must be left, because the consonants of harmless words are
// those of others (smph, btk), and no common word may fit as well.
func (rd reader) vowels(word string) (Reading, bool) {
	if len(word) < minMask || !strings.ContainsAny(word, vowels) || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
		return Reading{}, false
	}
	w, ok := rd.Unvowelled(word)
	if !ok || commonWith(word, len(w)-len(word)) {
		return Reading{}, false
	}
	return Reading{w, HowSlang}, true
}

const vowels = "aiueo"

// commonWith reports whether word is a common word once up to n vowels are put in.
func commonWith(word string, n int) bool {
	if n == 0 {
		return false
	}
	for i := 1; i < len(word); i++ {
		for _, v := range vowels {
			if full := word[:i] + string(v) + word[i:]; Common(full) || commonWith(full, n-1) {
				return true
			}
		}
	}
	return false
}

func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}
