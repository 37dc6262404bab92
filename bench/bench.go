package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// gitleaks is a linter of the same kind of work: many rules, each with a keyword.
const gitleaks = "github.com/zricethezav/gitleaks/v8@v8.21.2"

const caption = "Panen perdana! Warga binaan asal Jawa, Batak, dan Papua memetik kangkung bersama petugas Rutan Wanasari. Sampah daun dijadikan kompos. " +
	"Bagikan kabar baik ini ke keluarga di rumah, ya! #PanenRaya #RutanWanasari"

// flaggedShare is how many records of the archive are to be flagged.
const flaggedShare = 0.02

// moreTerms is a lexicon of 10,000 terms, in a folder of rules called more.
const moreTerms = "more/lexicons/buatan.yaml"

// peerBytes is the size of the archive that is given to a slow program.
const peerBytes = 1 << 20

// bench is the files and commands of one run, in a folder of its own.
type bench struct {
	dir               string
	size              int    // of the archive, in bytes
	ripgrep, gitleaks string // "" if it is not there
}

func (b *bench) path(name string) string { return filepath.Join(b.dir, name) }

// write writes the corpus, the terms and the rules.
func (b *bench) write() error {
	c, err := readCorpus("../testdata")
	if err != nil {
		return err
	}
	set, err := rules.Default()
	if err != nil {
		return err
	}
	files := map[string][]byte{"caption.txt": []byte(caption)}
	files["archive.jsonl"] = c.archive(b.size, c.ordinary, flaggedShare, asItIs)
	files["half.jsonl"] = c.archive(b.size/2, c.ordinary, flaggedShare, asItIs)
	files["hard.jsonl"] = c.archive(b.size/4, c.hard, 0, asItIs)
	files["flagged.jsonl"] = c.archive(b.size/4, c.flagged, 1, asItIs)
	files["clean.jsonl"] = c.archive(b.size/4, c.ordinary, 0, asItIs)
	files["obfuscated.jsonl"] = c.archive(b.size/4, c.ordinary, 0, obfuscate)
	files["peer.jsonl"] = c.archive(peerBytes, c.ordinary, flaggedShare, asItIs)
	terms := plainTerms(set)
	files["terms.txt"] = []byte(strings.Join(terms, "\n") + "\n")
	files["gitleaks.toml"] = gitleaksRules(terms)
	files["own/lexicons/buatan.yaml"] = lexicon(madeUp(300))
	files[moreTerms] = lexicon(madeUp(10000))
	if err := manyRules(files, "../rules/data/rules"); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(b.path(name)), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(b.path(name), data, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// plainTerms is every form of every term that a plain search can look for.
func plainTerms(set *rules.Set) []string {
	var terms []string
	for _, l := range set.Lexicons {
		if l.Kind == rules.Patterns {
			continue
		}
		for _, f := range checker.Forms(l) {
			if !f.Dropped && len(f.Text) > 2 && !strings.ContainsAny(f.Text, "/?{}_") {
				terms = append(terms, f.Text)
			}
		}
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

func gitleaksRules(terms []string) []byte {
	var b bytes.Buffer
	b.WriteString("title = \"saring\"\n")
	for i, term := range terms {
		fmt.Fprintf(&b, "[[rules]]\nid = \"r%d\"\ndescription = \"d\"\nregex = '''(?i)\\b%s\\b'''\nkeywords = [%q]\n", i, regexp.QuoteMeta(term), term)
	}
	return b.Bytes()
}

func lexicon(words []string) []byte {
	return []byte("title: {id: Buatan, en: Made up}\nkind: word\nitems: [" + strings.Join(words, ", ") + "]\n")
}

// manyRules adds the built-in rules nine times more, under other names.
func manyRules(files map[string][]byte, root string) error {
	paths, err := filepath.Glob(filepath.Join(root, "*", "*.yaml"))
	if err != nil {
		return err
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		category, name := filepath.Base(filepath.Dir(path)), strings.TrimSuffix(filepath.Base(path), ".yaml")
		for i := 2; i <= 10; i++ {
			files[fmt.Sprintf("many/rules/%s/%s-ke-%d.yaml", category, name, i)] = raw
		}
	}
	return nil
}
