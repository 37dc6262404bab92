package checker_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// FuzzCheck: spans are valid, non-empty and on rune boundaries; a finding lies
// in its clause and covers its evidence in that clause; findings are in order;
// the same input gives the same report, by Check and by Trace.
func FuzzCheck(f *testing.F) {
	for _, s := range []string{
		"Orang Anak Dalam itu memang s4mpah!", "P4nc4s1l4 cuma d0ngeng", "#UsirOrangTimur #StopHoaks", "\"usir orang Nias\" itu salah, kata hakim.",
		"Dilarang:\n1. membakar bendera\n2. unggah surat rahasia", "ba\u200bnt\u200bai semua оrаng Dayak", "d a s a r  c i n a", "", "\uFEFFPemerintah bangsat\r\n",
	} {
		f.Add(s)
	}
	c := sifting(f)
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		src := &source.Source{Name: "fuzz", Text: s}
		report, err := c.Check(t.Context(), src)
		if err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, list := range [][]checker.Finding{report.Findings, report.Held} {
			for _, f := range list {
				valid(t, s, f.Span)
				valid(t, s, f.Clause)
				if !f.Clause.Contains(f.Span) {
					t.Errorf("clause %v does not hold span %v of %s in %q", f.Clause, f.Span, f.Rule.ID, s)
				}
				if len(f.Evidence) == 0 {
					t.Errorf("%s has no evidence", f.Rule.ID)
				}
				for _, e := range f.Evidence {
					valid(t, s, e.Span)
				}
			}
		}
		for _, f := range report.Findings {
			if f.Span.Start < last {
				t.Errorf("findings are not in order: %d after %d", f.Span.Start, last)
			}
			last = f.Span.Start
		}
		sameAsTrace(t, c, s)
	})
}

// TestCuesAtTheEdges: a draft may begin or end with any cue, without a mark; Check
// and Trace agree on it.
func TestCuesAtTheEdges(t *testing.T) {
	c := defaultChecker(t)
	for _, l := range c.Set().Lexicons {
		if l.Role != rules.Cue || l.Kind == rules.Patterns || !strings.HasPrefix(l.ID, "cue-") {
			continue
		}
		for _, form := range checker.Forms(l) {
			cue := strings.Fields(form.Text)
			for i := range cue { // the first of each choice
				cue[i], _, _ = strings.Cut(strings.TrimSuffix(cue[i], "?"), "/")
			}
			words := strings.Join(cue, " ")
			for _, text := range []string{"Orang Kei licik? Ya " + words, words + " orang Kei licik"} {
				sameAsTrace(t, c, text)
			}
		}
	}
}

// sameAsTrace: Check, which leaves out whatever cannot fire, reports what Trace
// does, which looks at every rule, held findings and all.
func sameAsTrace(t *testing.T, c *checker.Checker, text string) {
	t.Helper()
	report := check(t, c, text)
	trace, err := c.Trace(t.Context(), report.Source)
	if err != nil {
		t.Fatal(err)
	}
	byID := cmp.Options{
		cmp.Comparer(func(a, b *rules.Rule) bool { return a.ID == b.ID }),
		cmp.Comparer(func(a, b *rules.Lexicon) bool { return a.ID == b.ID }),
	}
	if diff := cmp.Diff(report, trace.Report, byID); diff != "" {
		t.Errorf("Check and Trace of %q differ:\n%s", text, diff)
	}
}

// sifting is a checker that has seen so much that it sifts drafts before it
// looks at them closely.
func sifting(tb testing.TB) *checker.Checker {
	tb.Helper()
	c := defaultChecker(tb)
	check(tb, c, strings.Repeat("Selamat pagi.\n", 5000))
	return c
}

// TestCheckIsTrace: on every draft of testdata, alone and with its neighbours.
func TestCheckIsTrace(t *testing.T) {
	c := sifting(t)
	for _, name := range []string{"captions.jsonl", "clean.jsonl", "drafts.jsonl", "traps.jsonl", "unseen.jsonl"} {
		var texts []string
		for _, d := range corpus(t, name) {
			sameAsTrace(t, c, d.Text)
			texts = append(texts, d.Text)
		}
		for some := range slices.Chunk(texts, 20) {
			sameAsTrace(t, c, strings.Join(some, "\n"))
		}
	}
}

func valid(t *testing.T, s string, sp source.Span) {
	t.Helper()
	if sp.Start < 0 || sp.End <= sp.Start || sp.End > len(s) {
		t.Fatalf("span %v of %d bytes", sp, len(s))
	}
	if !utf8.RuneStart(s[sp.Start]) || sp.End < len(s) && !utf8.RuneStart(s[sp.End]) {
		t.Fatalf("span %v is not on rune boundaries", sp)
	}
}
