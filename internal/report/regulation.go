package report

import (
	"io"
	"strconv"
	"strings"

	"github.com/saring-id/saring/rules"
)

// Regulation prints an instrument: where it stands, what we say its articles
// say, and the rules that cite it.
func Regulation(w io.Writer, r *rules.Regulation, citedBy []*rules.Rule, o Options) error {
	p := newPage(w, o)
	p.title(r.ID, r.Label)
	p.regulationFields(r)
	if len(r.Articles) > 0 {
		p.section(p.m.Explain.Articles)
		for i, a := range r.Articles {
			if i > 0 {
				p.blank()
			}
			facts := p.dotted([]piece{txt(strong, a.Label), txt(faint, r.ID+"#"+a.Key), p.articleStatus(r, a)})
			p.flow(nil, indent, facts...)
			p.article(a)
		}
	}
	p.section(p.m.Explain.CitedBy)
	rows := make([]row, len(citedBy))
	for i, rule := range citedBy {
		rows[i] = row{[]piece{txt(strong, rule.ID)}, []piece{txt(plain, rule.Title.In(o.Lang))}}
	}
	p.table(rows)
	if len(rows) == 0 {
		p.flow(nil, indent, txt(plain, p.m.Explain.NotCited))
	}
	return p.writeTo(w)
}

func (p *page) regulationFields(r *rules.Regulation) {
	m := p.m.Explain
	number := plainField(m.Number, r.Number+"/"+strconv.Itoa(r.Year))
	if r.Number == "" {
		number = plainField(m.Year, strconv.Itoa(r.Year))
	}
	list := []field{
		plainField(m.Title, r.Title.In(p.o.Lang)),
		plainField(m.Kind, r.Kind),
		number,
		{m.Status, []piece{p.status(r.Status)}},
		plainField(m.Since, p.m.Date(r.Since)),
		plainField(m.AmendedBy, strings.Join(r.AmendedBy, ", ")),
		plainField(m.ReplacedBy, r.ReplacedBy),
		plainField(m.Checked, p.m.Date(r.Checked)),
		plainField(m.Confidence, p.m.Confidence(r.Confidence)),
		plainField(m.Note, r.Note.In(p.o.Lang)),
	}
	for i, s := range r.Sources {
		label := ""
		if i == 0 {
			label = m.Sources
		}
		list = append(list, plainField(label, s))
	}
	p.fields(list)
}

// articleStatus is where an article stands, taken together with its instrument.
func (p *page) articleStatus(r *rules.Regulation, a *rules.Article) piece {
	return p.status(citationStatus(rules.Citation{Regulation: r, Article: a}))
}
