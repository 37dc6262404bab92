package proof

import (
	"regexp"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// Reach says which terms were met in the texts that were added to it.
type Reach struct {
	set   *rules.Set
	read  map[*rules.Lexicon]map[string]bool // the words of hits, as they were read
	words map[string]map[string]bool         // by lexicon: the words that "{lexicon}" stands for
}

// NewReach makes a Reach for the terms of set; no term was met yet.
func NewReach(set *rules.Set) *Reach {
	return &Reach{set: set, read: map[*rules.Lexicon]map[string]bool{}, words: map[string]map[string]bool{}}
}

// Add enters the hits of a text, those in a trap left out.
func (r *Reach) Add(t *checker.Trace) {
	for _, h := range t.Hits {
		if h.Trap != nil {
			continue
		}
		if r.read[h.Lexicon] == nil {
			r.read[h.Lexicon] = map[string]bool{}
		}
		r.read[h.Lexicon][h.Read] = true
	}
}

// Unreached is the terms of l that no hit was read as, in their order.
func (r *Reach) Unreached(l *rules.Lexicon) []rules.Item {
	forms := checker.Forms(l)
	reached := map[rules.Item]bool{}
	for _, f := range forms {
		reached[f.Item] = reached[f.Item] || !f.Dropped && r.met(l, f)
	}
	var missed []rules.Item
	for _, item := range l.Items {
		if !reached[item] {
			missed = append(missed, item)
		}
	}
	return missed
}

// met reports whether a hit of l was read as f.
func (r *Reach) met(l *rules.Lexicon, f checker.WordForm) bool {
	read := r.read[l]
	if read[f.Text] || len(read) == 0 {
		return read[f.Text]
	}
	if l.Kind == rules.Patterns {
		re, err := regexp.Compile(f.Text)
		return err == nil && anyOf(read, func(text string) bool {
			at := re.FindStringIndex(text)
			return at != nil && at[0] == 0 && at[1] == len(text)
		})
	}
	if !strings.ContainsAny(f.Text, "?/{_") { // it is read as it stands
		return false
	}
	slots := rules.Slots(f.Text)
	return anyOf(read, func(text string) bool { return r.fits(slots, strings.Fields(text)) })
}

func anyOf(set map[string]bool, ok func(string) bool) bool {
	for text := range set {
		if ok(text) {
			return true
		}
	}
	return false
}

// fits reports whether words are a reading of the slots of a phrase.
func (r *Reach) fits(slots []rules.Slot, words []string) bool {
	if len(slots) == 0 {
		return len(words) == 0
	}
	if slots[0].Optional && r.fits(slots[1:], words) {
		return true
	}
	return len(words) > 0 && r.fitsSlot(&slots[0], words[0]) && r.fits(slots[1:], words[1:])
}

// fitsSlot reports whether word may stand at s.
func (r *Reach) fitsSlot(s *rules.Slot, word string) bool {
	if s.Lexicon != "" {
		return r.class(s.Lexicon)[word]
	}
	return s.Any || slices.Contains(s.Words, word)
}

// class is the one-word forms of a lexicon and of those that it includes.
func (r *Reach) class(id string) map[string]bool {
	if known, ok := r.words[id]; ok {
		return known
	}
	words := map[string]bool{}
	r.words[id] = words
	l, ok := r.set.Lexicon(id)
	if !ok {
		return words
	}
	for _, f := range checker.Forms(l) {
		if !f.Dropped && !strings.Contains(f.Text, " ") {
			words[f.Text] = true
		}
	}
	for _, in := range l.Include {
		for w := range r.class(in) {
			words[w] = true
		}
	}
	return words
}
