package stance

// reported: somebody else's speech or attitude, told by the author.
func (r *resolver) reported(h *hit) (Mark, bool) {
	if right(h.cues, 0, Rhetoric) != nil {
		return pass() // "apa salahnya bilang ...": the author's own view
	}
	for i := range h.cues {
		c := &h.cues[i]
		if c.cue != Speech {
			continue
		}
		switch {
		case c.end <= h.First:
			if r.turned(c.end, h.First) || r.ownVoice(c) || r.addedLater(c, h) {
				continue
			}
			return by(r.judged(h), c)
		case r.onSpeaker(c, h):
			return by(Quoted, c)
		}
	}
	return r.attitude(h)
}

// ownVoice reports whether the speaker of c is the author: a first person
// close to its left, with nobody else between.
func (r *resolver) ownVoice(c *cueHit) bool {
	s := r.doc.SentenceOf(c.first)
	me := left(r.cues[s], c.first, FirstPerson)
	if me == nil {
		return false
	}
	other := left(r.cues[s], c.first, Other)
	if other != nil && other.first < me.first && r.wordsBetween(other.end, me.first) == 0 {
		return false // "tetangga saya bilang"
	}
	return (other == nil || other.first < me.first) && r.wordsBetween(me.end, c.first) <= 4 && !r.turned(me.first, c.first)
}

// addedLater reports whether the author takes over between speech c and h:
// "... katanya, dan menurut saya".
func (r *resolver) addedLater(c *cueHit, h *hit) bool {
	me := left(h.cues, h.First, FirstPerson, Agreement)
	return me != nil && me.first > c.end && r.doc.ClauseOf(me.first) > r.doc.ClauseOf(c.first)
}

// judged is the stance to what speech c reports: quoted if the sentence judges
// it, bans it or asks about it outside the complement, otherwise reported.
func (r *resolver) judged(h *hit) Stance {
	for i := range h.cues {
		switch o := &h.cues[i]; o.cue {
		case Judgement, Ban, Question, Refutation, Court:
			return Quoted
		}
	}
	return Reported
}

// onSpeaker reports whether h is said of those who speak, or of their speech:
// "bodoh sekali orang yang membenci X", "saya muak dengan yang menghina X".
func (r *resolver) onSpeaker(c *cueHit, h *hit) bool {
	return !r.targetBefore(h) && !r.targetIn(h.End, c.first, h.sentence) && r.targetWithin(c.end, 4, h.sentence) &&
		r.doc.ClauseOf(c.first)-h.clause <= 1
}

// targetIn reports whether a target stands in tokens [from, to).
func (r *resolver) targetIn(from, to, sentence int) bool {
	for _, t := range r.targets[sentence] {
		if t.first >= from && t.first < to {
			return true
		}
	}
	return false
}

// targetBefore reports whether a target stands before h in its sentence.
func (r *resolver) targetBefore(h *hit) bool {
	for _, t := range r.targets[h.sentence] {
		if t.end <= h.First {
			return true
		}
	}
	return false
}

// attitude: h is itself a word of attitude (benci, hina) and its subject is
// somebody else: "orang yang membenci X", "dia menghina X".
func (r *resolver) attitude(h *hit) (Mark, bool) {
	for _, c := range r.cues[h.sentence] {
		if c.cue != Speech || c.first >= h.End || c.end <= h.First {
			continue
		}
		other := left(h.cues, h.First, Other)
		me := left(h.cues, h.First, FirstPerson)
		if other != nil && (me == nil || me.first < other.first) && r.wordsBetween(other.end, h.First) <= 3 && !r.turned(other.first, h.First) {
			return by(Reported, other)
		}
	}
	return pass()
}

// asked: an honest question word before the hit in a sentence that ends with a
// question mark, and no rhetoric.
func (r *resolver) asked(h *hit) (Mark, bool) {
	_, end := r.doc.SentenceTokens(h.sentence)
	if r.doc.Tokens[end-1].Text[0] != '?' || right(h.cues, 0, Rhetoric) != nil {
		return pass()
	}
	c := left(h.cues, h.First, Question)
	if c == nil || !honest[c.read] {
		return pass()
	}
	return by(Asked, c)
}

// honest are the question words that ask in order to know; kenapa and siapa
// accuse as often as they ask.
var honest = map[string]bool{"apakah": true, "benarkah": true, "bolehkah": true, "apa benar": true, "apa boleh": true, "apa saja": true, "apa itu": true, "bagaimana cara": true}
