package rules

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/finite"
	"github.com/saring-id/saring/internal/strict"
)

// minTrigger is the length of the literal that every match of a pattern must hold.
const minTrigger = 3

// pattern checks one item or trap of a pattern lexicon. A trap, and an item with a
// structural check, is free: it needs no literal.
func (l *loader) pattern(file string, t strict.Text, free bool) {
	if t.Value == "" {
		return
	}
	re, err := syntax.Parse(t.Value, syntax.Perl)
	if err != nil {
		l.at(file, t.Place, "pola bukan RE2 yang benar: %v", "the pattern is not valid RE2: %v", strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		return
	}
	if c, ok := capital(re); ok {
		l.at(file, t.Place, "pola berisi huruf besar %q, padahal naskah dibaca sebagai huruf kecil", "the pattern has the capital letter %q, but a draft is read in lower case", string(c)).
			Hint("pakai huruf kecil", "use lower case")
	}
	if !free && triggers(re) == nil {
		l.at(file, t.Place, "pola tidak memuat %d huruf atau angka berurutan yang pasti ada", "the pattern has no %d letters or digits in a row that must occur", minTrigger).
			Hint("tambahkan kata tetap di tiap pilihan, atau sebut check:", "add a fixed word to each alternative, or name a check:")
	}
}

// Triggers are runs of letters or digits, in lower case and at least three long,
// one of which every match of pattern holds; nil if there are no such, or if
// pattern is not valid.
func Triggers(pattern string) []string {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	found := triggers(re)
	slices.Sort(found)
	return slices.Compact(found)
}

func triggers(re *syntax.Regexp) []string {
	if set, ok := finite.Texts(re); ok {
		return runs(set)
	}
	switch re.Op {
	case syntax.OpCapture, syntax.OpPlus:
		return triggers(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return triggers(re.Sub[0])
		}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			found := triggers(sub)
			if found == nil {
				return nil
			}
			all = append(all, found...)
		}
		return all
	case syntax.OpConcat:
		return concatTriggers(re.Sub)
	default: // nothing fixed is in it
	}
	return nil
}

// concatTriggers also joins neighbours: the parser splits "kode|kota" into "ko" and "de|ta".
func concatTriggers(subs []*syntax.Regexp) []string {
	var found []string
	joined := []string{""}
	for _, sub := range subs {
		set, ok := finite.Texts(sub)
		if ok {
			joined, ok = finite.Cross(joined, set)
		}
		if ok {
			if all := runs(joined); all != nil {
				found = all
			}
			continue
		}
		if found == nil {
			found = triggers(sub)
		}
		if found != nil {
			return found
		}
		joined = []string{""}
	}
	return found
}

// runs is the longest run of letters and digits of each text of set; nil if one is too short.
func runs(set []string) []string {
	var all []string
	for _, s := range set {
		longest := ""
		for _, run := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if utf8.RuneCountInString(run) > utf8.RuneCountInString(longest) {
				longest = run
			}
		}
		if utf8.RuneCountInString(longest) < minTrigger {
			return nil
		}
		all = append(all, longest)
	}
	return all
}

// capital is a capital letter that re asks for and a folded text never has.
func capital(re *syntax.Regexp) (rune, bool) {
	switch {
	case re.Op == syntax.OpLiteral && re.Flags&syntax.FoldCase == 0:
		for _, r := range re.Rune {
			if unicode.IsUpper(r) {
				return r, true
			}
		}
	case re.Op == syntax.OpCharClass && len(re.Rune) > 0:
		for i := 0; i < len(re.Rune); i += 2 {
			if !unicode.IsUpper(re.Rune[i]) || !unicode.IsUpper(re.Rune[i+1]) {
				return 0, false
			}
		}
		return re.Rune[0], true
	}
	for _, sub := range re.Sub {
		if r, ok := capital(sub); ok {
			return r, true
		}
	}
	return 0, false
}
