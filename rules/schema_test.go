package rules

import (
	"reflect"
	"slices"
	"testing"

	yaml "github.com/goccy/go-yaml"
	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/internal/strict/stricttest"
)

// published are the kinds of file and the structs that are read from them.
var published = []stricttest.Source{
	{Kind: "lexicon", Shape: lexiconShape{}, Title: "Leksikon saring / saring lexicon", Described: described, Mapped: mapped},
	{
		Kind: "rule", Shape: ruleShape{}, Title: "Aturan saring / saring rule", Described: described, Mapped: mapped,
		Definitions: map[string]any{"group": groupShape{}}, // conditions refer to it, which the reflector cannot see
	},
	{Kind: "regulation", Shape: regulationShape{}, Title: "Peraturan dalam saring / saring regulation", Described: described, Mapped: mapped},
}

// TestSchema compares rules/schema with what the shapes say now; "go test
// ./rules -run TestSchema -update" writes it.
func TestSchema(t *testing.T) {
	for _, s := range published {
		golden.Compare(t, "schema/"+s.Kind+".json", s.Schema(t))
		if _, ok := Schema(s.Kind); !ok {
			t.Errorf("Schema(%q) is not there", s.Kind)
		}
	}
	if _, ok := Schema("result"); ok {
		t.Error("a schema of an unknown kind")
	}
}

// TestDescribed asks for a hover text for every field, and for no other.
func TestDescribed(t *testing.T) {
	published[0].CheckDescribed(t, bilingualShape{}, lexiconShape{}, formsShape{}, ruleShape{}, groupShape{}, examplesShape{}, passShape{}, regulationShape{}, articleShape{})
}

// TestSchemaAgrees asks the schema and the loader about every embedded file and
// every file of the fixtures, and wants the same answer.
func TestSchemaAgrees(t *testing.T) {
	compiled := map[string]*validator.Schema{}
	for _, s := range published {
		compiled[s.Kind] = compile(t, s.Kind)
	}
	for _, layer := range []Layer{Embedded(), {Name: "fixture", FS: layerWith(
		ajakanFile, "adds_to: nomor\nitems: [rahasia]\n", // both forms of a lexicon
	)}} {
		l := &loader{}
		for _, f := range l.list(layer) {
			f.read()
			text, err := readFile(f.layer, f.path)
			if err != nil {
				t.Fatal(err)
			}
			var value any
			if err := yaml.Unmarshal(text, &value); err != nil {
				t.Errorf("%s: %v", f.name, err)
				continue
			}
			problem := compiled[stricttest.Name(reflect.TypeOf(f.shape).Elem())].Validate(value)
			if (problem == nil) != (len(f.errs) == 0) {
				t.Errorf("%s: the schema says %v, the loader says %v", f.name, problem, f.errs.Err())
			}
		}
	}
}

func compile(t *testing.T, kind string) *validator.Schema {
	t.Helper()
	text, _ := Schema(kind)
	return stricttest.Compile(t, text)
}

// TestSchemaRefuses gives the schema files that the loader refuses for their shape.
func TestSchemaRefuses(t *testing.T) {
	for _, row := range []struct{ kind, text, old, new string }{
		{"rule", ruleText, "severity:", "severty:"},
		{"rule", ruleText, "severity: warning", "severity: galat"},
		{"rule", ruleText, "near: 8", "near: -1"},
		{"rule", ruleText, "[asserted, quoted]", "[asserted, kutip]"},
		{"rule", ruleText, "{id: Periksa dahulu., en: Check first.}", "{id: Periksa dahulu.}"},
		{"rule", ruleText, "{id: Periksa dahulu., en: Check first.}", `{id: Periksa dahulu., en: " "}`},
		{"rule", ruleText, "near: 8", "any: [{lexikon: nomor}]"},
		{"rule", ruleText, "    - \"Ayo [viralkan, keburu dihapus]\"\n", ""},
		{"lexicon", ajakan, "title: {id: Ajakan menyebar, en: Urging to spread}", "check: nik"},
		{"lexicon", ajakan, "title: {id: Ajakan menyebar, en: Urging to spread}", "adds_to: nomor"},
		{"regulation", lawText, "year: 2020", "year: 20"},
		{"regulation", lawText, "2020-02-29", "29 Februari"},
		{"regulation", lawText, "status: partly", "status: berlaku"},
	} {
		var value any
		if err := yaml.Unmarshal([]byte(edit(t, row.text, row.old, row.new)), &value); err != nil {
			t.Fatal(err)
		}
		if compile(t, row.kind).Validate(value) == nil {
			t.Errorf("%s: accepted %q for %q", row.kind, row.new, row.old)
		}
	}
}

// mapped is the schema of a type that reads its own shape; nil for the others.
func mapped(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[switchShape]():
		return &jsonschema.Schema{Type: "boolean"}
	case reflect.TypeFor[countShape]():
		return &jsonschema.Schema{Type: "integer"}
	case reflect.TypeFor[dayShape]():
		return &jsonschema.Schema{Type: "string", Pattern: `^\d{4}-\d{2}-\d{2}$`}
	case reflect.TypeFor[conditionShape]():
		return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "string"}, {Ref: "#/$defs/group"}}}
	}
	return nil
}

// JSONSchemaExtend says what a lexicon that adds to another may have.
func (lexiconShape) JSONSchemaExtend(s *jsonschema.Schema) {
	var forbidden []*jsonschema.Schema
	for _, key := range []string{"title", "role", "kind", "include", "forms", "mood", "pronouns", "check"} {
		forbidden = append(forbidden, &jsonschema.Schema{Required: []string{key}})
	}
	s.If = &jsonschema.Schema{Required: []string{"adds_to"}}
	s.Then = &jsonschema.Schema{Not: &jsonschema.Schema{AnyOf: forbidden}}
	s.Else = &jsonschema.Schema{Required: []string{"title"}}
}

// described are the hover texts of editors: shape, field.
var described = map[string]string{
	"bilingual.ID": "Bahasa Indonesia / Indonesian",
	"bilingual.EN": "Bahasa Inggris / English",

	"lexicon.Title":    "Nama leksikon / Name of the lexicon",
	"lexicon.Role":     "Peran istilah: perbuatan, sasaran, rincian, isyarat bagi mesin / What the terms are: act, target, detail, cue for the engine",
	"lexicon.Kind":     "Cara istilah ditulis: kata berikut bentuknya, frasa apa adanya, pola RE2 / How terms are written: words with their forms, phrases as they stand, RE2 patterns",
	"lexicon.Items":    "Istilah / The terms",
	"lexicon.Include":  "Leksikon lain yang ikut terhitung / Other lexicons whose hits count as hits of this one",
	"lexicon.Forms":    "Bentuk kata yang dibuat dari istilah satu kata / Word forms generated for one-word terms",
	"lexicon.Drop":     "Bentuk buatan yang berarti lain, dicoret / Generated forms that mean something else, struck out",
	"lexicon.Traps":    "Konteks tempat istilah tidak berbahaya / Contexts in which a term is harmless",
	"lexicon.Mood":     "Hanya sebagai ajakan, kewajiban, harapan, atau rencana sendiri / Only as a call, a norm, a wish or one's own plan",
	"lexicon.Pronouns": "mereka, kalian, dia, -nya sesudahnya mengacu ke istilah ini / mereka, kalian, dia, -nya afterwards stand for the term",
	"lexicon.Check":    "Pemeriksaan susunan angka / Structural check of the digits",
	"lexicon.AddsTo":   "Leksikon yang ditambah isinya; hanya bersama items, drop, traps / Lexicon that gets these terms; only with items, drop, traps",

	"forms.Verb":          "me-, di-, ter-, ku-, kau-, N-, nge- dengan -kan, -i, -in, -an / with -kan, -i, -in, -an",
	"forms.Noun":          "peN-, peN-an, ke-an, per-an",
	"forms.Adjective":     "ter-, se-, -an",
	"forms.Reduplication": "bodoh-bodoh",

	"rule.Title":    "Nama aturan / Name of the rule",
	"rule.Severity": "Tingkat: error jangan diunggah, warning perlu dilihat orang lain, info saran / error do not post, warning second pair of eyes, info advice",
	"rule.Scope":    "Sejauh mana bagian syarat boleh berjauhan / How far apart the parts of the condition may stand",
	"rule.When":     "Syarat / The condition",
	"rule.Stance":   "Sikap penulis tempat aturan ini berlaku; bawaan asserted / Stances in which the rule fires; asserted by default",
	"rule.Message":  "Apa yang ditemukan / What was found",
	"rule.Advice":   "Apa yang sebaiknya dilakukan / What to do next",
	"rule.Cites":    "Dasar hukum: peraturan#pasal, atau peraturan / The law: regulation#article, or regulation",
	"rule.Examples": "Contoh yang membuktikan aturan / Examples that prove the rule",
	"rule.Misses":   "Apa yang diketahui tidak terlihat oleh aturan ini / What the rule is known not to see",

	"group.Lexicon": "Id leksikon / Id of a lexicon",
	"group.Stance":  "Sikap untuk leksikon ini, menggantikan sikap aturan / Stances for this lexicon, in place of the rule's",
	"group.All":     "Semuanya harus ada / Every one must hold",
	"group.Any":     "Paling sedikit satu, atau at_least, harus ada / At least one, or at_least, must hold",
	"group.None":    "Tidak satu pun boleh ada / None may hold",
	"group.AtLeast": "Berapa dari any: yang harus ada / How many of any: must hold",
	"group.Near":    "Paling banyak kata di antara bukti yang berdekatan; 0 tanpa batas / Most words between neighbouring evidence; 0 no limit",
	"group.Link":    "Perbuatan harus bertaut dengan sasaran / The act must be linked to the target",
	"group.Order":   "Isi all: harus berurutan dalam teks / The entries of all: must stand in this order in the text",

	"examples.Flag": "Teks yang harus ditandai; apit bagiannya dengan [ ] / Texts that must be flagged, the part in [ ]",
	"examples.Pass": "Teks mirip yang harus lolos / Near misses that must pass",
	"pass.Text":     "Teks / The text",
	"pass.Why":      "Mengapa lolos / Why it passes",

	"regulation.Label":      "Bentuk pendek yang dicetak / Short form that is printed",
	"regulation.Title":      "Judul lengkap / Full title",
	"regulation.Kind":       "Jenis, misalnya undang-undang / Kind of instrument",
	"regulation.Number":     "Nomor / Number",
	"regulation.Year":       "Tahun / Year",
	"regulation.Status":     "Status hukum / Where it stands in law",
	"regulation.Since":      "Berlaku sejak / In force since",
	"regulation.AmendedBy":  "Diubah oleh: id atau judul / Amended by: ids or titles",
	"regulation.ReplacedBy": "Diganti oleh: id atau judul / Replaced by: id or title",
	"regulation.Checked":    "Hari status terakhir diperiksa / Day the status was last checked",
	"regulation.MaxAge":     "Masa berlaku pemeriksaan, dalam hari; bawaan 180 / Days that the check is good for; 180 by default",
	"regulation.Confidence": "Seberapa pasti isinya; low tidak pernah dirujuk / How sure the text is; low is never cited",
	"regulation.Sources":    "Sumber yang dibaca / Sources that were read",
	"regulation.Note":       "Catatan / Note",
	"regulation.Articles":   "Pasal yang boleh dirujuk / Articles that may be cited",
	"article.Key":           "Yang ditulis aturan sesudah #: 242, 3.e / What a rule writes after #: 242, 3.e",
	"article.Label":         "Yang dicetak: Pasal 3 huruf e / What is printed",
	"article.Text":          "Isi dengan kata sendiri / Content in our own words",
	"article.Sanction":      "Sanksi / Sanction",
	"article.Status":        "Bawaan in-force / in-force by default",
	"article.ReplacedBy":    "Yang dirujuk sebagai gantinya / What to cite instead",
	"article.Confidence":    "Bawaan: seperti peraturannya / By default that of the regulation",
}

// TestChecksInSchema keeps the enum of the tag and Checks the same.
func TestChecksInSchema(t *testing.T) {
	schema := published[0].Reflect(lexiconShape{})
	check, _ := schema.Properties.Get("check")
	var names []string
	for _, name := range check.Enum {
		names = append(names, name.(string))
	}
	if !slices.Equal(names, Checks) {
		t.Errorf("the tag names %v, Checks %v", names, Checks)
	}
}
