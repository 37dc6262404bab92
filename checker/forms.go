package checker

import (
	"github.com/saring-id/saring/internal/morph"
	"github.com/saring-id/saring/rules"
)

// WordForm is one spelling that a term is looked for in.
type WordForm struct {
	Item rules.Item
	Text string // folded
	Mood Mood   // "" for a term that is looked for as it stands: a phrase, a pattern
	// Dropped says that the lexicon strikes the form out: it is not looked for.
	Dropped bool
}

// Mood is what a word form does in a sentence. In a lexicon with mood: true it
// decides what else must be there before the form counts as a call.
type Mood string

// The moods.
const (
	MoodBare    Mood = "bare"    // the root and its -i, -kan, -in
	MoodPassive Mood = "passive" // di-, diper-
	MoodActive  Mood = "active"  // meN-, memper-, N-, nge-
	MoodFirst   Mood = "first"   // ku-
	MoodSecond  Mood = "second"  // kau-
	MoodTer     Mood = "ter"     // ter-, colloquial ke-
	MoodNoun    Mood = "noun"    // peN-, peN-an, ke-an, per-an, -an
	MoodDegree  Mood = "degree"  // ter-, se-, -an of an adjective
)

// Forms is every form of every term of l, in the order of the terms and, within
// a term, of the letters; traps are not among them. Hits of the lexicons that l
// includes count as hits of l, but their terms are theirs. Clitics (-nya, -lah)
// and "bodoh2" are no forms: they are undone when a word is read.
func Forms(l *rules.Lexicon) []WordForm {
	dropped := struckOut(l)
	var list []WordForm
	for _, item := range l.Items {
		forms, ok := inflected(l, item)
		if !ok {
			text := item.Text
			if l.Kind != rules.Patterns {
				text = folded(text)
			}
			list = append(list, WordForm{Item: item, Text: text})
		}
		for _, f := range forms {
			list = append(list, WordForm{Item: item, Text: f.Text, Mood: Mood(f.Mood.String()), Dropped: dropped[f.Text]})
		}
	}
	return list
}

// IdleDrops is what l strikes out in vain: it is no form of any of its terms.
func IdleDrops(l *rules.Lexicon) []rules.Item {
	made := map[string]bool{}
	for _, f := range Forms(l) {
		made[f.Text] = true
	}
	var idle []rules.Item
	for _, d := range l.Drop {
		if !made[folded(d.Text)] {
			idle = append(idle, d)
		}
	}
	return idle
}

// inflected is the forms generated for a term of l, struck-out ones too; ok is
// false for a term that is looked for as it stands.
func inflected(l *rules.Lexicon, item rules.Item) (forms []morph.Form, ok bool) {
	text := folded(item.Text)
	if l.Kind != rules.Words || !rules.IsWord(text) {
		return nil, false
	}
	f := l.Forms
	return morph.Forms(text, morph.Paradigm{Verb: f.Verb, Noun: f.Noun, Adjective: f.Adjective, Reduplication: f.Reduplication}), true
}

// struckOut is the forms that l drops.
func struckOut(l *rules.Lexicon) map[string]bool {
	dropped := make(map[string]bool, len(l.Drop))
	for _, d := range l.Drop {
		dropped[folded(d.Text)] = true
	}
	return dropped
}
