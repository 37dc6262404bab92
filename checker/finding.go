package checker

import (
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// Report is the outcome of checking one draft.
type Report struct {
	Source   *source.Source
	Findings []Finding // what fired, by place in the text, then by rule id
	Held     []Finding // what did not fire only because of stance; Held is set on each
}

// Finding is one rule that fired on one clause.
type Finding struct {
	Rule     *rules.Rule
	Severity rules.Severity
	Stance   rules.Stance  // the author's stance to the act
	Span     source.Span   // from the first to the last piece of evidence
	Clause   source.Span   // the clause or clauses around Span
	Evidence []Evidence    // in text order
	Held     *Hold         // nil in Report.Findings
	Also     []*rules.Rule // further rules of the category that found the same words, see [Merge]
}

// Evidence is one hit that a finding rests on.
type Evidence struct {
	Lexicon *rules.Lexicon
	Span    source.Span
	Read    string // the words as they were read: lower case, unmasked
	Trick   Trick  // how Read differs from the text, "" if it was read as written
}

// Hold is why a rule that matched did not fire.
type Hold struct {
	Stance rules.Stance // the stance that the rule does not fire in
	Cue    *source.Span // the words that gave this stance; nil if structure did (a list, a heading)
}

// Trick is a way in which a word was written differently from how it is read.
type Trick string

// The tricks, in the order in which they are tried.
const (
	TrickInvisible Trick = "invisible" // zero-width characters inside
	TrickLookalike Trick = "lookalike" // letters of another script, full-width or styled letters
	TrickSlang     Trick = "slang"     // gk -> tidak
	TrickClitic    Trick = "clitic"    // sampahnya -> sampah
	TrickRepeat    Trick = "repeat"    // sampaaah -> sampah
	TrickSpaced    Trick = "spaced"    // s a m p a h
	TrickLeet      Trick = "leet"      // s4mpah
	TrickMask      Trick = "mask"      // s*mpah
	TrickPronoun   Trick = "pronoun"   // mereka -> the group named before
)
