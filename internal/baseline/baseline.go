// Package baseline keeps findings that are known already, so that only new ones
// are told. A known finding is a fingerprint: a hash of the rule and the words of
// the clause, keyed with a salt of the file. It does not depend on the line, the
// name of the file, case, marks or white space, and holds no text of a draft; who
// has the file can still try whether a short text that he guesses is in it.
package baseline

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/strict"
	"github.com/saring-id/saring/rules"
)

// FileName is where a baseline is kept unless something else is said.
const FileName = ".saring-baseline.yaml"

// SaltBytes is how many random bytes a new baseline takes.
const SaltBytes = 16

// printBytes is how much of a hash is kept.
const printBytes = 16

// Entry is findings with one fingerprint.
type Entry struct {
	Rule  string // its id
	Print string // the fingerprint, in hexadecimal digits
	Count int    // how many there are, from 1
}

// Baseline is known findings. It is immutable.
type Baseline struct {
	salt    []byte
	entries []Entry // by rule and fingerprint
}

// Len is the number of known findings.
func (b *Baseline) Len() int {
	n := 0
	for _, e := range b.entries {
		n += e.Count
	}
	return n
}

// The shape of a file.
type (
	fileShape struct {
		Version  int          `yaml:"version" jsonschema:"required,minimum=1,maximum=1"`
		Salt     strict.Text  `yaml:"salt" jsonschema:"required"`
		Findings []entryShape `yaml:"findings" jsonschema:"required"`
	}
	entryShape struct {
		Rule  strict.Text `yaml:"rule" jsonschema:"required"`
		Print strict.Text `yaml:"print" jsonschema:"required"`
		Count int         `yaml:"count" jsonschema:"required,minimum=1"`
	}
)

// Read reads the baseline file called name, strictly.
func Read(name string, data []byte) (*Baseline, diag.List) {
	var file fileShape
	problems := strict.Decode(name, data, &file)
	b := &Baseline{}
	hexadecimal := func(t strict.Text, bytes int) []byte {
		value, err := hex.DecodeString(t.Value)
		if t.Value != "" && (err != nil || len(value) != bytes || t.Value != strings.ToLower(t.Value)) {
			problems = append(problems, diag.New(name, "bukan %d angka heksadesimal", "not %d hexadecimal digits", 2*bytes).
				At(t.Place.Line, t.Place.Column).Hint("buat lagi dengan: saring baseline create", "make it again with: saring baseline create"))
		}
		return value
	}
	b.salt = hexadecimal(file.Salt, SaltBytes)
	seen := map[[2]string]strict.Place{}
	for _, e := range file.Findings {
		hexadecimal(e.Print, printBytes)
		if e.Rule.Value != "" && !rules.IsRuleID(e.Rule.Value) { // it need not be there any more
			problems = append(problems, diag.New(name, "%q bukan id aturan", "%q is not the id of a rule", e.Rule.Value).
				At(e.Rule.Place.Line, e.Rule.Place.Column))
		}
		key := [2]string{e.Rule.Value, e.Print.Value}
		if first, ok := seen[key]; ok {
			problems = append(problems, diag.New(name, "temuan ini ditulis dua kali", "this finding is written twice").
				At(e.Print.Place.Line, e.Print.Place.Column).Hint("yang pertama di %d:%d", "the first is at %d:%d", first.Line, first.Column))
		}
		seen[key] = e.Print.Place
		b.entries = append(b.entries, Entry{e.Rule.Value, e.Print.Value, e.Count})
	}
	if problems.Sort(); len(problems) > 0 {
		return nil, problems
	}
	sortEntries(b.entries)
	return b, nil
}

// Write prints b as a file, one line for each entry, in their order.
func (b *Baseline) Write(w io.Writer) error {
	var s strings.Builder
	s.WriteString("# Temuan yang sudah diketahui, tanpa teks naskah: lihat saring baseline --help\n")
	fmt.Fprintf(&s, "version: 1\nsalt: %q\nfindings:\n", hex.EncodeToString(b.salt))
	for _, e := range b.entries {
		fmt.Fprintf(&s, "  - {rule: %s, print: %q, count: %d}\n", e.Rule, e.Print, e.Count)
	}
	text := s.String()
	if len(b.entries) == 0 {
		text = strings.TrimSuffix(text, "\n") + " []\n"
	}
	_, err := io.WriteString(w, text)
	return err
}

// Matching takes the findings of one run out of a baseline, each as often as it
// is known.
type Matching struct {
	salt []byte
	left map[[2]string]int // by rule and fingerprint
	met  map[[2]string]int
}

// Match begins a run.
func (b *Baseline) Match() *Matching {
	m := New(b.salt)
	for _, e := range b.entries {
		m.left[[2]string{e.Rule, e.Print}] = e.Count
	}
	return m
}

// New begins a run in which nothing is known. salt is random, of [SaltBytes].
func New(salt []byte) *Matching {
	return &Matching{salt: salt, left: map[[2]string]int{}, met: map[[2]string]int{}}
}

// Sift is the findings of r, the next draft of the run, that are not known, and
// how many are.
func (m *Matching) Sift(r *checker.Report) (fresh []checker.Finding, known int) {
	for _, f := range r.Findings {
		key := [2]string{f.Rule.ID, m.print(r, &f)}
		m.met[key]++
		if m.left[key] > 0 {
			m.left[key]--
			known++
		} else {
			fresh = append(fresh, f)
		}
	}
	return fresh, known
}

// print is the fingerprint of f, a finding of r.
func (m *Matching) print(r *checker.Report, f *checker.Finding) string {
	hash := hmac.New(sha256.New, m.salt)
	words := strings.FieldsFunc(strings.ToLower(r.Source.Slice(f.Clause)), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsNumber(c)
	})
	hash.Write([]byte(f.Rule.ID + "\x00" + strings.Join(words, " "))) // a hash takes everything
	return hex.EncodeToString(hash.Sum(nil)[:printBytes])
}

// Met is the baseline of what the run has met.
func (m *Matching) Met() *Baseline { return m.baseline(m.met) }

// Stale is what is known and the run has not met, as often as it was missed.
func (m *Matching) Stale() []Entry { return m.baseline(m.left).entries }

// Pruned is what is known without what is stale.
func (m *Matching) Pruned(b *Baseline) *Baseline {
	counts := map[[2]string]int{}
	for _, e := range b.entries {
		key := [2]string{e.Rule, e.Print}
		counts[key] = e.Count - m.left[key]
	}
	return m.baseline(counts)
}

func (m *Matching) baseline(counts map[[2]string]int) *Baseline {
	b := &Baseline{salt: m.salt}
	for key, n := range counts {
		if n > 0 {
			b.entries = append(b.entries, Entry{key[0], key[1], n})
		}
	}
	sortEntries(b.entries)
	return b
}

func sortEntries(list []Entry) {
	slices.SortFunc(list, func(a, b Entry) int { return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Print, b.Print)) })
}
