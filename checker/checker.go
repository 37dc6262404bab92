// Package checker is the engine: it reads a draft and returns the clauses that
// should not go out, each with the rule that says so.
//
// A draft goes one way: it is folded (package fold), cut into tokens, clauses
// and sentences (clause), searched for the terms of every lexicon in one pass
// (match); every hit is given the author's stance (stance); then the rules
// whose terms were met are judged.
//
// The rules are compiled ahead of time into one string of bytes, a blob, that a
// [Checker] reads in place (package flat says how tables are laid out):
//
//	words, trie, patterns  what match looks for
//	traits     Ints   by lexicon: its role, and what stance needs to know of it
//	countsAs   Lists  by lexicon: the lexicons that include it
//	wanted     Lists  by lexicon: the rules that cannot fire without it or one of a few others
//	twins      Lists  by rule: the later ones that ask for the same, which are not in wanted
//	programs   Lists  by rule: scope, stances and condition
//	records           every lexicon, rule and regulation as text: see package model
//
// The embedded blob is made by "go generate ./checker", and a test fails if it
// is not what the files under rules/data say. Rules from other files take the
// same way in memory ([New]), or are kept by the caller ([Compile], [Open]).
package checker

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/model"
	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// Checker checks drafts against one set of rules. It is immutable and safe for
// many goroutines.
type Checker struct {
	blob       string
	vocabulary *match.Set
	model      *model.Store

	// By lexicon number:
	roles    []rules.Role
	stances  []stance.Lexicon
	countsAs flat.Lists // the lexicons that include it
	wanted   flat.Lists // the programs that need it or one of a few others

	programs flat.Lists // by rule number
	twins    flat.Lists // by rule number: the later ones of which the program is the same
	made     flat.Lazy[program]

	units sync.Pool // of *unit

	seen    atomic.Int64 // bytes of drafts
	sieving sync.Once
	sieve   *sieve
	sifters sifters
}

// New compiles set. It fails if a term cannot be compiled; the error is a list
// that names every such term with its place.
func New(set *rules.Set) (*Checker, error) {
	blob, err := Compile(set)
	if err != nil {
		return nil, err
	}
	return Open(blob)
}

// Set is what the checker was made of. It equals the set that was given to
// [New] or [Compile]; the rules and lexicons of findings are its own.
func (c *Checker) Set() *rules.Set { return c.model.Set() }

// Rules is how many rules there are.
func (c *Checker) Rules() int { return c.programs.Len() }

// RuleList is the rules of [Checker.Set], sorted by id. Unlike Set it does not
// read the lexicons, which are most of it.
func (c *Checker) RuleList() []*rules.Rule {
	list := make([]*rules.Rule, c.Rules())
	for n := range list {
		list[n] = c.model.Rule(n)
	}
	return list
}

// Check checks one draft. It is pure: same input, same report. The only error
// is ctx's.
func (c *Checker) Check(ctx context.Context, src *source.Source) (*Report, error) {
	view := src.View()
	a := &analysis{checker: c, src: src, view: view}
	if f := c.sifterFor(view.Text); f != nil {
		defer c.sifters.put(f)
		if f.silent(view.Text) {
			return &Report{Source: src}, ctx.Err()
		}
		a.text, a.maybe = f.text, f.maybe
	}
	a.run()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return a.judge(ctx, nil)
}

// Trace checks one draft like Check and keeps what every stage saw.
func (c *Checker) Trace(ctx context.Context, src *source.Source) (*Trace, error) {
	a := &analysis{checker: c, src: src, view: src.View()}
	a.run()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t := a.trace()
	var err error
	t.Report, err = a.judge(ctx, t)
	return t, err
}
