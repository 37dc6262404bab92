package baseline

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

var salt = bytes.Repeat([]byte{7}, SaltBytes)

// found is a draft with a finding of the rule sara/cap on every line that has an
// X; the line is its clause.
func found(text string) *checker.Report {
	r := &checker.Report{Source: &source.Source{Text: text}}
	lines := source.NewLines(text)
	for n := 1; n <= lines.Count(); n++ {
		if line := lines.Span(n); strings.Contains(r.Source.Slice(line), "X") {
			r.Findings = append(r.Findings, checker.Finding{Rule: &rules.Rule{ID: "sara/cap"}, Span: line, Clause: line})
		}
	}
	return r
}

// of is the baseline of drafts.
func of(drafts ...string) *Baseline {
	m := New(salt)
	for _, text := range drafts {
		m.Sift(found(text))
	}
	return m.Met()
}

func TestSift(t *testing.T) {
	known := of("X satu\nX dua\nX dua\n", "X tiga")
	for _, row := range []struct {
		name         string
		drafts       []string
		fresh, known int
		stale        int
	}{
		{"the same", []string{"X satu\nX dua\nX dua\n", "X tiga"}, 0, 4, 0},
		{"moved, renamed, joined", []string{"X tiga\n\n\nX dua\nX dua\nlain\nX satu"}, 0, 4, 0},
		{"case, marks and space", []string{"x **SATU**! X", "X  dua.\n> X, dua", "(X Tiga)"}, 1, 3, 1},
		{"another word", []string{"X satu lagi\nX dua\nX dua\nX tiga"}, 1, 3, 1},
		{"once more than known", []string{"X dua\nX dua\nX dua\nX satu\nX tiga"}, 1, 4, 0},
		{"mended", []string{"X dua", "X tiga"}, 0, 2, 2},
		{"nothing", nil, 0, 0, 4},
	} {
		m := known.Match()
		fresh, met := 0, 0
		for _, text := range row.drafts {
			f, n := m.Sift(found(text))
			fresh, met = fresh+len(f), met+n
		}
		stale := 0
		for _, e := range m.Stale() {
			stale += e.Count
		}
		if fresh != row.fresh || met != row.known || stale != row.stale {
			t.Errorf("%s: %d new, %d known, %d stale", row.name, fresh, met, stale)
		}
		pruned := m.Pruned(known)
		if pruned.Len() != known.Len()-stale {
			t.Errorf("%s: %d left of %d, %d stale", row.name, pruned.Len(), known.Len(), stale)
		}
		var out strings.Builder
		if err := pruned.Write(&out); err != nil {
			t.Fatal(err)
		}
		if _, problems := Read("f", []byte(out.String())); len(problems) > 0 {
			t.Errorf("%s: what is left cannot be read: %v", row.name, problems)
		}
	}
}

// Another rule on the same words is another finding, and so is the same with
// another salt.
func TestPrint(t *testing.T) {
	r := found("X satu")
	other := *r
	other.Findings = slices.Clone(r.Findings)
	other.Findings[0].Rule = &rules.Rule{ID: "sara/hama"}
	if fresh, _ := of("X satu").Match().Sift(&other); len(fresh) != 1 {
		t.Error("known by another rule")
	}
	if New(salt).print(r, &r.Findings[0]) == New(make([]byte, SaltBytes)).print(r, &r.Findings[0]) {
		t.Error("the salt makes no difference")
	}
}

// What is written is read again, has no word of a draft, and is the same bytes for
// the same findings in any order.
func TestWriteAndRead(t *testing.T) {
	write := func(b *Baseline) string {
		var out strings.Builder
		if err := b.Write(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for _, b := range []*Baseline{of(), of("X satu\nX dua\nX dua", "X tiga"), of("X tiga", "X dua\nX satu\nX dua")} {
		text := write(b)
		again, problems := Read("f", []byte(text))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		if diff := cmp.Diff(text, write(again)); diff != "" {
			t.Error(diff)
		}
		if strings.Contains(text, "satu") || strings.Contains(text, "tiga") {
			t.Errorf("a word of the draft is in\n%s", text)
		}
	}
	if write(of("X satu\nX dua", "X tiga")) != write(of("X tiga", "X dua", "X satu")) {
		t.Error("the order of findings makes a difference")
	}
}

func TestReadProblems(t *testing.T) {
	const head = "version: 1\nsalt: \"07070707070707070707070707070707\"\n"
	const print = `"00112233445566778899aabbccddeeff"`
	for _, row := range []struct{ name, text, want string }{
		{"version", "version: 2\nsalt: \"07070707070707070707070707070707\"\nfindings: []\n", "f:1:10: 2 is too large, at most 1"},
		{"salt", "version: 1\nsalt: abc\nfindings: []\n", "f:2:7: not 32 hexadecimal digits; make it again with: saring baseline create"},
		{"key", head + "finding: []\n", `f:3:1: unknown key "finding"; did you mean "findings"?`},
		{"print", head + "findings:\n  - {rule: a/b, print: x, count: 1}\n", "f:4:24: not 32 hexadecimal digits; make it again with: saring baseline create"},
		{"count", head + "findings:\n  - {rule: a/b, print: " + print + ", count: 0}\n", "f:4:67: 0 is too small, at least 1"},
		{"rule", head + "findings:\n  - {rule: \"a b\", print: " + print + ", count: 1}\n", `f:4:12: "a b" is not the id of a rule`},
		{"twice", head + "findings:\n  - {rule: a/b, print: " + print + ", count: 1}\n  - {rule: a/b, print: " + print + ", count: 1}\n", "f:5:24: this finding is written twice; the first is at 4:24"},
		{"merge conflict", head + "<<<<<<< HEAD\nfindings: []\n", "f:"},
	} {
		b, problems := Read("f", []byte(row.text))
		if b != nil || row.name != "merge conflict" && problems.Error() != row.want || !strings.HasPrefix(problems.Error(), row.want) {
			t.Errorf("%s: got %v", row.name, problems)
		}
	}
}

// Whatever a file holds, it is a baseline that can be written and read again, or
// there are problems.
func FuzzRead(f *testing.F) {
	var full strings.Builder
	_ = of("X satu\nX dua\nX dua", "X tiga").Write(&full) // a Builder takes everything
	f.Add(full.String())
	f.Add("version: 1\nsalt: x\nfindings: []\n")
	f.Fuzz(func(t *testing.T, text string) {
		b, problems := Read("f", []byte(text))
		if (b == nil) != (len(problems) > 0) {
			t.Fatalf("%v with %v", b, problems)
		}
		if b == nil {
			return
		}
		var out strings.Builder
		if err := b.Write(&out); err != nil {
			t.Fatal(err)
		}
		if again, problems := Read("f", []byte(out.String())); len(problems) > 0 || again.Len() != b.Len() {
			t.Errorf("%v of\n%s", problems, out.String())
		}
	})
}
