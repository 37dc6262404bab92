package match

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/rules"
)

// everything asks for every lexicon.
func everything(int32) bool { return true }

// short marks words of few letters.
func short(word string) bool { return len(word) < 5 }

// checkSieve: a sieve tells every lexicon with a hit that no trap cancels and where
// it is, every word that is marked, only sentences that start, and every pattern that matches, also when the
// slots of chunks were taken by others.
func checkSieve(t *testing.T, s *Set, text string) {
	t.Helper()
	d := split(s, text)
	w := s.Read(d)
	hits, terms := s.Find(d, w, nil), s.Find(d, w, func(int) bool { return false })
	before, sentence := []int32{0}, []int{} // words before each token; the sentence of each word
	var marked []int32                      // before how many words those stand that are marked
	for i := range w {
		words := before[i]
		if len(w[i]) > 0 {
			words++
			sentence = append(sentence, d.SentenceOf(i))
		}
		if len(w[i]) > 0 && (short(d.Tokens[i].Text) || slices.ContainsFunc(w[i], func(r Reading) bool { return short(r.Word) })) {
			marked = append(marked, before[i])
		}
		before = append(before, words)
	}
	f := newSifter(NewSieve(s, everything, short), 2)
	for range 2 {
		if !f.Sift(text) {
			continue
		}
		var told []int32
		f.Lexicons(func(l int32) { told = append(told, l) })
		spots, certain := f.Spots(nil)
		for _, h := range terms {
			if h.Trapped() {
				continue
			}
			if !slices.Contains(told, h.Lexicon) {
				t.Errorf("%q: hit %+v is not told", text, h)
			}
			if certain && !slices.Contains(spots, Spot{h.Lexicon, before[h.First], before[h.End]}) {
				t.Errorf("%q: hit %+v is not at %+v", text, h, spots)
			}
		}
		if !slices.IsSortedFunc(spots, func(a, b Spot) int { return int(a.First - b.First) }) {
			t.Errorf("%q: %+v do not rise", text, spots)
		}
		if told := f.Marked(nil); slices.ContainsFunc(marked, func(words int32) bool { return !slices.Contains(told, words) }) {
			t.Errorf("%q: %v are marked, told are %v", text, marked, told)
		}
		for _, words := range f.Sentences() {
			if n := int(words); n > 0 && n < len(sentence) && sentence[n-1] == sentence[n] {
				t.Errorf("%q: no sentence starts with word %d", text, n)
			}
		}
		if diff := cmp.Diff(hits, s.Find(d, w, f.Maybe)); diff != "" {
			t.Errorf("%q: sifted patterns find other hits:\n%s", text, diff)
		}
	}
}

// TestSieve: what stands between two blanks is not always read by itself.
func TestSieve(t *testing.T) {
	g := parse("a: babi, diusir, usir nias, bangsat, {b} kotor, surat rahasia\nb: nias, batak, !nias utara\nc: usir bangsat kotor, jangan pernah lagi datang ke sini")
	g.patterns = []Pattern{
		{Text: `\b(?:kode|sandi)\b[^\n]{0,9}[:=] ?\d{4}`},
		{Text: `\b\d{3}[ -]?\d{3}\b`, Free: true},
		{Text: `https?://[a-z.]*slot[a-z.]*`},
		{Text: `\(mutlak|mutlak[!?]`},
	}
	s := g.build(t)
	for _, text := range []string{
		"B A B I", "b. a. b. i", "orang di Usir", "(di) usir", "di, usir", "bangs at", "bangs. at", "Bangs\nat!", "b@bi, BABI b4bi!",
		"usir (Nias)", "usir, nias", "usir \"nias\"", "nias utara kotor", "usirNias", "#UsirNias", "Batak-batak kotor", "surat\u00a0rahasia",
		"ban\u200bgsat", "bаngsаt", "баби баби babi usir", "а babi", "kode: 1234", "kodenya: 1234", "kode 12 34", "sandi=9876", "123 456", "12 3456",
		"http://slot.id", "HTTPS://GacorSlot.id/x", "kata,kata", "", " ", "\u0300", "di di usir", "BaBi", "ba'bi", "1 2 3 4",
		"usir ba🔥ngsat kotor", "kamu ваві itu", "Jangan pernah lagi datang ke sini.", "(Mutlak itu)", "mutlak!", "mutlak",
	} {
		checkSieve(t, s, text)
	}
}

// TestSieveIsSilent: a text without anything that is asked for is told nothing.
func TestSieveIsSilent(t *testing.T) {
	g := parse("a: usir nias, diusir\nb: babi, bangsat")
	g.patterns = []Pattern{{Text: `\bkode ?= ?\d{4}\b`}}
	s := g.build(t)
	f := NewSieve(s, everything, short).NewSifter()
	for _, text := range []string{"usir semut dari Nias", "usir. Nias", "di rumah usir", "di, usir", "bangs. at", "kode 1234", "kode = 123", "kodenya = 1234", "Selamat pagi, 2026!"} {
		if !f.Sift(text) {
			t.Errorf("%q: undecided", text)
		}
		f.Lexicons(func(l int32) { t.Errorf("%q: lexicon %d is told", text, l) })
		if told := f.Patterns(nil); told != nil {
			t.Errorf("%q: patterns %v are told", text, told)
		}
	}
	only := NewSieve(s, func(l int32) bool { return l == 0 }, short).NewSifter()
	if !only.Sift("babi") {
		t.Error("undecided")
	}
	only.Lexicons(func(l int32) { t.Errorf("lexicon %d is told, but not asked for", l) })
}

// TestSpots: what a trap covers for certain is no spot, and a sentence starts where
// a blank line, a mark or a capital says so.
func TestSpots(t *testing.T) {
	g := parse("a: babi, !daging babi, !babi guling\nb: daging")
	f := NewSieve(g.build(t), everything, short).NewSifter()
	for _, row := range []struct {
		text      string
		spots     []Spot
		sentences []int32
	}{
		{"makan babi", []Spot{{0, 1, 2}}, nil},
		{"makan Daging babi", []Spot{{1, 1, 2}}, nil},
		{"babi guling (babi) panggang", []Spot{{0, 2, 3}}, nil},
		{"daging\nbabi", []Spot{{1, 0, 1}, {0, 1, 2}}, nil},
		{"daging\n\nbabi", []Spot{{1, 0, 1}, {0, 1, 2}}, []int32{1}},
		{"daging, babi", []Spot{{1, 0, 1}, {0, 1, 2}}, nil},
		{"#Daging babi", []Spot{{1, 0, 1}, {0, 1, 2}}, nil},
		{"Ada daging. Ada babi! Bapak dr. Daging, 2026. Ada babi-babi? (Tidak)", []Spot{{1, 1, 2}, {0, 3, 4}, {1, 6, 7}, {0, 9, 11}, {0, 9, 10}, {0, 10, 11}}, []int32{2, 4, 8, 11}},
		{"satu\ndua\nTiga\n(empat)\n5\n#Enam tujuh...\n\u200b\ndelapan", nil, []int32{2, 3, 4, 5, 7}},
	} {
		if !f.Sift(row.text) {
			t.Errorf("%q: undecided", row.text)
		}
		spots, ok := f.Spots(nil)
		if !ok || !slices.Equal(spots, row.spots) || !slices.Equal(f.Sentences(), row.sentences) {
			t.Errorf("%q: %v, sentences at %v; want %v, %v", row.text, spots, f.Sentences(), row.spots, row.sentences)
		}
	}
	f.Sift(strings.Repeat("babi ", mostSpots+1))
	if _, ok := f.Spots(nil); ok {
		t.Errorf("more than %d spots are told", mostSpots)
	}
}

// TestSiftAllocates nothing once the words of a text are known.
func TestSiftAllocates(t *testing.T) {
	g := parse("a: usir nias, {b} kotor, diusir\nb: nias, batak")
	f := NewSieve(g.build(t), everything, short).NewSifter()
	text := "Warga Nias (dan Batak) di usir dari pasar, kata-kata 120 orang! https://contoh.id #Nias 🙂"
	var spots []Spot
	if n := testing.AllocsPerRun(100, func() { f.Sift(text); spots, _ = f.Spots(spots[:0]) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestChunksAreSpread: chunks that are alike where a text can make them so do not
// drive each other out; half as many as there are slots are nearly all remembered.
func TestChunksAreSpread(t *testing.T) {
	s := readWords(t, "kata")
	for _, form := range []string{"%05d", "k%05dk", "abcdefghijklmnop%05d", "abcdefghijklmnop%05dabcdefghijklmnop", "https://contoh.id/p/%05d/?a=b"} {
		c := newChunks(NewSieve(s, everything, short), 1<<12)
		var keys [][]byte
		for n := range len(c.slots) / 2 {
			keys = append(keys, fmt.Appendf(nil, form, n))
			c.find(keys[n], false)
		}
		remembered := 0
		for _, key := range keys {
			lo, hi := beginOf(key)
			if s, other := c.pair(key); c.is(s, lo, hi, key, false) || c.is(other, lo, hi, key, false) {
				remembered++
			}
		}
		if least := len(keys) * 3 / 4; remembered < least {
			t.Errorf("%s: %d of %d chunks are remembered, at least %d", form, remembered, len(keys), least)
		}
	}
}

// FuzzSieve: whatever the vocabulary, a pattern and the text.
func FuzzSieve(f *testing.F) {
	f.Add("a: usir {b}\nb: nias", `\bkode ?[:=] ?\d{4}`, "usir Nias, kode: 1234")
	f.Add("a: di usir, babi", `(?:rek|norek)( [a-z]+)? \d{3,9}`, "b a b i di usir norek bca 12345")
	f.Add("a: bangsat", `p[a4]ss(word)?[:=]`, "bangs at pass: p4ssword=")
	f.Fuzz(func(t *testing.T, vocabulary, pattern, text string) {
		if len(vocabulary) > 200 || len(pattern) > 60 || len(text) > 120 || !utf8.ValidString(text) || !utf8.ValidString(vocabulary) {
			return
		}
		g := parse(vocabulary)
		if !g.valid() {
			return
		}
		if _, err := regexp.Compile(pattern); err == nil && len(g.names) > 0 {
			g.patterns = []Pattern{{Text: pattern, Free: rules.Triggers(pattern) == nil}}
		}
		checkSieve(t, g.build(t), text)
	})
}

// FuzzGate: a gate lets every text pass in which its expression matches.
func FuzzGate(f *testing.F) {
	f.Add(`\b(?:kode|sandi)\b[^\n]{0,9}[:=] ?\d{4}`, "kode: 1234")
	f.Add(`^(a|b)nak\b.*ko(de|ta)$`, "anak kota")
	f.Add(`\d{2}[.]?\d{2,}|rp ?\d+ juta`, "rp5 juta")
	f.Add(`(pin|p1n)-?nya (ada|tidak)?`, "pinnya ")
	f.Add(`a b?c{2,3}(?:d|ef)+`, "a ccef")
	f.Add(`\b[a-i][a-i]kode`, "aakode")
	f.Add(`\béta.*été\b`, "aéta étéb")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		re, err := regexp.Compile(pattern)
		if err != nil || len(pattern) > 80 || len(text) > 200 || text != strings.ToLower(text) || !re.MatchString(text) {
			return
		}
		g := glossary{names: []string{"a"}, patterns: []Pattern{{Text: pattern}}}
		if s := g.build(t); !s.patterns.worthwhile(text)(0) {
			t.Errorf("%q matches in %q, which does not pass its gate", pattern, text)
		}
	})
}

// TestLiteral: a literal is read as it was written, with its bounds.
func TestLiteral(t *testing.T) {
	for _, l := range []literal{{text: "surat"}, {"surat", true, false}, {"surat", false, true}, {"surat", true, true}} {
		if got := openLiteral(l.String()); got != l {
			t.Errorf("%q is read as %+v", l.String(), got)
		}
	}
	for text, want := range map[string]bool{"surat": true, "suratnya surat": true, "suratnya": false, "ke-surat": true, "asurat": false, "": false} {
		l := literal{"surat", true, true}
		if l.within(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
