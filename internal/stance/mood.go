package stance

import "github.com/saring-id/saring/internal/morph"

// Reach of a call, norm or plan word to the verb on its right, in words.
const moodReach = 5

// narrated: a verb of a mood lexicon that does not call, demand, wish or plan.
// A bare root calls where a clause starts or behind a call word; di- needs a
// norm or "saja"; meN- needs a norm or a first person's plan; nouns name.
func (r *resolver) narrated(h *hit) (Mark, bool) {
	if !h.mood || r.calls(h) {
		return pass()
	}
	return Mark{Stance: Reported}, true
}

func (r *resolver) calls(h *hit) bool {
	call := left(h.cues, h.First, Call)
	norm := call != nil && r.wordsBetween(call.end, h.First) <= moodReach && !r.turned(call.first, h.First) && !r.relative(call.end, h.First)
	switch h.Mood {
	case morph.Bare:
		return norm || r.softened(h) || r.opensClause(h) || r.byFirstPerson(h) || r.planned(h) && left(h.cues, h.First, FirstPerson) != nil || r.targetWithin(h.End, 2, h.sentence) && (!r.targetBefore(h) || r.alternative(h) || r.callsAnew(h) && r.targetAt(h.End))
	case morph.Passive:
		return norm || r.softened(h)
	case morph.Active:
		return norm && (!r.targetBefore(h) || r.targetWithin(h.End, 2, h.sentence)) || r.planned(h)
	case morph.First:
		return true
	default:
		return false // nouns and the like name a deed
	}
}

// relative reports whether the verb stands directly behind a "yang", and between
// token from and that is more than a target: the verb belongs to another noun
// ("kita harus menolong orang X yang diusir").
func (r *resolver) relative(from, verb int) bool {
	for i := verb - 1; i >= from && r.wordsBetween(i+1, verb) <= 1; i-- {
		if r.read(i) != "yang" {
			continue
		}
		if r.wordsBetween(i+1, verb) == 1 {
			return true // "semoga orang X yang rumahnya dibakar ..."
		}
		if r.anybody(from, i) {
			return false // "harus ada orang yang mengusir X"
		}
		words := r.wordsBetween(from, i)
		if t := r.targetIn(from, i, r.doc.SentenceOf(verb)); t != nil {
			words -= r.wordsBetween(t.first, t.end)
		}
		return words > 0
	}
	return false
}

// anybody reports whether tokens [from, to) are some, and name nobody in particular.
func (r *resolver) anybody(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.read(i) {
		case "ada", "orang", "seseorang", "yang":
		default:
			return false
		}
	}
	return from < to
}

// softened reports whether "saja" follows h: "bakar saja", "dibakar saja".
func (r *resolver) softened(h *hit) bool {
	return h.End < len(r.doc.Tokens) && r.read(h.End) == "saja"
}

// opensClause reports whether h is the first word of its clause or hashtag, or
// stands behind a comma with little or nothing behind it.
func (r *resolver) opensClause(h *hit) bool {
	from := r.doc.Clauses[h.clause].First
	if h.First > 0 && r.doc.Tokens[h.First-1].Text == "," && r.wordsBetween(h.End, r.doc.Clauses[h.clause].End) <= 2 {
		return conditions[r.read(r.firstWord(from))] || r.wordsBetween(h.End, r.doc.Clauses[h.clause].End) <= 1 // "kalau ketemu orang X, hajar!"
	}
	n := r.wordsBetween(from, h.First)
	if n == 1 && openers[r.read(r.firstWord(from))] {
		return true
	}
	return n == 0
}

// openers may stand before a call at the start of a clause.
var openers = map[string]bool{"dan": true, "lalu": true, "maka": true, "jadi": true, "terus": true, "atau": true, "pokoknya": true, "sudah": true, "kita": true, "kalian": true}

// conditions open the clause before a call.
var conditions = map[string]bool{"kalau": true, "jika": true, "bila": true, "begitu": true, "setiap": true, "asal": true}

func (r *resolver) firstWord(i int) int {
	for len(r.words[i]) == 0 && i+1 < len(r.words) {
		i++
	}
	return i
}

// alternative reports whether h is the second of two calls: "perangi X atau usir X".
func (r *resolver) alternative(h *hit) bool {
	return h.First > 0 && r.read(h.First-1) == "atau"
}

// byFirstPerson reports whether the word before h is a first person.
func (r *resolver) byFirstPerson(h *hit) bool {
	c := left(h.cues, h.First, FirstPerson)
	return c != nil && r.wordsBetween(c.end, h.First) == 0
}

// planned reports whether a plan word stands close before h and no other
// person than the first is its subject.
func (r *resolver) planned(h *hit) bool {
	c := left(h.cues, h.First, Plan)
	if c == nil || r.wordsBetween(c.end, h.First) > 2 {
		return false
	}
	me, other := left(h.cues, c.first, FirstPerson), left(h.cues, c.first, Other)
	return me != nil && (other == nil || other.first < me.first) || me == nil && other == nil && !r.targetBefore(h)
}
