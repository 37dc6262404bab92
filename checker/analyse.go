package checker

import (
	"strings"

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
	text    *fold.Text
	doc     *clause.Doc
	words   match.Words
	hits    []match.Hit
	stances *stance.Resolver // by hit
	linking []bool           // by token: part of a linking word or a negator
}

func (c *Checker) analyse(src *source.Source) *analysis {
	a := &analysis{checker: c, src: src}
	a.text = fold.Fold(prose(src))
	a.doc = clause.Split(a.text, func(w string) bool { return c.vocabulary.Known(w) || fold.Common(w) })
	a.words = c.vocabulary.Read(a.doc)
	found := c.vocabulary.Find(a.doc, a.words)
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
	return a
}

// prose is the text of src with everything that is not prose blanked, byte for
// byte, so that offsets stay.
func prose(src *source.Source) string {
	if src.Prose == nil {
		return src.Text
	}
	var b strings.Builder
	blank := func(s string) {
		for _, r := range s {
			if r == '\n' {
				b.WriteByte('\n')
				continue
			}
			for range len(string(r)) {
				b.WriteByte(' ')
			}
		}
	}
	at := 0
	for _, p := range src.Prose {
		blank(src.Text[at:p.Start])
		b.WriteString(src.Text[p.Start:p.End])
		at = p.End
	}
	blank(src.Text[at:])
	return b.String()
}

// tokens is the span of tokens [first, end) in the original.
func (a *analysis) tokens(first, end int) source.Span {
	return a.text.Source(fold.Span{Start: a.doc.Tokens[first].Start, End: a.doc.Tokens[end-1].End})
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
