package stance

import (
	"slices"

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
		if pronounAt(words[i]) {
			if group := antecedent(d, named, i); group != nil {
				out = append(out, match.Hit{Lexicon: group.Lexicon, First: i, End: i + 1, Read: group.Read, How: "pronoun"})
			}
		}
	}
	out = append(out, hits[next:]...)
	return unspoken(d, words, out, named, lexicons)
}

// unspoken adds the object that Indonesian leaves out: a verb of a mood lexicon
// at the end of its clause, or before "saja", in a sentence that names no
// group, means the group of the sentence before ("... Pengen saya usir saja.").
func unspoken(d *clause.Doc, words match.Words, hits, named []match.Hit, lexicons []Lexicon) []match.Hit {
	var out []match.Hit
	for _, h := range hits {
		out = append(out, h)
		if !lexicons[h.Lexicon].Mood || !h.Inflected || h.Trapped() || !endsClause(d, words, h.End) {
			continue
		}
		if group := namedBefore(d, named, d.SentenceOf(h.First)); group != nil {
			out = append(out, match.Hit{Lexicon: group.Lexicon, First: h.First, End: h.End, Read: group.Read, How: "pronoun"})
		}
	}
	return out
}

// namedBefore is the group named last in the sentence before one that names
// none; nil otherwise.
func namedBefore(d *clause.Doc, named []match.Hit, sentence int) *match.Hit {
	var group *match.Hit
	for k := range named {
		switch d.SentenceOf(named[k].First) {
		case sentence - 1:
			group = &named[k]
		case sentence:
			return nil
		}
	}
	return group
}

// endsClause reports whether no word but "saja" stands from token i to the end
// of the clause that ends there.
func endsClause(d *clause.Doc, words match.Words, i int) bool {
	end := d.Clauses[d.ClauseOf(i-1)].End
	for ; i < end; i++ {
		if len(words[i]) > 0 && words[i][len(words[i])-1].Word != "saja" {
			return false
		}
	}
	return true
}

func pronounAt(readings []match.Reading) bool {
	return slices.ContainsFunc(readings, func(r match.Reading) bool { return pronouns[r.Word] })
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
