package morph

import "strings"

// men is the meN- forms of word, which is base with or without an ending, the
// standard one first: mengusir, menembak, mengebom. Others follow where people
// write another one: mengkafirkan beside mengafirkan, memperkosa beside
// memerkosa, menfitnah beside memfitnah, membom beside mengebom.
func men(word, base string) []string { return prefixed("me", nasals(word, base)) }

// nasals is what follows me- and pe- before word, which is base with or without
// an ending: "nembak" for tembak, "nggantung" for gantung. A base of one syllable
// takes nge ("ngebom").
func nasals(word, base string) []string {
	if vowels(base) <= 1 && !vowel(word[0]) {
		return []string{"nge" + word, keep(word)}
	}
	switch dropped, ok := drop(word); {
	case ok && cluster(word):
		return []string{keep(word)}
	case ok && loan(base):
		return []string{dropped, keep(word)}
	case ok:
		return []string{dropped}
	}
	if word[0] == 'f' || word[0] == 'v' {
		return []string{keep(word), "n" + word} // menfitnah is a common misspelling
	}
	return []string{keep(word)}
}

// bareNasals is the colloquial active without me-: p, t, k, s and c fall (mukul,
// nembak, ngubur, nyerang, nyincang), h may (ngancurin), a vowel takes ng-
// (ngusir), b, d, g, j, l and r stay behind a nasal (mbakar, nggorok, nglawan).
// The one with nge- is regular and not among them.
func bareNasals(word, base string) []string {
	if vowels(base) <= 1 || len(word) < 2 {
		return nil
	}
	switch word[0] {
	case 'p', 't', 'k', 's':
		if word[0] == 's' && cluster(word) || word[1] == 'h' {
			return nil
		}
		dropped, _ := drop(word)
		return []string{dropped}
	case 'c':
		return []string{"ny" + word[1:]}
	case 'h':
		return []string{"ng" + word[1:]}
	case 'b', 'd', 'g', 'j', 'a', 'e', 'i', 'o', 'u':
		return []string{keep(word)}
	case 'l', 'r':
		return []string{"ng" + word}
	}
	return nil
}

// drop replaces p, t, k, s by the nasal of the same place in the mouth; ok is
// false before any other sound.
func drop(word string) (dropped string, ok bool) {
	switch word[0] {
	case 'p':
		return "m" + word[1:], true
	case 't':
		return "n" + word[1:], true
	case 'k':
		return "ng" + word[1:], true
	case 's':
		return "ny" + word[1:], true
	}
	return word, false
}

// keep puts the nasal before a first sound that stays.
func keep(word string) string {
	switch word[0] {
	case 'b', 'f', 'p', 'v':
		return "m" + word
	case 'c', 'd', 'j', 's', 't', 'z':
		return "n" + word
	case 'l', 'm', 'n', 'r', 'w', 'y':
		return word
	}
	return "ng" + word // g, h, k, q, x and vowels
}

// loan reports whether base in p, t, k or s is written with its first consonant
// as well as without: loans, and verbs that carry per- or peng- themselves.
func loan(base string) bool {
	if loans[base] {
		return true
	}
	for _, end := range []string{"asi", "isi", "usi"} {
		if strings.HasSuffix(base, end) && vowels(base) > 2 {
			return true
		}
	}
	return vowels(base) > 1 && (strings.HasPrefix(base, "per") || strings.HasPrefix(base, "peng"))
}

// loans are the bases of which [loan] sees nothing in the shape.
var loans = set(`kafir khianat komentar korupsi kudeta parodi peduli pelajar pesona pidana politik
	populer posting punya sabotase sensor sukses sodomi target teror tertawa toleransi`)

// cluster reports whether word begins with two consonants, kh and sy included.
func cluster(word string) bool { return len(word) > 1 && !vowel(word[0]) && !vowel(word[1]) }

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// vowels counts vowel letters; a word with one has one syllable.
func vowels(word string) (n int) {
	for i := range len(word) {
		if vowel(word[i]) {
			n++
		}
	}
	return n
}

func prefixed(prefix string, words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = prefix + w
	}
	return out
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}
