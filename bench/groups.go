package main

import (
	"bytes"
	"os"
)

const (
	oneCore  = "GOMAXPROCS=1"
	twoCores = "GOMAXPROCS=2"
)

// all is everything that is measured.
func (b *bench) all() ([]group, error) {
	if err := b.buildMore(); err != nil {
		return nil, err
	}
	groups := []group{b.startUp(), b.throughput(), b.growth()}
	if b.gitleaks != "" {
		groups = append(groups, b.peers())
	}
	return groups, nil
}

// gate is what hardly wobbles, with generous limits. Allocations are counted by
// the tests.
func (b *bench) gate() ([]group, error) {
	g := b.startUp()
	g.tasks = g.tasks[:3]
	g.rows = []row{
		{"check of a caption / Go hello, CPU", ratioOf("check", "hello", cpu), "<= 10", 10},
		{"batch of one record / Go hello, CPU", ratioOf("batch", "hello", cpu), "<= 10", 10},
		{"check of a caption, MB of memory", figureOf("check", megabytes), "<= 28", 28},
		{"compiled rules, bytes for a form of a term", b.bytesPerTerm, "<= 160", 160},
	}
	return []group{g}, nil
}

// bytesPerTerm is how much of the compiled rules there is for each word or phrase
// that is looked for.
func (b *bench) bytesPerTerm(map[string][]sample) float64 {
	blob, err := os.Stat("../checker/default.blob")
	if err != nil {
		panic(err) // it is in the repository
	}
	terms, err := os.ReadFile(b.path("terms.txt"))
	if err != nil {
		panic(err) // it was written a moment ago
	}
	return float64(blob.Size()) / float64(bytes.Count(terms, []byte("\n")))
}

func (b *bench) startUp() group {
	text := []byte(caption)
	record := []byte(`{"id":1,"text":"` + caption + "\"}\n")
	saring := b.path("saring")
	return group{
		tasks: []task{
			{name: "hello", args: []string{b.path("hello")}},
			{name: "check", args: []string{saring, "check", "-"}, stdin: text},
			{name: "batch", args: []string{saring, "batch"}, stdin: record},
			{name: "own", args: []string{saring, "check", "--rules", b.path("own"), "-"}, stdin: text},
			{name: "more", args: []string{b.path("saring-more"), "check", "-"}, stdin: text},
			{name: "folder", args: []string{saring, "check", "--rules", b.path("more"), "-"}, stdin: text},
		},
		rows: []row{
			{what: "check of a caption / Go hello, wall", figure: ratioOf("check", "hello", wall), goal: "<= 2.2"},
			{what: "batch of one record / Go hello, wall", figure: ratioOf("batch", "hello", wall), goal: "<= 2.2"},
			{what: "the same with a folder of 300 terms / Go hello, wall", figure: ratioOf("own", "hello", wall), goal: "<= 4"},
			{what: "the same with 10,000 terms more among the built-in ones / without, wall", figure: ratioOf("more", "check", wall), goal: "<= 1.15"},
			{what: "the same with a folder of 10,000 terms / without (no goal), wall", figure: ratioOf("folder", "check", wall)},
			{what: "check of a caption, MB of memory", figure: figureOf("check", megabytes), goal: "<= 14"},
		},
	}
}

func (b *bench) throughput() group {
	batch := []string{b.path("saring"), "batch", b.path("archive.jsonl")}
	g := group{
		tasks: []task{
			{name: "one", args: batch, env: []string{oneCore}},
			{name: "two", args: batch, env: []string{twoCores}},
			{name: "half", args: []string{b.path("saring"), "batch", b.path("half.jsonl")}, env: []string{oneCore}},
			{name: "hard", args: []string{b.path("saring"), "batch", b.path("hard.jsonl")}, env: []string{oneCore}},
			{name: "flagged", args: []string{b.path("saring"), "batch", b.path("flagged.jsonl")}, env: []string{oneCore}},
		},
		rows: []row{
			{what: "batch of an archive (no ratio: MB of JSON Lines a second of CPU)", figure: b.rate("one", "archive.jsonl")},
			{what: "batch of clean posts about what rules are about (no ratio: the same)", figure: b.rate("hard", "hard.jsonl")},
			{what: "batch of posts that are all flagged (no ratio: the same)", figure: b.rate("flagged", "flagged.jsonl")},
			{what: "two cores / one, rate", figure: ratioOf("one", "two", wall), goal: ">= 1.6"},
			{what: "batch, MB of memory", figure: figureOf("two", megabytes), goal: "<= 32"},
			{what: "batch, memory / for half of the archive", figure: ratioOf("one", "half", megabytes), goal: "about 1"},
		},
	}
	if b.ripgrep != "" {
		g.tasks = append(g.tasks, task{name: "rg", args: []string{b.ripgrep, "-j1", "-F", "-c", "-f", b.path("terms.txt"), b.path("archive.jsonl")}})
		g.rows = append(g.rows, row{what: "batch on one core / rg -F -c with the terms that it can look for, rate", figure: ratioOf("rg", "one", wall), goal: ">= 0.4"})
	}
	return g
}

func (b *bench) growth() group {
	clean := b.path("clean.jsonl")
	saring := b.path("saring")
	batch := func(name, file string, more ...string) task {
		return task{name: name, args: append([]string{saring, "batch", file}, more...), env: []string{oneCore}}
	}
	return group{
		tasks: []task{
			batch("plain", clean),
			{name: "terms", args: []string{b.path("saring-more"), "batch", clean}, env: []string{oneCore}},
			batch("rules", clean, "--rules", b.path("many")),
			batch("obfuscated", b.path("obfuscated.jsonl")),
		},
		rows: []row{
			{what: "batch with 10,000 terms more / without, rate", figure: ratioOf("plain", "terms", cpu), goal: ">= 0.6"},
			{what: "batch with ten times the rules / without, rate", figure: ratioOf("plain", "rules", cpu), goal: ">= 0.9"},
			{what: "batch with every word in disguise / plain, time for a byte", figure: b.perByte("obfuscated.jsonl", "clean.jsonl", ratioOf("obfuscated", "plain", cpu)), goal: "<= 6"},
		},
	}
}

func (b *bench) peers() group {
	peer := b.path("peer.jsonl")
	return group{
		tasks: []task{
			{name: "saring", args: []string{b.path("saring"), "batch", peer}, env: []string{oneCore}},
			{name: "gitleaks", args: []string{b.gitleaks, "dir", "--no-banner", "--exit-code", "0", "-c", b.path("gitleaks.toml"), peer}, env: []string{oneCore}},
		},
		rows: []row{
			{what: "records a second of CPU / gitleaks with the same terms", figure: ratioOf("gitleaks", "saring", cpu), goal: ">= 100"},
		},
	}
}

// rate is MB of a file for each second of CPU.
func (b *bench) rate(task, file string) func(map[string][]sample) float64 {
	return func(s map[string][]sample) float64 { return b.fileSize(file) / 1e6 / only(s[task], cpu) }
}

func ratioOf(a, b string, of func(sample) float64) func(map[string][]sample) float64 {
	return func(s map[string][]sample) float64 { return ratio(s[a], s[b], of) }
}

func figureOf(a string, of func(sample) float64) func(map[string][]sample) float64 {
	return func(s map[string][]sample) float64 { return only(s[a], of) }
}

// perByte is a ratio of times, divided by that of the sizes of the files read.
func (b *bench) perByte(a, c string, figure func(map[string][]sample) float64) func(map[string][]sample) float64 {
	return func(s map[string][]sample) float64 { return figure(s) * b.fileSize(c) / b.fileSize(a) }
}

func (b *bench) fileSize(name string) float64 {
	info, err := os.Stat(b.path(name))
	if err != nil {
		panic(err) // it was written a moment ago
	}
	return float64(info.Size())
}
