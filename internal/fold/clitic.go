package fold

import (
	"iter"
	"strings"
)

// The clitics that stand after a word. A particle may follow a possessive, as
// in bukuku-lah, not the other way round.
var (
	particles   = [...]string{"lah", "kah", "pun"}
	possessives = [...]string{"nya", "nye", "ny", "ku", "mu"}
	proclitics  = [...]string{"kau", "ku"}
)

// clitic reads word as a known word or slang of at least least letters with at
// most two clitics.
func (rd reader) clitic(word string, least int) (Reading, bool) {
	for host := range hosts(word) {
		if len(host) < least {
			continue
		}
		if r, ok := rd.exact(host); ok {
			if r.How == "" {
				r.How = HowClitic
			}
			return r, true
		}
	}
	return Reading{}, false
}

// hosts yields what is left of word when one clitic, then two, are taken away.
func hosts(word string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for host := range suffixless(word) {
			if !yield(host) {
				return
			}
		}
		for _, p := range proclitics {
			verb, ok := strings.CutPrefix(word, p)
			if !ok || len(verb) < minVerb {
				continue
			}
			if !yield(verb) {
				return
			}
			for host, two := range suffixless(verb) {
				if !two && len(host) >= minVerb && !yield(host) {
					return
				}
			}
		}
	}
}

// suffixless yields what is left of word without its particle, its possessive,
// or both; then two is true.
func suffixless(word string) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		for _, p := range possessives {
			if host, ok := strings.CutSuffix(word, p); ok && !yield(host, false) {
				return
			}
		}
		for _, p := range particles {
			inner, ok := strings.CutSuffix(word, p)
			if !ok {
				continue
			}
			if !yield(inner, false) {
				return
			}
			for _, q := range possessives {
				if host, ok := strings.CutSuffix(inner, q); ok && !yield(host, true) {
					return
				}
			}
		}
	}
}

// Host is word without its clitics, if that is a word of v. Read gives it only
// for a word that is neither known nor common itself; a matcher that wants both
// readings of a known word asks for it. A word in -kah asks and is left whole.
func Host(word string, v Vocabulary) (string, bool) {
	if strings.HasSuffix(word, "kah") {
		return "", false
	}
	for host := range hosts(word) {
		if len(host) >= minStem && v.Known(host) {
			return host, true
		}
	}
	return "", false
}
