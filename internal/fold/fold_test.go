package fold

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

var foldTests = []struct{ name, in, want string }{
	{"empty", "", ""},
	{"ascii", "Rapat KOORDINASI pukul 08.00", "rapat koordinasi pukul 08.00"},
	{"ascii punctuation around the letters", "@AZ[`az{", "@az[`az{"},
	{"line breaks and tab stay", "Satu\r\nDua\n\tTiga\r", "satu\r\ndua\n\ttiga\r"},
	{"line separator stays", "satu\u2028dua\u0085tiga", "satu\u2028dua\u0085tiga"},

	{"full-width", "ＪＵＤＩ ４", "judi 4"},
	{"ligature", "ﬁtnah", "fitnah"},
	{"mathematical bold", "𝐒𝐚𝐦𝐩𝐚𝐡", "sampah"},
	{"mathematical script, double-struck, monospace", "𝓼𝕒𝚖𝖕𝙖𝒽", "sampah"},
	{"circled", "Ⓢⓐⓜⓟⓐⓗ", "sampah"},
	{"negative circled", "🅢🅐🅜🅟🅐🅗", "sampah"},
	{"squared", "🅂🄰🄼🄿🄰🄷", "sampah"},
	{"negative squared, emoji style", "🆂🅰️🅼🅿️🅰️🅷", "sampah"},
	{"parenthesized", "⒮⒜⒨⒫⒜⒣ 🄢", "sampah s"},
	{"superscript letters", "ˢᵃᵐᵖᵃʰ", "sampah"},
	{"small capitals", "ꜱᴀᴍᴘᴀʜ ʙᴏᴅᴏʜ", "sampah bodoh"},
	{"regional indicators are flags", "🇮🇩 merdeka", "🇮🇩 merdeka"},
	{"roman numerals", "kelas Ⅱ dan ⅳ", "kelas ii dan iv"},
	{"number sign", "№ 5", "no 5"},
	{"ellipsis", "tunggu…", "tunggu..."},

	{"reduplication mark", "orang² itu", "orang2 itu"},
	{"square metre", "100 m²", "100 m2"},
	{"micro sign stays a unit", "5 µm", "5 μm"},
	{"micro sign glued to its number", "5µm", "5μm"},
	{"degree", "suhu 30°C", "suhu 30°c"},
	{"ordinal as degree", "suhu 30ºC", "suhu 30°c"},
	{"ordinals", "Nº 1ª", "no 1a"},
	{"trade mark", "Saring™", "saring™"},
	{"half", "½ jam", "½ jam"},
	{"signs with letters stay", "30 ℃, ⑴ ℅", "30 ℃, ⑴ ℅"},
	{"acute accent as apostrophe", "Jum´at", "jum'at"},
	{"modifier letter as apostrophe", "Qurʼan", "qur'an"},
	{"typographic quotes stay", "“kata” ’t", "“kata” ’t"},
	{"kaomoji", `¯\_(ツ)_/¯`, `¯\_(ツ)_/¯`},

	{"accents", "Kafé, résumé, Ñoño", "kafe, resume, nono"},
	{"combining accents", "kafe\u0301", "kafe"},
	{"Zalgo", "b\u0335\u0321o\u0336d\u0337o\u0338\u0300\u0301\u0302h\u034E", "bodoh"},
	{"strike-through digits", "4\u0336nj1\u0336ng", "4nj1ng"},
	{"enclosing circle", "A\u20DDB\u20DE", "ab"},
	{"dotted capital I", "İSTANBUL", "istanbul"},
	{"barred and hooked letters", "Łøđøħ ßɐɓɨ", "lodoh babi"},

	{"zero-width space", "j\u200Budi", "judi"},
	{"soft hyphen", "pe\u00ADnis\u00ADta", "penista"},
	{"joiners", "k\u200Da\u200Cf\u2060ir", "kafir"},
	{"byte order mark", "\uFEFFHalo", "halo"},
	{"direction marks", "\u202Eabc\u202C \u2067d\u2069", "abc d"},
	{"Hangul fillers", "a\u115Fb\u1160c", "abc"},
	{"combining grapheme joiner", "a\u034Fb", "ab"},
	{"tag characters", "ju\U000E0064\U000E0069di", "judi"},
	{"variation selector on a letter", "j\uFE0Fu\uFE00di", "judi"},
	{"no-break space", "dilarang\u00A0keras", "dilarang keras"},
	{"wide space", "dilarang\u3000keras\u2003ya", "dilarang keras ya"},
	{"braille blank", "s\u2800a\u2800m", "s a m"},
	{"Hangul filler as blank", "a\u3164b\uFFA0c", "a b c"},

	{"family emoji", "👨‍👩‍👧 Keluarga", "👨‍👩‍👧 keluarga"},
	{"heart with selector", "❤️Cinta", "❤️cinta"},
	{"heart on fire", "❤️‍🔥", "❤️‍🔥"},
	{"skin tone and profession", "👩🏽‍⚕️", "👩🏽‍⚕️"},
	{"keycap", "1️⃣ Satu", "1️⃣ satu"},
	{"flag of tags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿!", "🏴󠁧󠁢󠁥󠁮󠁧󠁿!"},
	{"joiner after an emoji, before a letter", "👨\u200Da", "👨a"},
	{"double exclamation emoji", "Awas‼️", "awas!!"},

	{"Cyrillic letters in a Latin word", "sаmраh", "sampah"},
	{"upper case Cyrillic", "ВОDОН", "bodoh"},
	{"Greek letters in a Latin word", "bοdοh", "bodoh"},
	{"upper case Greek", "ΗINΑ", "hina"},
	{"Armenian letters", "bօdօհ", "bodoh"},
	{"Cherokee letters", "ᏚAMᏢAH", "sampah"},
	{"Canadian syllabics", "ᗷODOᕼ", "bodoh"},
	{"Lisu letters", "ꓐODOꓧ", "bodoh"},
	{"accented look-alike", "sа\u0301mpah ёnak", "sampah enak"},
	{"invisible between scripts", "s\u200Bа\u200Bm", "sam"},
	{"one word wholly look-alike among Latin", "dasar аѕу kamu", "dasar asy kamu"},
	{"one Cyrillic letter", "huruf а itu", "huruf a itu"},
	{"one Greek letter is a symbol", "sinar α dan β", "sinar α dan β"},
	{"Cyrillic word that is no look-alike", "marsekal Жуков itu", "marsekal жуков itu"},
	{"Cyrillic quotation", "ia berkata Мир вам semua", "ia berkata мир вам semua"},
	{"quotation of look-alike words", "tertulis сор роса ора di situ", "tertulis сор роса ора di situ"},
	{"text without Latin", "сор", "сор"},
	{"more foreign than Latin", "жук, сор, ok, мир жук", "жук, сор, ok, мир жук"},
	{"Greek quotation", "ayat ὁ λόγος ἦν artinya", "ayat ὁ λόγος ἦν artinya"},
	{"Arabic quotation", "doa بِسْمِ ٱللَّٰهِ artinya", "doa " + norm.NFKC.String("بِسْمِ ٱللَّٰهِ") + " artinya"},
	{"Chinese", "kata 你好 itu", "kata 你好 itu"},
	{"Javanese e", "Séwu, bèbèk", "sewu, bebek"},
	{"Hangul composes", "\u1100\u1161", "가"},
	{"Hangul across an invisible", "\u1100\u200B\u1161", "가"},
}

func TestFold(t *testing.T) {
	for _, tt := range foldTests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.in).S; got != tt.want {
				t.Errorf("Fold(%q)\n got %q\nwant %q", tt.in, got, tt.want)
			}
			checkText(t, tt.in)
		})
	}
}

// TestMapping marks a span of the folded text in brackets and gives the
// original bytes it leads to.
func TestMapping(t *testing.T) {
	tests := []struct {
		name, in, folded, want string
		how                    How
	}{
		{"ascii", "Ayo MAIN judi", "ayo [main] judi", "MAIN", ""},
		{"full-width", "ayo ＪＵＤＩ", "ayo [judi]", "ＪＵＤＩ", HowLookalike},
		{"part of full-width", "ＪＵＤＩ", "j[ud]i", "ＵＤ", HowLookalike},
		{"invisible inside, not after", "a j\u200Budi\u200B b", "a [judi] b", "j\u200Budi", HowInvisible},
		{"control inside", "a j\x00u\x1bdi b", "a [judi] b", "j\x00u\x1bdi", HowInvisible},
		{"control beyond ASCII", "a ju\u0090di b", "a [judi] b", "ju\u0090di", HowInvisible},
		{"tab is a blank", "a\tjudi", "a\t[judi]", "judi", ""},
		{"invisible before", "a \u200Bjudi b", "a [judi] b", "judi", ""},
		{"ligature, first half", "ﬁtnah", "[f]itnah", "ﬁ", HowLookalike},
		{"ligature, second half", "ﬁtnah", "f[itn]ah", "ﬁtn", HowLookalike},
		{"combining mark", "kafe\u0301 x", "kaf[e] x", "e\u0301", HowLookalike},
		{"look-alike", "dasar sаmраh", "dasar [sampah]", "sаmраh", HowLookalike},
		{"look-alike alone", "si сор itu", "si [cop] itu", "сор", HowLookalike},
		{"beside a look-alike", "dasar sаmраh", "[dasar] sampah", "dasar", ""},
		{"invisible wins", "sа\u200Bm", "[sam]", "sа\u200Bm", HowInvisible},
		{"emoji", "a 👨‍👩‍👧 B", "a [👨‍👩‍👧] b", "👨‍👩‍👧", ""},
		{"after emoji", "a 👨‍👩‍👧 B", "a 👨‍👩‍👧 [b]", "B", ""},
		{"case beyond ASCII", "Жизнь это", "[жизнь] это", "Жизнь", ""},
		{"ellipsis", "A…B", "a[...]b", "…", ""},
		{"blank", "a\u00A0b", "a[ ]b", "\u00A0", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := strings.Index(tt.folded, "[")
			end := strings.Index(tt.folded, "]") - 1
			text := Fold(tt.in)
			if want := strings.NewReplacer("[", "", "]", "").Replace(tt.folded); text.S != want {
				t.Fatalf("Fold(%q).S = %q, want %q", tt.in, text.S, want)
			}
			sp := Span{start, end}
			src := text.Source(sp)
			if got := tt.in[src.Start:src.End]; got != tt.want {
				t.Errorf("Source = %q, want %q", got, tt.want)
			}
			if got := text.Changed(sp); got != tt.how {
				t.Errorf("Changed = %q, want %q", got, tt.how)
			}
		})
	}
}

func TestUpper(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"#StopHoaks", ".U...U...."},
		{"éÉaA", ".U.U"},
		{"ＡａA", "U.U"},
		{"Ⓐⓐ🅰", "U.U"},
		{"𝐀𝐚", "U."},
		{"xА\u200BB", ".UU"},
	} {
		text := Fold(tt.in)
		got := make([]byte, len(text.S))
		for i := range got {
			got[i] = '.'
			if text.Upper(i) {
				got[i] = 'U'
			}
		}
		if string(got) != tt.want {
			t.Errorf("Upper over %q (%q) = %s, want %s", tt.in, text.S, got, tt.want)
		}
	}
}

func TestTables(t *testing.T) {
	for name, table := range map[string][]twin{"variants": variants[:], "lookalikes": lookalikes[:]} {
		if !slices.IsSortedFunc(table, func(a, b twin) int { return int(a.r - b.r) }) {
			t.Errorf("%s is not sorted", name)
		}
		for i, tw := range table {
			if i > 0 && table[i-1].r == tw.r {
				t.Errorf("%s: %U twice", name, tw.r)
			}
			if name == "lookalikes" && !isASCIILetter(tw.to) {
				t.Errorf("%s: %U to %q", name, tw.r, tw.to)
			}
			if d := norm.NFKC.PropertiesString(string(tw.r)).Decomposition(); name == "lookalikes" && d != nil {
				t.Errorf("%s: %U is never met, NFKC decomposes it", name, tw.r)
			}
		}
	}
}

// TestShortcuts proves that what skips the tables would come out of them the same.
func TestShortcuts(t *testing.T) {
	for r := rune(128); r <= unicode.MaxRune; r++ {
		if isMark(r) != unicode.Is(unicode.M, r) {
			t.Errorf("isMark(%U) = %v", r, isMark(r))
		}
		if inert(r) && (decomposition(r) != nil || styled(r) != 0 || invisible(r) || unicode.ToLower(r) != r ||
			classOf([]byte(string(r))) != other || !norm.NFKC.PropertiesString(string(r)).BoundaryBefore()) {
			t.Errorf("inert(%U) = true", r)
		}
		if r < 0x1D00 && styled(r) != twinOf(variants[:], r) {
			t.Errorf("styled(%U) = %q", r, styled(r))
		}
	}
}

// TestEveryCharacter folds every character outside the ideographs next to a
// Latin, a Cyrillic and a Korean letter, an emoji and a mark, twice.
func TestEveryCharacter(t *testing.T) {
	for r := rune(128); r < 0x20000; r++ {
		if unicode.In(r, unicode.Han, unicode.Hangul, unicode.Cs, unicode.Co) && r%50 != 0 {
			continue
		}
		c := string(r)
		for _, s := range []string{"a" + c + "b", "а" + c + "\u0301е ok", "가" + c, "👨" + c + "👩", c + "\u20DD\u200D", "x\u200B" + c + c} {
			once := Fold(s).S
			if twice := Fold(once).S; twice != once {
				t.Errorf("Fold(%+q) = %+q, folded again %+q", s, once, twice)
			}
		}
	}
}

// TestMixtures folds short mixtures of the characters that went wrong, or
// nearly did: marks, joiners, jamo, signs with letters, letters of all scripts.
func TestMixtures(t *testing.T) {
	runes := []rune("aAzKµºª5²а\u0301е\u0306ӥΑΗμω\u0345\u20E3\u20DD\u0344\u0361\u200B\u200D\uFE0F\uFE0E❤👨👩🏽🏴" +
		"\U000E0067\U000E007F각가ㄳㅠﾞﾡ\uFFA0\u1160\u3164\u2800\u00A0´¨ʼ©™℃㏀ⓐ🅰⒜ﬁİıſßŉ…‼ЖжӀꮪᏚὁΐϒﷺאַบ\u0E33\u0EB3\u034F\u00AD½№①１Ａ\n\t.-@*✔🇮€")
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		mixture := make([]rune, 1+random.IntN(14))
		for i := range mixture {
			mixture[i] = runes[random.IntN(len(runes))]
		}
		checkText(t, string(mixture))
	}
}

// TestASCII proves the fast path equal to the plain one: ASCII in lower case,
// without control characters, wherever they stand.
func TestASCII(t *testing.T) {
	for c := range 128 {
		for n := range 20 {
			s := strings.Repeat("x", n) + string(rune(c)) + "Zz"
			want := strings.ToLower(s)
			if c < ' ' && (c < '\t' || c > '\r') || c == 0x7F {
				want = strings.Repeat("x", n) + "zz"
			}
			if got := Fold(s).S; got != want {
				t.Fatalf("Fold(%q) = %q, want %q", s, got, want)
			}
			mixed := s + " é"
			if got := Fold(mixed).S; got != want+" e" {
				t.Fatalf("Fold(%q) = %q, want %q", mixed, got, want+" e")
			}
		}
	}
}

// checkText tries the promises of Text on Fold(s).
func checkText(t *testing.T, s string) {
	t.Helper()
	text := Fold(s)
	if !utf8.ValidString(text.S) {
		t.Fatalf("Fold(%q).S = %q is not valid UTF-8", s, text.S)
	}
	if again := Fold(text.S).S; again != text.S {
		t.Fatalf("Fold(%q) = %q, folded again %q", s, text.S, again)
	}
	if other := Fold(s); other.S != text.S || !slices.Equal(other.pieces, text.pieces) {
		t.Fatalf("Fold(%q) differs from one call to the next", s)
	}
	starts := 0
	for i := range len(text.S) {
		for _, n := range []int{1, 2, 7, len(text.S) - i} {
			if i+n > len(text.S) {
				continue
			}
			sp := Span{i, i + n}
			src := text.Source(sp)
			if src.Start < 0 || src.Start >= src.End || src.End > len(s) ||
				!utf8.RuneStart(s[src.Start]) || src.End < len(s) && !utf8.RuneStart(s[src.End]) {
				t.Fatalf("Source(%v) of %q folded to %q = %v", sp, s, text.S, src)
			}
			if n == 1 {
				if src.Start < starts {
					t.Fatalf("starts fall at %d of %q: %v after %d", i, text.S, src, starts)
				}
				starts = src.Start
			}
			text.Changed(sp)
		}
		text.Upper(i)
	}
}

func FuzzFold(f *testing.F) {
	for _, tt := range foldTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<12 {
			return
		}
		checkText(t, strings.ToValidUTF8(s, "\uFFFD"))
	})
}

const (
	asciiPost = "Selamat pagi, Bapak dan Ibu. Hari ini Kanwil mengadakan rapat koordinasi di aula lantai 2 pukul 08.00 WIB. " +
		"Mohon hadir tepat waktu dan membawa laporan kegiatan bulan lalu. Terima kasih atas kerja sama semua pihak.\n"
	mixedPost = "Selamat pagi, Bapak & Ibu 🙏 Hari ini Kanwil mengadakan rapat koordinasi – mohon hadir tepat waktu ya… " +
		"Jangan lupa: “bawa laporan” kegiatan bulan lalu. Terima kasih ❤️ #KerjaSama\n"
)

func benchmarkFold(b *testing.B, post string, fold func(string) string) {
	b.Helper()
	text := strings.Repeat(post, 50)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		fold(text)
	}
}

func BenchmarkFold(b *testing.B) {
	ours := func(s string) string { return Fold(s).S }
	b.Run("ascii", func(b *testing.B) { benchmarkFold(b, asciiPost, ours) })
	b.Run("mixed", func(b *testing.B) { benchmarkFold(b, mixedPost, ours) })
	b.Run("lookalike", func(b *testing.B) { benchmarkFold(b, strings.ReplaceAll(asciiPost, "a", "а"), ours) })
}

func BenchmarkFoldXText(b *testing.B) {
	caser := cases.Fold()
	xtext := func(s string) string { return caser.String(norm.NFKC.String(s)) }
	b.Run("ascii", func(b *testing.B) { benchmarkFold(b, asciiPost, xtext) })
	b.Run("mixed", func(b *testing.B) { benchmarkFold(b, mixedPost, xtext) })
}
