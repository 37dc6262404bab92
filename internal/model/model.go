// Package model keeps the texts of a set of rules in a blob: every lexicon,
// rule and regulation as a record of its own, which is decoded when it is first
// asked for. Judging a draft asks for the few that its findings name.
//
//	lexicons     Texts  a record each, in the order of the set
//	rules        Texts
//	regulations  Texts
package model

import (
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/rules"
)

// Store is a set of rules in a blob. It is safe for many goroutines. What it
// gives is always the same value for the same number.
type Store struct {
	lexicons    shelf[rules.Lexicon]
	rules       shelf[rules.Rule]
	regulations shelf[rules.Regulation]
}

// Write writes set.
func Write(w *flat.Writer, set *rules.Set) {
	laws := make(map[*rules.Regulation]int, len(set.Regulations))
	for i, r := range set.Regulations {
		laws[r] = i
	}
	write(w, laws, set.Lexicons, (*codec).lexicon)
	write(w, laws, set.Rules, (*codec).rule)
	write(w, laws, set.Regulations, (*codec).regulation)
}

func write[T any](w *flat.Writer, laws map[*rules.Regulation]int, list []*T, record func(*codec, *T)) {
	records := make([]string, len(list))
	for i, x := range list {
		c := codec{laws: laws}
		record(&c, x)
		records[i] = string(c.out)
	}
	w.Texts(records)
}

// Open reads a store that [Write] wrote, in place.
func Open(r *flat.Reader) *Store {
	return &Store{newShelf[rules.Lexicon](r.Texts()), newShelf[rules.Rule](r.Texts()), newShelf[rules.Regulation](r.Texts())}
}

// Len is how many lexicons and rules there are.
func (s *Store) Len() (lexicons, rules int) { return s.lexicons.records.Len(), s.rules.records.Len() }

// Lexicon is lexicon n.
func (s *Store) Lexicon(n int) *rules.Lexicon { return s.lexicons.at(s, n, (*codec).lexicon) }

// Rule is rule n.
func (s *Store) Rule(n int) *rules.Rule { return s.rules.at(s, n, (*codec).rule) }

// Regulation is regulation n.
func (s *Store) Regulation(n int) *rules.Regulation {
	return s.regulations.at(s, n, (*codec).regulation)
}

// Set is everything.
func (s *Store) Set() *rules.Set {
	return &rules.Set{
		Lexicons:    all(s.lexicons.records.Len(), s.Lexicon),
		Rules:       all(s.rules.records.Len(), s.Rule),
		Regulations: all(s.regulations.records.Len(), s.Regulation),
	}
}

func all[T any](n int, at func(int) *T) []*T {
	list := make([]*T, n)
	for i := range list {
		list[i] = at(i)
	}
	return list
}

// shelf is records of one kind and what was made of them so far.
type shelf[T any] struct {
	records flat.Texts
	made    flat.Lazy[T]
}

func newShelf[T any](records flat.Texts) shelf[T] {
	return shelf[T]{records, flat.NewLazy[T](records.Len())}
}

// at is what record n says.
func (s shelf[T]) at(store *Store, n int, record func(*codec, *T)) *T {
	return s.made.At(n, func() *T {
		x := new(T)
		record(&codec{in: s.records.At(n), store: store}, x)
		return x
	})
}
