package report

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

// printed is what a format prints.
func printed(t testing.TB, f Format, list []Input, o Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out, list, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// ownTests are formats whose golden files are written elsewhere.
var ownTests = map[string]bool{"text": true, "json": true}

func TestFormatsGolden(t *testing.T) {
	all := inputs(t)
	for _, f := range Formats {
		if ownTests[f.Name] {
			continue
		}
		for _, test := range []struct {
			inputs, name string
			o            Options
		}{
			{"none", "", Options{}},
			{"mixed", "", Options{}},
			{"mixed", "-en", Options{Lang: rules.English, FailOn: LevelError, Version: "v1.2.3"}},
			{"both", "", Options{}},
			{"cells", "", Options{}},
			{"multi-line", "", Options{}},
			{"hostile", "", Options{}},
			{"markup", "", Options{}},
			{"bare", "", Options{}},
			{"also", "", Options{}},
			{"suppressed", "", Options{NotSelected: 3}},
		} {
			t.Run(f.Name+"/"+test.inputs+test.name, func(t *testing.T) {
				golden.Compare(t, "testdata/"+f.Name+"/"+test.inputs+test.name+".txt", printed(t, f, all[test.inputs], test.o))
			})
		}
	}
}

// Formats are called by names that can be typed and told apart.
func TestFormatNames(t *testing.T) {
	seen := map[string]bool{"": true}
	for _, f := range Formats {
		if seen[f.Name] || f.Alias != "" && seen[f.Alias] {
			t.Errorf("a second format %q (%q)", f.Name, f.Alias)
		}
		seen[f.Name], seen[f.Alias] = true, true
	}
}

// Which draft of a file is meant is told in every format.
func TestFormatsTellThePart(t *testing.T) {
	in := found(t, "kalender.csv", dehumanise, plainDraft)
	in.Part = Part{ID: "baris 3", EN: "row 3"}
	other := failed("lain.csv")
	other.Part = Part{ID: "baris 4", EN: "row 4"}
	for _, f := range Formats {
		out := string(printed(t, f, []Input{in, other}, Options{}))
		for _, part := range []string{"baris 3", "baris 4"} {
			if !strings.Contains(out, part) {
				t.Errorf("%s: %q is not told in\n%s", f.Name, part, out)
			}
		}
	}
}

// GitHub shows nothing for a file that is not there.
func TestTypedIsNoFileOfGitHub(t *testing.T) {
	for name, want := range map[string]bool{StdinName: false, TextName: false, TextName + " 2": false, "-tanda.txt": true, "a.txt": true} {
		out := string(printed(t, Format{Write: GitHub}, []Input{found(t, name, dehumanise, plainDraft), failed(name)}, Options{}))
		if got := strings.Contains(out, " file="); got != want {
			t.Errorf("%q: file= is %t, want %t in\n%s", name, got, want, out)
		}
	}
}

// published compiles the schema in a file of testdata/schema.
func published(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile("testdata/schema/" + name)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// What the published schemas ask for holds for every run.
func TestFormatsKeepTheirSchemas(t *testing.T) {
	sarif, diagnostic := published(t, "sarif-2.1.0.json"), published(t, "rdjson-diagnostic.json")
	for name, list := range inputs(t) {
		t.Run("sarif/"+name, func(t *testing.T) {
			valid(t, sarif, printed(t, Format{Write: SARIF}, list, Options{Version: "v1"}))
		})
		t.Run("rdjsonl/"+name, func(t *testing.T) {
			for line := range bytes.Lines(printed(t, Format{Write: RDJSONL}, list, Options{})) {
				valid(t, diagnostic, line)
			}
		})
	}
}

func valid(t *testing.T, schema *jsonschema.Schema, out []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%v in\n%s", err, out)
	}
}
