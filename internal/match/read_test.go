package match

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/flat"
)

// readWords is a vocabulary of the words in s, each a term.
func readWords(t *testing.T, words string) *Set {
	t.Helper()
	g := parse("kata: " + strings.Join(strings.Fields(words), ", "))
	return g.build(t)
}

// TestReadAs: how a word of the vocabulary is read out of what is written. A
// row shows the text with the hits in brackets: as found, then as read, then how.
func TestReadAs(t *testing.T) {
	s := readWords(t, `babi anjing monyet bodoh kafir sampah usir diusir dibunuh bunuh menginjak menginjak-injak menyobek ditutupi tutup memukul
		kura-kura laba-laba nonmuslim penis bangsat goblok pengumuman rahasia tidak orang judi iblis mata-mata sobek tindas ditindas hina kami ejek asu`)
	checkShown(t, s, []row{
		// hyphens and doubling
		{"doubled", "dasar bodoh-bodoh semua", "dasar [bodoh-bodoh|bodoh] semua"},
		{"doubled, both halves are words", "monyet-monyet itu", "[monyet-monyet|monyet] itu"},
		{"doubled with nya", "monyet-monyetnya", "[monyet-monyetnya|monyet]"},
		{"doubled with an", "sobek-sobekan", "[sobek]-sobekan"},
		{"doubled verb in the vocabulary", "menginjak-injak", "[menginjak-injak]"},
		{"doubled nasal", "menyobek-nyobek", "[menyobek-nyobek|menyobek]"},
		{"doubled root behind a nasal", "memukul-mukul", "[memukul-mukul|memukul]"},
		{"doubled with i", "ditutup-tutupi", "[ditutup-tutupi|ditutupi]"},
		{"doubled with 2", "monyet2 itu", "[monyet2|monyet|repeat] itu"},
		{"doubled with 2 and nya", "monyet2nya", "[monyet2nya|monyet|repeat]"},
		{"doubled with superscript 2", "monyet² itu", "[monyet2|monyet|repeat] itu"},
		{"hyphen in the vocabulary", "kura-kura", "[kura-kura]"},
		{"2 for a hyphenated word", "laba2", "[laba2|laba-laba|repeat]"},
		{"hyphen in the text only", "non-muslim", "[non-muslim|nonmuslim]"},
		{"hyphen between words", "anjing-babi", "[anjing]-[babi]"},
		{"dash with blanks", "anjing - babi", "[anjing] - [babi]"},
		{"half a doubling", "bodoh- bodoh", "[bodoh]- [bodoh]"},
		{"not doubled", "injak-injak", "injak-injak"},

		// detached passive
		{"detached", "harus di usir", "harus [di usir|diusir]"},
		{"detached, with clitic", "harus di usirlah", "harus di [usirlah|usir|clitic]"},
		{"preposition", "di orang itu", "di [orang] itu"},
		{"preposition before a noun", "di tutup botol", "di [tutup] botol"},
		{"not glued by a mark", "di, usir", "di, [usir]"},
		{"not over a line break", "di\nusir", "di\n[usir]"},

		// broken words
		{"point inside", "dasar an.jing kau", "dasar [an.jing|anjing|spaced] kau"},
		{"emoji inside", "dasar ba🔥ngsat", "dasar [ba🔥ngsat|bangsat|spaced]"},
		{"underscore inside", "b_angsat", "[b_angsat|bangsat|spaced]"},
		{"blank inside", "dasar bang ngsat, bangs at", "dasar bang ngsat, [bangs at|bangsat|spaced]"},
		{"point for a letter", "dasar b.ngsat", "dasar [b.ngsat|bangsat|mask]"},
		{"two words", "orang anjing", "[orang] [anjing]"},
		{"no blank after a point", "Selesai.Anjing", "selesai.[anjing]"},
		{"blank after the point", "an. jing", "an. jing"},
		{"broken short word", "ba.bi", "ba.bi"},
		{"address", "anjing.go.id", "anjing.go.id"},

		// spaced letters
		{"blanks", "dasar b a b i kau", "dasar [b a b i|babi|spaced] kau"},
		{"points", "dasar b.a.b.i kau", "dasar [b.a.b.i|babi|spaced] kau"},
		{"hyphens", "dasar b-a-b-i kau", "dasar [b-a-b-i|babi|spaced] kau"},
		{"underscores", "dasar b_a_b_i kau", "dasar [b_a_b_i|babi|spaced] kau"},
		{"asterisks", "dasar b*a*b*i kau", "dasar [b*a*b*i|babi|spaced] kau"},
		{"stars of capitals", "B A N G S A T!", "[b a n g s a t|bangsat|spaced]!"},
		{"digits among them", "b 4 b i", "[b 4 b i|babi|spaced]"},
		{"final point", "b.a.b.i.", "[b.a.b.i|babi|spaced]."},
		{"at the end", "dasar a n j i n g", "dasar [a n j i n g|anjing|spaced]"},
		{"unknown word", "P E N G U M P U L A N", "p e n g u m p u l a n"},
		{"heading of the vocabulary", "P E N G U M U M A N", "[p e n g u m u m a n|pengumuman|spaced]"},
		{"two blanks everywhere", "dasar b  a  b  i kau", "dasar [b  a  b  i|babi|spaced] kau"},
		{"far apart", "b     a     b     i", "b     a     b     i"},
		{"two blanks end a word", "b a  b i", "b a  b i"},
		{"three letters", "a s u, a.s.u", "a s u, a.s.u"},
		{"over the end of a sentence", "b a\nB i", "b a\nb i"},
		{"two separators", "b a-b i", "b a-b i"},
		{"point and blank", "b. a. b. i", "b. a. b. i"},
		{"too short", "o.k.", "o.k."},
		{"law degree", "Budi, S.H., M.H.", "budi, s.h., m.h."},
		{"degree", "A.Md. dan S.Pd.", "a.md. dan s.pd."},
		{"abbreviation of four letters", "N.K.R.I. harga mati", "n.k.r.i. harga mati"},
		{"abbreviation that reads as a word of none", "d.a.n.", "d.a.n."},
		{"count", "1-2-3-4", "1-2-3-4"},
		{"list", "a, b, c, d", "a, b, c, d"},
		{"letters glued to a word", "kelas-b-a-b-i", "kelas-b-a-b-i"},
		{"down the page", "b\na\nb\ni", "[b\na\nb\ni|babi|spaced]"},
		{"over the end of a line", "dasar b a\n\nb i", "dasar b a\n\nb i"},

		// marks and digits inside
		{"at sign", "dasar b@bi", "dasar [b@bi|babi|leet]"},
		{"asterisk", "dasar anj*ng", "dasar [anj*ng|anjing|mask]"},
		{"two asterisks", "dasar an**ng", "dasar [an**ng|anjing|mask]"},
		{"mask with a clitic", "anj*ngnya", "[anj*ngnya|anjing|mask]"},
		{"dollar", "bang$at", "[bang$at|bangsat|leet]"},
		{"exclamation mark", "anj!ng", "[anj!ng|anjing|leet]"},
		{"digits", "4nj1ng b4b1", "[4nj1ng|anjing|leet] [b4b1|babi|leet]"},
		{"starts with a digit", "1blis", "[1blis|iblis|leet]"},
		{"digit and mark", "4nj!ng", "[4nj!ng|anjing|leet]"},
		{"stretched", "bodooooh", "[bodooooh|bodoh|repeat]"},
		{"more than half hidden", "b**i k***r", "[b**i|babi|mask] k***r"},
		{"inside a longer run", "zx*b@bi", "zx*b@bi"},
		{"first letter hidden", "*njing", "*njing"},
		{"last letter hidden", "anjin*", "anjin*"},
		{"fits several", "s*b*k", "[s*b*k|sobek|mask]"},

		// marks that hide nothing
		{"emphasis", "ini *penting* sekali", "ini *penting* sekali"},
		{"emphasis around a term", "*babi* itu", "*[babi]* itu"},
		{"strong emphasis", "**babi** itu", "**[babi]** itu"},
		{"underlined", "_babi_ itu", "_[babi]_ itu"},
		{"multiplication", "luas 2*3 dan 4*5*6", "luas 2*3 dan 4*5*6"},
		{"stars", "pelayanan ***** bagus", "pelayanan ***** bagus"},
		{"footnote", "rahasia* umum", "[rahasia]* umum"},
		{"bullet", "*anjing", "*[anjing]"},
		{"price", "harga $5", "harga $5"},
		{"mention", "@babi", "@babi"},
		{"mail", "tulis ke kami@babi.id", "tulis ke kami@babi.id"},
		{"link", "lihat https://contoh.id/babi", "lihat https://contoh.id/babi"},
		{"exclamation between words", "bodoh!usir", "[bodoh]![usir]"},
		{"exclamation at the end", "dasar babi!", "dasar [babi]!"},
		{"letter names", "blok A2, H2O, CO2, P3K", "blok a2, h2o, co2, p3k"},
		{"list number", "4. babi", "4. [babi]"},
		{"hour", "jam 7an", "jam 7an"},

		// slang, clitics, hashtags
		{"slang", "gak", "[gak|tidak|slang]"},
		{"clitic", "sampahnya", "[sampahnya|sampah|clitic]"},
		{"hashtag in parts", "#UsirOrang", "#[usir][orang]"},
		{"lower hashtag", "#usirorang", "#[usir][orang]"},
		{"hashtag with underscores", "#usir_orang", "#[usir]_[orang]"},
		{"camel case", "UsirOrang", "[usir][orang]"},
		{"zero width", "ba\u200bbi", "[babi|invisible]"},
		{"look-alike", "bаbi", "[babi|lookalike]"},
		{"full width", "ｂａｂｉ", "[babi|lookalike]"},
	})
}

// TestWordsAlign: a word has readings, the first one as it is written, anything
// else has none, and no reading runs over the end.
func TestWordsAlign(t *testing.T) {
	s := readWords(t, "babi usir diusir bodoh")
	for _, text := range []string{
		"", "babi", "b a b i", "di usir", "bodoh-bodoh", "b@bi 🙂 @budi https://contoh.id #Babi 12,5 !!", "b.a.b.i di", "-", "a-", "di", "b a b i b a b",
	} {
		d := split(s, text)
		w := s.Read(d)
		if len(w) != len(d.Tokens) {
			t.Fatalf("%q: %d readings of %d tokens", text, len(w), len(d.Tokens))
		}
		for i, readings := range w {
			word := d.Tokens[i].Kind == clause.Word || d.Tokens[i].Kind == clause.Number
			if word != (len(readings) > 0) {
				t.Errorf("%q: token %d %q has %d readings", text, i, d.Tokens[i].Text, len(readings))
			}
			own := false
			for _, r := range readings {
				if r.Word == "" || r.Tokens < 1 || i+r.Tokens > len(w) {
					t.Errorf("%q: reading %+v of token %d", text, r, i)
				}
				own = own || r.Word == d.Tokens[i].Text && r.Tokens == 1
			}
			if word && !own {
				t.Errorf("%q: token %d is not read as %q", text, i, d.Tokens[i].Text)
			}
		}
	}
}

// TestMasked: what a masked word may stand for.
func TestMasked(t *testing.T) {
	s := readWords(t, "kafir kapur babi bibi anjing asu bangsat café")
	for _, test := range []struct{ masked, want string }{
		{"ka*ir", "kafir"},
		{"k*fir", "kafir"},
		{"ka**r", ""}, // kafir or kapur
		{"b*b*", ""},  // the last letter is hidden
		{"b**i", ""},  // babi or bibi
		{"b*bi", ""},
		{"a*u", ""}, // too short
		{"an**ng", "anjing"},
		{"a****g", ""}, // too little is shown
		{"ba***at", "bangsat"},
		{"", ""},
		{"****", ""},
		{strings.Repeat("a", 30), ""},
	} {
		if got, ok := s.Masked(test.masked); got != test.want || ok != (test.want != "") {
			t.Errorf("%q stands for %q, %v", test.masked, got, ok)
		}
	}
}

// TestUnvowelled: what a word without some of its vowels may stand for.
func TestUnvowelled(t *testing.T) {
	s := readWords(t, "kafir kapur babi bibi anjing bangsat goblok keren karin tolol maniak")
	for _, test := range []struct{ written, want string }{
		{"kfir", "kafir"},
		{"anjng", "anjing"},
		{"bngsat", "bangsat"},
		{"bngst", "bangsat"},
		{"gblk", "goblok"},
		{"bbi", ""}, // too short
		{"krn", ""}, // too short
		{"krin", "karin"},
		{"bgsat", ""},   // an n is missing, too
		{"angjing", ""}, // nothing is missing
		{"manik", ""},   // no gap between consonants
		{"mnak", ""},    // the i stood beside a vowel
		{"tllo", ""},    // the last letter differs
		{"", ""},
	} {
		if got, ok := s.Unvowelled(test.written); got != test.want || ok != (test.want != "") {
			t.Errorf("%q stands for %q, %v", test.written, got, ok)
		}
	}
}

// TestGlued: what is read as one run is short, however many tokens stand without
// a space; a word in disguise among them is read.
func TestGlued(t *testing.T) {
	s := readWords(t, "di anjing")
	for _, text := range []string{"#" + strings.Repeat("Di", 5_000), "#" + strings.Repeat("Di12", 5_000), "a" + strings.Repeat("*a", 5_000)} {
		d := split(s, text)
		bytes := 0
		for i := range d.Tokens {
			_, run := glued(d, i)
			bytes += len(run)
		}
		if most := longestGlued * len(text); bytes > most {
			t.Errorf("%.9s...: %d bytes of runs, at most %d", text, bytes, most)
		}
	}
	d := split(s, "4nj!ng")
	if w := s.Read(d); !slices.ContainsFunc(w[0], func(r Reading) bool { return r.Word == "anjing" }) {
		t.Errorf("4nj!ng is read as %+v", w)
	}
}

// TestKnown: every word of every term is known, and no other.
func TestKnown(t *testing.T) {
	g := parse("a: surat rahasia/penting, babi, {b} itu, kirim? cepat, !flu babi\nb: nias")
	s := g.build(t)
	for w := range strings.FieldsSeq("surat rahasia penting babi nias itu kirim cepat flu") {
		if !s.Known(w) {
			t.Errorf("%q is not known", w)
		}
	}
	for _, w := range []string{"", "surat rahasia", "b", "_", "Surat", "bab"} {
		if s.Known(w) {
			t.Errorf("%q is known", w)
		}
	}
}

// TestSlots: whatever word a text asks for, the search passes few slots, for a
// text cannot lengthen a run of slots that are taken.
func TestSlots(t *testing.T) {
	for _, words := range []int{0, 1, 3, 1_000, 12_287, 40_000} {
		g := parse("kata: awal")
		for n := range words {
			g.terms["kata"] = append(g.terms["kata"], fmt.Sprintf("k%xa", n))
		}
		s := g.build(t)
		longest, run := 0, 0
		for i := range 2 * s.slots.Len() { // a run may go on at the start
			if run++; s.slots.At(i%s.slots.Len()) == 0 {
				run = 0
			}
			longest = max(longest, run)
		}
		if longest > 256 {
			t.Errorf("%d words in %d slots: a run of %d", words, s.slots.Len(), longest)
		}
		for _, w := range g.terms["kata"] {
			if !s.Known(w) || s.Known(w+"x") {
				t.Fatalf("%q: known %v, with x %v", w, s.Known(w), s.Known(w+"x"))
			}
		}
	}
}

// TestSameBytes: the same terms are written as the same bytes.
func TestSameBytes(t *testing.T) {
	written := func() string {
		b := NewBuilder()
		for n := range 100 {
			b.Word(Term{Lexicon: int32(n % 3)}, fmt.Sprint("kata", n))
		}
		choice := Element{Words: []string{"kata1", "kata2", "kata3"}, Class: -1, Optional: true}
		for n := range 20 {
			phrase := []Element{choice, {Class: int32(n % 3), Optional: true}, {Any: true}, choice, {Words: []string{fmt.Sprint("akhir", n)}, Class: -1}}
			if err := b.Phrase(Term{Lexicon: 1}, phrase); err != nil {
				t.Fatal(err)
			}
		}
		b.Pattern(Pattern{Text: "blok [a-z]"})
		var w flat.Writer
		b.Write(&w, func(n int32) []int32 { return []int32{n + 1} })
		return w.Blob(1)
	}
	first := written()
	for range 5 {
		if written() != first {
			t.Fatal("written in two ways")
		}
	}
}
