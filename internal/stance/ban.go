package stance

import (
	"strings"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/morph"
)

// listed: an item of a list whose heading forbids, judges or teaches. A heading
// that teaches and holds an act of its own ("Daftar kaum yang harus diusir:")
// is the author's. A line with neither colon nor "#" must name what is listed.
func (r *resolver) listed(h *hit) (Mark, bool) {
	s := &r.doc.Sentences[h.sentence]
	if s.Governor < 0 {
		return pass()
	}
	bare := r.doc.Sentences[s.Governor].Bare && right(r.cues[s.Governor], 0, Listing) == nil
	for i := range r.cues[s.Governor] {
		c := &r.cues[s.Governor][i]
		if bare && !titles(c) {
			continue
		}
		switch c.cue {
		case Ban, Resistance, Judgement, Court:
			return by(Forbidden, c)
		case Lesson, Question, Refutation:
			if !r.callsFor(s.Governor) {
				return by(Quoted, c)
			}
		default: // the other cues do not govern a list
		}
	}
	return pass()
}

// fewestItems is how many commas make what follows a colon a list.
const fewestItems = 2

// enumerated: an item of a list within the sentence, behind a colon and a
// heading that teaches and names words: "Umpatan yang dicatat: bodoh, licik, tolol".
// A heading that names a group, or a call in the list, is the author's.
func (r *resolver) enumerated(h *hit) (Mark, bool) {
	first, end := r.doc.SentenceTokens(h.sentence)
	colon := h.First
	for colon > first && r.doc.Tokens[colon].Text != ":" {
		colon--
	}
	c := left(h.cues, colon, Lesson)
	if c == nil || left(h.cues, colon, Listing) == nil || r.targetIn(first, colon, h.sentence) != nil || h.mood && r.calls(h) {
		return pass()
	}
	commas := 0
	for i := colon; i < end; i++ {
		if r.doc.Tokens[i].Text == "," {
			commas++
		}
	}
	if commas < fewestItems {
		return pass()
	}
	return by(Quoted, c)
}

// titles reports whether cue c makes a title of the line that it stands in:
// "Larangan bagi pengunjung", but not "Stop mudik dulu".
func titles(c *cueHit) bool {
	switch c.cue {
	case Lesson:
		return true
	case Ban:
		return strings.Contains(c.read, "larang") || strings.HasPrefix(c.read, "tidak ")
	default:
		return false
	}
}

// callsFor reports whether a sentence demands something: a norm with a passive.
func (r *resolver) callsFor(sentence int) bool {
	call := right(r.cues[sentence], 0, Call)
	_, end := r.doc.SentenceTokens(sentence)
	if call == nil {
		return false
	}
	for i := range r.hits {
		h := &r.hits[i]
		if h.First >= call.end && h.First < end && h.Inflected && h.Mood == morph.Passive && r.lexicons[h.Lexicon].Mood {
			return true
		}
	}
	return false
}

// forbidden: a ban to the left reaches the hit, a topic word stands close to
// its left, or a judgement to its right speaks about it ("membakar bendera itu
// pelanggaran").
func (r *resolver) forbidden(h *hit) (Mark, bool) {
	for k := len(h.cues) - 1; k >= 0; k-- {
		c := &h.cues[k]
		if c.end <= h.First && (c.cue == Ban || c.cue == Resistance) && r.bans(c, h) {
			return by(Forbidden, c)
		}
	}
	if c := left(h.cues, h.First, Topic); c != nil && r.doc.ClauseOf(c.first) == h.clause && r.wordsBetween(c.end, h.First) < topicReach {
		return by(Forbidden, c)
	}
	if c := right(h.cues, h.End, Judgement, Ban); c != nil && r.topical(h, c) && !r.turned(h.First, c.first) && h.clause == r.doc.ClauseOf(c.first) {
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
	if c.cue == Resistance && r.targetWithin(c.end, 2, h.sentence) && !r.deedBefore(c.end, h) {
		return r.prevented(c, h) // "tolak kaum X": the group itself is what is fought
	}
	if r.presupposed(c, h) || r.threatens(c, h) {
		return false
	}
	if c.read == "jangan" || c.cue == Resistance {
		return !r.restarted(c.end, h.First)
	}
	return true
}

// threatens reports whether h is what the author does if ban c is not heeded:
// "jangan sampai saya ketemu orang X, bisa saya bunuh".
func (r *resolver) threatens(c *cueHit, h *hit) bool {
	return h.mood && h.Mood == morph.Bare && r.byFirstPerson(h) && r.doc.ClauseOf(c.first) != h.clause
}

// presupposed reports whether h describes the target behind ban c in a relative
// clause: "jangan percaya orang X yang licik" takes for granted that they are.
// It does not if the ban is on saying so, or on being like that.
func (r *resolver) presupposed(c *cueHit, h *hit) bool {
	t := r.targetIn(c.end, h.First, h.sentence)
	if t == nil || r.read(t.end) != "yang" || r.wordsBetween(t.end+1, h.First) > 1 {
		return false
	}
	for i := c.end; i < t.first; i++ {
		if likening[r.read(i)] {
			return false
		}
	}
	said := right(h.cues, c.end, Speech, Topic, Judgement)
	return said == nil || said.first >= t.first
}

// likening are the words that compare with a group or make one of it.
var likening = map[string]bool{"jadi": true, "menjadi": true, "seperti": true, "kayak": true, "mirip": true, "ada": true, "semua": true}

// prevented reports whether c is to keep h from happening to the group between
// them: "cegah orang X diusir".
func (r *resolver) prevented(c *cueHit, h *hit) bool {
	t := r.targetIn(c.end, h.First, h.sentence)
	return t != nil && h.Mood == morph.Passive && r.wordsBetween(t.end, h.First) == 0 && preventing[c.read]
}

// preventing are the words of resistance that protect what they govern.
var preventing = map[string]bool{"cegah": true, "mencegah": true, "hindarkan": true, "hindari": true}

// deedBefore reports whether, from token i on, a deed is named before any
// target: h itself as a verb, or a word of speech ("tolak ajakan mengusir X").
func (r *resolver) deedBefore(i int, h *hit) bool {
	t := r.targetIn(i, h.First, h.sentence)
	if t == nil {
		return h.Mood == morph.Active || h.Mood == morph.Noun || r.speechIn(h) != nil || !h.mood && h.First > i && r.wordsBetween(i, h.First) > 0
	}
	speech := right(h.cues, i, Speech)
	return speech != nil && speech.first < t.first
}

// topical reports whether h is a subject that judgement c may speak about: it
// stands near the start of its clause, in a form that names the deed, or one that
// "itu" before the judgement makes a subject ("benci orang X itu tidak baik").
func (r *resolver) topical(h *hit, c *cueHit) bool {
	if r.wordsBetween(r.doc.Clauses[h.clause].First, h.First) > 1 {
		return false
	}
	if h.Mood == morph.Active || h.Mood == morph.Noun {
		return true
	}
	return r.read(c.first-1) == "itu" && r.doc.Tokens[h.End].Kind != clause.Mark && r.targetIn(h.End, c.first-1, h.sentence) != nil
}

// legal: the words of a law, of a court or of the police, told without a first
// person. They do not reach an act that is linked to its target in another clause,
// nor a call that "saja" softens: no law and no court speaks so ("hapus saja").
func (r *resolver) legal(h *hit) (Mark, bool) {
	if h.mood && h.Mood == morph.Bare && r.softened(h) {
		return pass()
	}
	c := left(h.cues, h.First, Court)
	if c == nil {
		c = right(h.cues, h.End, Court)
	}
	if c == nil || right(h.cues, 0, FirstPerson, Agreement) != nil || r.contrasted(min(c.first, h.First), max(c.first, h.First)) {
		return pass()
	}
	if c.end <= h.First && r.newSubject(c.end, h.First) && r.emphatic(c.end, h.First) {
		return pass()
	}
	return by(Legal, c)
}

// emphatic reports whether in tokens [from, to) the author speaks up: memang, dasar.
func (r *resolver) emphatic(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.read(i) {
		case "memang", "dasar", "emang":
			return true
		}
	}
	return false
}
