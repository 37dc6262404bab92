package stance

import "github.com/saring-id/saring/internal/clause"

// The words with which a clause turns against what was said before, and those
// with which it gives the reason for it.
var (
	contrasts = map[string]bool{"tapi": true, "tetapi": true, "namun": true, "melainkan": true, "padahal": true, "sedangkan": true, "nah": true}
	reasons   = map[string]bool{"karena": true, "sebab": true, "soalnya": true}
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

// comma reports whether a comma stands in tokens [from, to) that no dan, atau
// or serta follows: what is before it does not reach behind it.
func (r *resolver) comma(from, to int) bool {
	for i := from; i < to; i++ {
		if r.doc.Tokens[i].Text != "," {
			continue
		}
		switch r.read(i + 1) {
		case "dan", "atau", "serta", "maupun", "apalagi":
		default:
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

// targetBefore reports whether a target stands before h in its sentence.
func (r *resolver) targetBefore(h *hit) bool { return r.targetIn(0, h.First, h.sentence) != nil }
