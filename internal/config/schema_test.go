package config

import (
	"reflect"
	"strings"
	"testing"

	yaml "github.com/goccy/go-yaml"
	"github.com/invopop/jsonschema"

	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/internal/strict/stricttest"
)

var published = stricttest.Source{
	Kind: "config", Shape: shape{}, Title: "Setelan saring / saring settings",
	Described: described, Mapped: mapped, Definitions: map[string]any{"limit": limitShape{}},
}

// TestSchema compares schema/config.json with what the shape says now; "go test
// ./internal/config -run TestSchema -update" writes it.
func TestSchema(t *testing.T) {
	golden.Compare(t, "schema/config.json", published.Schema(t))
}

func TestDescribed(t *testing.T) { published.CheckDescribed(t, shape{}, limitShape{}) }

// mapped is the schema of a type that reads its own shape; nil for the others.
func mapped(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[switchShape]():
		return &jsonschema.Schema{Type: "boolean"}
	case reflect.TypeFor[levelsShape]():
		return &jsonschema.Schema{Type: "object", AdditionalProperties: &jsonschema.Schema{Type: "string", Enum: list(levels.All())}}
	case reflect.TypeFor[fieldsShape]():
		return &jsonschema.Schema{Type: "object", AdditionalProperties: &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Type: "string"}}}
	case reflect.TypeFor[limitsShape]():
		return &jsonschema.Schema{Type: "object", PropertyNames: &jsonschema.Schema{Enum: list(Platforms)}, AdditionalProperties: &jsonschema.Schema{Ref: "#/$defs/limit"}}
	}
	return nil
}

func list(words []string) []any {
	var all []any
	for _, word := range words {
		all = append(all, word)
	}
	return all
}

var described = map[string]string{
	"shape.Language":         "Bahasa pesan / Language of messages",
	"shape.FailOn":           "Tingkat terendah yang membuat status keluar 1 / Lowest level that makes the exit status 1",
	"shape.Format":           "Bentuk hasil check / Form of the result of check",
	"shape.Select":           "Aturan yang dipakai: id, kategori, atau all / Rules that are used: ids, categories or all",
	"shape.Ignore":           "Aturan yang tidak dipakai / Rules that are not used",
	"shape.Severity":         "Tingkat temuan menurut aturan, kategori, atau all / Level of findings by rule, category or all",
	"shape.Rules":            "Folder aturan lembaga, dari folder berkas ini / Folders of rules, from the folder of this file",
	"shape.DefaultRules":     "Apakah aturan bawaan dipakai / Whether the built-in rules are used",
	"shape.Include":          "Berkas yang diperiksa di dalam folder / Files that are checked in a folder",
	"shape.Exclude":          "Berkas yang tidak diperiksa di dalam folder / Files that are not checked in a folder",
	"shape.Fields":           "Isian yang dibaca, menurut pola nama berkas / Fields that are read, by glob of file names",
	"shape.Baseline":         "Berkas temuan yang sudah diketahui / File of known findings",
	"shape.RequiredHashtags": "Tagar yang wajib ada / Hashtags that must be there",
	"shape.RequiredLines":    "Baris yang wajib ada / Lines that must be there",
	"shape.Platforms":        "Tempat mengunggah / Where the drafts are posted",
	"shape.Limits":           "Batas yang menggantikan angka bawaan / Limits in place of the built-in figures",
	"limit.Characters":       "Banyaknya karakter / Number of characters",
	"limit.Hashtags":         "Banyaknya tagar / Number of hashtags",
}

// TestSchemaAgrees asks the schema and the reader about the same files.
func TestSchemaAgrees(t *testing.T) {
	schema := stricttest.Compile(t, Schema())
	for _, row := range []struct {
		text string
		ok   bool
	}{
		{full, true},
		{uncommented(string(templateID)), true},
		{uncommented(string(templateEN)), true},
		{"ignore: []", true},
		{"fail_on: gawat", false},
		{"fail-on: error", false},
		{"select: []", false},
		{"severity: {sara: berat}", false},
		{"severity: [sara]", false},
		{"platforms: [friendster]", false},
		{"limits: {friendster: {characters: 5}}", false},
		{"limits: {x: {characters: 0}}", false},
		{"default_rules: ya", false},
		{"fields: {a.csv: judul}", false},
	} {
		var value any
		if err := yaml.Unmarshal([]byte(row.text), &value); err != nil {
			t.Fatal(err)
		}
		_, problems := read(ProjectFile, "f", []byte(row.text))
		valid := schema.Validate(value) == nil
		if valid != row.ok || (len(problems) == 0) != row.ok {
			t.Errorf("%q: schema %v, reader %v, want %v", row.text, valid, problems, row.ok)
		}
	}
}

// uncommented is a template with every key in force.
func uncommented(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		rest, ok := strings.CutPrefix(line, "# ")
		if key, _, found := strings.Cut(rest, ": "); ok && found && strings.ToLower(key) == key && !strings.Contains(key, " ") {
			line = rest
		}
		b.WriteString(line)
	}
	return b.String()
}
