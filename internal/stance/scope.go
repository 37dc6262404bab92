package stance

import (
	"slices"

	"github.com/saring-id/saring/internal/clause"
)

// The words with which a clause turns against what was said before, and those
// with which it gives the reason for it.
var (
	contrasts = map[string]bool{"tapi": true, "tetapi": true, "namun": true, "melainkan": true, "padahal": true, "sedangkan": true, "nah": true}
	reasons   = map[string]bool{"makanya": true, "karena": true, "sebab": true, "soalnya": true}
)

// turned reports whether between tokens from and to a clause starts that turns
// against what was before it or gives its reason: most cues do not reach there.
func (r *resolver) turned(from, to int) bool {
	return r.opened(from, to, func(w string) bool { return contrasts[w] || reasons[w] })
}

// contrasted reports whether between tokens from and to a clause starts that
// turns against what was before it.
func (r *resolver) contrasted(from, to int) bool {
	return r.opened(from, to, func(w string) bool { return contrasts[w] })
}

// opened reports whether between tokens from and to a clause starts with a word
// that by accepts.
func (r *resolver) opened(from, to int, by func(string) bool) bool {
	for c := r.doc.ClauseOf(from) + 1; c < len(r.doc.Clauses) && r.doc.Clauses[c].First <= to; c++ {
		if by(r.read(r.doc.Clauses[c].First)) {
			return true
		}
	}
	return false
}

// restarted reports whether between tokens from and to a colon, a dash or a
// new subject starts a statement of its own.
func (r *resolver) restarted(from, to int) bool {
	if r.newSubject(from, to) {
		return true
	}
	for c := r.doc.ClauseOf(from) + 1; c < len(r.doc.Clauses) && r.doc.Clauses[c].First <= to; c++ {
		first := r.doc.Clauses[c].First
		if t := &r.doc.Tokens[first-1]; t.Kind == clause.Mark && t.Text != "," {
			return true
		}
		if subjects[r.read(first)] {
			return true
		}
	}
	return false
}

// subjects are words with which a statement starts anew.
var subjects = map[string]bool{"mereka": true, "dia": true, "ia": true, "kalian": true, "kamu": true, "ini": true, "itu": true, "saya": true, "kita": true, "kami": true}

// newSubject reports whether in tokens [from, to) a comma stands that a subject
// or a target follows directly: "jangan tertipu, orang X itu ...".
func (r *resolver) newSubject(from, to int) bool {
	for i := from; i < to; i++ {
		if r.doc.Tokens[i].Text == "," && (subjects[r.read(i+1)] || r.targetAt(i+1)) {
			return true
		}
	}
	return false
}

// targetAt reports whether a target starts at token i.
func (r *resolver) targetAt(i int) bool {
	t := r.targets[r.doc.SentenceOf(i)]
	return slices.ContainsFunc(t, func(c cueHit) bool { return c.first == i })
}

// comma reports whether a comma stands in tokens [from, to) that is not one of
// a list which dan, atau, serta or maupun closes: what is before it does not
// reach behind it.
func (r *resolver) comma(from, to int) bool {
	for i := from; i < to; i++ {
		if r.doc.Tokens[i].Text == "," && !r.closed(i+1, to+listReach) {
			return true
		}
	}
	return false
}

// listReach is how many tokens behind a word the end of its list is looked for.
const listReach = 6

// closed reports whether a conjunction that closes a list stands in tokens
// [from, to), before the clause ends.
func (r *resolver) closed(from, to int) bool {
	end := r.doc.Clauses[r.doc.ClauseOf(from)].End
	for i := from; i < min(to, end+1, len(r.words)); i++ {
		switch r.read(i) {
		case "dan", "atau", "serta", "maupun", "apalagi":
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

// targetIn is the last target that lies in tokens [from, to) of a sentence, nil if none does.
func (r *resolver) targetIn(from, to, sentence int) *cueHit {
	for k := len(r.targets[sentence]) - 1; k >= 0; k-- {
		if t := &r.targets[sentence][k]; t.first >= from && t.end <= to {
			return t
		}
	}
	return nil
}

// outermost is the longest target of a sentence that ends where t does: "orang
// Nias" for "Nias".
func (r *resolver) outermost(t *cueHit, sentence int) *cueHit {
	for k := range r.targets[sentence] {
		if o := &r.targets[sentence][k]; t != nil && o.end == t.end && o.first < t.first {
			t = o
		}
	}
	return t
}

// targetBefore reports whether a target stands before h in its sentence.
func (r *resolver) targetBefore(h *hit) bool { return r.targetIn(0, h.First, h.sentence) != nil }
