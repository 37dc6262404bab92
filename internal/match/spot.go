package match

import (
	"slices"

	"github.com/saring-id/saring/internal/clause"
)

// Spot is where a text that was sifted may hold a term of a lexicon: in the words
// [First, End), which are counted as tokens with readings are, from 0.
type Spot struct{ Lexicon, First, End int32 }

// Lexicons tells every lexicon of which the text last sifted may hold a word or
// phrase, some of them several times. Some may be there as traps only.
func (f *Sifter) Lexicons(tell func(lexicon int32)) {
	for i := range f.text.met {
		for _, t := range f.text.met[i].told {
			if !t.trap() {
				tell(t.lexicon())
			}
		}
	}
}

// Patterns appends every pattern asked for that may match in the text last sifted, rising.
func (f *Sifter) Patterns(to []int) []int {
	first := len(to)
	for _, l := range f.text.literals {
		to = f.pass(to, f.sieve.doors[l])
	}
	to = f.pass(to, f.sieve.open)
	slices.Sort(to[first:])
	return to[:first+len(slices.Compact(to[first:]))]
}

// pass appends those of patterns that may match.
func (f *Sifter) pass(to []int, patterns []int32) []int {
	for _, i := range patterns {
		if f.Maybe(int(i)) {
			to = append(to, int(i))
		}
	}
	return to
}

// Maybe reports whether a pattern may match in the text last sifted.
func (f *Sifter) Maybe(pattern int) bool {
	return f.sieve.set.patterns.passes(pattern, f.text.digits, f.text.signs, f.holds)
}

// Sentences lists before how many words of the text last sifted a sentence starts
// for certain, rising. There may be more.
func (f *Sifter) Sentences() []int32 { return f.text.sentences }

// mostSpots bounds the work on a text that holds much of everything.
const mostSpots = 512

// Spots appends where the text last sifted may hold a word or phrase asked for,
// rising by First; without those that a trap cancels for certain. ok is false if
// there are too many.
func (f *Sifter) Spots(to []Spot) (spots []Spot, ok bool) {
	t := &f.text
	if len(t.met) > mostSpots {
		return to, false
	}
	f.traps = f.traps[:0]
	for i := range t.met {
		m := &t.met[i]
		for _, told := range m.told {
			if told.trap() && t.joined(m) {
				f.traps = append(f.traps, Spot{told.lexicon(), m.first, m.end})
			}
		}
	}
	for i := range t.met {
		m := &t.met[i]
		for _, told := range m.told {
			if !told.trap() && !f.trapped(told.lexicon(), m) {
				to = append(to, Spot{told.lexicon(), t.tokens[m.first].words, t.tokens[m.end].words})
			}
		}
	}
	return to, true
}

// Marked appends before how many words of the text last sifted a token stands that
// is marked, rising. See [NewSieve].
func (f *Sifter) Marked(to []int32) []int32 {
	for i := range f.text.tokens {
		if f.text.tokens[i].mark {
			to = append(to, f.text.tokens[i].words)
		}
	}
	return to
}

// joined reports whether the tokens of m are one behind the other in a sentence,
// for certain.
func (t *sifted) joined(m *meeting) bool {
	if len(t.tokens)+t.marks > clause.LongestSentence {
		return false
	}
	for i := m.first; i < m.end-1; i++ {
		if !t.tokens[i].joined {
			return false
		}
	}
	return true
}

// trapped reports whether a trap of lexicon covers m.
func (f *Sifter) trapped(lexicon int32, m *meeting) bool {
	for i := range f.traps {
		t := &f.traps[i]
		if t.First > m.first {
			break
		}
		if t.Lexicon == lexicon && m.end <= t.End {
			return true
		}
	}
	return false
}
