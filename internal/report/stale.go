package report

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/saring-id/saring/rules"
)

// Overdue is a regulation whose check is too old, by how many days, and the
// rules that rest on it.
type Overdue struct {
	Regulation *rules.Regulation
	Days       int
	CitedBy    []*rules.Rule
}

// StaleList prints which of all regulations are to be checked again on the day
// of on, in the order of list; if list is empty, which is the first to be.
func StaleList(w io.Writer, list []Overdue, all []*rules.Regulation, on time.Time, o Options) error {
	p := newPage(w, o)
	m, heads := p.m.Stale, p.m.Listings
	if len(list) == 0 {
		p.flow(nil, 0, txt(plain, fmt.Sprintf(m.None, heads.Regulations.Of(len(all)), p.m.Date(on))))
		if next := firstToExpire(all); next != nil {
			p.flow(nil, 0, txt(plain, fmt.Sprintf(m.Next, next.ID, p.m.Date(goodUntil(next)))))
		}
		return p.writeTo(w)
	}
	rows := []row{head(m.CitedBy, heads.Regulation, heads.Checked, m.Over)}
	for _, s := range list {
		rows = append(rows, row{
			[]piece{txt(strong, s.Regulation.ID), txt(plain, s.Regulation.Checked.Format(time.DateOnly)), txt(isWarning, m.Days.Of(s.Days))},
			[]piece{txt(plain, p.citedBy(s.CitedBy))},
		})
	}
	p.table(rows)
	p.blank()
	p.flow(nil, 0, txt(plain, fmt.Sprintf(m.Total, len(list), len(all), p.m.Date(on))))
	p.flow(nil, 0, txt(faint, m.Hint))
	return p.writeTo(w)
}

// citedBy names the first few of list, and counts the others.
func (p *page) citedBy(list []*rules.Rule) string {
	const named = 3
	if len(list) == 0 {
		return p.m.Explain.NotCited
	}
	var ids []string
	for _, r := range list[:min(len(list), named)] {
		ids = append(ids, r.ID)
	}
	cited := strings.Join(ids, ", ")
	if more := len(list) - named; more > 0 {
		cited += " " + p.m.Stale.More.Of(more)
	}
	return cited
}

// goodUntil is the last day on which the check of r is not too old.
func goodUntil(r *rules.Regulation) time.Time { return r.Checked.AddDate(0, 0, r.MaxAge) }

// firstToExpire is the regulation whose check runs out first, nil if there is none.
func firstToExpire(all []*rules.Regulation) *rules.Regulation {
	var first *rules.Regulation
	for _, r := range all {
		if first == nil || goodUntil(r).Before(goodUntil(first)) {
			first = r
		}
	}
	return first
}
