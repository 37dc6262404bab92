package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// corpus is texts of our own, the drafts of testdata: ordinary posts, posts that
// are clean but speak of what the rules are about, and posts to be flagged.
type corpus struct{ ordinary, hard, flagged []string }

func readCorpus(testdata string) (c corpus, err error) {
	for _, name := range []string{"clean.jsonl", "captions.jsonl", "drafts.jsonl", "traps.jsonl"} {
		raw, err := os.ReadFile(filepath.Join(testdata, name))
		if err != nil {
			return c, err
		}
		for line := range bytes.Lines(raw) {
			var d struct {
				Text  string
				Clean bool
			}
			if err := json.Unmarshal(line, &d); err != nil {
				return c, err
			}
			switch {
			case !d.Clean:
				c.flagged = append(c.flagged, d.Text)
			case name == "clean.jsonl":
				c.ordinary = append(c.ordinary, d.Text)
			default:
				c.hard = append(c.hard, d.Text)
			}
		}
	}
	return c, nil
}

// archive is JSON Lines of about size bytes: texts made of two of one list, and now
// and then, share of the time, one to be flagged; each changed by turn. The same
// arguments give the same bytes.
func (c corpus) archive(size int, of []string, share float64, turn func(string) string) []byte {
	r := rand.New(rand.NewPCG(20261120, 7))
	pick := func(from []string) string { return from[r.IntN(len(from))] }
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for n := 0; b.Len() < size; n++ {
		text := splice(pick(of), pick(of), r)
		if r.Float64() < share {
			text = pick(c.flagged)
		}
		record := struct {
			ID   int    `json:"id"`
			Text string `json:"text"`
		}{n, turn(text)}
		if err := e.Encode(record); err != nil {
			panic(err) // a number and a string are always JSON
		}
	}
	return b.Bytes()
}

// splice is the first half of a and the second of b, cut between words.
func splice(a, b string, r *rand.Rand) string {
	first, second := strings.SplitAfter(a, " "), strings.SplitAfter(b, " ")
	return strings.Join(first[:r.IntN(len(first))+1], "") + " " + strings.Join(second[r.IntN(len(second)):], "")
}

func asItIs(text string) string { return text }

// obfuscate writes every word of text in disguise.
func obfuscate(text string) string {
	leet := strings.NewReplacer("a", "4", "i", "1", "e", "3", "o", "0")
	alike := strings.NewReplacer("a", "а", "e", "е", "o", "о")
	words := strings.Fields(text)
	for i, w := range words {
		switch i % 4 {
		case 0:
			words[i] = leet.Replace(w)
		case 1:
			words[i] = alike.Replace(w)
		case 2:
			words[i] = strings.ReplaceAll(w, "a", "aaa")
		default:
			words[i] = strings.Join(strings.Split(w, ""), "\u200b")
		}
	}
	return strings.Join(words, " ")
}

// madeUp is n words that are none, but look like some.
func madeUp(n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[string]bool{}
	for len(seen) < n {
		var w strings.Builder
		for range 3 + r.IntN(2) {
			w.WriteByte("bcdfghjklmnprstvwz"[r.IntN(18)])
			w.WriteByte("aiueo"[r.IntN(5)])
		}
		seen[w.String()+"x"] = true
	}
	return slices.Sorted(maps.Keys(seen))
}
