package rules

import (
	"slices"
	"strings"
	"time"
)

// Lexicon is the lexicon with this id.
func (s *Set) Lexicon(id string) (*Lexicon, bool) {
	return find(s.Lexicons, id, func(l *Lexicon) string { return l.ID })
}

// Rule is the rule with this id.
func (s *Set) Rule(id string) (*Rule, bool) {
	return find(s.Rules, id, func(r *Rule) string { return r.ID })
}

// Regulation is the regulation with this id.
func (s *Set) Regulation(id string) (*Regulation, bool) {
	return find(s.Regulations, id, func(r *Regulation) string { return r.ID })
}

// find is the element of sorted whose id is id.
func find[T any](sorted []*T, id string, idOf func(*T) string) (*T, bool) {
	i, ok := slices.BinarySearchFunc(sorted, id, func(e *T, id string) int { return strings.Compare(idOf(e), id) })
	if !ok {
		return nil, false
	}
	return sorted[i], true
}

// Article is the article with this key.
func (r *Regulation) Article(key string) (*Article, bool) {
	i := slices.IndexFunc(r.Articles, func(a *Article) bool { return a.Key == key })
	if i < 0 {
		return nil, false
	}
	return r.Articles[i], true
}

// Stale reports whether the check of the regulation's status is too old on the
// day of on: more than MaxAge days after Checked.
func (r *Regulation) Stale(on time.Time) bool {
	y, m, d := on.Date()
	day := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return day.After(r.Checked.AddDate(0, 0, r.MaxAge))
}

// Label is what a finding prints: the regulation and, if one is cited, the article.
func (c Citation) Label() string {
	if c.Article == nil {
		return c.Regulation.Label
	}
	return c.Regulation.Label + " " + c.Article.Label
}

// Ref is the citation as a rule file writes it: "regulation#article" or "regulation".
func (c Citation) Ref() string {
	if c.Article == nil {
		return c.Regulation.ID
	}
	return c.Regulation.ID + "#" + c.Article.Key
}
