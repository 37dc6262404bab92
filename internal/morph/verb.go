package morph

import "strings"

// verb appends the verb forms. The colloquial -in has neither ter- nor per-.
func (s stem) verb(forms []Form) []Form {
	add := func(mood Mood, texts ...string) {
		for _, t := range texts {
			forms = append(forms, Form{t, mood})
		}
	}
	for _, end := range s.endings() {
		word := s.base + end
		add(Bare, word)
		add(Passive, "di"+word)
		add(Active, men(word, s.base)...)
		add(Active, bareNasals(word, s.base)...)
		add(Active, "nge"+word)
		add(First, "ku"+word)
		add(Second, "kau"+word)
		if end == "in" {
			continue
		}
		add(Ter, before("ter", word)...)
		if !strings.HasPrefix(word, "per") {
			per := before("per", word)
			add(Passive, prefixed("di", per)...)
			add(Active, prefixed("mem", per)...)
		}
	}
	if s.own == "" {
		add(Ter, "ke"+s.base) // ketembak
		add(Noun, s.base+"an")
	}
	return forms
}

// before puts ter- or per- before word. Its r falls before another r (terusak,
// memperebutkan), and often before a first syllable with -er- (tepercaya).
func before(prefix, word string) []string {
	short := prefix[:len(prefix)-1] + word
	switch {
	case word[0] == 'r':
		return []string{short}
	case len(word) > 3 && word[1:3] == "er" && !vowel(word[3]):
		return []string{prefix + word, short}
	}
	return []string{prefix + word}
}
