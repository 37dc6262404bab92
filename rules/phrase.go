package rules

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/saring-id/saring/internal/strict"
)

// Slot is one place of a term in phrase notation: one of Words (a/b), a word of
// Lexicon ({id}), or any word (_). An optional slot (a/b?) may be missing.
type Slot struct {
	Words    []string
	Lexicon  string // "" for none
	Any      bool
	Optional bool
}

// Slots reads the places of a term of a loaded lexicon that holds no patterns.
func Slots(term string) []Slot {
	var slots []Slot
	for place := range strings.FieldsSeq(term) {
		var s Slot
		if len(place) > 1 {
			place, s.Optional = strings.CutSuffix(place, "?")
		}
		switch {
		case place == "_":
			s.Any = true
		case strings.HasPrefix(place, "{"):
			s.Lexicon = strings.Trim(place, "{}")
		default:
			s.Words = strings.Split(place, "/")
		}
		slots = append(slots, s)
	}
	return slots
}

// IsWord reports whether a term is one plain word, maybe with a hyphen: neither
// several words nor phrase notation.
func IsWord(term string) bool { return !strings.ContainsAny(term, " ?/{}_") }

var braces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{[^{}]*\}`) })

// phrase checks the notation of an item or a trap.
func (l *loader) phrase(file string, t strict.Text, trap bool) {
	if IsWord(t.Value) {
		return
	}
	if strings.ContainsAny(braces().ReplaceAllString(t.Value, ""), "{}") {
		l.at(file, t.Place, "kurung kurawal tidak berpasangan dalam %q", "unbalanced braces in %q", t.Value).
			Hint("tulis {nama-leksikon}", "write {name-of-lexicon}")
		return
	}
	slots := Slots(t.Value)
	for _, s := range slots {
		l.slot(file, t, s)
	}
	last := len(slots) - 1
	switch optional := func(s Slot) bool { return s.Optional }; {
	case slots[0].Any:
		l.at(file, t.Place, "istilah %q diawali \"_\", yang tidak mengenali apa pun di awal", "term %q starts with \"_\", which matches nothing there", t.Value).
			Hint("hapus \"_\" itu", "remove it")
	case !slices.ContainsFunc(slots, func(s Slot) bool { return !optional(s) }):
		l.at(file, t.Place, "setiap kata dalam %q boleh hilang", "every word of %q is optional", t.Value).
			Hint("hapus \"?\" pada kata yang harus ada", "remove the \"?\" of the word that must be there")
	case !trap && (optional(slots[0]) || optional(slots[last])):
		l.at(file, t.Place, "istilah %q diawali atau diakhiri pilihan yang boleh hilang, jadi yang pendek saja sudah kena", "term %q starts or ends with an optional choice, so the short form matches anyway", t.Value).
			Hint("hapus pilihan itu, atau hapus \"?\"", "remove the choice, or its \"?\"")
	}
}

// slot checks one place of the phrase t.
func (l *loader) slot(file string, t strict.Text, s Slot) {
	if s.Lexicon != "" {
		if strings.ContainsAny(s.Lexicon, "{}/") {
			l.mixed(file, t)
			return
		}
		l.knownLexicon(file, strict.Text{Value: s.Lexicon, Place: t.Place})
	}
	for _, w := range s.Words {
		switch {
		case strings.Contains(w, "{"):
			l.mixed(file, t)
			return
		case w == "":
			l.at(file, t.Place, "pilihan kata kosong dalam %q", "empty choice of words in %q", t.Value).
				Hint("tulis a/b tanpa spasi", "write a/b without blanks")
			return
		case len(w) > 1 && strings.Contains(w, "?"):
			l.at(file, t.Place, "%q memuat \"?\" di tengah pilihan", "%q has a \"?\" inside a choice", t.Value).
				Hint("\"?\" hanya di akhir, dan berlaku untuk seluruh pilihan", "it stands only at the end, and makes the whole choice optional")
			return
		}
	}
}

func (l *loader) mixed(file string, t strict.Text) {
	l.at(file, t.Place, "%q mencampur kata dan {leksikon} dalam satu pilihan", "%q mixes words and a {lexicon} in one choice", t.Value).
		Hint("tulis dua istilah, atau masukkan kata itu ke leksikonnya", "write two terms, or put the words into the lexicon")
}
