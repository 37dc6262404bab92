// Package lookup finds rules and regulations by a half-remembered name: part
// of an id, a word of a title in either language, a few letters, a misspelling.
//
// It knows plain names only. A score found here ranks search results for a
// person; it is never evidence that a draft says something.
package lookup

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/sahilm/fuzzy"
)

// Entry is one thing that can be found: its id and whatever else it is known by.
type Entry struct {
	ID    string
	Names []string // titles in both languages, ids of lexicons, labels
	Text  []string // what else it says and looks for: messages, terms
}

// How says in what way an entry was found, from sure to far.
type How uint8

// The ways, in the order in which results are given.
const (
	Exact    How = iota // the id, or its last part
	Words               // every word asked for begins a word of the id or of the names
	Synonym             // a known other word for it: hoax for hoaks
	Within              // every word asked for begins a word of the id or of the names, or is a word of the text
	Letters             // the letters occur in this order, not far apart
	Misspelt            // every word is one or two letters off
)

// Match is one entry that was found.
type Match struct {
	ID  string
	How How
}

// Search gives the entries that query may mean, the likeliest first and then by
// id. What is found by letters or as misspelt is given only if nothing is found
// for sure. It is empty if query has no letter or digit, or nothing comes near.
func Search(query string, entries []Entry) []Match {
	asked := words(query)
	if len(asked) == 0 {
		return nil
	}
	var found []ranked
	for _, e := range entries {
		if r, ok := rank(asked, e); ok {
			found = append(found, r)
		}
	}
	slices.SortStableFunc(found, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.How, b.How), cmp.Compare(b.score, a.score), strings.Compare(a.ID, b.ID))
	})
	var matches []Match
	for _, r := range found {
		if r.How >= Letters && found[0].How < Letters {
			break
		}
		matches = append(matches, r.Match)
	}
	return matches
}

// ranked is a match with the score that orders matches of the same kind;
// greater is nearer.
type ranked struct {
	Match
	score int
}

// rank finds the surest way in which e answers to the words asked for.
func rank(asked []string, e Entry) (ranked, bool) {
	id := strings.Join(words(e.ID), " ")
	whole := strings.Join(asked, " ")
	_, last, _ := strings.Cut(e.ID, "/")
	if whole == id || whole == strings.Join(words(last), " ") {
		return ranked{Match{e.ID, Exact}, 0}, true
	}
	known := words(strings.Join(append([]string{e.ID}, e.Names...), " "))
	if score, ok := beginsAll(asked, known); ok {
		return ranked{Match{e.ID, Words}, score}, true
	}
	if other, ok := synonyms(asked); ok {
		if score, ok := beginsAll(other, known); ok {
			return ranked{Match{e.ID, Synonym}, score}, true
		}
	}
	if score, ok := within(asked, known, e.Text); ok {
		return ranked{Match{e.ID, Within}, score}, true
	}
	if score, ok := letters(whole, append([]string{id}, e.Names...)); ok {
		return ranked{Match{e.ID, Letters}, score}, true
	}
	if score, ok := nearAll(asked, known); ok {
		return ranked{Match{e.ID, Misspelt}, score}, true
	}
	return ranked{}, false
}

// words is s in lower case, cut at everything that is no letter or digit.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// beginsAll reports whether every word of asked begins some word of known; the
// score counts whole words and, less, how early in known they stand.
func beginsAll(asked, known []string) (score int, ok bool) {
	for _, a := range asked {
		at := slices.IndexFunc(known, func(k string) bool { return strings.HasPrefix(k, a) })
		if at < 0 {
			return 0, false
		}
		if slices.Contains(known, a) {
			score += 100
		}
		score -= min(at, 50)
	}
	return score, true
}

// within reports whether every word of asked begins a word of known or is a word
// of text; the score counts the former.
func within(asked, known, text []string) (score int, ok bool) {
	said := words(strings.Join(text, " "))
	for _, a := range asked {
		switch begins := func(k string) bool { return strings.HasPrefix(k, a) }; {
		case slices.ContainsFunc(known, begins):
			score++
		case !slices.Contains(said, a):
			return 0, false
		}
	}
	return score, true
}

// nearAll reports whether every word of asked is near some word of known.
func nearAll(asked, known []string) (score int, ok bool) {
	for _, a := range asked {
		best := allowed(a) + 1
		for _, k := range known {
			best = min(best, distance(a, k, best))
		}
		if best > allowed(a) {
			return 0, false
		}
		score -= best
	}
	return score, true
}

// spread is how many letters of a name may lie between the first and the last
// letter found, for each letter asked for. With 2, "dhm" is not found in
// "dehumanisasi" but "dehmns" is; more lets short queries find everything.
const spread = 2

// letters reports whether the letters of query occur in order within one of
// names, starting at the beginning of a word and not spread out. At least
// three letters are needed: two are found everywhere.
func letters(query string, names []string) (score int, ok bool) {
	query = strings.ReplaceAll(query, " ", "")
	if len([]rune(query)) < 3 {
		return 0, false
	}
	for _, m := range fuzzy.Find(query, names) {
		first, last := m.MatchedIndexes[0], m.MatchedIndexes[len(m.MatchedIndexes)-1]
		begins := first == 0 || !isLetter(m.Str[first-1])
		if begins && last-first < spread*len(query) && (!ok || m.Score > score) {
			score, ok = m.Score, true
		}
	}
	return score, ok
}

// isLetter reports whether b is a letter or part of a rune beyond ASCII.
func isLetter(b byte) bool {
	return b >= 0x80 || unicode.IsLetter(rune(b)) || unicode.IsDigit(rune(b))
}
