package fold

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// lexicon is a Vocabulary of a few words.
type lexicon []string

func (l lexicon) Known(word string) bool { return slices.Contains(l, word) }

func (l lexicon) Masked(mask string) (string, bool) {
	var found []string
	for _, w := range l {
		fits := len(w) == len(mask)
		for i := 0; fits && i < len(w); i++ {
			fits = mask[i] == '*' || mask[i] == w[i]
		}
		if fits {
			found = append(found, w)
		}
	}
	if len(found) != 1 {
		return "", false
	}
	return found[0], true
}

func (l lexicon) Unvowelled(word string) (string, bool) {
	var found []string
	for _, w := range l {
		if w != word && strings.Map(vowelless, w) == strings.Map(vowelless, word) && len(w) <= len(word)+2 && len(w) > len(word) && w[0] == word[0] {
			found = append(found, w)
		}
	}
	if len(found) != 1 {
		return "", false
	}
	return found[0], true
}

func vowelless(r rune) rune {
	if strings.ContainsRune("aiueo", r) {
		return -1
	}
	return r
}

// The words that a real lexicon would have, and some that lie in wait next to
// harmless ones.
var testLexicon = lexicon{
	"anjing", "asu", "babi", "bakar", "bangsat", "basmi", "benci", "bodoh", "bom", "bunuh", "cina", "edan", "gay", "gila",
	"goblok", "haji", "hama", "hati", "hina", "judi", "kafir", "kampret", "kaya", "kek", "kera", "komunis", "kutu", "laba-laba", "malu",
	"mati", "pornografi", "racun", "ras", "sampah", "sat", "sesat", "setan", "slot", "tahi", "tai", "tolol", "ular",
	"islam", "indonesia", "usir", "pek", "span", "geos", "zoo", "dr", "sm", "ama", "kontol", "dari",
}

func TestRead(t *testing.T) {
	const none = ""
	tests := []struct{ name, word, want, how string }{
		{"known word", "sampah", none, ""},
		{"common word", "rapat", none, ""},
		{"unknown word", "xyzzy", none, ""},

		{"slang", "gk", "tidak", "slang"},
		{"slang of one letter", "w", "saya", "slang"},
		{"slang and known: kaya", "kaya", "seperti", "slang"},
		{"slang and known: kek", "kek", "seperti", "slang"},
		{"slang and known: dr", "dr", "dari", "slang"},
		{"slang and known: sm", "sm", "sama", "slang"},
		{"slang and known: ama", "ama", "sama", "slang"},
		{"slang and common: situ", "situ", "kamu", "slang"},
		{"ambiguous: tau", "tau", "tahu", "slang"},
		{"ambiguous: bs", "bs", "bisa", "slang"},
		{"ambiguous: ana", "ana", "saya", "slang"},
		{"ambiguous: doi", "doi", "dia", "slang"},
		{"ambiguous and left alone: ko", "ko", none, ""},
		{"ambiguous and left alone: karo", "karo", none, ""},
		{"ambiguous and left alone: ulah", "ulah", none, ""},
		{"Javanese", "ora", "tidak", "slang"},
		{"Sundanese", "sareng", "dengan", "slang"},
		{"Minang", "indak", "tidak", "slang"},
		{"vowels dropped: bgst", "bgst", "bangsat", "slang"},
		{"vowels dropped: gblk", "gblk", "goblok", "slang"},
		{"vowels dropped: anjg", "anjg", "anjing", "slang"},
		{"vowels dropped: kntl", "kntl", "kontol", "slang"},
		{"vowels dropped: kfr", "kfr", "kafir", "slang"},
		{"vowels dropped: tll", "tll", "tolol", "slang"},
		{"consonants of harmless words: bgs", "bgs", none, ""},
		{"consonants of harmless words: smph", "smph", none, ""},
		{"consonants of harmless words: btk", "btk", none, ""},
		{"a vowel dropped: bngsat", "bngsat", "bangsat", "slang"},
		{"a vowel dropped: gblok", "gblok", "goblok", "slang"},
		{"last letter: anjink", "anjink", "anjing", "slang"},
		{"last letter: goblog", "goblog", "goblok", "slang"},
		{"last letter: bangsad", "bangsad", "bangsat", "slang"},
		{"last letter: taek", "taek", "tahi", "slang"},
		{"last letter: asw", "asw", "asu", "slang"},
		{"last letter: kampred", "kampred", "kampret", "slang"},
		{"last letter: kapir", "kapir", "kafir", "slang"},

		{"clitic -nya", "sampahnya", "sampah", "clitic"},
		{"clitic -lah", "usirlah", "usir", "clitic"},
		{"clitic -kah", "bodohkah", "bodoh", "clitic"},
		{"clitic -pun", "kafirpun", "kafir", "clitic"},
		{"clitic -mu", "hinamu", "hina", "clitic"},
		{"clitic -nye", "goblognye", "goblok", "slang"},
		{"clitic -ny", "bodohny", "bodoh", "clitic"},
		{"clitic ku-", "kubunuh", "bunuh", "clitic"},
		{"clitic kau-", "kaubakar", "bakar", "clitic"},
		{"two clitics", "anjingkulah", "anjing", "clitic"},
		{"ku- and -lah", "kubunuhlah", "bunuh", "clitic"},
		{"three clitics are none", "kubunuhmulah", none, ""},
		{"clitic on slang", "gblknya", "goblok", "slang"},
		{"clitic on a negator", "gaklah", "tidak", "slang"},
		{"short stem after ku-: kutai", "kutai", none, ""},
		{"place, not malu-ku", "maluku", none, ""},
		{"wood, not ga-lah", "galah", none, ""},
		{"salah", "salah", none, ""},
		{"no substring: masuk", "masuk", none, ""},
		{"no substring: kasus", "kasus", none, ""},
		{"no substring: partai", "partai", none, ""},
		{"no substring: santai", "santai", none, ""},
		{"no substring: keras", "keras", none, ""},
		{"no substring: medan", "medan", none, ""},
		{"no substring: panggilan", "panggilan", none, ""},
		{"no substring: gaya", "gaya", none, ""},
		{"no substring: pemahaman", "pemahaman", none, ""},
		{"no substring: menular", "menular", none, ""},
		{"no substring: babinsa", "babinsa", none, ""},
		{"no substring: bombastis", "bombastis", none, ""},
		{"no substring: sekutu", "sekutu", none, ""},
		{"no substring: menikmati", "menikmati", none, ""},

		{"reduplication", "orang2", "orang", "repeat"},
		{"reduplication of a known word", "anjing2", "anjing", "repeat"},
		{"reduplication and clitic", "bodoh2nya", "bodoh", "repeat"},
		{"reduplication and clitic, hati", "hati2nya", "hati", "repeat"},
		{"reduplication and -an", "gila2an", "gila", "repeat"},
		{"reduplication of slang", "org2", "orang", "repeat"},
		{"full form in the lexicon", "laba2", "laba-laba", "repeat"},
		{"digits in a reduplicated word", "b0doh2", "bodoh", "leet"},
		{"reduplication of an unknown word", "koar2", none, ""},
		{"trap H2", "h2", none, ""},
		{"trap CO2", "co2", none, ""},
		{"trap B2B", "b2b", none, ""},
		{"trap A2", "a2", none, ""},
		{"trap Rp2", "rp2", none, ""},
		{"trap S2", "s2", none, ""},
		{"trap S3", "s3", none, ""},
		{"trap D3", "d3", none, ""},
		{"trap 2x", "2x", none, ""},
		{"trap m2", "m2", none, ""},

		{"stretched", "sampaaah", "sampah", "repeat"},
		{"stretched twice", "annjiiing", "anjing", "repeat"},
		{"stretched at the end", "goblokkk", "goblok", "repeat"},
		{"stretched very long", "b" + strings.Repeat("o", 5000) + "doh", "bodoh", "repeat"},
		{"stretched slang", "gaaak", "tidak", "repeat"},
		{"stretched adverb", "bangeeet", "banget", "repeat"},
		{"stretched common word", "saaayaaa", "saya", "repeat"},
		{"stretched clitic", "bodohnyaaa", "bodoh", "repeat"},
		{"double letter", "kaffir", "kafir", "repeat"},
		{"double letters", "annjinng", "anjing", "repeat"},
		{"stretched to a common word first", "sesaaat", "sesaat", "repeat"},
		{"trap sesaat", "sesaat", none, ""},
		{"trap sesaatnya", "sesaatnya", none, ""},
		{"trap maaf", "maaf", none, ""},
		{"trap taat", "taat", none, ""},
		{"trap saat", "saat", none, ""},
		{"trap cinnamon", "cinnamon", none, ""},
		{"trap jumaat", "jumaah", none, ""},
		{"one letter is nothing", "uuuu", none, ""},

		{"digits", "s4mpah", "sampah", "leet"},
		{"digits: kafir", "k4f1r", "kafir", "leet"},
		{"digits: pornografi", "p0rn0grafi", "pornografi", "leet"},
		{"digits: anjing", "4njing", "anjing", "leet"},
		{"digits: goblok", "g0bl0k", "goblok", "leet"},
		{"digits: bangsat", "8angsat", "bangsat", "leet"},
		{"digits: cina", "c1na", "cina", "leet"},
		{"one as l", "to1o1", "tolol", "leet"},
		{"one as l, then as i", "1s1am", "islam", "leet"},
		{"signs", "an!ing", none, ""},
		{"signs: anj!ng", "anj!ng", "anjing", "leet"},
		{"signs: $ampah", "$ampah", "sampah", "leet"},
		{"signs: b@bi", "b@bi", "babi", "leet"},
		{"digits and stretched", "s4mpaaah", "sampah", "leet"},
		{"digits and clitic", "b0dohnya", "bodoh", "leet"},
		{"digits, stretched and clitic", "b0dooohnya", "bodoh", "leet"},
		{"digits and slang", "g0bl0g", "goblok", "leet"},
		{"digits and slang outside the lexicon", "t4p1", none, ""},
		{"digits of a harmless word", "r4pat", none, ""},
		{"one letter among digits", "8481", none, ""},
		{"sign at the end", "b0doh!", none, ""},
		{"trap P3K, pek known", "p3k", none, ""},
		{"trap PPPK", "pppk", none, ""},
		{"trap K3", "k3", none, ""},
		{"trap B3", "b3", none, ""},
		{"trap R2", "r2", none, ""},
		{"trap R4", "r4", none, ""},
		{"trap S1", "s1", none, ""},
		{"trap D4", "d4", none, ""},
		{"trap L300", "l300", none, ""},
		{"trap G30S, geos known", "g30s", none, ""},
		{"trap U-17", "u-17", none, ""},
		{"trap 4G", "4g", none, ""},
		{"trap C1", "c1", none, ""},
		{"trap covid19", "covid19", none, ""},
		{"trap 2019ganti", "2019ganti", none, ""},
		{"trap KIP-K", "kip-k", none, ""},
		{"trap SP4N, span known", "sp4n", none, ""},
		{"trap W11", "w11", none, ""},
		{"trap IIB", "iib", none, ""},
		{"trap 1lu", "1lu", none, ""},
		{"trap 7an", "7an", none, ""},
		{"trap 200 with zoo known", "2oo", none, ""},
		{"plate", "b1234cd", none, ""},
		{"letter number", "w11.pas", none, ""},
		{"slot88", "slot88", none, ""},

		{"mask", "k*fir", "kafir", "mask"},
		{"mask of half", "g***ok", "goblok", "mask"},
		{"mask in the middle", "anj*ng", "anjing", "mask"},
		{"mask of many", "an***ng", none, ""},
		{"mask with another sign", "bod#h", "bodoh", "mask"},
		{"mask with a bullet", "bod•h", "bodoh", "mask"},
		{"mask and clitic", "g*bloknya", "goblok", "mask"},
		{"mask and digit", "4nj*ng", "anjing", "mask"},
		{"mask of the first letter", "*ampah", none, ""},
		{"mask of the last letter", "sampa*", none, ""},
		{"mask that fits several", "ha*i", none, ""},
		{"mask of more than half", "s****h", none, ""},
		{"emphasis", "*bodoh*", none, ""},
		{"multiplication", "2*3", none, ""},
		{"star", "s*", none, ""},
		{"rating", "****", none, ""},
		{"short mask", "b*m", none, ""},

		{"l for I", "lslam", "islam", "lookalike"},
		{"l for I, with clitic", "lndonesiaku", "indonesia", "lookalike"},
		{"l before a vowel", "lasu", none, ""},
		{"l in the middle", "bolkot", none, ""},

		{"hyphen reduplication", "anak-anak", none, ""},
		{"hyphen prefix", "se-indonesia", none, ""},
		{"abbreviation", "s.h.", none, ""},
		{"other script", "кафир", none, ""},
		{"empty", "", none, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Read(tt.word, testLexicon)
			want := []Reading{{Word: tt.word}}
			if tt.want != none {
				want = append(want, Reading{tt.want, How(tt.how)})
			}
			if !slices.Equal(got, want) {
				t.Errorf("Read(%.40q) = %q, want %q", tt.word, got, want)
			}
		})
	}
}

func TestLeet(t *testing.T) {
	tests := []struct {
		name, word string
		want       []string
	}{
		{"no sign", "sampah", nil},
		{"one candidate", "s4mp4h", []string{"sampah"}},
		{"i, then l", "c1na", []string{"cina", "clna"}},
		{"two of two", "k1l1", []string{"kili", "klli", "kill", "klll"}},
		{"nine and six", "96ok", []string{"ggok"}},
		{"short", "b4b", nil},
		{"one letter", "b444", nil},
		{"other characters", "s4mp.h", nil},
		{"exclamation inside", "k!ll", []string{"kill", "klll"}},
		{"exclamation last", "s4mpa!", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Leet(tt.word); !slices.Equal(got, tt.want) {
				t.Errorf("Leet(%q) = %q, want %q", tt.word, got, tt.want)
			}
		})
	}
	if got := Leet("a1111111111a"); len(got) != 8 {
		t.Errorf("Leet with ten ambiguous digits: %d words, want 8", len(got))
	}
}

func TestSlangTable(t *testing.T) {
	seen := map[string]string{}
	for c, class := range slang {
		if !slices.IsSortedFunc(class, func(a, b spelling) int { return strings.Compare(a.word, b.word) }) {
			t.Errorf("class %d is not sorted", c)
		}
		for _, s := range class {
			if _, ok := Slang(s.word); ok {
				t.Errorf("target %q is slang itself", s.word)
			}
			for _, w := range s.written {
				if old, ok := seen[w]; ok {
					t.Errorf("%q is listed for %q and %q", w, old, s.word)
				}
				seen[w] = s.word
				if w == s.word || strings.ContainsAny(w, " -") || Fold(w).S != w {
					t.Errorf("bad spelling %q of %q", w, s.word)
				}
				if len(Read(s.word, testLexicon)) > 1 {
					t.Errorf("target %q is read as %v", s.word, Read(s.word, testLexicon))
				}
			}
		}
	}
	if len(seen) < 300 {
		t.Errorf("%d entries, want 300", len(seen))
	}
	// The minimum table of the language notes.
	for pair := range strings.FieldsSeq(`yg=yang dgn=dengan dg=dengan utk=untuk tuk=untuk bwt=untuk krn=karena karna=karena
		gegara=karena soalnya=karena tp=tapi tpi=tapi sdh=sudah udah=sudah udh=sudah dah=sudah blm=belum blom=belum hrs=harus
		jd=jadi jg=juga klo=kalau kalo=kalau kl=kalau klu=kalau sm=sama dr=dari pd=pada dlm=dalam org=orang mrk=mereka
		spt=seperti kyk=seperti kek=seperti kayak=seperti kaya=seperti emg=memang emang=memang bgt=banget bngt=banget
		beud=banget bkn=bukan jgn=jangan gmn=bagaimana gimana=bagaimana knp=kenapa napa=kenapa smua=semua aja=saja aj=saja
		gue=saya gw=saya gua=saya gwe=saya w=saya ane=saya ana=saya lu=kamu lo=kamu loe=kamu elo=kamu elu=kamu ente=kamu
		situ=kamu u=kamu doi=dia pake=pakai pny=punya bs=bisa dpt=dapat lg=lagi trs=terus bnyk=banyak
		tdk=tidak td=tidak gak=tidak ga=tidak gk=tidak nggak=tidak enggak=tidak engga=tidak ngga=tidak ngak=tidak kagak=tidak
		kaga=tidak kgk=tidak ndak=tidak nda=tidak ora=tidak wis=sudah iki=ini sing=yang nang=di kabeh=semua henteu=tidak
		teu=tidak eta=itu jeung=dengan nan=yang bejad=bejat biadap=biadab bjgn=bajingan jncok=jancok mmk=memek bdh=bodoh`) {
		written, want, _ := strings.Cut(pair, "=")
		if got, _ := Slang(written); got != want {
			t.Errorf("Slang(%q) = %q, want %q", written, got, want)
		}
	}
}

// A word without its vowels that a common word would fit, too, is not read.
func TestCommonWith(t *testing.T) {
	for _, test := range []struct {
		word string
		n    int
		want bool
	}{
		{"msalah", 1, true},
		{"mslah", 1, false},
		{"mslah", 2, true},
		{"bngsat", 1, false},
		{"masalah", 0, false},
	} {
		if got := commonWith(test.word, test.n); got != test.want {
			t.Errorf("%q with %d vowels more: common %v, want %v", test.word, test.n, got, test.want)
		}
	}
}

func TestCommon(t *testing.T) {
	words := strings.Split(strings.TrimSuffix(commonWords, "\n"), "\n")
	if len(words) < 2500 {
		t.Errorf("%d words, want 2500", len(words))
	}
	for i, w := range words {
		if i > 0 && words[i-1] >= w {
			t.Errorf("%q after %q", w, words[i-1])
		}
		if !Common(w) {
			t.Errorf("Common(%q) = false", w)
		}
		if Common(w+"q") || Common(w[:len(w)-1]) != slices.Contains(words, w[:len(w)-1]) {
			t.Errorf("Common is wrong about the neighbours of %q", w)
		}
		if Fold(w).S != w || strings.ContainsAny(w, " \r\t") {
			t.Errorf("bad word %q", w)
		}
	}
	for _, w := range []string{"", "{", "0", "anjing", "bodoh", "kafir", "sesat", "bunuh", "sampah", "tolol", "\u00e9"} {
		if Common(w) {
			t.Errorf("Common(%q) = true", w)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, w := range []string{"sampah", "s4mpaaah", "b0doh2nya", "anj*ng", "gblknya", "lslam", "kubunuhlah", "1111aaaa", "a2a2a2", "koar²", "бодох"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, word string) {
		word = Fold(strings.ToValidUTF8(word, "")).S
		got := Read(word, testLexicon)
		if len(got) == 0 || len(got) > 2 || got[0] != (Reading{Word: word}) {
			t.Fatalf("Read(%q) = %q", word, got)
		}
		for _, r := range got {
			if !utf8.ValidString(r.Word) {
				t.Fatalf("Read(%q) = %q is not valid UTF-8", word, got)
			}
		}
		if len(got) == 1 {
			return
		}
		r := got[1]
		if r.How == "" || r.Word == word || r.Word == "" {
			t.Fatalf("Read(%q) = %q", word, got)
		}
		if _, slang := Slang(r.Word); slang && !testLexicon.Known(r.Word) && !Common(r.Word) {
			t.Fatalf("Read(%q) = %q ends in slang", word, got)
		}
		if again := Read(word, testLexicon); !slices.Equal(got, again) {
			t.Fatalf("Read(%q) = %q, then %q", word, got, again)
		}
		if len(Leet(word)) > 8 {
			t.Fatalf("Leet(%q) = %q", word, Leet(word))
		}
	})
}

func BenchmarkRead(b *testing.B) {
	known := map[string]bool{}
	for _, w := range testLexicon {
		known[w] = true
	}
	v := mapped{known}
	for _, bench := range []struct{ name, word string }{
		{"common", "pemasyarakatan"},
		{"slang", "gak"},
		{"unknown", "sumringah"},
		{"clitic", "sampahnya"},
		{"stretched", "sampaaah"},
		{"leet", "s4mp4hny4"},
		{"worst", "aa1bb1cc1dd1eee1fff1ggg"},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(bench.word, v)
			}
		})
	}
}

type mapped struct{ words map[string]bool }

func (m mapped) Known(word string) bool       { return m.words[word] }
func (m mapped) Masked(string) (string, bool) { return "", false }

func (m mapped) Unvowelled(string) (string, bool) { return "", false }
