package checker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// The benchmarks' texts are ours: a caption, a press release of a page, a megabyte.
const (
	caption = "Panen perdana! 🥬 Warga binaan asal Jawa, Batak, dan Papua memetik kangkung bersama petugas Rutan Wanasari. Sampah daun dijadikan kompos. " +
		"Bagikan kabar baik ini ke keluarga di rumah, ya! #PanenRaya #RutanWanasari"
	release = "Kepala Lapas menyampaikan bahwa pegawai dilarang mengunggah surat rahasia, menyebarkan hoaks, atau menghina suku mana pun. " +
		"Kegiatan berlangsung tertib di aula dan diikuti seluruh jajaran. "
)

// BenchmarkOpen is what the rules cost at a start: the set that was compiled ahead.
func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.Default(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCompile is what a folder of rules costs once, after it was loaded: see
// BenchmarkDefault of package rules for that.
func BenchmarkCompile(b *testing.B) {
	set, err := rules.Default()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.New(set); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCorpus is for records of an archive: many, short, and nearly all of one kind.
func BenchmarkCorpus(b *testing.B) {
	for _, kind := range []struct {
		name  string
		clean bool
	}{{"clean", true}, {"flagged", false}} {
		var drafts []*source.Source
		size := 0
		for _, name := range []string{"clean.jsonl", "captions.jsonl", "drafts.jsonl", "traps.jsonl"} {
			for _, d := range corpus(b, name) {
				if d.Clean == kind.clean {
					drafts = append(drafts, &source.Source{Name: d.ID, Text: d.Text})
					size += len(d.Text)
				}
			}
		}
		for _, rounds := range []struct {
			name  string
			rules int
			words int
		}{{"", 1, 0}, {"/terms+10000", 1, 10000}, {"/rules×10", 10, 0}} {
			b.Run(kind.name+rounds.name, func(b *testing.B) {
				c := grown(b, rounds.rules, rounds.words)
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					for _, src := range drafts {
						if _, err := c.Check(b.Context(), src); err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
	}
}

// grown is a checker of the built-in rules, each so many times, and of so many
// words more, which no text has.
func grown(tb testing.TB, times, words int) *checker.Checker {
	tb.Helper()
	set, err := rules.Default()
	if err != nil {
		tb.Fatal(err)
	}
	grown := *set
	grown.Rules = slices.Clone(set.Rules)
	for i := 2; i <= times; i++ {
		for _, r := range set.Rules {
			copied := *r
			copied.ID = fmt.Sprintf("%s-ke-%d", r.ID, i)
			grown.Rules = append(grown.Rules, &copied)
		}
	}
	if words > 0 {
		l := &rules.Lexicon{ID: "buatan", Role: rules.Act, Kind: rules.Words}
		for i := range words {
			l.Items = append(l.Items, rules.Item{Text: "zq" + strings.Map(func(r rune) rune { return r + 'a' - '0' }, fmt.Sprintf("%05d", i))})
		}
		grown.Lexicons = append(slices.Clone(set.Lexicons), l)
	}
	c, err := checker.New(&grown)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func BenchmarkCheck(b *testing.B) {
	c := defaultChecker(b)
	for _, bench := range []struct{ name, text string }{
		{"caption", caption},
		{"release", strings.Repeat(release, 10)},
		{"1MB", strings.Repeat(release+caption+"\n\n", 1<<20/len(release+caption))},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				check(b, c, bench.text)
			}
		})
	}
}
