package rules

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
)

func mustLoad(t testing.TB, layers ...Layer) *Set {
	t.Helper()
	set, err := Load(layers...)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestLoad(t *testing.T) {
	set := mustLoad(t, Layer{FS: layerWith()})
	r, ok := set.Rule("hoaks/desakan-sebar")
	if !ok || len(set.Rules) != 1 {
		t.Fatalf("rules: %v", set.Rules)
	}
	law, _ := set.Regulation("uu-1-2020")
	article, _ := law.Article("3.10")
	at := func(line, column int) Pos { return Pos{rulePath, line, column} }
	want := &Rule{
		ID: "hoaks/desakan-sebar", Category: "hoaks",
		Title:    Bilingual{"Desakan menyebar", "Plea to spread"},
		Severity: Warning, Scope: ScopeSentence,
		When: Condition{
			All:  []Condition{{Lexicon: "ajakan-sebar", Pos: at(5, 9)}, {Lexicon: "dalih-sensor", Pos: at(5, 23)}},
			Near: 8, Pos: at(5, 3),
		},
		Stance:  []Stance{Asserted, Quoted},
		Message: Bilingual{"Ada desakan menyebar.", "A plea to spread."},
		Advice:  Bilingual{"Periksa dahulu.", "Check first."},
		Cites:   []Citation{{law, article, at(10, 9)}},
		Examples: Examples{
			Flag: []FlagExample{
				{"Sebarkan sebelum dihapus!", [][2]int{{0, 24}}, at(13, 7)},
				{"Ayo viralkan, keburu dihapus", [][2]int{{4, 28}}, at(14, 7)},
			},
			Pass: []PassExample{
				{"Bagikan jadwal sebelum rapat.", "tanpa dalih", at(16, 14)},
				{"Berkas dihapus besok.", "tanpa ajakan", at(17, 14)},
			},
		},
		Pos: at(1, 1),
	}
	if diff := gocmp.Diff(want, r); diff != "" {
		t.Errorf("rule (-want +got):\n%s", diff)
	}
	if got, want := r.Cites[0].Label(), "UU 1/2020 Pasal 3 angka 10"; got != want {
		t.Errorf("label %q, want %q", got, want)
	}
	if got, want := r.Cites[0].Ref(), "uu-1-2020#3.10"; got != want {
		t.Errorf("ref %q, want %q", got, want)
	}
}

func TestLoadLexicon(t *testing.T) {
	set := mustLoad(t, Layer{FS: layerWith()})
	got, ok := set.Lexicon("ajakan-sebar")
	if !ok {
		t.Fatal("no lexicon")
	}
	item := func(text string, line, column int) Item { return Item{text, Pos{ajakanFile, line, column}} }
	want := &Lexicon{
		ID: "ajakan-sebar", Title: Bilingual{"Ajakan menyebar", "Urging to spread"}, Role: Act, Kind: Words,
		Items: []Item{item("sebar", 4, 9), item("bagikan", 4, 16), item("viralkan", 4, 25)},
		Forms: Forms{Verb: true}, Drop: []Item{item("penyebar", 6, 8)}, Traps: []Item{item("sebar undangan", 7, 9)},
		Mood: true, Pos: Pos{ajakanFile, 1, 1},
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, ok := set.Lexicon("dalih-sensor"); !ok {
		t.Error("a lexicon in a subfolder is not named by its base name")
	}
	if _, ok := set.Lexicon("nothing"); ok {
		t.Error("found a lexicon that does not exist")
	}
}

func TestLoadLaw(t *testing.T) {
	set := mustLoad(t, Layer{FS: layerWith()})
	got, _ := set.Regulation("uu-1-2020")
	at := func(line int) Pos { return Pos{lawPath, line, 5} }
	want := &Regulation{
		ID: "uu-1-2020", Label: "UU 1/2020", Title: Bilingual{"Undang-Undang Contoh", "Sample Law"},
		Kind: "undang-undang", Number: "01", Year: 2020, Status: Partly,
		Since: time.Date(2020, 2, 29, 0, 0, 0, 0, time.UTC), Checked: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), MaxAge: 90,
		Confidence: High, Sources: []string{"https://example.invalid/uu-1-2020"},
		Articles: []*Article{
			{Key: "3.10", Label: "Pasal 3 angka 10", Text: Bilingual{"Jangan menyebar.", "Do not spread."}, Status: InForce, Confidence: High, Pos: at(13)},
			{Key: "4", Label: "Pasal 4", Text: Bilingual{"Dahulu.", "Formerly."}, Status: Repealed, ReplacedBy: "uu-1-2020#3.10", Confidence: High, Pos: at(14)},
			{Key: "5", Label: "Pasal 5", Text: Bilingual{"Kurang pasti.", "Uncertain."}, Status: InForce, Confidence: Low, Pos: at(15)},
		},
		Pos: Pos{lawPath, 1, 1},
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestStale(t *testing.T) {
	r := &Regulation{Checked: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), MaxAge: 90}
	jakarta := time.FixedZone("WIB", 7*3600)
	for _, row := range []struct {
		on   time.Time
		want bool
	}{
		{time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), false},
		{time.Date(2027, 2, 18, 23, 59, 0, 0, time.UTC), false},
		{time.Date(2027, 2, 18, 23, 59, 0, 0, jakarta), false},
		{time.Date(2027, 2, 19, 0, 0, 0, 0, time.UTC), true},
		{time.Date(2027, 2, 19, 0, 30, 0, 0, jakarta), true},
	} {
		if got := r.Stale(row.on); got != row.want {
			t.Errorf("%v: %v", row.on, got)
		}
	}
}

// TestConditions reads conditions and writes them again.
func TestConditions(t *testing.T) {
	for _, row := range []struct{ when, want string }{ // want is when unless given
		{"ajakan-sebar", ""},
		{"{lexicon: ajakan-sebar, stance: [asked, legal]}", ""},
		{"{lexicon: ajakan-sebar}", "ajakan-sebar"},
		{"{any: [nomor, dalih-sensor]}", ""},
		{"{any: [nomor, dalih-sensor], at_least: 1, link: false}", "{any: [nomor, dalih-sensor]}"},
		{"{any: [nomor, dalih-sensor], at_least: 2, link: true}", ""},
		{"{all: [nomor, {any: [ajakan-sebar, {all: [dalih-sensor], near: 2}]}], none: [{all: [nomor, ajakan-sebar]}], near: 3}", ""},
		{"{any: [nomor, {none: [ajakan-sebar]}], at_least: 2}", ""},
	} {
		text := edit(t, ruleText, "when:\n  all: [ajakan-sebar, dalih-sensor]\n  near: 8\n", "when: "+row.when+"\n")
		set := mustLoad(t, Layer{FS: layerWith(rulePath, text)})
		if got, want := set.Rules[0].When.String(), cmp.Or(row.want, row.when); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestUnbracket(t *testing.T) {
	for _, row := range []struct {
		in, text string
		marked   [][2]int
	}{
		{"[a] b [c d]", "a b c d", [][2]int{{0, 1}, {4, 7}}},
		{"é[é]", "éé", [][2]int{{2, 4}}},
		{"[[x]] [y]", "[x] y", [][2]int{{4, 5}}},
		{"[foo]]]", "foo]", [][2]int{{0, 4}}},
		{"[[[foo]", "[foo", [][2]int{{1, 4}}},
	} {
		text, marked, wrong := unbracket(row.in)
		if wrong != nil || text != row.text || !gocmp.Equal(marked, row.marked) {
			t.Errorf("%s: %q %v %v", row.in, text, marked, wrong)
		}
	}
}

func TestTextsAsWritten(t *testing.T) {
	text := "title: {id: x, en: y}\nitems: [no, yes, 01, 3.10, 1965-09-30, true, null, 0x1F, 1_000, .inf, 12:30, 'it''s', \"a\\tb\"]\n"
	set := mustLoad(t, Layer{FS: layerWith(nomorFile, text)})
	lexicon, _ := set.Lexicon("nomor")
	var got []string
	for _, it := range lexicon.Items {
		got = append(got, it.Text)
	}
	want := []string{"no", "yes", "01", "3.10", "1965-09-30", "true", "null", "0x1F", "1_000", ".inf", "12:30", "it's", "a\tb"}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestUnread: folders that hold what may have been meant as rules, and no others.
func TestUnread(t *testing.T) {
	top := fstest.MapFS{}
	for _, name := range []string{
		"lexicons/kata.yaml", "rules/hoaks/a.yaml", "regulations/uu.yaml", "README.yaml",
		"aturan/hoaks/a.yaml", "leksikon/kata.yml", "catatan/isi.txt", "jauh/sekali/dari/a.yaml", ".github/ci.yaml",
	} {
		top[name] = &fstest.MapFile{}
	}
	if got, want := (Layer{Name: "kami", FS: top}).Unread(), []string{"kami/aturan", "kami/leksikon"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := (Layer{Name: "tiada", FS: os.DirFS(filepath.Join(t.TempDir(), "tiada"))}).Unread(); got != nil {
		t.Errorf("a folder that is not there: %q", got)
	}
	if got := Embedded().Unread(); got != nil {
		t.Errorf("the built-in rules: %q", got)
	}
}

func TestLayers(t *testing.T) {
	one := func(path, text string) fstest.MapFS { return fstest.MapFS{path: &fstest.MapFile{Data: []byte(text)}} }
	for _, row := range []struct {
		name string
		top  fstest.MapFS
		want string
	}{
		{"a rule on vocabulary below", one("rules/hoaks/baru.yaml", ruleText), ""},
		{"id taken", one("lexicons/x/nomor.yaml", nomor), "lapis2/lexicons/x/nomor.yaml: the id \"nomor\" is taken by lexicons/nomor.yaml; rename this file\n"},
		{"rule taken", one("rules/hoaks/desakan-sebar.yml", ruleText), "lapis2/rules/hoaks/desakan-sebar.yml: the id \"hoaks/desakan-sebar\" is taken by rules/hoaks/desakan-sebar.yaml; rename this file\n"},
		{"law taken", one(lawPath, lawText), "lapis2/regulations/uu-1-2020.yaml: the id \"uu-1-2020\" is taken by regulations/uu-1-2020.yaml; rename this file\n"},
		{"no folders", one("README.md", ""), "lapis2: no folder lexicons/, rules/ or regulations/ here; name the folder that holds rules/<category>/<rule>.yaml\n"},
		{"misspelt folder", one("rule/hoaks/baru.yaml", ruleText), "lapis2: no folder lexicons/, rules/ or regulations/ here; name the folder that holds rules/<category>/<rule>.yaml\nlapis2/rule: unknown folder \"rule\"; did you mean \"rules\"?\n"},
		{"other file", one("rules/hoaks/baru.yaml~", ruleText), "lapis2/rules/hoaks/baru.yaml~: not a .yaml file; rename it or move it out of rules/\n"},
		{"notes and hidden files", one("rules/README.md", "x"), ""},
		{"hidden", one("rules/hoaks/.baru.yaml.swp", "x"), ""},
		{"category", one("rules/hoax/baru.yaml", ruleText), "lapis2/rules/hoax/baru.yaml: unknown category \"hoax\"; did you mean \"hoaks\"?\n"},
		{"rule without category", one("rules/baru.yaml", ruleText), "lapis2/rules/baru.yaml: the file is in the wrong place; expected rules/<category>/<rule>.yaml\n"},
		{"law in a folder", one("regulations/x/baru.yaml", lawText), "lapis2/regulations/x/baru.yaml: the file is in the wrong place; expected regulations/<id>.yaml\n"},
		{"slug", one("lexicons/Nomor Dua.yaml", nomor), "lapis2/lexicons/Nomor Dua.yaml: the name \"Nomor Dua\" cannot be an id; use lower case a-z, digits and hyphens\n"},
		{"addition of the same name", one(ajakanFile, "adds_to: ajakan-sebar\nitems: [sebar, share]\ntraps: [share loc]\n"), ""},
		{"addition twice in itself", one(ajakanFile, "adds_to: ajakan-sebar\nitems: [share, Share]\n"), "lapis2/lexicons/ajakan-sebar.yaml:2:16: duplicate \"Share\"; the first is at 2:9\n"},
		{"addition to a pattern", one(ajakanFile, "adds_to: nomor\nitems: [x+]\n"), "lapis2/lexicons/ajakan-sebar.yaml:2:9: the pattern has no 3 letters or digits in a row that must occur; add a fixed word to each alternative, or name a check:\n"},
		{"addition taken for a lexicon", one("lexicons/tambahan.yaml", "adds_to: nomor\ninclude: [tambahan]\nitems: [rahasia]\n"), "lapis2/lexicons/tambahan.yaml:2:11: \"include\" is not allowed together with adds_to; allowed: items, drop, traps\n"},
		{"addition named as a lexicon", fstest.MapFS{
			"lexicons/tambahan.yaml": {Data: []byte("adds_to: nomor\nitems: [rahasia]\n")},
			"lexicons/baru.yaml":     {Data: []byte("title: {id: x, en: y}\ninclude: [tambahan]\n")},
		}, "lapis2/lexicons/baru.yaml:2:11: unknown lexicon \"tambahan\"; that file adds to the lexicon \"nomor\"\n"},
		{"too large", one("lexicons/besar.yaml", strings.Repeat("#", 1<<20+1)), "lapis2/lexicons/besar.yaml: cannot be read: 1048577 bytes, at most 1048576\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if got := problems(t, English, layerWith(), row.top); got != row.want {
				t.Errorf("got:\n%swant:\n%s", got, row.want)
			}
		})
	}
}

func TestAddition(t *testing.T) {
	top := fstest.MapFS{ajakanFile: {Data: []byte("adds_to: ajakan-sebar\nitems: [sebar, share]\ndrop: [sharing]\ntraps: [share loc]\n")}}
	set := mustLoad(t, Layer{FS: layerWith()}, Layer{Name: "kantor/", FS: top})
	lexicon, _ := set.Lexicon("ajakan-sebar")
	if n := len(lexicon.Items); n != 4 {
		t.Errorf("%d items, want 4: what both layers list counts once", n)
	}
	last := lexicon.Items[len(lexicon.Items)-1]
	if want := (Item{"share", Pos{"kantor/" + ajakanFile, 2, 16}}); last != want {
		t.Errorf("got %v, want %v", last, want)
	}
	if len(lexicon.Drop) != 2 || len(lexicon.Traps) != 2 {
		t.Errorf("drop %v, traps %v", lexicon.Drop, lexicon.Traps)
	}
}

func TestWithoutRules(t *testing.T) {
	set := mustLoad(t, Layer{FS: layerWith(rulePath, "broken: ["), WithoutRules: true})
	if len(set.Rules) != 0 || len(set.Lexicons) != 3 || len(set.Regulations) != 1 {
		t.Errorf("%d rules, %d lexicons, %d regulations", len(set.Rules), len(set.Lexicons), len(set.Regulations))
	}
}

func TestIncludeCycle(t *testing.T) {
	x := func(include string) string { return "title: {id: x, en: x}\ninclude: [" + include + "]\n" }
	got := problems(t, English, layerWith("lexicons/a.yaml", x("b"), "lexicons/b.yaml", x("nomor, c"), "lexicons/c.yaml", x("a, b")))
	want := "lexicons/c.yaml:2:11: include goes in a circle: a -> b -> c -> a\n" +
		"lexicons/c.yaml:2:14: include goes in a circle: b -> c -> b\n"
	if got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

func TestTriggered(t *testing.T) {
	load := func(pattern string) string {
		return problems(t, English, layerWith(nomorFile, "title: {id: x, en: y}\nkind: pattern\nitems:\n  - '"+pattern+"'\n"))
	}
	for _, pattern := range []string{
		`rahasia`, `\brhs\b`, `kode|kota`, `(?:nik|nip)\s*\d+`, `(jadwal|jadual) jaga`, `no\.? ?surat`, `a{3}`, `r[ae]hasia`,
		`x(abc)+`, `(?i)rhs`, `[a-z]+rhs`, `kode( rahasia)?`, `(kode){2,}`, `na?pi`, `\d{2}:\d{2} wib`,
	} {
		if got := load(pattern); got != "" {
			t.Errorf("%s: %s", pattern, got)
		}
	}
	for _, pattern := range []string{`\d{16}`, `no\.?\d+`, `(rahasia)?`, `ab|rahasia`, `a.b.c`, `x*`, `[a-z]{3}`, `(abc)*d`, `na?p`, `^$`} {
		if got := load(pattern); !strings.Contains(got, "letters or digits in a row") {
			t.Errorf("%s: accepted: %s", pattern, got)
		}
	}
	for pattern, want := range map[string][]string{
		`kode|kota`: {"kode", "kota"}, `(?:nik|NIP) ?\d+`: {"nik", "nip"}, `no\. ?surat rhs/\d`: {"surat"}, `(`: nil, `ab`: nil,
	} {
		if got := Triggers(pattern); !gocmp.Equal(got, want) {
			t.Errorf("%s: %q, want %q", pattern, got, want)
		}
	}
	if got := problems(t, English, layerWith(nomorFile, "title: {id: x, en: y}\nkind: pattern\ncheck: nik\nitems: ['\\d{16}']\n")); got != "" {
		t.Errorf("a pattern with a check: %s", got)
	}
}

func TestUnreadable(t *testing.T) {
	_, err := Load(Layer{Name: "tidak-ada", FS: os.DirFS(t.TempDir() + "/tidak-ada")})
	if err == nil || !strings.HasPrefix(err.Error(), "tidak-ada: cannot be read: ") {
		t.Errorf("got %v", err)
	}
}

func TestCitationWithoutArticle(t *testing.T) {
	set := mustLoad(t, Layer{FS: layerWith(rulePath, edit(t, ruleText, "uu-1-2020#3.10", "uu-1-2020"))})
	c := set.Rules[0].Cites[0]
	if c.Label() != "UU 1/2020" || c.Ref() != "uu-1-2020" || c.Article != nil {
		t.Errorf("%q %q %v", c.Label(), c.Ref(), c.Article)
	}
	title := c.Regulation.Title
	if title.In(Indonesian) != "Undang-Undang Contoh" || title.In(English) != "Sample Law" || title.In("") != title.ID {
		t.Errorf("%v", title)
	}
}
