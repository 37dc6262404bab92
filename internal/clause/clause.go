package clause

import "github.com/saring-id/saring/internal/fold"

// Doc is a folded draft, cut. Clauses partition Text.S: each runs from its
// first token to the next clause's first token, the first from 0, the last to
// the end. Sentences partition the clauses.
type Doc struct {
	Text      *fold.Text
	Tokens    []Token
	Clauses   []Clause
	Sentences []Sentence
}

// Clause is tokens [First, End) of Doc.Tokens.
type Clause struct {
	fold.Span
	First, End int
	Sentence   int
}

// Sentence is clauses [First, End) of Doc.Clauses.
type Sentence struct {
	First, End int
	Item       bool // an item of a list
	Heading    bool // a line that stands over what follows: "# Larangan", "Dilarang:"
	Bare       bool // a heading with neither mark, only without an end mark: "Tata tertib kunjungan"
	// Governor is the sentence that the list of this item hangs on, -1 if none.
	Governor int
}

// SentenceTokens is the range of tokens of sentence i.
func (d *Doc) SentenceTokens(i int) (first, end int) {
	s := d.Sentences[i]
	return d.Clauses[s.First].First, d.Clauses[s.End-1].End
}

// ClauseOf is the index of the clause that token i is in.
func (d *Doc) ClauseOf(i int) int {
	low, high := 0, len(d.Clauses)
	for high-low > 1 {
		if mid := (low + high) / 2; d.Clauses[mid].First <= i {
			low = mid
		} else {
			high = mid
		}
	}
	return low
}

// SentenceOf is the index of the sentence that token i is in.
func (d *Doc) SentenceOf(i int) int { return d.Clauses[d.ClauseOf(i)].Sentence }

// Apart reports whether tokens i and j, i before j, stand in different paragraphs of
// several sentences each: two topics. A blank line beside a single sentence divides
// nothing, captions are spaced like that.
func (d *Doc) Apart(i, j int) bool {
	for s := max(2, d.SentenceOf(i)+1); s <= d.SentenceOf(j) && s+1 < len(d.Sentences); s++ {
		if d.blankBefore(s) && !d.blankBefore(s-1) && !d.blankBefore(s+1) {
			return true
		}
	}
	return false
}

// blankBefore reports whether a blank line stands before sentence s.
func (d *Doc) blankBefore(s int) bool {
	first, _ := d.SentenceTokens(s)
	return d.Tokens[first].Break > 1
}

// LongestSentence is the most tokens of a sentence. Real sentences are far
// shorter; the bound keeps the work on a hostile text linear.
const LongestSentence = 400

// Split cuts t. known tells words of the vocabulary, see [Tokens].
func Split(t *fold.Text, known func(string) bool) *Doc {
	d := &Doc{Text: t, Tokens: Tokens(t, known)}
	if len(d.Tokens) == 0 {
		return d
	}
	c := cutter{doc: d, toks: d.Tokens}
	first, sentence := 0, 0
	var ends []end
	for i := range d.Tokens {
		e := c.after(i)
		if i-sentence >= LongestSentence {
			e = sentenceEnd
		}
		if e == sentenceEnd {
			sentence = i
		}
		if e != within {
			d.Clauses = append(d.Clauses, Clause{First: first, End: i + 1})
			ends = append(ends, e)
			first = i + 1
		}
	}
	for i := range d.Clauses {
		c := &d.Clauses[i]
		c.Start, c.Span.End = d.Tokens[c.First].Start, len(t.S)
		if i == 0 {
			c.Start = 0
		}
		if i+1 < len(d.Clauses) {
			c.Span.End = d.Tokens[d.Clauses[i+1].First].Start
		}
		c.Sentence = len(d.Sentences)
		if ends[i] == sentenceEnd {
			start := 0
			if n := len(d.Sentences); n > 0 {
				start = d.Sentences[n-1].End
			}
			d.Sentences = append(d.Sentences, Sentence{First: start, End: i + 1, Governor: -1})
		}
	}
	governors(d)
	return d
}
