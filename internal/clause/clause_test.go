package clause

import (
	"runtime"
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/fold"
)

// words is a vocabulary of the words in s.
func words(s string) func(string) bool {
	m := set(s)
	return func(w string) bool { return m[w] }
}

// show writes the sentences of a draft as [..] and their clauses divided by |.
func show(text string, known func(string) bool) string {
	d := Split(fold.Fold(text), known)
	var b strings.Builder
	for i, s := range d.Sentences {
		b.WriteString("[")
		for c := s.First; c < s.End; c++ {
			if c > s.First {
				b.WriteString("|")
			}
			for t := d.Clauses[c].First; t < d.Clauses[c].End; t++ {
				if t > d.Clauses[c].First && !d.Tokens[t].Glued {
					b.WriteString(" ")
				}
				b.WriteString(d.Tokens[t].Text)
			}
		}
		b.WriteString("]")
		if d.Sentences[i].Governor >= 0 {
			b.WriteString("^")
		}
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"only space", " \n\t", ""},
		{"two sentences", "Apel selesai. Semua pulang.", "[apel selesai.][semua pulang.]"},
		{"exclamation in lower case", "dasar bandel! sana pulang", "[dasar bandel!][sana pulang]"},
		{"question", "Siapa itu? Tamu kita.", "[siapa itu?][tamu kita.]"},
		{"repeated marks", "Hebat!!! Lanjutkan.", "[hebat!!!][lanjutkan.]"},
		{"ellipsis goes on", "ya sudah... besok saja", "[ya sudah...|besok saja]"},
		{"ellipsis ends", "Ya sudah... Besok saja.", "[ya sudah...][besok saja.]"},
		{"abbreviation", "Kantor di Jl. Melati No. 5 Kec. Sukamaju.", "[kantor di jl. melati no. 5 kec. sukamaju.]"},
		{"title and initials", "Menurut dr. A. B. Santoso, S.H. acara lancar.", "[menurut dr. a. b. santoso, s.h. acara lancar.]"},
		{"dll. ends before a capital", "Bawa buku, pena, dll. Datang tepat waktu.", "[bawa buku, pena, dll.][datang tepat waktu.]"},
		{"decimal and hour", "Pukul 08.00 WIB biaya Rp1.000 naik 2,5 persen.", "[pukul 08.00 wib biaya rp1.000 naik 2,5 persen.]"},
		{"a.n.", "Surat a.n. Kepala Rutan.", "[surat a.n. kepala rutan.]"},
		{"link", "Lihat https://contoh.go.id/a.b?c=1. Terima kasih.", "[lihat https://contoh.go.id/a.b?c=1.][terima kasih.]"},
		{"mail", "Kirim ke humas@contoh.go.id hari ini.", "[kirim ke humas@contoh.go.id hari ini.]"},
		{"quotation goes on", "\"Bagus sekali!\" kata kepala.", "[\"bagus sekali!\" kata kepala.]"},
		{"quotation ends", "\"Bagus sekali!\" Semua bertepuk tangan.", "[\"bagus sekali!\"][semua bertepuk tangan.]"},
		{"conjunction", "Hujan deras tapi apel jalan terus", "[hujan deras|tapi apel jalan terus]"},
		{"slang conjunction", "hujan deras tp apel jalan", "[hujan deras|tp apel jalan]"},
		{"reason", "Kami pulang karena hujan", "[kami pulang|karena hujan]"},
		{"that", "Kami tahu bahwa jalan rusak", "[kami tahu|bahwa jalan rusak]"},
		{"short list is one clause", "Bawa buku, pena, map", "[bawa buku, pena, map]"},
		{"long parts are clauses", "Hari ini kami apel, besok pagi kami lari bersama", "[hari ini kami apel,|besok pagi kami lari bersama]"},
		{"colon", "Catatan: bawa payung", "[catatan:|bawa payung]"},
		{"bracket", "Rutan Wanasari (dekat pasar) ramai", "[rutan wanasari|(dekat pasar)|ramai]"},
		{"dash", "Apel pagi - lalu kerja bakti", "[apel pagi -|lalu kerja bakti]"},
		{"hyphen is none", "anak-anak dan non-muslim", "[anak-anak dan non-muslim]"},
		{"soft line break", "surat ini\nsangat penting", "[surat ini|sangat penting]"},
		{"hard line break", "Surat ini\nSangat penting", "[surat ini][sangat penting]"},
		{"blank line", "surat ini\n\nsangat penting", "[surat ini][sangat penting]"},
		{"windows line break", "Surat ini\r\nSangat penting", "[surat ini][sangat penting]"},
		{"emoji before a capital", "Selamat pagi 🙏 Hari ini apel", "[selamat pagi 🙏][hari ini apel]"},
		{"emoji in the middle", "selamat pagi 🙏 semuanya", "[selamat pagi 🙏 semuanya]"},
		{"semicolon as line break", "baris satu ; baris dua", "[baris satu ;][baris dua]"},
		{"bar", "Baris satu || baris dua", "[baris satu ||][baris dua]"},
		{"hashtag in a sentence", "Dukung #BersihDesa besok pagi ya", "[dukung #bersihdesa besok pagi ya]"},
		{"hashtag block", "Apel selesai #Tertib #Rapi", "[apel selesai][#tertib|#rapi]"},
		{"numbered list hangs on its heading", "Dilarang:\n1. merokok\n2. tidur", "[dilarang:][1. merokok]^[2. tidur]^"},
		{"bullets", "Hindari hal berikut:\n- gaduh\n- telat\n\nTerima kasih.", "[hindari hal berikut:][- gaduh]^[- telat]^[terima kasih.]"},
		{"heading of Markdown", "## Larangan\n\n- gaduh", "[## larangan][- gaduh]^"},
		{"a list without a heading", "Apel selesai.\n- gaduh", "[apel selesai.][- gaduh]"},
		{"item of two sentences", "Dilarang:\n1. Merokok. Juga vape.\n2. Tidur", "[dilarang:][1. merokok.]^[juga vape.]^[2. tidur]^"},
		{"blank lines between items", "Dilarang:\n\n1. gaduh\n\n2. telat\n\nSekian dari kami.", "[dilarang:][1. gaduh]^[2. telat]^[sekian dari kami.]"},
		{"thread", "1/ Utas apel\n2/ Selesai", "[1/ utas apel][2/ selesai]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := show(test.text, words("")); got != test.want {
				t.Errorf("%q\n got %s\nwant %s", test.text, got, test.want)
			}
		})
	}
}

// TestApart: which lines are topics of their own, told by the first and the last token.
func TestApart(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"one paragraph", "Satu. Dua. Tiga. Empat.", false},
		{"lines", "Satu. Dua.\nTiga. Empat.", false},
		{"two paragraphs", "Satu. Dua.\n\nTiga. Empat.", true},
		{"a sentence before the blank line", "Satu.\n\nDua. Tiga.", false},
		{"a sentence behind it", "Satu. Dua.\n\nTiga.", false},
		{"a sentence between paragraphs", "Satu. Dua.\n\nTiga.\n\nEmpat. Lima.", false},
		{"three paragraphs", "Satu.\n\nDua. Tiga.\n\nEmpat. Lima.", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Split(fold.Fold(test.text), func(string) bool { return false })
			last := len(d.Tokens) - 1
			if got := d.Apart(0, last); got != test.want {
				t.Errorf("%q: Apart is %v", test.text, got)
			}
			if d.Apart(last, last) || d.Apart(last, 0) {
				t.Errorf("%q: apart from itself or from what is before", test.text)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	for _, test := range []struct{ name, text, known, want string }{
		{"word and number", "apel 08.00 pagi", "", "word:apel number:08.00 word:pagi"},
		{"per cent", "naik 100% lho", "", "word:naik number:100% word:lho"},
		{"letters and digits", "p3k s4mpah covid19", "", "word:p3k word:s4mpah word:covid19"},
		{"mention", "@humas.rutan terima kasih", "", "mention:@humas.rutan word:terima word:kasih"},
		{"apostrophe", "jum'at Qur’an", "", "word:jumat word:quran"},
		{"marks", "wah!!! (ya)", "", "word:wah mark:!!! mark:( word:ya mark:)"},
		{"emoji run", "hore 🎉🎉👨‍👩‍👧 ya", "", "word:hore emoji:🎉🎉👨‍👩‍👧 word:ya"},
		{"keycap", "1️⃣ unduh", "", "emoji:1️⃣ word:unduh"},
		{"CamelCase hashtag", "#TolakHoaksNKRI", "", "mark:# word:tolak word:hoaks word:nkri"},
		{"capitals then a word", "#NKRIBersatu", "", "mark:# word:nkri word:bersatu"},
		{"year in a hashtag", "#2029Maju", "", "mark:# number:2029 word:maju"},
		{"underscore", "#tolak_hoaks", "", "mark:# word:tolak mark:_ word:hoaks"},
		{"joined hashtag that is covered", "#tolakhoaks", "tolak hoaks", "mark:# word:tolak word:hoaks"},
		{"joined hashtag that is not", "#tolakhoaksx", "tolak hoaks", "mark:# word:tolakhoaksx"},
		{"joined hashtag of shorter words", "#abcdef", "abc ab cd ef def", "mark:# word:abc word:def"},
		{"joined hashtag that is tried again", "#abcdefgh", "abc ab cd efgh de", "mark:# word:ab word:cd word:efgh"},
		{"longest words first", "#makanan", "makan makanan an", "mark:# word:makanan"},
		{"CamelCase of known words", "StopHoaks", "stop hoaks", "word:stop word:hoaks"},
		{"CamelCase of a brand", "WhatsApp", "", "word:whatsapp"},
		{"number sign", "urutan #1", "", "word:urutan mark:# number:1"},
		{"domain", "buka rutan.go.id/daftar sekarang", "", "word:buka link:rutan.go.id/daftar word:sekarang"},
		{"spaced letters are no domain", "b.a.b.i.d", "", "word:b mark:. word:a mark:. word:b mark:. word:i mark:. word:d"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, tok := range Tokens(fold.Fold(test.text), words(test.known)) {
				got = append(got, tok.Kind.String()+":"+tok.Text)
			}
			if g := strings.Join(got, " "); g != test.want {
				t.Errorf("%q\n got %s\nwant %s", test.text, g, test.want)
			}
		})
	}
}

// TestLongTag: a joined hashtag costs as much for each byte however long it is,
// also where it is a dead end.
func TestLongTag(t *testing.T) {
	const words = 40_000 // half as many are found, for two are one as well
	for name, test := range map[string]struct {
		end  string
		want int // tokens
	}{"covered": {"", 1 + words/2}, "not covered": {"x", 2}} {
		asked := 0
		known := func(w string) bool {
			asked++
			return w == "di" || w == "didi"
		}
		text := fold.Fold("#" + strings.Repeat("di", words) + test.end)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		tokens := Tokens(text, known)
		runtime.ReadMemStats(&after)
		if len(tokens) != test.want {
			t.Errorf("%s: %d tokens, want %d", name, len(tokens), test.want)
		}
		if most := 24 * len(text.S); asked > most {
			t.Errorf("%s: asked for %d words, at most %d", name, asked, most)
		}
		if bytes, most := after.TotalAlloc-before.TotalAlloc, uint64(1000*len(text.S)); bytes > most {
			t.Errorf("%s: %d bytes of memory, at most %d", name, bytes, most)
		}
	}
}

// FuzzSplit: tokens are sorted, disjoint, non-empty, and only white space lies
// between them; clauses partition the text; sentences partition the clauses;
// governors come before their items.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{
		"Dilarang:\n1. Merokok. Juga vape.\n2. Tidur", "b a n g s a t #UsirHoaks_2029 https://a.id 1️⃣", "\"Bagus!\" kata dr. A. Jum'at 08.00...",
		"a ; b || c • d\r\n\r\n- e", "@a.b #", "(((",
	} {
		f.Add(s)
	}
	known := words("usir hoaks tolak a an makan makanan")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		d := Split(fold.Fold(s), known)
		at := 0
		for _, tok := range d.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(d.Text.S) {
				t.Fatalf("token %+v at %d of %q", tok, at, d.Text.S)
			}
			if gap := d.Text.S[at:tok.Start]; strings.TrimSpace(gap) != "" {
				t.Fatalf("%q lies between tokens of %q", gap, d.Text.S)
			}
			at = tok.End
		}
		if strings.TrimSpace(d.Text.S[at:]) != "" {
			t.Fatalf("%q lies behind the tokens of %q", d.Text.S[at:], d.Text.S)
		}
		at, tok := 0, 0
		for i, c := range d.Clauses {
			if c.Start != at || c.First != tok || c.Span.End <= c.Start || c.End <= c.First {
				t.Fatalf("clause %d %+v does not follow %d", i, c, at)
			}
			at, tok = c.Span.End, c.End
		}
		if len(d.Tokens) > 0 && (at != len(d.Text.S) || tok != len(d.Tokens)) {
			t.Fatalf("clauses end at %d of %d", at, len(d.Text.S))
		}
		next := 0
		for i, sent := range d.Sentences {
			if sent.First != next || sent.End <= sent.First || sent.Governor >= i {
				t.Fatalf("sentence %d %+v", i, sent)
			}
			next = sent.End
		}
		if next != len(d.Clauses) {
			t.Fatalf("sentences end at clause %d of %d", next, len(d.Clauses))
		}
	})
}
