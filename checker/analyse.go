package checker

import (
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/stance"
)

// analysis is what the stages before judgement make of one draft.
type analysis struct {
	checker *Checker
	src     *source.Source
	view    *source.View
	text    *fold.Text             // nil before run, unless it was folded by then
	maybe   func(pattern int) bool // see [match.Set.Find]
	doc     *clause.Doc
	words   match.Words
	hits    []match.Hit
	stances *stance.Resolver // by hit
	linking []bool           // by token: part of a linking word or a negator
}

// run runs the stages.
func (a *analysis) run() {
	c := a.checker
	if a.text == nil {
		a.text = fold.Fold(a.view.Text)
	}
	a.doc = clause.Split(a.text, c.vocabulary.Recognizes)
	a.words = c.vocabulary.Read(a.doc)
	found := c.vocabulary.Find(a.doc, a.words, a.maybe)
	a.hits = stance.Pronouns(a.doc, a.words, found, c.stances)
	a.stances = stance.NewResolver(a.doc, a.words, a.hits, c.stances)
	a.linking = make([]bool, len(a.doc.Tokens))
	for i := range a.hits {
		if cue := c.stances[a.hits[i].Lexicon].Cue; cue == stance.Linking || cue == stance.Negation {
			for t := a.hits[i].First; t < a.hits[i].End; t++ {
				a.linking[t] = true
			}
		}
	}
}

// tokens is the span of tokens [first, end) in the source.
func (a *analysis) tokens(first, end int) source.Span {
	return a.view.Source(a.text.Source(fold.Span{Start: a.doc.Tokens[first].Start, End: a.doc.Tokens[end-1].End}))
}

// clauses is the span of the clauses that tokens [first, end) lie in, without
// the white space around them.
func (a *analysis) clauses(first, end int) source.Span {
	from, to := a.doc.Clauses[a.doc.ClauseOf(first)], a.doc.Clauses[a.doc.ClauseOf(end-1)]
	return a.tokens(from.First, to.End)
}

// wordsBetween counts the words in tokens [from, to).
func (a *analysis) wordsBetween(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if len(a.words[i]) > 0 {
			n++
		}
	}
	return n
}
