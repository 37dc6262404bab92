// Package morph generates the word forms of Indonesian roots, standard and
// colloquial, each with its mood. Forms are generated, never stemmed: a stemmer
// finds jarah in sejarah and bakar in kebakaran. The package is a leaf.
package morph

import (
	"cmp"
	"slices"
	"strings"
)

// Mood is what a form does in a sentence; it decides what else must be there
// before a verb counts as a call.
type Mood uint8

// The moods. When one text arises in two ways, the first of them is kept.
const (
	Bare    Mood = iota // the root and its -i, -kan, -in: calls by itself (usir, habisi)
	Passive             // di-, diper-: calls only with a norm or a wish (harus diusir)
	Active              // meN-, memper-, N-, nge-: calls only with a first person (akan mengusir)
	First               // ku-: the speaker does it (kuusir)
	Second              // kau-: the hearer does it (kauusir)
	Ter                 // ter-, colloquial ke-: it happened or is possible (terusir, keusir)
	Noun                // peN-, peN-an, ke-an, per-an, -an: a doer or an event, no call
	Degree              // ter-, se-, -an of an adjective (terbodoh, sebodoh, bodohan)
)

// String is the word used in traces.
func (m Mood) String() string {
	return [...]string{"bare", "passive", "active", "first", "second", "ter", "noun", "degree"}[m]
}

// Form is one spelling of a root and its mood.
type Form struct {
	Text string
	Mood Mood
}

// Paradigm says which forms a root has.
type Paradigm struct {
	Verb          bool // {meN, di, ter, ke, N, nge, ku, kau, memper, diper} x {0, -i, -kan, -in}, and -an
	Noun          bool // peN-, peN-an, ke-an, per-an, -an
	Adjective     bool // ter-, se-, -an, ke-an
	Reduplication bool // injak-injak, coret-coretan, menginjak-injak; with Verb its -i, -kan, -in, N-, nge-, ku-, kau- too
}

// Forms is every form of root in p, sorted by text and each text once. The root
// itself is always there, and Bare; its homographs never are.
//
// Root is one lower-case word without a hyphen. A root that already ends in
// -kan, -i or -in (musnahkan, habisi, abisin) is taken for a verb that has no
// other ending than its own and the colloquial -in: dihabisi and dihabisin, but
// not habis, which means something else. Clitics and "bodoh2" are not generated.
func Forms(root string, p Paradigm) []Form {
	if root == "" {
		return nil
	}
	s := split(root)
	forms := append(make([]Form, 0, 128), Form{root, Bare}) // a full paradigm has about 80
	if p.Verb {
		forms = s.verb(forms)
	}
	if p.Noun {
		forms = s.noun(forms)
	}
	if p.Adjective {
		forms = s.adjective(forms)
	}
	if p.Reduplication {
		forms = s.double(forms, p.Verb)
	}
	slices.SortFunc(forms, func(a, b Form) int {
		if c := strings.Compare(a.Text, b.Text); c != 0 {
			return c
		}
		return cmp.Compare(a.Mood, b.Mood)
	})
	forms = slices.CompactFunc(forms, func(a, b Form) bool { return a.Text == b.Text })
	return slices.DeleteFunc(forms, func(f Form) bool {
		_, other := Homograph(f.Text, root)
		return other
	})
}
