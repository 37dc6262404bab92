package stance

import (
	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/match"
)

// pronouns stand for a group that was named before, or that is named in the
// same or the next sentence.
var pronouns = map[string]bool{"mereka": true, "kalian": true, "dia": true, "ia": true, "kamu": true}

// pronounReach is how many sentences after its name a group may be meant by a pronoun.
const pronounReach = 2

// Pronouns adds to hits, for each pronoun that stands for a group named by a
// lexicon with Pronouns, a hit of that lexicon with the reading "mereka (...)".
// The result keeps the order of hits: by First.
func Pronouns(d *clause.Doc, words match.Words, hits []match.Hit, lexicons []Lexicon) []match.Hit {
	var named []match.Hit
	for _, h := range hits {
		if lexicons[h.Lexicon].Pronouns && !h.Trapped() {
			named = append(named, h)
		}
	}
	if len(named) == 0 {
		return hits
	}
	var out []match.Hit
	next := 0
	for i := range d.Tokens {
		for next < len(hits) && hits[next].First <= i {
			out = append(out, hits[next])
			next++
		}
		if w := pronounAt(words[i]); w != "" {
			if group := antecedent(d, named, i); group != nil {
				out = append(out, match.Hit{Lexicon: group.Lexicon, First: i, End: i + 1, Read: group.Read, How: "pronoun"})
			}
		}
	}
	return append(out, hits[next:]...)
}

func pronounAt(readings []match.Reading) string {
	for _, r := range readings {
		if pronouns[r.Word] {
			return r.Word
		}
	}
	return ""
}

// antecedent is the group that a pronoun at token i stands for: the last named
// in the sentences before it, or the first in the next sentence; nil if none.
func antecedent(d *clause.Doc, named []match.Hit, i int) *match.Hit {
	s := d.SentenceOf(i)
	var after *match.Hit
	var before *match.Hit
	for k := range named {
		n := d.SentenceOf(named[k].First)
		switch {
		case named[k].First < i && s-n <= pronounReach:
			before = &named[k]
		case named[k].First > i && n-s <= 1 && after == nil:
			after = &named[k]
		}
	}
	if before != nil {
		return before
	}
	return after
}
