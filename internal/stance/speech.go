package stance

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/morph"
)

// reported: somebody else's speech or attitude, told by the author.
func (r *resolver) reported(h *hit) (Mark, bool) {
	if c := r.rejected(h); c != nil {
		return by(Quoted, c)
	}
	for i := range h.cues {
		c := &h.cues[i]
		if c.cue != Speech {
			continue
		}
		switch {
		case c.end <= h.First:
			if not := r.disowned(c); not != nil && !r.newSubject(c.end, h.First) && !r.turned(c.end, h.First) {
				return by(Denied, not)
			}
			if r.turned(c.end, h.First) || r.ownVoice(c) || r.addedLater(c, h) || r.wondered(c, h) || r.disclaimed(c, h) {
				continue
			}
			stance := r.judged(h)
			if stance == Reported && r.callsAnew(h) && r.wordsBetween(c.end, h.First) > 1 {
				continue // "mereka bilang mau datang, usir saja"
			}
			return by(stance, c)
		case r.onSpeaker(c, h):
			return by(Quoted, c)
		case r.attributed(c, h):
			return by(r.judged(h), c)
		}
	}
	if yang := r.onOpponent(h); yang >= 0 {
		return Mark{Quoted, yang, yang + 1}, true
	}
	return r.attitude(h)
}

// onOpponent is the "yang" of those whom h is said of, if the only target before
// it is whom they act toward: "yang jahat ke orang X pantas dihukum"; -1 if there
// is none.
func (r *resolver) onOpponent(h *hit) int {
	t := r.outermost(r.targetIn(0, h.First, h.sentence), h.sentence)
	if t == nil {
		return r.ofOpponent(h)
	}
	if t.first == 0 || !toward[r.read(t.first-1)] || h.mood && r.authored(h.First) {
		return -1 // "buat yang mengadu ke X, saya hajar"
	}
	first := r.doc.Clauses[r.doc.ClauseOf(t.first)].First
	for i := t.first - 2; i >= first && r.wordsBetween(i+1, t.first-1) <= opponentReach; i-- {
		if r.read(i) != "yang" {
			continue
		}
		if r.targetIn(0, i, h.sentence) != nil || r.authored(i) {
			return -1
		}
		return i
	}
	return -1
}

// authored reports whether a first person stands directly before token i.
func (r *resolver) authored(i int) bool {
	me := left(r.cues[r.doc.SentenceOf(i)], i, FirstPerson)
	return me != nil && r.wordsBetween(me.end, i) == 0
}

// ofOpponent is the "yang" behind h of those who act toward the first target: "saya
// muak pada orang yang jahat ke orang X"; -1 if there is none.
func (r *resolver) ofOpponent(h *hit) int {
	_, end := r.doc.SentenceTokens(h.sentence)
	for i := h.End; i < end && r.wordsBetween(h.End, i) <= 2; i++ {
		if r.read(i) != "yang" {
			continue
		}
		t := right(r.targets[h.sentence], h.End, NoCue)
		if t == nil || t.first <= i+1 || !toward[r.read(t.first-1)] || r.wordsBetween(i+1, t.first-1) > opponentReach || r.doc.ClauseOf(i) != r.doc.ClauseOf(t.first) {
			return -1
		}
		return i
	}
	return -1
}

// opponentReach is how many words may stand between "yang" and the preposition
// before a target.
const opponentReach = 4

// toward are the prepositions of the one that a deed is done to.
var toward = map[string]bool{"ke": true, "kepada": true, "terhadap": true, "pada": true, "sama": true, "dengan": true, "tentang": true, "soal": true}

// rejected is the rhetorical question that turns against h: it stands directly
// before h or before a word of speech that tells h ("apa gunanya menyebut X bodoh?").
func (r *resolver) rejected(h *hit) *cueHit {
	c := left(h.cues, h.First, Rejection)
	if c == nil || r.turned(c.first, h.First) {
		return nil
	}
	deed := h.First
	if speech := right(h.cues, c.end, Speech); speech != nil && speech.end <= h.First {
		deed = speech.first
	} else if h.Mood != morph.Active && (!h.mood || h.Mood != morph.Bare) && r.speechIn(h) == nil {
		return nil
	}
	if r.wordsBetween(c.end, deed) > 2 || r.targetIn(c.end, deed, h.sentence) != nil {
		return nil
	}
	return c
}

// wondered reports whether a rhetorical question stands before speech c with
// nobody who speaks between: "apa salahnya bilang ..." is the author's own view.
func (r *resolver) wondered(c *cueHit, h *hit) bool {
	q := left(h.cues, c.first, Rhetoric)
	return q != nil && left(h.cues, c.end, Other) == nil
}

// disowned is the negator of speech that the author denies: "bukan maksud saya
// menyebut ...", "saya tidak bilang ...". It is nil if there is none.
func (r *resolver) disowned(c *cueHit) *cueHit {
	not := left(r.cues[r.doc.SentenceOf(c.first)], c.first, Negation)
	if not == nil || r.wordsBetween(not.end, c.first) > 2 || r.overlaps(c, Factive) || !r.ownVoice(c) {
		return nil
	}
	return not
}

// overlaps reports whether a cue of that kind is in the words of c: "menyangka" is
// speech and takes for granted what it denies.
func (r *resolver) overlaps(c *cueHit, kind Cue) bool {
	return slices.ContainsFunc(r.cues[r.doc.SentenceOf(c.first)], func(x cueHit) bool {
		return x.cue == kind && x.first < c.end && x.end > c.first
	})
}

// disclaimed reports whether c is only what the author says not to do, before
// doing it: "bukan maksud menghina, orang X memang licik", "bukan menghina, cuma: ...".
func (r *resolver) disclaimed(c *cueHit, h *hit) bool {
	not := left(h.cues, c.first, Negation)
	return not != nil && r.wordsBetween(not.end, c.first) <= 2 && r.restarted(c.end, h.First)
}

// ownVoice reports whether the speaker of c is the author: a first person in
// it or close to its left with nobody else between, or the form ku-. A passive
// ("saya disebut") has another speaker, and so has "saya blokir semua yang bilang".
func (r *resolver) ownVoice(c *cueHit) bool {
	if c.mood == morph.First {
		return true
	}
	s := r.doc.SentenceOf(c.first)
	for i := range r.cues[s] {
		if me := &r.cues[s][i]; me.cue == FirstPerson && me.first <= c.first && me.end > c.first {
			return true // "saya yakin" is one cue
		}
	}
	me := left(r.cues[s], c.first, FirstPerson)
	if me == nil || c.passive() || c.first > me.end+1 && r.read(c.first-1) == "yang" {
		return false
	}
	other := left(r.cues[s], c.first, Other)
	if other != nil && other.first < me.first && r.wordsBetween(other.end, me.first) == 0 {
		return false // "tetangga saya bilang"
	}
	return (other == nil || other.first < me.first) && r.wordsBetween(me.end, c.first) <= 4 && !r.turned(me.first, c.first) && r.hearer(me.end, c.first) < 0
}

// hearerReach is how many tokens before a word of attitude its subject is looked for.
const hearerReach = 4

// hearer is the token in [from, to) that names the one spoken to, -1 if there is
// none: in "saya sedih kamu bilang ..." it is not the author who says it.
func (r *resolver) hearer(from, to int) int {
	for i := from; i < to; i++ {
		switch r.read(i) {
		case "kamu", "kalian", "anda", "kau":
			return i
		}
	}
	return -1
}

// addedLater reports whether the author takes over between speech c and h:
// "... katanya, dan menurut saya".
func (r *resolver) addedLater(c *cueHit, h *hit) bool {
	me := left(h.cues, h.First, FirstPerson, Agreement)
	return me != nil && me.first > c.end && r.doc.ClauseOf(me.first) > r.doc.ClauseOf(c.first)
}

// judged is the stance to what somebody else's speech reports: quoted if the
// sentence judges it, bans it or asks about it, otherwise reported.
func (r *resolver) judged(h *hit) Stance {
	if right(h.cues, 0, Judgement, Ban, Resistance, Question, Refutation, Court) != nil {
		return Quoted
	}
	return Reported
}

// onSpeaker reports whether h is said of those who speak, or of their speech:
// "bodoh sekali orang yang membenci X", "saya muak dengan yang menghina X",
// "saya marah kalau X disebut monyet".
func (r *resolver) onSpeaker(c *cueHit, h *hit) bool {
	if r.targetBefore(h) || r.doc.ClauseOf(c.first)-h.clause > 1 {
		return false
	}
	named := r.targetIn(h.End, c.first, h.sentence)
	if c.passive() {
		return named != nil && r.wordsBetween(named.end, c.first) <= 2
	}
	return named == nil && r.targetWithin(c.end, 4, h.sentence)
}

// attributed reports whether c ends the sentence of h by telling who said it:
// "..., kata kurir itu.", but not "..., kata saya.".
func (r *resolver) attributed(c *cueHit, h *hit) bool {
	_, end := r.doc.SentenceTokens(h.sentence)
	word, _, _ := strings.Cut(c.read, " ")
	if c.first == 0 || r.doc.Tokens[c.first-1].Text != "," || !attributing[word] || r.wordsBetween(c.end, end) > mostSpeaker {
		return false
	}
	return !slices.ContainsFunc(r.doc.Tokens[c.end:end], func(t clause.Token) bool { return t.Text == "," }) &&
		!slices.ContainsFunc(h.cues, func(me cueHit) bool { return me.cue == FirstPerson && me.first <= c.end && me.end > c.first })
}

// mostSpeaker is how many words may name the speaker behind such a verb.
const mostSpeaker = 4

// attributing are the verbs that follow what they report.
var attributing = map[string]bool{"kata": true, "ujar": true, "tutur": true, "ucap": true, "teriak": true, "celetuk": true}

// attitude: h is itself a word of attitude (benci, hina) and its subject is
// somebody else: "orang yang membenci X", "dia menghina X".
func (r *resolver) attitude(h *hit) (Mark, bool) {
	if r.speechIn(h) == nil {
		return pass()
	}
	other := left(h.cues, h.First, Other)
	me := left(h.cues, h.First, FirstPerson)
	if other != nil && (me == nil || me.first < other.first) && r.wordsBetween(other.end, h.First) <= 3 && !r.turned(other.first, h.First) {
		return by(Reported, other)
	}
	if h.First > 0 && r.read(h.First-1) == "yang" && !r.authored(h.First-1) {
		return Mark{Reported, h.First - 1, h.First}, true // "yang membenci X"
	}
	if you := r.hearer(max(r.doc.Clauses[h.clause].First, h.First-hearerReach), h.First); you >= 0 && (me == nil || me.end <= you) {
		return Mark{Reported, you, you + 1}, true // "kamu kayaknya membenci X"
	}
	return pass()
}

// speechIn is the word of speech or attitude that h itself is, nil if it is none.
func (r *resolver) speechIn(h *hit) *cueHit {
	for i := range r.cues[h.sentence] {
		if c := &r.cues[h.sentence][i]; c.cue == Speech && c.first < h.End && c.end > h.First {
			return c
		}
	}
	return nil
}

// passive reports whether c is a passive: "disebut" may be listed as it stands.
func (c *cueHit) passive() bool {
	return c.mood == morph.Passive || len(c.read) > 5 && strings.HasPrefix(c.read, "di")
}

// asked: an honest question word before the hit in a sentence that ends with a
// question mark, and no rhetoric; or a few words with a question mark which the
// next sentence speaks of as words ("X merdeka? Istilah itu ...").
func (r *resolver) asked(h *hit) (Mark, bool) {
	first, end := r.doc.SentenceTokens(h.sentence)
	if r.doc.Tokens[end-1].Text[0] != '?' || right(h.cues, 0, Rhetoric) != nil {
		return pass()
	}
	if c := left(h.cues, h.First, Question); c != nil && honest[c.read] {
		return by(Asked, c)
	}
	if c := r.pointer(h.sentence + 1); c != nil && r.wordsBetween(first, end) <= mostNamed {
		return by(Asked, c)
	}
	return pass()
}

// mostNamed is how many words a question may have that only names something.
const mostNamed = 4

// honest are the question words that ask in order to know; kenapa and siapa
// accuse as often as they ask.
var honest = map[string]bool{
	"apakah": true, "benarkah": true, "betulkah": true, "bolehkah": true, "mungkinkah": true, "apa benar": true, "apa betul": true,
	"apa iya": true, "apa mungkin": true, "apa boleh": true, "apa saja": true, "apa itu": true, "bagaimana cara": true,
}
