// Package stricttest makes, in tests, the published JSON Schema of a file from
// the struct that package strict decodes it into.
package stricttest

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/saring-id/saring/internal/strict"
)

// Source says what a schema is made of.
type Source struct {
	Kind  string // the name in the schema's id
	Title string
	Shape any // a value of the struct
	// Described are the hover texts of editors, by name of struct and field.
	Described map[string]string
	// Mapped is the schema of a type that reads its own shape; nil for the others.
	Mapped func(reflect.Type) *jsonschema.Schema
	// Definitions are further structs that the schemas of Mapped refer to, by name.
	Definitions map[string]any
}

// Schema is the schema of s as it is published.
func (s Source) Schema(t testing.TB) []byte {
	t.Helper()
	schema := s.Reflect(s.Shape)
	for name, shape := range s.Definitions {
		if schema.Definitions == nil {
			schema.Definitions = jsonschema.Definitions{}
		}
		schema.Definitions[name] = s.Reflect(shape)
		schema.Definitions[name].Version, schema.Definitions[name].ID = "", ""
	}
	loosen(schema)
	schema.ID = jsonschema.ID("urn:saring:" + s.Kind + ":1")
	schema.Title = s.Title
	text, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(text, '\n')
}

// Reflect is the schema of one struct, before its texts are made any scalar.
func (s Source) Reflect(shape any) *jsonschema.Schema {
	reflector := &jsonschema.Reflector{
		FieldNameTag: "yaml", RequiredFromJSONSchemaTags: true, ExpandedStruct: true,
		Mapper: func(t reflect.Type) *jsonschema.Schema {
			if t == reflect.TypeFor[strict.Text]() {
				return &jsonschema.Schema{Type: "string"}
			}
			return s.Mapped(t)
		},
		Namer:         Name,
		LookupComment: func(t reflect.Type, field string) string { return s.Described[Name(t)+"."+field] },
	}
	return reflector.Reflect(shape)
}

// Name is what the struct t is called in a schema.
func Name(t reflect.Type) string { return strings.TrimSuffix(t.Name(), "Shape") }

// loosen lets text be any scalar, as it is taken as it is written. The words of
// an enum and days stay strings, which they are in YAML anyway.
func loosen(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	if s.Type == "string" && s.Enum == nil && s.Pattern == "" {
		s.Type = ""
		s.Pattern = `\S`
		s.Extras = map[string]any{"type": []string{"string", "number", "boolean"}}
	}
	loosen(s.Items)
	for _, sub := range s.OneOf {
		loosen(sub)
	}
	for _, def := range s.Definitions {
		loosen(def)
	}
	if s.Properties != nil {
		for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
			loosen(pair.Value)
		}
	}
}

// CheckDescribed fails unless every field of shapes is described, and nothing else.
func (s Source) CheckDescribed(t testing.TB, shapes ...any) {
	t.Helper()
	fields := map[string]bool{}
	for _, shape := range shapes {
		typ := reflect.TypeOf(shape)
		for f := range typ.Fields() {
			if f.Tag.Get("yaml") != "-" {
				name := Name(typ) + "." + f.Name
				fields[name] = true
				if s.Described[name] == "" {
					t.Errorf("%s has no description", name)
				}
			}
		}
	}
	for name := range s.Described {
		if !fields[name] {
			t.Errorf("%s is described and does not exist", name)
		}
	}
}

// Compile makes a validator of a published schema.
func Compile(t testing.TB, text []byte) *validator.Schema {
	t.Helper()
	doc, err := validator.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := validator.NewCompiler()
	if err := c.AddResource("urn:saring:schema", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("urn:saring:schema")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
