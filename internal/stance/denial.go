package stance

import (
	"slices"

	"github.com/saring-id/saring/internal/morph"
)

// Reach of a negator to its right, in words, within its clause; and of one that
// denies everything of the kind ("tidak ada", "tidak satu pun").
const (
	negatorReach = 3
	noneReach    = 7
)

// refuted: a refutation to the left, a correction to the right of what somebody
// else says, or a question that the next sentence answers with no.
func (r *resolver) refuted(h *hit) (Mark, bool) {
	if c := left(h.cues, h.First, Refutation); c != nil && !r.turned(c.first, h.First) && !r.callsAnew(h) {
		if not := r.negator(h); not != nil && not.first >= c.end {
			if r.doubled(not, h) {
				return pass() // "mana ada orang X yang tidak licik"
			}
			return by(Quoted, c) // "tidak benar bahwa X tidak layak": what is refuted is a denial
		}
		return by(Denied, c)
	}
	if c := right(h.cues, h.End, Correction); c != nil && left(h.cues, h.First, Speech, Other, Topic) != nil {
		return by(Quoted, c)
	}
	if c := r.answeredNo(h.sentence); c != nil {
		return by(Denied, c)
	}
	return pass()
}

// callsAnew reports whether h is a bare verb behind a comma: a call of its own.
func (r *resolver) callsAnew(h *hit) bool {
	return h.mood && h.Mood == morph.Bare && h.First > 0 && r.doc.Tokens[h.First-1].Text == ","
}

// answeredNo is the cue with which the sentence after a question says no: it
// starts within its first two words.
func (r *resolver) answeredNo(sentence int) *cueHit {
	_, end := r.doc.SentenceTokens(sentence)
	if r.doc.Tokens[end-1].Text[0] != '?' || sentence+1 == len(r.doc.Sentences) || r.accuses(sentence) {
		return nil
	}
	first, end := r.doc.SentenceTokens(sentence + 1)
	c := right(r.cues[sentence+1], first, Refutation, Correction, Ban, Judgement, Negation)
	if c == nil || r.wordsBetween(first, c.first) > 1 {
		return nil
	}
	if c.cue == Negation && (r.doc.Tokens[end-1].Text[0] == '?' || r.wordsBetween(first, end) > 3 && !r.answer(c, end)) {
		return nil // "sama gak?" asks on
	}
	return c
}

// answer reports whether negator c is a whole answer in a sentence that ends before
// token end, although more may follow: "nggak tuh", "tidak, lewat loket".
func (r *resolver) answer(c *cueHit, end int) bool {
	return c.end == end || particles[r.read(c.end)] || r.doc.Tokens[c.end].Text == ","
}

// denied: a negator close to the left.
func (r *resolver) denied(h *hit) (Mark, bool) {
	not := r.negator(h)
	if not == nil || r.doubled(not, h) || r.urged(not, h) {
		return pass()
	}
	return by(Denied, not)
}

// urged reports whether not is the negator of a question that calls for h:
// "kenapa orang X tidak pergi saja?".
func (r *resolver) urged(not *cueHit, h *hit) bool {
	if !r.softened(h) && r.read(h.End-1) != "saja" {
		return false
	}
	q := left(h.cues, not.first, Question, Rhetoric)
	return q != nil && !honest[q.read]
}

// doubled reports whether what not denies is denied once more: "tidak pernah
// tidak licik", "belum pernah ada orang X yang tidak licik".
func (r *resolver) doubled(not *cueHit, h *hit) bool {
	first := left(h.cues, not.first, Negation)
	if first != nil && r.adjoining(first.end, not.first) {
		return true
	}
	if not.first == 0 || r.read(not.first-1) != "yang" {
		return false
	}
	t := r.targetIn(0, not.first, h.sentence)
	if t == nil || t.end != not.first-1 {
		return false
	}
	from := r.doc.Clauses[r.doc.ClauseOf(t.first)].First
	none := left(h.cues, t.first, Negation, Scarcity)
	return none != nil && none.first >= from
}

// adjoining reports whether between two negators, in tokens [from, to), stands
// nothing but a word of time or possibility.
func (r *resolver) adjoining(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.read(i) {
		case "pernah", "mungkin", "bisa", "akan", "berarti":
		default:
			return false
		}
	}
	return true
}

// negator is the negator that reaches h, nil if none does.
func (r *resolver) negator(h *hit) *cueHit {
	c := left(h.cues, h.First, Negation)
	if c == nil || r.doc.ClauseOf(c.first) != h.clause || r.doc.Tokens[c.first].Tag != r.doc.Tokens[h.First].Tag || r.comma(c.end, h.First) {
		return nil
	}
	words := r.wordsBetween(c.end, h.First)
	target := r.targetIn(c.end, h.First, h.sentence)
	if target != nil {
		// "tidak ada orang X yang ...", "tidak seorang X pun ...", "bukan orang X yang ...", "belum pernah ketemu orang X yang ..."
		behind := r.read(target.end)
		cleft := target.end < h.First && (behind == "yang" || behind == "pun") && r.onlySeen(c.end, target.first)
		if words <= noneReach && (r.read(c.end) == "ada" || cleft) {
			return c
		}
		return nil
	}
	if words <= negatorReach || r.read(c.end) == "ada" && words <= noneReach {
		return c
	}
	return nil
}

// particles follow a no that stands for a whole answer: "nggak tuh".
var particles = map[string]bool{"tuh": true, "itu": true, "kok": true, "lah": true, "dong": true, "sama": true, "juga": true}

// accuses reports whether a sentence asks in order to accuse: kenapa, siapa,
// or a rhetorical question.
func (r *resolver) accuses(sentence int) bool {
	return slices.ContainsFunc(r.cues[sentence], func(c cueHit) bool {
		return c.cue == Rhetoric || c.cue == Question && !honest[c.read]
	})
}

// onlySeen reports whether the words in tokens [from, to) are none, or tell of
// meeting somebody: "belum pernah ketemu orang X yang ...".
func (r *resolver) onlySeen(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.read(i) {
		case "", "saya", "aku", "kami", "kita", "ada", "pernah", "ketemu", "bertemu", "melihat", "lihat", "menjumpai", "jumpa", "satu", "seorang", "pun", "semua":
		default:
			return false
		}
	}
	return true
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
