package model

import (
	"slices"

	"github.com/saring-id/saring/rules"
)

func (c *codec) lexicon(l *rules.Lexicon) {
	text(c, &l.ID)
	c.pos(&l.Pos, "")
	c.bilingual(&l.Title)
	text(c, &l.Role)
	text(c, &l.Kind)
	texts(c, &l.Include)
	c.bool(&l.Forms.Verb)
	c.bool(&l.Forms.Noun)
	c.bool(&l.Forms.Adjective)
	c.bool(&l.Forms.Reduplication)
	c.bool(&l.Mood)
	c.bool(&l.Pronouns)
	text(c, &l.Check)
	for _, items := range []*[]rules.Item{&l.Items, &l.Drop, &l.Traps} {
		list(c, items, func(i *rules.Item) {
			text(c, &i.Text)
			c.pos(&i.Pos, l.Pos.File)
		})
	}
}

func (c *codec) rule(r *rules.Rule) {
	text(c, &r.ID)
	c.pos(&r.Pos, "")
	text(c, &r.Category)
	c.bilingual(&r.Title)
	number(c, &r.Severity)
	text(c, &r.Scope)
	c.condition(&r.When, r.Pos.File)
	texts(c, &r.Stance)
	c.bilingual(&r.Message)
	c.bilingual(&r.Advice)
	list(c, &r.Cites, func(x *rules.Citation) { c.citation(x, r.Pos.File) })
	list(c, &r.Examples.Flag, func(x *rules.FlagExample) {
		text(c, &x.Text)
		list(c, &x.Marked, func(m *[2]int) { number(c, &m[0]); number(c, &m[1]) })
		c.pos(&x.Pos, r.Pos.File)
	})
	list(c, &r.Examples.Pass, func(x *rules.PassExample) {
		text(c, &x.Text)
		text(c, &x.Why)
		c.pos(&x.Pos, r.Pos.File)
	})
	c.bilingual(&r.Misses)
}

func (c *codec) condition(x *rules.Condition, file string) {
	text(c, &x.Lexicon)
	texts(c, &x.Stance)
	for _, conditions := range []*[]rules.Condition{&x.All, &x.Any, &x.None} {
		list(c, conditions, func(sub *rules.Condition) { c.condition(sub, file) })
	}
	number(c, &x.AtLeast)
	number(c, &x.Near)
	c.bool(&x.Link)
	c.bool(&x.Order)
	c.pos(&x.Pos, file)
}

// citation is a regulation and one of its articles, by their numbers; -1 is no article.
func (c *codec) citation(x *rules.Citation, file string) {
	regulation, article := 0, -1
	if !c.reading() {
		regulation, article = c.laws[x.Regulation], slices.Index(x.Regulation.Articles, x.Article)
	}
	number(c, &regulation)
	number(c, &article)
	c.pos(&x.Pos, file)
	if c.reading() {
		x.Regulation = c.store.Regulation(regulation)
		if article >= 0 {
			x.Article = x.Regulation.Articles[article]
		}
	}
}

func (c *codec) regulation(r *rules.Regulation) {
	text(c, &r.ID)
	c.pos(&r.Pos, "")
	text(c, &r.Label)
	c.bilingual(&r.Title)
	text(c, &r.Kind)
	text(c, &r.Number)
	number(c, &r.Year)
	text(c, &r.Status)
	c.day(&r.Since)
	texts(c, &r.AmendedBy)
	text(c, &r.ReplacedBy)
	c.day(&r.Checked)
	number(c, &r.MaxAge)
	text(c, &r.Confidence)
	texts(c, &r.Sources)
	c.bilingual(&r.Note)
	list(c, &r.Articles, func(a **rules.Article) {
		if c.reading() {
			*a = new(rules.Article)
		}
		c.article(*a, r.Pos.File)
	})
}

func (c *codec) article(a *rules.Article, file string) {
	text(c, &a.Key)
	text(c, &a.Label)
	c.bilingual(&a.Text)
	c.bilingual(&a.Sanction)
	text(c, &a.Status)
	text(c, &a.ReplacedBy)
	text(c, &a.Confidence)
	c.pos(&a.Pos, file)
}
