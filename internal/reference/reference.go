// Package reference writes the reference pages of docs/reference from the
// data: one page a rule, one a regulation, and two indexes. The pages are in
// Indonesian, the language of their readers.
package reference

import (
	"fmt"
	"path"
	"strings"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// Pages are the pages of set by path under docs/reference.
func Pages(set *rules.Set) map[string]string {
	pages := map[string]string{
		"rules/README.md":       ruleIndex(set),
		"regulations/README.md": regulationIndex(set),
	}
	for _, r := range set.Rules {
		pages["rules/"+r.ID+".md"] = rulePage(set, r)
	}
	for _, r := range set.Regulations {
		pages["regulations/"+r.ID+".md"] = regulationPage(set, r)
	}
	return pages
}

// page is Markdown under construction.
type page struct{ strings.Builder }

func newPage() *page {
	p := &page{}
	p.line("<!-- Dibuat dari rules/data; jangan disunting. Perbarui: go test ./internal/reference -update -->")
	p.line("")
	return p
}

func (p *page) line(format string, args ...any) {
	if len(args) == 0 {
		p.WriteString(format)
	} else {
		fmt.Fprintf(&p.Builder, format, args...)
	}
	p.WriteByte('\n')
}

// section writes a heading and a paragraph, nothing if text is empty.
func (p *page) section(title, text string) {
	if text != "" {
		p.line("\n## %s\n\n%s", title, text)
	}
}

// escape keeps Markdown from reading s as markup.
func escape(s string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "#", `\#`, "<", "&lt;", "|", `\|`, "[", `\[`, "]", `\]`, "\n", " ⏎ ").Replace(s)
}

func ruleIndex(set *rules.Set) string {
	p := newPage()
	m := msg.For(rules.Indonesian)
	p.line("# Aturan\n\n%d aturan dalam %d kategori.\n", len(set.Rules), categories(set))
	p.line("| kategori | aturan | contoh yang ditandai | contoh yang lolos |\n|---|--:|--:|--:|")
	for _, c := range rules.Categories {
		n, flag, pass := 0, 0, 0
		for _, r := range set.Rules {
			if r.Category == c {
				n, flag, pass = n+1, flag+len(r.Examples.Flag), pass+len(r.Examples.Pass)
			}
		}
		if n > 0 {
			p.line("| [%s](#%s) | %d | %d | %d |", c, c, n, flag, pass)
		}
	}
	last := ""
	for _, r := range set.Rules {
		if r.Category != last {
			last = r.Category
			p.line("\n## %s\n", last)
		}
		p.line("- [%s](%s.md) – %s (%s)", r.ID, r.ID, escape(r.Title.ID), m.Names.Severity[r.Severity])
	}
	return p.String()
}

func categories(set *rules.Set) int {
	seen := map[string]bool{}
	for _, r := range set.Rules {
		seen[r.Category] = true
	}
	return len(seen)
}

func rulePage(set *rules.Set, r *rules.Rule) string {
	p := newPage()
	m := msg.For(rules.Indonesian)
	p.line("# %s\n", escape(r.Title.ID))
	p.line("`%s` · tingkat **%s** · lingkup %s", r.ID, m.Names.Severity[r.Severity], r.Scope)
	p.section("Mengapa", escape(r.Message.ID))
	p.section("Saran", escape(r.Advice.ID))
	p.line("\n## Rujukan\n")
	up := strings.Repeat("../", strings.Count(r.ID, "/")+1)
	for _, c := range r.Cites {
		line := fmt.Sprintf("- [%s](%sregulations/%s.md)", escape(c.Label()), up, c.Regulation.ID)
		if c.Article != nil {
			line += ": " + escape(c.Article.Text.ID)
		}
		p.line("%s", line)
	}
	p.section("Syarat", "`"+r.When.String()+"`")
	p.line("\nSikap penulis: %s.", strings.Join(stances(m, r), ", "))
	p.line("\n## Contoh yang ditandai\n")
	for _, e := range r.Examples.Flag {
		p.line("- %s", marked(e))
	}
	p.line("\n## Contoh yang lolos\n")
	for _, e := range r.Examples.Pass {
		p.line("- %s (%s)", escape(e.Text), escape(e.Why))
	}
	p.section("Yang diketahui terlewat", escape(r.Misses.ID))
	p.line("\n## Kosakata\n")
	for _, id := range r.When.Lexicons() {
		if l, ok := set.Lexicon(id); ok {
			p.line("- `%s`: %s (%d istilah)", id, escape(l.Title.ID), len(l.Items))
		}
	}
	return p.String()
}

func stances(m *msg.Messages, r *rules.Rule) []string {
	list := r.Stance
	if len(list) == 0 {
		list = []rules.Stance{rules.Asserted}
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = m.Stance(s)
	}
	return out
}

// marked is the example with its marked parts bold.
func marked(e rules.FlagExample) string {
	var b strings.Builder
	at := 0
	for _, m := range e.Marked {
		fmt.Fprintf(&b, "%s**%s**", escape(e.Text[at:m[0]]), escape(e.Text[m[0]:m[1]]))
		at = m[1]
	}
	b.WriteString(escape(e.Text[at:]))
	return b.String()
}

func regulationIndex(set *rules.Set) string {
	p := newPage()
	m := msg.For(rules.Indonesian)
	p.line("# Peraturan\n\n%d instrumen. Bukan nasihat hukum; tanggal pemeriksaan tercantum pada tiap instrumen.\n", len(set.Regulations))
	p.line("| id | instrumen | status | diperiksa | keyakinan |\n|---|---|---|---|---|")
	for _, r := range set.Regulations {
		p.line("| [%s](%s.md) | %s | %s | %s | %s |", r.ID, r.ID, escape(r.Label), m.Status(r.Status), r.Checked.Format("2006-01-02"), r.Confidence)
	}
	return p.String()
}

func regulationPage(set *rules.Set, r *rules.Regulation) string {
	p := newPage()
	m := msg.For(rules.Indonesian)
	p.line("# %s\n\n%s\n", escape(r.Label), escape(r.Title.ID))
	p.line("- status: %s\n- diperiksa: %s (berlaku %d hari)\n- keyakinan: %s", m.Status(r.Status), r.Checked.Format("2006-01-02"), r.MaxAge, r.Confidence)
	if !r.Since.IsZero() {
		p.line("- berlaku sejak: %s", r.Since.Format("2006-01-02"))
	}
	if len(r.AmendedBy) > 0 {
		p.line("- diubah dengan: %s", escape(strings.Join(r.AmendedBy, ", ")))
	}
	if r.ReplacedBy != "" {
		p.line("- diganti dengan: %s", escape(r.ReplacedBy))
	}
	p.section("Catatan", escape(r.Note.ID))
	p.line("\n## Isi yang dirujuk\n")
	for _, a := range r.Articles {
		p.line("### %s\n\n%s", escape(a.Label), escape(a.Text.ID))
		if a.Status == rules.Repealed {
			p.line("\nSudah tidak berlaku; rujuk %s.", escape(a.ReplacedBy))
		}
		if a.Sanction.ID != "" {
			p.line("\nSanksi: %s.", escape(a.Sanction.ID))
		}
		p.line("")
	}
	p.line("## Aturan yang merujuk\n")
	for _, rule := range set.Rules {
		for _, c := range rule.Cites {
			if c.Regulation == r {
				p.line("- [%s](%s)", rule.ID, path.Join("..", "rules", rule.ID+".md"))
				break
			}
		}
	}
	p.line("\n## Sumber\n")
	for _, s := range r.Sources {
		p.line("- <%s>", s)
	}
	return p.String()
}
