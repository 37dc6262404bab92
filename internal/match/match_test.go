package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/morph"
)

// glossary is a vocabulary for tests: named lexicons of terms in the notation
// of lexicon files (a/b, a?, _, {lexicon}); a term in a line of its own that
// starts with "!" is a trap. includes: by lexicon, those that its words count as.
type glossary struct {
	names    []string
	terms    map[string][]string
	includes map[string][]string
	patterns []Pattern // Lexicon is filled in by build: all are of the first lexicon
}

// parse reads "name: term, term, !trap" lines.
func parse(text string) glossary {
	g := glossary{terms: map[string][]string{}, includes: map[string][]string{}}
	for line := range strings.Lines(text) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		name, into, _ := strings.Cut(name, " < ")
		g.names = append(g.names, name)
		g.includes[name] = strings.Fields(into)
		for term := range strings.SplitSeq(list, ",") {
			if fields := strings.Fields(term); len(fields) > 0 {
				g.terms[name] = append(g.terms[name], strings.Replace(strings.Join(fields, " "), "! ", "!", 1))
			}
		}
	}
	return g
}

func (g *glossary) number(name string) int32 {
	for i, n := range g.names {
		if n == name {
			return int32(i)
		}
	}
	return -1
}

// elements reads a phrase.
func (g *glossary) elements(term string) []Element {
	var out []Element
	for word := range strings.FieldsSeq(term) {
		e := Element{Class: -1}
		if len(word) > 1 {
			word, e.Optional = strings.CutSuffix(word, "?")
		}
		switch {
		case word == "_":
			e.Any = true
		case strings.HasPrefix(word, "{"):
			e.Class = g.number(strings.Trim(word, "{}"))
		default:
			e.Words = strings.Split(word, "/")
		}
		out = append(out, e)
	}
	return out
}

func (g *glossary) build(tb testing.TB) *Set {
	tb.Helper()
	b := NewBuilder()
	for i, name := range g.names {
		for _, term := range g.terms[name] {
			term, trap := strings.CutPrefix(term, "!")
			t := Term{Lexicon: int32(i), Trap: trap}
			e := g.elements(term)
			if len(e) == 1 && len(e[0].Words) == 1 && !e[0].Optional {
				b.Word(t, term)
				continue
			}
			if err := b.Phrase(t, e); err != nil {
				tb.Fatalf("%s: %v", term, err)
			}
		}
	}
	for _, p := range g.patterns {
		b.Pattern(p)
	}
	return open(tb, b, func(lexicon int32) []int32 {
		var into []int32
		for _, name := range g.includes[g.names[lexicon]] {
			into = append(into, g.number(name))
		}
		return into
	})
}

// open writes what b collected and reads it back.
func open(tb testing.TB, b *Builder, include func(lexicon int32) []int32) *Set {
	tb.Helper()
	var w flat.Writer
	b.Write(&w, include)
	r := flat.Open(w.Blob(1), 1)
	s := Open(r)
	if err := r.Err(); err != nil {
		tb.Fatal(err)
	}
	return s
}

// alone: no lexicon includes another.
func alone(int32) []int32 { return nil }

// split cuts text as the checker does.
func split(s *Set, text string) *clause.Doc {
	return clause.Split(fold.Fold(text), s.Recognizes)
}

// show finds the terms in text and writes it, folded, with every hit in
// brackets: "[", the text of the hit, "|", how it was read if that differs, "]".
// Trapped hits are in round brackets.
func show(s *Set, text string) string {
	d := split(s, text)
	hits := s.Find(d, s.Read(d), nil)
	open, closing := map[int]string{}, map[int]string{}
	for _, h := range hits {
		start, end := d.Tokens[h.First].Start, d.Tokens[h.End-1].End
		left, right := "[", "]"
		if h.Trapped() {
			left, right = "<", ">"
		}
		note := ""
		if h.Read != d.Text.S[start:end] {
			note = "|" + h.Read
		}
		if h.How != "" {
			note += "|" + string(h.How)
		}
		open[start] += left
		closing[end] = note + right + closing[end]
	}
	var b strings.Builder
	for i := range len(d.Text.S) + 1 {
		b.WriteString(closing[i])
		b.WriteString(open[i])
		if i < len(d.Text.S) {
			b.WriteByte(d.Text.S[i])
		}
	}
	return b.String()
}

type row struct{ name, text, want string }

func checkShown(t *testing.T, s *Set, rows []row) {
	t.Helper()
	for _, test := range rows {
		t.Run(test.name, func(t *testing.T) {
			if got := show(s, test.text); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestWholeWords: a term is found only as a whole word. The longer words are
// those in which a search for substrings went wrong.
func TestWholeWords(t *testing.T) {
	g := parse("buruk: asu, tai, hina, kera, edan, mati, gay, kutu, gila, babi, ras, hama, ular, barat, asing, bom, tikus, setan, sesat, kafir, maling")
	s := g.build(t)
	for _, text := range []string{
		"masuk", "kasus", "termasuk", "pasukan", "asuransi", "asumsi", "asuhan", "kuasu", "basuh",
		"partai", "santai", "pantai", "detail", "ngatain", "rantai", "sertai", "tailan", "untai", "kutai",
		"china", "menghinakah", "pahinaan", "hinaya",
		"keras", "kerajaan", "kerabat", "keranjang", "keramat", "kerahkan", "sekera",
		"sedang", "medan", "bedanya", "edanan", "peredaan",
		"menikmati", "diplomatik", "hormati", "cermati", "otomatis", "matikus", "tematik",
		"gaya", "gayung", "gaya hidup", "bergaya", "gayo",
		"sekutu", "terkutuk", "mengutuk", "kutub", "kutuk",
		"panggilan", "gilang", "gilas", "bagilah",
		"babinsa", "membabi buta", "babinsakah",
		"kerasa", "terasa", "rasanya", "rasa", "beras", "rasis",
		"pemahaman", "hamas", "hamba", "sahaman",
		"menular", "populer", "tularan", "gulai",
		"ibarat", "sebarat",
		"masing-masing", "singa", "asingan",
		"bombastis", "bomber", "bombai", "abom",
		"tikusan", "setanah", "sesaat", "maaf", "taat", "saat", "maalinga",
	} {
		d := split(s, text)
		if hits := s.Find(d, s.Read(d), nil); len(hits) > 0 {
			t.Errorf("%q was found in %q", hits[0].Read, text)
		}
	}
	for _, w := range g.terms["buruk"] {
		for _, text := range []string{w, "dasar " + w + "!", "(" + w + ")", "\"" + w + "\"", w + ", katanya", strings.ToUpper(w), "#" + w} {
			if d := split(s, text); len(s.Find(d, s.Read(d), nil)) != 1 {
				t.Errorf("%q was not found in %q", w, text)
			}
		}
	}
}

// TestPhrase is the notation of phrases.
func TestPhrase(t *testing.T) {
	g := parse(`
		aksi: usir/tolak orang, jual? beli suara, bakar _ lapak, tolak {suku}, {suku} {suku} bersatu, ambil {suku} atau? {suku}
		suku: nias, batak, talang mamak
		pulau < suku: buru
		ujung: sampai _, _ pulang, a? _ b
		dua: lapak, lapak hijau, hijau
		pendek: lapak`)
	s := g.build(t)
	checkShown(t, s, []row{
		{"choice, first", "ayo usir orang itu", "ayo [usir orang] itu"},
		{"choice, second", "ayo tolak orang itu", "ayo [tolak orang] itu"},
		{"not a choice", "ayo ajak orang itu", "ayo ajak orang itu"},
		{"optional, there", "jual beli suara", "[jual beli suara]"},
		{"optional, not there", "beli suara", "[beli suara]"},
		{"the longer of one lexicon only", "mau jual beli suara nanti", "mau [jual beli suara] nanti"},
		{"any", "bakar semua lapak", "[bakar semua [[lapak]]]"},
		{"any, unknown word", "bakar zzxq lapak", "[bakar zzxq [[lapak]]]"},
		{"any, a number", "bakar 20 lapak", "[bakar 20 [[lapak]]]"},
		{"any is one word", "bakar lapak", "bakar [[lapak]]"},
		{"any is not two words", "bakar semua itu lapak", "bakar semua itu [[lapak]]"},
		{"any is no emoji", "bakar 🙂 lapak", "bakar 🙂 [[lapak]]"},
		{"any is no mention", "bakar @budi lapak", "bakar @budi [[lapak]]"},
		{"any at the end", "sampai besok", "[sampai besok]"},
		{"any never starts a hit", "budi pulang", "budi pulang"},
		{"any behind an optional never starts a hit", "budi b", "budi b"},
		{"any behind an optional", "a budi b", "[a budi b]"},
		{"class", "tolak nias", "[tolak [nias]]"},
		{"class of an included lexicon", "tolak buru", "[tolak [buru]]"},
		{"class holds words, not phrases", "tolak talang mamak", "tolak [talang mamak]"},
		{"class twice", "nias batak bersatu", "[[nias] [batak] bersatu]"},
		{"classes around an optional", "ambil nias atau batak", "[ambil [nias] atau [batak]]"},
		{"classes without the optional", "ambil nias batak", "[ambil [nias] [batak]]"},
		{"two lexicons, one word", "lapak", "[[lapak]]"},
		{"longer first, nothing inside it", "lapak hijau", "[[lapak] hijau]"},
		{"adjacent, not inside", "lapak lapak hijau", "[[lapak]] [[lapak] hijau]"},
		{"overlap", "usir orang nias", "[usir orang] [nias]"},
		{"order", "orang usir", "orang usir"},
		{"nothing", "", ""},
	})
}

// TestPhraseBreaks is where a phrase may be interrupted and where not.
func TestPhraseBreaks(t *testing.T) {
	g := parse("hoaks: surat rahasia, kirim surat rahasia\nlawan: tidak semua orang")
	s := g.build(t)
	for _, text := range []string{
		"surat rahasia", "surat  rahasia", "surat\trahasia", "surat\nrahasia", "surat \"rahasia\"", "surat “rahasia”", "surat 'rahasia'", "\"surat\" rahasia",
		"surat *rahasia*", "surat **rahasia**", "_surat_ _rahasia_", "surat ~rahasia~", "surat (rahasia)", "surat - rahasia", "surat-rahasia", "surat/rahasia",
		"surat #rahasia", "#SuratRahasia", "SuratRahasia", "#surat_rahasia", "Surat Rahasia!", "(surat rahasia)", "surat 🙂 rahasia",
	} {
		if d := split(s, text); len(s.Find(d, s.Read(d), nil)) != 1 {
			t.Errorf("not found in %q", text)
		}
	}
	for _, text := range []string{
		"surat. Rahasia", "surat! rahasia", "surat? rahasia", "surat, rahasia", "surat; rahasia", "surat: rahasia", "surat … rahasia", "surat... rahasia",
		"surat | rahasia", "surat = rahasia", "surat\n\nrahasia", "Surat\nRahasia", "surat & rahasia", "surat + rahasia", "surat > rahasia", "surat\n- rahasia",
	} {
		if d := split(s, text); len(s.Find(d, s.Read(d), nil)) != 0 {
			t.Errorf("found across the mark in %q", text)
		}
	}
}

// TestTraps: a hit is cancelled by a harmless context of its lexicon that covers it.
func TestTraps(t *testing.T) {
	g := parse(`
		hewan: babi, anjing, anjing gila, !flu babi, !anjing pelacak, !{rumah} anjing, !babi _ hutan
		makian: anjing, babi
		rumah: kandang, rumah`)
	s := g.build(t)
	checkShown(t, s, []row{
		{"no trap", "babi", "[[babi]]"},
		{"only in its lexicon", "flu babi", "flu <[babi]>"},
		{"not behind it", "flu babi dan babi", "flu <[babi]> dan [[babi]]"},
		{"not before it", "babi kena flu babi", "[[babi]] kena flu <[babi]>"},
		{"trap longer than the hit", "anjing pelacak", "<[anjing]> pelacak"},
		{"hit longer than the trap", "kandang anjing gila", "[kandang] [[anjing] gila]"},
		{"class in a trap", "rumah anjing", "[rumah] <[anjing]>"},
		{"any in a trap", "babi di hutan", "<[babi]> di hutan"},
		{"not across a mark", "flu, babi", "flu, [[babi]]"},
		{"across a soft line break", "flu\nbabi", "flu\n<[babi]>"},
		{"a trap is no hit", "flu", "flu"},
	})
	d := split(s, "kena flu babi lagi")
	hits := s.Find(d, s.Read(d), nil)
	if h := hits[0]; h.TrapFirst != 1 || h.TrapEnd != 3 {
		t.Errorf("trap at [%d, %d)", h.TrapFirst, h.TrapEnd)
	}
}

// TestPattern: expressions over the folded text.
func TestPattern(t *testing.T) {
	g := parse("nomor: nik\nkata: nomor")
	g.patterns = []Pattern{
		{Lexicon: 0, Text: `[0-9]{16}`, Check: "nik", Free: true},
		{Lexicon: 0, Text: `blok [a-z][0-9]?`},
		{Lexicon: 1, Text: `x*`, Free: true},
		{Lexicon: 1, Text: `kamar [0-9]+`},
		{Lexicon: 1, Text: `kamar [0-9]+ hotel`, Trap: true},
	}
	s := g.build(t)
	checkShown(t, s, []row{
		{"checked", "nik 3399001512880001 ya", "[nik] [3399001512880001] ya"},
		{"check failed", "nik 3399003212880001 ya", "[nik] 3399003212880001 ya"},
		{"inside a longer number", "nik 93399001512880001", "[nik] 93399001512880001"},
		{"literal", "isi Blok B2 penuh", "isi [blok b2] penuh"},
		{"edge inside a word", "isi blok barat", "isi blok barat"},
		{"start inside a word", "isi iblok b2", "isi iblok b2"},
		{"mark at the edge", "isi (blok b2).", "isi ([blok b2])."},
		{"empty matches are none", "xx 1", "[xx] 1"},
		{"several", "kamar 3, kamar 4", "[kamar 3], [kamar 4]"},
		{"trap", "kamar 3 hotel", "<kamar 3> hotel"},
		{"without a literal only beside a digit", "xx", "xx"},
		{"next to a term", "nomor kamar 3", "[nomor] [kamar 3]"},
		{"folded", "BLOK Ｂ２", "[blok b2|lookalike]"},
	})
}

// TestForms: the hits of generated forms keep their mood, those of phrases are not inflected.
func TestForms(t *testing.T) {
	b := NewBuilder()
	for _, f := range morph.Forms("usir", morph.Paradigm{Verb: true, Noun: true, Reduplication: true}) {
		b.Word(Term{Mood: f.Mood, Inflected: true}, f.Text)
	}
	if err := b.Phrase(Term{}, []Element{{Words: []string{"angkat"}, Class: -1}, {Words: []string{"kaki"}, Class: -1}}); err != nil {
		t.Fatal(err)
	}
	s := open(t, b, alone)
	for _, test := range []struct {
		text string
		mood morph.Mood
		read string
	}{
		{"usir", morph.Bare, "usir"},
		{"usirlah", morph.Bare, "usir"},
		{"diusir", morph.Passive, "diusir"},
		{"di usir", morph.Passive, "diusir"},
		{"mengusir", morph.Active, "mengusir"},
		{"ngusir", morph.Active, "ngusir"},
		{"kuusir", morph.First, "kuusir"},
		{"pengusiran", morph.Noun, "pengusiran"},
		{"pengusirannya", morph.Noun, "pengusiran"},
		{"terusir", morph.Ter, "terusir"},
	} {
		d := split(s, test.text)
		hits := s.Find(d, s.Read(d), nil)
		if len(hits) != 1 || hits[0].Mood != test.mood || hits[0].Read != test.read || !hits[0].Inflected {
			t.Errorf("%q: %+v", test.text, hits)
		}
	}
	d := split(s, "angkat kaki")
	if hits := s.Find(d, s.Read(d), nil); len(hits) != 1 || hits[0].Inflected {
		t.Errorf("phrase: %+v", hits)
	}
}

// TestPhraseRefused: phrases that would match nothing, or everything.
func TestPhraseRefused(t *testing.T) {
	g := parse("a: b")
	for _, term := range []string{"a?", "a? b? _?"} {
		if err := NewBuilder().Phrase(Term{}, g.elements(term)); err == nil {
			t.Errorf("%q was accepted", term)
		}
	}
	var many []string
	for i := range 20 {
		many = append(many, fmt.Sprintf("w%d?", i))
	}
	if err := NewBuilder().Phrase(Term{}, g.elements(strings.Join(many, " ")+" z")); err == nil {
		t.Error("a phrase of 20 optional words was accepted")
	}
	if err := NewBuilder().Phrase(Term{}, g.elements("a? b? c? d? z")); err != nil {
		t.Error(err)
	}
}

// TestSameTermTwice: a term that is added twice is found once.
func TestSameTermTwice(t *testing.T) {
	g := parse("a: babi, babi, babi/celeng, flu babi, flu? babi")
	s := g.build(t)
	checkShown(t, s, []row{
		{"word", "babi", "[babi]"},
		{"phrase", "flu babi", "[flu babi]"},
	})
}

// TestHostile: texts made to cost time.
func TestHostile(t *testing.T) {
	g := parse("a: a _ _ _ _ _ b, {a} {a} {a} {a} {a} {a} c, a, a a, a a a, di usir, diusir")
	s := g.build(t)
	for _, text := range []string{
		strings.Repeat("a ", 10_000), strings.Repeat("a-", 10_000), strings.Repeat("a.", 10_000), strings.Repeat("di ", 10_000),
		strings.Repeat("a*", 10_000), strings.Repeat("\"a", 10_000), strings.Repeat("a-a ", 4_000), "a" + strings.Repeat("*", 20_000) + "b",
	} {
		d := split(s, text)
		s.Find(d, s.Read(d), nil)
	}
}

// The benchmark's texts are ours. The vocabulary has the size of the embedded one.
func benchmarkSet(b *testing.B) *Set {
	b.Helper()
	builder := NewBuilder()
	roots := strings.Fields("usir bunuh bakar hajar tolak basmi serang tembak siksa ganyang hina ejek sebar bocor unggah kirim jual beli pukul injak")
	for n := range 200 {
		root := roots[n%len(roots)]
		if n >= len(roots) {
			root = fmt.Sprintf("%s%c%c", root, 'a'+n%7, 'k'+n%5)
		}
		for _, f := range morph.Forms(root, morph.Paradigm{Verb: true, Reduplication: true}) {
			builder.Word(Term{Lexicon: int32(n % 40), Mood: f.Mood, Inflected: true}, f.Text)
		}
	}
	g := parse("a: b")
	for n := range 3000 {
		phrase := fmt.Sprintf("%s/%s %s? kata%d", roots[n%20], roots[(n+7)%20], roots[(n+3)%20], n%500)
		if err := builder.Phrase(Term{Lexicon: int32(n % 40)}, g.elements(phrase)); err != nil {
			b.Fatal(err)
		}
	}
	for w := range strings.FieldsSeq("tidak bukan yang ini itu dan orang warga kami dilarang jangan bilang harus") {
		builder.Word(Term{Lexicon: 41}, w)
	}
	return open(b, builder, alone)
}

const benchmarkText = "Petugas rutan mengimbau warga agar tidak menyebarkan kabar yang belum jelas sumbernya, apalagi mengirim foto kamar hunian. " +
	"Jangan mudah percaya; saring dulu sebelum diunggah! Kegiatan bersih-bersih diikuti semua orang pada hari Jumat pukul 08.00 WIB. "

func BenchmarkRead(b *testing.B) {
	s := benchmarkSet(b)
	d := split(s, strings.Repeat(benchmarkText, 20))
	b.SetBytes(int64(len(d.Text.S)))
	b.ReportAllocs()
	for b.Loop() {
		s.Read(d)
	}
}

func BenchmarkFind(b *testing.B) {
	s := benchmarkSet(b)
	for _, bench := range []struct {
		name string
		text string
	}{
		{"caption", benchmarkText},
		{"release", strings.Repeat(benchmarkText, 20)},
		{"hits", strings.Repeat("usir bunuh kata7 tolak usir kata11 orang ", 100)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			d := split(s, bench.text)
			w := s.Read(d)
			b.SetBytes(int64(len(d.Text.S)))
			b.ReportAllocs()
			for b.Loop() {
				s.Find(d, w, nil)
			}
		})
	}
}

// BenchmarkKnown is what a word costs that is of the vocabulary, and one that is not.
func BenchmarkKnown(b *testing.B) {
	s := benchmarkSet(b)
	for _, word := range []string{"usir", "menyiksakan", "pengumuman", "itu", "kegiatan"} {
		b.Run(word, func(b *testing.B) {
			for b.Loop() {
				s.Known(word)
			}
		})
	}
}
