package config

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/rules"
)

// full is a file with every key.
const full = `language: en
fail_on: error
format: json
select: [sara, hoaks/desakan-sebar]
ignore: [judi]
severity:
  sara: warning
  hoaks/desakan-sebar: off
rules: [.]
default_rules: false
include: ["konten/**"]
exclude: [arsip/*]
fields:
  "kalender/*.csv": [judul, caption]
baseline: lama.yaml
required_hashtags: ["#Uji"]
required_lines: [Humas Uji]
platforms: [instagram, x]
limits: {x: {characters: 500}, tiktok: {hashtags: 3, characters: 9}}
`

func mustRead(t *testing.T, kind Kind, name, text string) Layer {
	t.Helper()
	l, problems := read(kind, name, []byte(text))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return l
}

// What is shown is a settings file that says the same.
func TestWriteIsRead(t *testing.T) {
	for _, text := range []string{full, "", "# kosong\n", "ignore: []\n", uncommented(string(templateID))} {
		show := func(text string) string {
			var b bytes.Buffer
			if err := Resolve(mustRead(t, ProjectFile, "f", text)).Write(&b, nil); err != nil {
				t.Fatal(err)
			}
			return b.String()
		}
		once := show(text)
		if diff := cmp.Diff(once, show(once)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// Every key of the file is shown, and the full file shows none as unset.
func TestWriteShowsEveryKey(t *testing.T) {
	var b bytes.Buffer
	if err := Resolve(mustRead(t, ProjectFile, "f", full)).Write(&b, func(o Origin) string { return o.String() }); err != nil {
		t.Fatal(err)
	}
	var keys []string
	for f := range reflect.TypeFor[shape]().Fields() {
		keys = append(keys, f.Tag.Get("yaml"))
	}
	for _, key := range keys {
		if !strings.Contains("\n"+b.String(), "\n"+key+": ") {
			t.Errorf("%s is not shown", key)
		}
	}
	if got := strings.Count(b.String(), "  # f:"); got != len(keys) {
		t.Errorf("%d of %d keys come from the file:\n%s", got, len(keys), b.String())
	}
	for _, tpl := range []string{string(templateID), string(templateEN)} {
		text := "\n" + uncommented(tpl)
		for _, key := range keys {
			if strings.Count(text, "\n"+key+": ") != 1 {
				t.Errorf("%s is not in a template", key)
			}
		}
	}
}

// Flag before variable before project before user before default, key by key.
func TestResolve(t *testing.T) {
	env := map[string]string{"SARING_FAIL_ON": "info", "SARING_IGNORE": "judi, sara"}
	layers := append([]Layer{Given(Flag, "--fail-on", "fail_on", "never")}, Environment(func(name string) string { return env[name] })...)
	layers = append(layers,
		mustRead(t, ProjectFile, "p", "fail_on: error\nignore: [hoaks]\nselect: [sara]\n"),
		mustRead(t, UserFile, "u", "language: en\nselect: [judi]\nrules: []\n"))
	s := Resolve(layers...)
	for _, row := range []struct{ got, want string }{
		{s.FailOn.V + " " + s.FailOn.Origin.String(), "never --fail-on"},
		{strings.Join(plain(s.Ignore.V), "+") + " " + s.Ignore.Origin.String(), "judi+sara SARING_IGNORE"},
		{strings.Join(plain(s.Select.V), "+") + " " + s.Select.Origin.String(), "sara p:3:10"},
		{s.Language.V + " " + s.Language.Origin.String(), "en u:1:11"},
		{s.Format.V + " " + s.Format.Origin.String(), "text "},
		{s.File, "p"},
	} {
		if row.got != row.want {
			t.Errorf("got %q, want %q", row.got, row.want)
		}
	}
	if s.Rules.Origin.Kind != UserFile || s.Format.Origin.Kind != Default {
		t.Errorf("rules from %v, format from %v", s.Rules.Origin, s.Format.Origin)
	}
}

func TestProblems(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"key", "fail-on: error\n", `f:1:1: unknown key "fail-on"; did you mean "fail_on"?`},
		{"value", "fail_on: eror\n", `f:1:10: unknown value "eror"; did you mean "error"?`},
		{"level", "severity:\n  sara: of\n", `f:2:9: unknown value "of"; did you mean "off"?`},
		{"platform", "limits:\n  instgram: {characters: 5}\n", `f:2:3: unknown platform "instgram"; did you mean "instagram"?`},
		{"glob", "exclude: [\"a[\"]\n", `f:1:11: the pattern "a[" is not valid; for example archive/** or **/*.csv`},
		{"glob of fields", "fields: {\"{a\": [b]}\n", `f:1:10: the pattern "{a" is not valid; for example archive/** or **/*.csv`},
		{"field", "fields: {a.csv: [judul, \"a..b\"]}\n", `f:1:25: "a..b" does not name a field; for example caption or posts[].caption`},
		{"hashtag", "required_hashtags: [Uji_1, \"#a b\", \"#12\"]\n", "f:1:28: \"#a b\" cannot be a hashtag; write one word of letters, digits and underscores, for example \"#Pemasyarakatan\"\n" +
			"f:1:36: \"#12\" cannot be a hashtag; write one word of letters, digits and underscores, for example \"#Pemasyarakatan\""},
		{"list", "ignore: judi\n", `f:1:9: expected a list, found text; write it as a list: [judi]`},
		{"nothing selected", "select: []\n", `f:1:9: the list is empty`},
		{"two", "ignore: judi\nlanguage: jv\n", "f:1:9: expected a list, found text; write it as a list: [judi]\nf:2:11: unknown value \"jv\"; known: id, en"},
	} {
		if _, problems := read(ProjectFile, "f", []byte(row.text)); problems.Error() != row.want {
			t.Errorf("%s: got %s, want %s", row.name, problems, row.want)
		}
	}
}

func TestVerify(t *testing.T) {
	known := Known{Rules: []string{"judi/taruhan", "sara/cap"}, Categories: rules.Categories, Formats: Words{{"text", "teks"}, {"json", ""}}}
	for _, row := range []struct{ name, text, want string }{
		{"known", "select: [all, sara, judi/taruhan]\nseverity: {judi: off, all: info}\n", ""},
		{"rule", "ignore:\n  - sara/kap\n", `f:2:5: unknown rule or category "sara/kap"; did you mean "sara/cap"?`},
		{"last part", "select: [taruhan]\n", `f:1:10: unknown rule or category "taruhan"; did you mean "judi/taruhan"?`},
		{"category", "severity: {judii: off}\n", `f:1:12: unknown rule or category "judii"; did you mean "judi"?`},
		{"nothing like it", "ignore: [zzzzzzzzzzz]\n", `f:1:10: unknown rule or category "zzzzzzzzzzz"; see the list: saring rules list`},
		{"words by their Indonesian names", "fail_on: galat\nseverity: {sara: peringatan, all: tidak}\nformat: teks\n", ""},
		{"format", "format: jsn\n", `f:1:9: unknown value "jsn" for format; did you mean "json"?`},
	} {
		got := Resolve(mustRead(t, ProjectFile, "f", row.text)).Verify(known).Error()
		if got != row.want {
			t.Errorf("%s: got %s, want %s", row.name, got, row.want)
		}
	}
	s := Resolve(Given(Variable, "SARING_FAIL_ON", "fail_on", "hgih"))
	if got, want := s.Verify(known).Error(), `SARING_FAIL_ON: unknown value "hgih" for fail_on; known: error, warning, info, never, galat, peringatan, catatan, tidak`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// What is set by an Indonesian word is what its name sets, wherever it is set.
func TestWords(t *testing.T) {
	for _, word := range FailOn {
		for _, set := range []string{word.Name, word.Alias} {
			for _, l := range []Layer{mustRead(t, ProjectFile, "f", "fail_on: "+set), Given(Variable, "SARING_FAIL_ON", "fail_on", set)} {
				if got := Resolve(l).FailOn.V; got != word.Name {
					t.Errorf("fail_on %q: %q, want %q", set, got, word.Name)
				}
			}
		}
	}
	for _, word := range levels {
		for _, set := range []string{word.Name, word.Alias} {
			got := Resolve(mustRead(t, ProjectFile, "f", "severity: {sara: "+set+"}")).Severity.V[0].Level
			if got != word.Name {
				t.Errorf("severity %q: %q, want %q", set, got, word.Name)
			}
		}
	}
	if name, ok := WordsOf("json").Name(""); ok || name != "" {
		t.Errorf("the empty text is the word %q", name)
	}
}

// The nearest file upwards counts, and none above the folder of the repository.
func TestFind(t *testing.T) {
	top := t.TempDir()
	for _, dir := range []string{"repo/.git", "repo/konten/dalam", "bebas/dalam"} {
		if err := os.MkdirAll(filepath.Join(top, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	write := func(dir string) string {
		name := filepath.Join(top, dir, FileName)
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	above := write(".")
	for _, row := range []struct{ dir, want string }{{"repo/konten", ""}, {"bebas/dalam", above}, {"repo/.git", ""}, {"tidak/ada", above}} {
		if got := Find(filepath.Join(top, row.dir)); got != row.want {
			t.Errorf("%s: got %q, want %q", row.dir, got, row.want)
		}
	}
	repo := write("repo")
	if got := Find(filepath.Join(top, "repo/konten/dalam")); got != repo {
		t.Errorf("got %q, want %q", got, repo)
	}
	near := write("repo/konten")
	if got := Find(filepath.Join(top, "repo/konten/dalam")); got != near {
		t.Errorf("got %q, want %q", got, near)
	}
}

// Globs are relative to the folder of their file, and a folder means what is in it.
func TestWantsAndFields(t *testing.T) {
	t.Chdir(t.TempDir())
	name := filepath.Join("situs", FileName)
	s := Resolve(mustRead(t, ProjectFile, name, "include: [konten, \"*.md\"]\nexclude: [\"**/arsip\", \"**/draf-*\"]\n"+
		"fields: {\"data/*.csv\": [judul], \"**/*.csv\": [caption, isi]}\n"))
	for path, want := range map[string]bool{
		"situs/a.md": true, "situs/konten/a.txt": true, "situs/konten/dalam/a.txt": true,
		"situs/lain/a.md": false, "situs/konten/arsip/a.txt": false, "situs/konten/draf-a.txt": false, "konten/a.txt": false, "a.md": false,
	} {
		if s.Wants(path) != want {
			t.Errorf("%s: %v", path, !want)
		}
	}
	for path, want := range map[string]string{"situs/data/a.csv": "judul", "situs/lain/data/a.csv": "caption isi", "situs/a.csv": "caption isi", "situs/a.json": "", "a.csv": ""} {
		var got []string
		for _, p := range s.FieldsOf(path) {
			got = append(got, p.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", path, got, want)
		}
	}
	if all := Resolve(); !all.Wants("a") || all.FieldsOf("a.csv") != nil {
		t.Error("without settings every file is wanted")
	}
}

// Paths in a file are relative to its folder.
func TestPaths(t *testing.T) {
	top := t.TempDir()
	name := filepath.Join(top, FileName)
	text := "rules: [aturan, tidak-ada]\nbaseline: lama.yaml\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(top, "aturan"), 0o755); err != nil {
		t.Fatal(err)
	}
	l, err := File(ProjectFile, name)
	if err == nil || !strings.HasPrefix(err.Error(), name+":1:17: there is no folder of rules") {
		t.Errorf("got %v", err)
	}
	s := Resolve(l)
	if got, want := s.Rules.V[0].Value+" "+s.Baseline.V, filepath.Join(top, "aturan")+" "+filepath.Join(top, "lama.yaml"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Whatever a file holds, there are settings or problems with places in it; what
// was read is shown and read again.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{full, "", "a: b", "limits: {x: {}}", "severity: {a: off, a: info}", uncommented(string(templateEN))} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, problems := read(ProjectFile, "f", []byte(text))
		lines := strings.Count(strings.ReplaceAll(text, "\r", "\n"), "\n") + 1
		for _, e := range problems {
			if e.Line < 0 || e.Line > lines || e.ID.Msg == "" || e.EN.Msg == "" {
				t.Errorf("%+v in %d lines", e, lines)
			}
		}
		if len(problems) > 0 {
			return
		}
		var once, twice bytes.Buffer
		if err := Resolve(l).Write(&once, nil); err != nil {
			t.Fatal(err)
		}
		again, problems := read(ProjectFile, "f", once.Bytes())
		if len(problems) > 0 {
			t.Fatalf("%v in\n%s", problems, once.String())
		}
		if err := Resolve(again).Write(&twice, nil); err != nil || once.String() != twice.String() {
			t.Errorf("%v, once\n%s\ntwice\n%s", err, once.String(), twice.String())
		}
	})
}
