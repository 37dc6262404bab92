package checker

import (
	"slices"

	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/rules"
)

// places is where in a draft the lexicons may be hit. With it [node.couldBe] asks
// more than [node.could] does: hits that are near, and in one sentence.
type places struct {
	spots     []match.Spot // of lexicons and of those that include them, rising by First
	sentences []int32      // before how many words a sentence starts; there may be more
	anywhere  lexiconSet   // the lexicons that may be hit where nobody knows
}

// span is the spots [first, end).
type span struct{ first, end int }

// could reports whether p could fire.
func (p *places) could(of *program) bool {
	if of.scope == rules.ScopeDraft {
		return of.when.couldBe(p, span{0, len(p.spots)})
	}
	for s := (span{}); ; {
		s = p.sentence(s.end)
		if of.when.couldBe(p, s) {
			return true
		}
		if s.end == len(p.spots) {
			return false
		}
	}
}

// sentence is the spots in the sentence of spot first, and in those behind it that
// may be one with it; none if there is no such spot.
func (p *places) sentence(first int) span {
	s := span{first, first}
	if first == len(p.spots) {
		return s
	}
	next, _ := slices.BinarySearch(p.sentences, p.spots[first].First+1)
	for s.end < len(p.spots) && (next == len(p.sentences) || p.spots[s.end].First < p.sentences[next]) {
		s.end++
	}
	return s
}

// has reports whether lexicon may be hit in s.
func (p *places) has(lexicon int32, s span) bool {
	return p.anywhere.has(lexicon) || slices.ContainsFunc(p.spots[s.first:s.end], func(x match.Spot) bool { return x.Lexicon == lexicon })
}

// couldBe reports whether n could be met by hits in s.
func (n *node) couldBe(p *places, s span) bool {
	if n.lexicon >= 0 {
		return p.has(n.lexicon, s)
	}
	if n.near == 0 || slices.ContainsFunc(n.lexicons, p.anywhere.has) {
		return n.partsCouldBe(p, s)
	}
	// Pieces that are near each other are near each other, too, with all the
	// other spots of n between them.
	run, reach := span{s.first, s.first}, int32(0)
	for i := s.first; i < s.end; i++ {
		x := &p.spots[i]
		if !n.speaks(x.Lexicon) {
			continue
		}
		if x.First-reach > int32(n.near) {
			if n.partsCouldBe(p, run) {
				return true
			}
			run.first = i
		}
		run.end, reach = i+1, max(reach, x.End)
	}
	return n.partsCouldBe(p, run)
}

// partsCouldBe is couldBe of what n asks for beside nearness.
func (n *node) partsCouldBe(p *places, s span) bool {
	return n.parts(func(part *node) bool { return part.couldBe(p, s) })
}
