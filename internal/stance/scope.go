package stance

import (
	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/morph"
)

// turns are the words with which a clause turns against, or gives the reason
// for, what was said before: no cue reaches across them.
var turns = map[string]bool{
	"tapi": true, "tetapi": true, "namun": true, "melainkan": true, "padahal": true, "sedangkan": true,
	"karena": true, "sebab": true, "soalnya": true, "nah": true,
}

// turned reports whether between tokens from and to a clause starts that turns.
func (r *resolver) turned(from, to int) bool {
	for c := r.doc.ClauseOf(from) + 1; c < len(r.doc.Clauses) && r.doc.Clauses[c].First <= to; c++ {
		if turns[r.read(r.doc.Clauses[c].First)] {
			return true
		}
	}
	return false
}

// listed: an item of a list whose heading forbids, teaches or judges.
func (r *resolver) listed(h *hit) (Mark, bool) {
	s := &r.doc.Sentences[h.sentence]
	if s.Governor < 0 {
		return pass()
	}
	for i := range r.cues[s.Governor] {
		switch c := &r.cues[s.Governor][i]; c.cue {
		case Ban, Resistance, Judgement, Court:
			return by(Forbidden, c)
		case Lesson, Question, Refutation:
			return by(Quoted, c)
		}
	}
	return pass()
}

// legal: the words of a law, of a court or of the police, told without a first person.
func (r *resolver) legal(h *hit) (Mark, bool) {
	c := left(h.cues, h.First, Court)
	if c == nil {
		c = right(h.cues, h.End, Court)
	}
	if c == nil || right(h.cues, 0, FirstPerson, Agreement) != nil {
		return pass()
	}
	if c.first > h.First && r.turned(h.First, c.first) {
		return pass()
	}
	return by(Legal, c)
}

// forbidden: a ban to the left reaches the hit, or a judgement to the right
// speaks about it ("membakar bendera itu pelanggaran").
func (r *resolver) forbidden(h *hit) (Mark, bool) {
	for k := len(h.cues) - 1; k >= 0; k-- {
		c := &h.cues[k]
		if c.end > h.First || c.cue != Ban && c.cue != Resistance {
			continue
		}
		if r.bans(c, h) {
			return by(Forbidden, c)
		}
	}
	if c := left(h.cues, h.First, Topic); c != nil && r.doc.ClauseOf(c.first) == h.clause && r.wordsBetween(c.end, h.First) < topicReach {
		return by(Forbidden, c)
	}
	if c := right(h.cues, h.End, Judgement, Ban); c != nil && r.topical(h) && !r.turned(h.First, c.first) && h.clause == r.doc.ClauseOf(c.first) {
		return by(Forbidden, c)
	}
	return pass()
}

// topicReach is how many words a topic word reaches to its right.
const topicReach = 2

// bans reports whether ban c governs h.
func (r *resolver) bans(c *cueHit, h *hit) bool {
	if r.turned(c.first, h.First) || r.negated(c) {
		return false
	}
	if c.cue == Resistance && r.targetWithin(c.end, 2, h.sentence) {
		return false // "tolak kaum X": the group itself is what is fought
	}
	if c.read == "jangan" || c.cue == Resistance {
		return !r.restarted(c.end, h.First)
	}
	return true
}

// restarted reports whether between tokens from and to a colon, a dash or a
// new subject starts a statement of its own.
func (r *resolver) restarted(from, to int) bool {
	for c := r.doc.ClauseOf(from) + 1; c < len(r.doc.Clauses) && r.doc.Clauses[c].First <= to; c++ {
		first := r.doc.Clauses[c].First
		if t := &r.doc.Tokens[first-1]; t.Kind == clause.Mark && t.Text != "," {
			return true
		}
		switch r.read(first) {
		case "mereka", "dia", "ia", "kalian", "kamu", "ini", "itu", "saya", "kita", "kami":
			return true
		}
	}
	return false
}

// topical reports whether h is a subject that a judgement may speak about: it
// stands near the start of its clause, in a form that names the deed.
func (r *resolver) topical(h *hit) bool {
	return r.wordsBetween(r.doc.Clauses[h.clause].First, h.First) <= 1 && (h.Mood == morph.Active || h.Mood == morph.Noun)
}

// negated reports whether a negator stands directly before cue c.
func (r *resolver) negated(c *cueHit) bool {
	for _, n := range r.cues[r.doc.SentenceOf(c.first)] {
		if n.cue == Negation && n.end <= c.first && r.wordsBetween(n.end, c.first) == 0 {
			return true
		}
	}
	return false
}

// targetWithin reports whether a target starts within n words from token i on.
func (r *resolver) targetWithin(i, n, sentence int) bool {
	for _, t := range r.targets[sentence] {
		if t.first >= i && r.wordsBetween(i, t.first) <= n {
			return true
		}
	}
	return false
}

// Reach of a negator to its right, in words, within its clause.
const negatorReach = 3

// refuted: a refutation anywhere to the left, or a correction to the right of
// something that somebody else says.
func (r *resolver) refuted(h *hit) (Mark, bool) {
	if c := left(h.cues, h.First, Refutation); c != nil && !r.turned(c.first, h.First) {
		if not := r.negator(h); not != nil && not.first >= c.end {
			return by(Quoted, c) // "tidak benar bahwa X tidak layak": what is refuted is a denial
		}
		return by(Denied, c)
	}
	if c := right(h.cues, h.End, Correction); c != nil && left(h.cues, h.First, Speech, Other, Topic) != nil {
		return by(Quoted, c)
	}
	return pass()
}

// denied: a negator close to the left.
func (r *resolver) denied(h *hit) (Mark, bool) {
	if not := r.negator(h); not != nil {
		return by(Denied, not)
	}
	return pass()
}

// negator is the negator that reaches h, nil if none does. One in front of
// "ada" denies everything of the kind and reaches over the group that it names:
// "tidak ada orang X yang ...".
func (r *resolver) negator(h *hit) *cueHit {
	c := left(h.cues, h.First, Negation)
	if c == nil || r.doc.ClauseOf(c.first) != h.clause || r.doc.Tokens[c.first].Tag != r.doc.Tokens[h.First].Tag {
		return nil
	}
	if c.end < h.First && r.read(c.end) == "ada" && r.wordsBetween(c.end, h.First) <= 2*negatorReach {
		return c
	}
	if r.wordsBetween(c.end, h.First) > negatorReach || r.targetBetween(c.end, h) {
		return nil
	}
	return c
}

// targetBetween reports whether a target stands between token i and h: "saya
// tidak suka orang X, bodoh" denies the liking, not the insult.
func (r *resolver) targetBetween(i int, h *hit) bool {
	for _, t := range r.targets[h.sentence] {
		if t.first >= i && t.end <= h.First {
			return true
		}
	}
	return false
}
