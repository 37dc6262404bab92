package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/saring-id/saring/rules"
)

// Explain prints a rule with everything that it rests on: the law it cites in
// our words, its examples, the lexicons of set that it uses, what it misses.
func Explain(w io.Writer, r *rules.Rule, set *rules.Set, o Options) error {
	p := newPage(w, o)
	p.title(r.ID, r.Title.In(o.Lang))
	p.ruleFields(r)
	p.ruleLaw(r)
	p.ruleExamples(r)
	p.ruleLexicons(r, set)
	p.section(p.m.Explain.Misses)
	misses := r.Misses.In(o.Lang)
	if misses == "" {
		misses = p.m.Explain.NoMisses
	}
	p.flow(nil, indent, txt(plain, misses))
	return p.writeTo(w)
}

// title prints what is explained.
func (p *page) title(id, title string) {
	p.line(txt(strong, id))
	p.flow(nil, 0, txt(plain, title))
	p.blank()
}

// section prints a heading.
func (p *page) section(title string) {
	p.blank()
	p.line(txt(strong, title))
}

// fields prints labels with wrapped text beside them; those without text are left out.
func (p *page) fields(list []field) {
	column := 0
	for _, f := range list {
		column = max(column, indent+width(txt(plain, f.label))+indent)
	}
	for _, f := range list {
		if len(f.text) > 0 {
			p.field(column, f.label, f.text...)
		}
	}
}

type field struct {
	label string
	text  []piece
}

// plainField is a field of plain text.
func plainField(label, text string) field {
	if text == "" {
		return field{label: label}
	}
	return field{label, []piece{txt(plain, text)}}
}

func (p *page) ruleFields(r *rules.Rule) {
	m := p.m.Explain
	stances := make([]string, len(r.Stance))
	for i, s := range r.Stance {
		stances[i] = p.m.Stance(s)
	}
	p.fields([]field{
		plainField(m.Category, r.Category),
		{m.Severity, []piece{
			txt(severityStyle(r.Severity), p.m.Names.Severity[r.Severity]),
			txt(plain, ": "),
			{" ", plain},
			txt(plain, p.m.Names.Severe[r.Severity]),
		}},
		plainField(m.Scope, p.m.Scope(r.Scope)),
		plainField(m.Stance, strings.Join(stances, ", ")),
		plainField(m.When, p.condition(r.When)),
		plainField(m.Why, r.Message.In(p.o.Lang)),
		plainField(m.Advice, r.Advice.In(p.o.Lang)),
		plainField(m.Exception, fmt.Sprintf(m.ExceptionLine, r.ID)),
	})
}

func (p *page) ruleLaw(r *rules.Rule) {
	p.section(p.m.Explain.Law)
	if len(r.Cites) == 0 {
		p.flow(nil, indent, txt(plain, p.m.Explain.NoLaw))
	}
	for i, c := range r.Cites {
		if i > 0 {
			p.blank()
		}
		p.hang(nil, indent, p.citation(c, p.prose()-indent))
		if c.Article == nil {
			p.flow(nil, 2*indent, txt(plain, c.Regulation.Title.In(p.o.Lang)))
			continue
		}
		p.article(c.Article)
	}
}

// article prints what an article says, in our words.
func (p *page) article(a *rules.Article) {
	if text := a.Text.In(p.o.Lang); text != "" {
		p.flow(nil, 2*indent, txt(plain, text))
	}
	if sanction := a.Sanction.In(p.o.Lang); sanction != "" {
		p.flow(nil, 2*indent, txt(faint, p.m.Explain.Sanction+":"), piece{" ", plain}, txt(plain, sanction))
	}
	if a.ReplacedBy != "" {
		p.flow(nil, 2*indent, txt(faint, p.m.Explain.Replaced+":"), piece{" ", plain}, txt(plain, a.ReplacedBy))
	}
}

func (p *page) ruleExamples(r *rules.Rule) {
	if len(r.Examples.Flag) > 0 {
		p.section(p.m.Explain.Flag)
		for _, e := range r.Examples.Flag {
			p.item(p.bracketed(e, severityStyle(r.Severity))...)
		}
	}
	if len(r.Examples.Pass) > 0 {
		p.section(p.m.Explain.Pass)
		for _, e := range r.Examples.Pass {
			text := []piece{txt(plain, e.Text)}
			if e.Why != "" {
				text = append(text, piece{" ", plain}, txt(faint, "("+p.m.Explain.Because+": "+e.Why+")"))
			}
			p.item(text...)
		}
	}
}

// item prints one item of a list.
func (p *page) item(text ...piece) {
	p.flow([]piece{gap(indent), {p.glyphs.item, faint}}, 2*indent, text...)
}

// bracketed is an example with brackets around what must be marked, as it is
// written in the rule.
func (p *page) bracketed(e rules.FlagExample, s style) []piece {
	var pieces []piece
	at := 0
	add := func(s style, from, to int) {
		text := e.Text[from:to]
		if strings.HasPrefix(text, " ") {
			pieces = append(pieces, piece{" ", plain})
		}
		pieces = append(pieces, txt(s, text))
		if strings.HasSuffix(text, " ") {
			pieces = append(pieces, piece{" ", plain})
		}
	}
	for _, m := range e.Marked {
		add(plain, at, m[0])
		pieces = append(pieces, piece{"[", faint})
		add(s, m[0], m[1])
		pieces = append(pieces, piece{"]", faint})
		at = m[1]
	}
	add(plain, at, len(e.Text))
	return pieces
}
