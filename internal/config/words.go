package config

import "slices"

// Word is a word that a setting or flag takes, and the Indonesian word that is
// taken for it, "" for none.
type Word struct{ Name, Alias string }

// Words are all words that a setting or flag takes, in the order in which they
// are listed.
type Words []Word

// FailOn are the words of fail_on.
var FailOn = Words{{"error", "galat"}, {"warning", "peringatan"}, {"info", "catatan"}, {"never", "tidak"}}

// levels are the words of severity.
var levels = Words{{"error", "galat"}, {"warning", "peringatan"}, {"info", "catatan"}, {Off, "tidak"}}

// WordsOf are words without others for them.
func WordsOf(names ...string) Words {
	w := make(Words, len(names))
	for i, name := range names {
		w[i].Name = name
	}
	return w
}

// Name is the name of the word that s is, by its name or alias; s and false if it
// is none.
func (w Words) Name(s string) (string, bool) {
	at := slices.IndexFunc(w, func(word Word) bool { return word.Name == s || word.Alias == s && s != "" })
	if at < 0 {
		return s, false
	}
	return w[at].Name, true
}

// Names are the names of w.
func (w Words) Names() []string {
	names := make([]string, len(w))
	for i, word := range w {
		names[i] = word.Name
	}
	return names
}

// All are the names of w, and then the aliases.
func (w Words) All() []string {
	all := w.Names()
	for _, word := range w {
		if word.Alias != "" {
			all = append(all, word.Alias)
		}
	}
	return all
}
