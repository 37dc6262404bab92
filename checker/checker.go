// Package checker is the engine: it reads a draft and returns the clauses that
// should not go out, each with the rule that says so.
//
// A draft goes one way: it is folded (package fold), cut into tokens, clauses
// and sentences (clause), searched for the terms of every lexicon in one pass
// (match); every hit is given the author's stance (stance); then the rules
// whose terms were met are judged.
package checker

import (
	"context"
	"sync"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// Checker checks drafts against one set of rules. It is immutable and safe for
// many goroutines.
type Checker struct {
	set        *rules.Set
	vocabulary *match.Set

	// By lexicon number:
	lexicons []*rules.Lexicon
	stances  []stance.Lexicon
	countsAs [][]int32 // the lexicons that include it
	wanted   [][]int32 // the programs that need it or one of a few others

	programs []program // by rule, in the order of set.Rules

	units sync.Pool // of *unit
}

// New compiles set. It fails if a term cannot be compiled; the error is a list
// that names every such term with its place.
func New(set *rules.Set) (*Checker, error) { return compile(set) }

// Set is what the checker was made of.
func (c *Checker) Set() *rules.Set { return c.set }

// Check checks one draft. It is pure: same input, same report. The only error
// is ctx's.
func (c *Checker) Check(ctx context.Context, src *source.Source) (*Report, error) {
	a := c.analyse(src)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return a.judge(ctx, nil)
}

// Trace checks one draft like Check and keeps what every stage saw.
func (c *Checker) Trace(ctx context.Context, src *source.Source) (*Trace, error) {
	a := c.analyse(src)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t := a.trace()
	var err error
	t.Report, err = a.judge(ctx, t)
	return t, err
}
