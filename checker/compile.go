package checker

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/model"
	"github.com/saring-id/saring/rules"
)

// compiler turns a set of rules into a blob.
type compiler struct {
	lexicons []*rules.Lexicon
	number   map[string]int32 // lexicon id -> its number
	countsAs [][]int32        // by lexicon: the others that include it
	terms    []int            // by lexicon: how many terms count as its
	builder  *match.Builder
	programs [][]int32      // by rule
	wanted   [][]int32      // by lexicon: the programs that need it or one of a few others
	twins    [][]int32      // by rule: the later ones of which the program is the same
	first    map[string]int // by program: the first rule that has it
	problems diag.List
}

// Compile makes of set what [Open] opens. The same set gives the same bytes. It
// fails like [New].
func Compile(set *rules.Set) (blob string, err error) {
	c := compiler{
		lexicons: set.Lexicons, number: map[string]int32{}, builder: match.NewBuilder(),
		wanted: make([][]int32, len(set.Lexicons)), first: map[string]int{},
	}
	for i, l := range set.Lexicons {
		c.number[l.ID] = int32(i)
	}
	c.includes()
	c.terms = make([]int, len(set.Lexicons))
	for i, l := range set.Lexicons {
		c.terms[i] += len(l.Items)
		for _, into := range c.countsAs[i] {
			c.terms[into] += len(l.Items)
		}
	}
	traits := make([]int32, len(set.Lexicons))
	for i, l := range set.Lexicons {
		traits[i] = c.traits(int32(i), l)
		c.lexicon(int32(i), l)
	}
	for i, r := range set.Rules {
		c.rule(i, r)
	}
	if err := c.problems.Err(); err != nil {
		return "", err
	}
	var w flat.Writer
	c.builder.Write(&w, func(l int32) []int32 { return c.countsAs[l] })
	w.Ints(traits)
	w.Lists(c.countsAs)
	w.Lists(c.wanted)
	w.Lists(c.twins)
	w.Lists(c.programs)
	model.Write(&w, set)
	return w.Blob(version), nil
}

// includes computes for every lexicon the others that its hits count as.
func (c *compiler) includes() {
	counts := make([][]int32, len(c.lexicons))
	var add func(into int32, l *rules.Lexicon)
	add = func(into int32, l *rules.Lexicon) {
		for _, id := range l.Include {
			n := c.number[id]
			if n != into && !slices.Contains(counts[n], into) {
				counts[n] = append(counts[n], into)
				add(into, c.lexicons[n])
			}
		}
	}
	for i, l := range c.lexicons {
		add(int32(i), l)
	}
	c.countsAs = counts
}

// lexicon compiles one vocabulary.
func (c *compiler) lexicon(n int32, l *rules.Lexicon) {
	dropped := struckOut(l)
	for _, item := range l.Items {
		c.item(match.Term{Lexicon: n}, l, item, dropped)
	}
	for _, item := range l.Traps {
		c.item(match.Term{Lexicon: n, Trap: true}, l, item, nil)
	}
}

// item compiles one term or trap.
func (c *compiler) item(t match.Term, l *rules.Lexicon, item rules.Item, dropped map[string]bool) {
	if l.Kind == rules.Patterns {
		c.pattern(t, l, item)
		return
	}
	forms, ok := inflected(l, item)
	if !ok || t.Trap {
		c.phrase(t, item, folded(item.Text))
		return
	}
	for _, form := range forms {
		if !dropped[form.Text] {
			t.Mood, t.Inflected = form.Mood, true
			c.builder.Word(t, form.Text)
		}
	}
}

// phrase compiles an item place by place.
func (c *compiler) phrase(t match.Term, item rules.Item, text string) {
	var elements []match.Element
	for _, s := range rules.Slots(text) {
		e := match.Element{Words: s.Words, Class: -1, Any: s.Any, Optional: s.Optional}
		if s.Lexicon != "" {
			e.Class = c.number[s.Lexicon]
		}
		elements = append(elements, e)
	}
	if len(elements) == 1 && len(elements[0].Words) == 1 {
		c.builder.Word(t, elements[0].Words[0])
		return
	}
	if err := c.builder.Phrase(t, elements); err != nil {
		c.problem(item.Pos, fmt.Sprintf("istilah %q dapat dibaca dengan terlalu banyak cara; kurangi kata yang boleh hilang", item.Text),
			fmt.Sprintf("term %q can be read in too many ways (%v); make fewer words optional", item.Text, err))
	}
}

// pattern compiles an expression; the loader has proved that it parses.
func (c *compiler) pattern(t match.Term, l *rules.Lexicon, item rules.Item) {
	if _, err := regexp.Compile(item.Text); err != nil {
		c.problem(item.Pos, "pola tidak sah: "+err.Error(), "invalid pattern: "+err.Error())
		return
	}
	c.builder.Pattern(match.Pattern{Lexicon: t.Lexicon, Text: item.Text, Check: l.Check, Trap: t.Trap, Free: rules.Triggers(item.Text) == nil})
}

func (c *compiler) problem(p rules.Pos, id, en string) {
	c.problems = append(c.problems, &diag.Error{File: p.File, Line: p.Line, Column: p.Column, ID: diag.Text{Msg: id}, EN: diag.Text{Msg: en}})
}

// folded is a term as the text is folded; apostrophes are left out as the tokenizer does.
func folded(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\'' || r == '’' || r == '`' {
			return -1
		}
		return r
	}, fold.Fold(s).S)
}
