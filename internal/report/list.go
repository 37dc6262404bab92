package report

import (
	"io"
	"time"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// RuleList prints a table of rules in the order of list.
func RuleList(w io.Writer, list []*rules.Rule, o Options) error {
	p := newPage(w, o)
	heads := p.m.Listings
	rows := []row{head(heads.Title, heads.Rule, heads.Severity)}
	for _, r := range list {
		severity := txt(severityStyle(r.Severity), p.m.Names.Severity[r.Severity])
		rows = append(rows, row{
			[]piece{txt(strong, r.ID), severity},
			[]piece{txt(plain, r.Title.In(o.Lang))},
		})
	}
	p.listing(rows, heads.Rules)
	return p.writeTo(w)
}

// RegulationList prints a table of regulations in the order of list.
func RegulationList(w io.Writer, list []*rules.Regulation, o Options) error {
	p := newPage(w, o)
	heads := p.m.Listings
	rows := []row{head(heads.Title, heads.Regulation, heads.Status, heads.Checked)}
	for _, r := range list {
		day := ""
		if !r.Checked.IsZero() {
			day = r.Checked.Format(time.DateOnly)
		}
		rows = append(rows, row{
			[]piece{txt(strong, r.ID), p.status(r.Status), txt(plain, day)},
			[]piece{txt(plain, r.Label)},
		})
	}
	p.listing(rows, heads.Regulations)
	return p.writeTo(w)
}

// head is the first row of a table.
func head(rest string, cells ...string) row {
	r := row{rest: []piece{txt(faint, rest)}}
	for _, c := range cells {
		r.cells = append(r.cells, txt(faint, c))
	}
	return r
}

// listing prints a table whose first row is its head, and how many rows it has.
func (p *page) listing(rows []row, count msg.Count) {
	n := len(rows) - 1
	if n == 0 {
		p.line(txt(plain, p.m.Listings.None))
		return
	}
	p.table(rows)
	p.blank()
	p.line(txt(faint, count.Of(n)))
}

// status is the word for where a law stands; dead law stands out.
func (p *page) status(s rules.Status) piece {
	if s == rules.Repealed {
		return txt(isError, p.m.Status(s))
	}
	return txt(plain, p.m.Status(s))
}
