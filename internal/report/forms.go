package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// moods is the order in which the forms of a term are printed.
var moods = []checker.Mood{
	checker.MoodBare, checker.MoodPassive, checker.MoodActive, checker.MoodFirst, checker.MoodSecond,
	checker.MoodTer, checker.MoodNoun, checker.MoodDegree,
}

// Forms prints the word forms of a lexicon, see [checker.Forms]: each term with
// its forms by mood and what is struck out, and how to strike out more.
func Forms(w io.Writer, l *rules.Lexicon, o Options) error {
	p, forms := newPage(w, o), checker.Forms(l)
	p.title(l.ID, l.Title.In(o.Lang))
	p.formsHead(l, forms)
	var single []checker.WordForm
	for _, of := range byItem(forms) {
		if len(of) == 1 && !of[0].Dropped {
			single = append(single, of[0])
			continue
		}
		p.section(of[0].Item.Text)
		p.formsOf(of)
	}
	p.asWritten(l, single)
	if l.Kind == rules.Words {
		p.idleDrops(l)
		p.blank()
		p.flow(nil, 0, txt(faint, fmt.Sprintf(p.m.Forms.Hint, l.Pos.File, l.ID)))
	}
	return p.writeTo(w)
}

// formsHead prints the counts of a lexicon and what else its terms depend on.
func (p *page) formsHead(l *rules.Lexicon, forms []checker.WordForm) {
	m := p.m.Forms
	dropped := 0
	for _, f := range forms {
		if f.Dropped {
			dropped++
		}
	}
	facts := []piece{
		txt(plain, cmp.Or(m.Kind[l.Kind], string(l.Kind))), txt(plain, p.m.Role(l.Role)),
		txt(plain, m.Terms.Of(len(l.Items))), txt(plain, m.Forms.Of(len(forms)-dropped)),
	}
	if dropped > 0 {
		facts = append(facts, txt(plain, m.Dropped.Of(dropped)))
	}
	p.hang(nil, 0, p.facts(p.prose(), facts...))
	if len(l.Include) > 0 {
		p.flow(nil, 0, txt(plain, m.Includes+": "+strings.Join(l.Include, ", ")))
	}
	if l.Mood {
		p.flow(nil, 0, txt(plain, m.Calls))
	}
}

// byItem cuts forms into those of one term each.
func byItem(forms []checker.WordForm) [][]checker.WordForm {
	var list [][]checker.WordForm
	for i, f := range forms {
		if i == 0 || f.Item != forms[i-1].Item {
			list = append(list, nil)
		}
		list[len(list)-1] = append(list[len(list)-1], f)
	}
	return list
}

// formsOf prints the forms of one term by mood, and then those struck out.
func (p *page) formsOf(forms []checker.WordForm) {
	column := indent + width(txt(plain, p.m.Forms.Struck)) + indent
	for _, mood := range moods {
		column = max(column, indent+width(txt(plain, p.m.Mood(mood)))+indent)
	}
	line := func(label string, s style, keep func(checker.WordForm) bool) {
		var texts []string
		for _, f := range forms {
			if keep(f) {
				texts = append(texts, f.Text)
			}
		}
		if len(texts) > 0 {
			p.field(column, label, txt(s, strings.Join(texts, ", ")))
		}
	}
	for _, mood := range moods {
		line(p.m.Mood(mood), plain, func(f checker.WordForm) bool { return f.Mood == mood && !f.Dropped })
	}
	line(p.m.Forms.Struck, faint, func(f checker.WordForm) bool { return f.Dropped })
}

// asWritten prints the terms that have no other form than their own; patterns,
// which may hold commas, one to a line.
func (p *page) asWritten(l *rules.Lexicon, forms []checker.WordForm) {
	if len(forms) == 0 {
		return
	}
	p.section(p.m.Forms.AsWritten)
	texts := make([]string, len(forms))
	for i, f := range forms {
		texts[i] = f.Text
		if l.Kind == rules.Patterns {
			p.item(txt(plain, f.Text))
		}
	}
	if l.Kind != rules.Patterns {
		p.flow([]piece{gap(indent)}, indent, txt(plain, strings.Join(texts, ", ")))
	}
}

// idleDrops prints what l strikes out in vain.
func (p *page) idleDrops(l *rules.Lexicon) {
	var idle []string
	for _, d := range checker.IdleDrops(l) {
		idle = append(idle, d.Text)
	}
	if len(idle) > 0 {
		p.blank()
		p.flow(nil, 0, txt(isWarning, p.m.Forms.NoForm), piece{": ", plain}, txt(plain, strings.Join(idle, ", ")))
	}
}
