package checker

import (
	"slices"
	"strconv"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// Trace shows every stage of the pipeline for one draft, for rule writers,
// testers and maintainers. Everything is in text order; rules by id.
type Trace struct {
	Report    *Report
	Words     []TraceWord
	Sentences []TraceSentence
	Hits      []TraceHit
	Rules     []TraceRule
}

// TraceWord is one token and how it was read.
type TraceWord struct {
	Span  source.Span
	Kind  string   // word, number, hashtag, mention, link, emoji, mark
	Read  []string // readings in the order tried; empty for marks and the like
	Trick Trick    // of the last reading
}

// TraceSentence is one sentence and its clauses; the clauses partition it.
type TraceSentence struct {
	Span     source.Span
	Clauses  []source.Span
	Governor *source.Span // the heading or governing phrase of a list that this sentence is an item of
}

// TraceHit is one hit of a lexicon.
type TraceHit struct {
	Lexicon *rules.Lexicon
	Span    source.Span
	Read    string
	Trick   Trick
	Stance  rules.Stance
	Cue     *source.Span // what gave the stance
	Trap    *source.Span // the harmless context that cancels the hit, or nil
}

// TraceRule is one rule that was considered: at least one of its lexicons was hit.
type TraceRule struct {
	Rule    *rules.Rule
	Outcome Outcome
	// Failed describes the first condition that failed, as it is written in
	// the rule: a lexicon's id, "near: 3", "link"; "" if none failed.
	Failed string
	// Where is the sentence (or, for a draft rule, the draft) nearest to firing.
	Where source.Span
	Hold  *Hold // set when Outcome is Held
}

// Outcome is what became of a rule.
type Outcome string

// The outcomes.
const (
	Fired     Outcome = "fired"
	HeldBack  Outcome = "held"
	NotMet    Outcome = "not-met"  // a lexicon of all:/any: has no hit in the scope
	TooFar    Outcome = "too-far"  // near: failed
	NotLinked Outcome = "unlinked" // link: failed
	Exempt    Outcome = "exempt"   // none: hit
)

// trace fills what the stages before judgement saw.
func (a *analysis) trace() *Trace {
	t := &Trace{}
	for i := range a.doc.Tokens {
		t.Words = append(t.Words, a.traceWord(i))
	}
	for i := range a.doc.Sentences {
		first, end := a.doc.SentenceTokens(i)
		s := TraceSentence{Span: a.tokens(first, end)}
		for _, c := range a.doc.Clauses[a.doc.Sentences[i].First:a.doc.Sentences[i].End] {
			s.Clauses = append(s.Clauses, a.tokens(c.First, c.End))
		}
		if g := a.doc.Sentences[i].Governor; g >= 0 {
			first, end := a.doc.SentenceTokens(g)
			span := a.tokens(first, end)
			s.Governor = &span
		}
		t.Sentences = append(t.Sentences, s)
	}
	for i := range a.hits {
		t.Hits = append(t.Hits, a.traceHit(i))
	}
	return t
}

func (a *analysis) traceWord(i int) TraceWord {
	tok := &a.doc.Tokens[i]
	w := TraceWord{Span: a.tokens(i, i+1), Kind: tok.Kind.String()}
	if tok.Tag != 0 {
		w.Kind = "hashtag"
	}
	for _, r := range a.words[i] {
		w.Read = append(w.Read, r.Word)
		if r.How != "" {
			w.Trick = Trick(r.How)
		}
	}
	return w
}

func (a *analysis) traceHit(i int) TraceHit {
	h, m := &a.hits[i], a.stances.Mark(i)
	t := TraceHit{
		Lexicon: a.checker.model.Lexicon(int(h.Lexicon)), Span: a.tokens(h.First, h.End), Read: h.Read, Trick: Trick(h.How),
		Stance: rules.Stance(m.Stance.String()),
	}
	if m.End > m.First {
		cue := a.tokens(m.First, m.End)
		t.Cue = &cue
	}
	if h.Trapped() {
		trap := a.tokens(h.TrapFirst, h.TrapEnd)
		t.Trap = &trap
	}
	return t
}

// outcome is what became of p on u.
func (a *analysis) outcome(p *program, u *unit, o Outcome, e *evaluation, hold *Hold) TraceRule {
	r := TraceRule{Rule: a.checker.model.Rule(p.number), Outcome: o, Where: a.tokens(u.first, u.end), Hold: hold}
	if e.where == nil || o == Fired || o == HeldBack {
		return r
	}
	switch o {
	case TooFar:
		r.Failed = "near: " + strconv.Itoa(e.where.near)
	case NotLinked:
		r.Failed = "link"
	default:
		r.Failed = condition(&r.Rule.When, e.where.number).String()
	}
	return r
}

// rank orders outcomes by how near to firing they are.
var rank = map[Outcome]int{Fired: 5, HeldBack: 4, Exempt: 3, NotLinked: 2, TooFar: 1, NotMet: 0}

// add keeps, for each rule, the outcome nearest to firing; rules by id.
func (t *Trace) add(r TraceRule) {
	at, found := slices.BinarySearchFunc(t.Rules, r.Rule.ID, func(have TraceRule, id string) int { return strings.Compare(have.Rule.ID, id) })
	switch {
	case !found:
		t.Rules = slices.Insert(t.Rules, at, r)
	case rank[r.Outcome] > rank[t.Rules[at].Outcome]:
		t.Rules[at] = r
	}
}
