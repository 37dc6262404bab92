package config

import (
	"slices"

	"github.com/saring-id/saring/internal/strict"
)

// shape is what a settings file may hold. The decoder and the published schema
// are both made from these tags.
type shape struct {
	Language         strict.Text   `yaml:"language" jsonschema:"enum=id,enum=en"`
	FailOn           strict.Text   `yaml:"fail_on" jsonschema:"enum=error,enum=warning,enum=info,enum=never,enum=galat,enum=peringatan,enum=catatan,enum=tidak"`
	Format           strict.Text   `yaml:"format"`
	Select           []strict.Text `yaml:"select" jsonschema:"minItems=1"`
	Ignore           []strict.Text `yaml:"ignore"`
	Severity         levelsShape   `yaml:"severity" jsonschema:"enum=error,enum=warning,enum=info,enum=off,enum=galat,enum=peringatan,enum=catatan,enum=tidak"`
	Rules            []strict.Text `yaml:"rules"`
	DefaultRules     *switchShape  `yaml:"default_rules"`
	Include          []strict.Text `yaml:"include"`
	Exclude          []strict.Text `yaml:"exclude"`
	Fields           fieldsShape   `yaml:"fields"`
	Baseline         strict.Text   `yaml:"baseline"`
	RequiredHashtags []strict.Text `yaml:"required_hashtags"`
	RequiredLines    []strict.Text `yaml:"required_lines"`
	Platforms        []strict.Text `yaml:"platforms" jsonschema:"enum=instagram,enum=x,enum=facebook,enum=tiktok,enum=youtube"`
	Limits           limitsShape   `yaml:"limits"`
}

// switchShape is a bool that knows where it stands.
type switchShape struct {
	On    bool
	Place strict.Place
}

// UnmarshalStrict reads true or false.
func (s *switchShape) UnmarshalStrict(n strict.Node) {
	n.Decode(&s.On)
	s.Place = n.Place()
}

// levelsShape is a mapping of rules and categories to levels; nil if there is none.
type levelsShape []Level

// UnmarshalStrict reads the levels in their order.
func (l *levelsShape) UnmarshalStrict(n strict.Node) {
	*l = levelsShape{}
	n.Each(func(key strict.Text, value strict.Node) {
		var level strict.Text
		value.Decode(&level)
		name, _ := levels.Name(level.Value)
		*l = append(*l, Level{key, name})
	})
}

// fieldsShape is a mapping of globs to names of fields; nil if there is none.
type fieldsShape []Fields

// UnmarshalStrict reads the globs in their order.
func (f *fieldsShape) UnmarshalStrict(n strict.Node) {
	*f = fieldsShape{}
	n.Each(func(key strict.Text, value strict.Node) {
		var names []strict.Text
		value.Decode(&names)
		*f = append(*f, Fields{key, names})
	})
}

// limitsShape is a mapping of platforms to limits; nil if there is none.
type limitsShape []Limit

type limitShape struct {
	Characters int `yaml:"characters" jsonschema:"minimum=1"`
	Hashtags   int `yaml:"hashtags" jsonschema:"minimum=1"`
}

// UnmarshalStrict reads the limits in their order.
func (l *limitsShape) UnmarshalStrict(n strict.Node) {
	*l = limitsShape{}
	n.Each(func(key strict.Text, value strict.Node) {
		var limit limitShape
		value.Decode(&limit)
		if !slices.Contains(Platforms, key.Value) {
			value.Fail("platform %q tidak dikenal", "unknown platform %q", key.Value).
				At(key.Place.Line, key.Place.Column).Meant(key.Value, Platforms)
			return
		}
		*l = append(*l, Limit{key, limit.Characters, limit.Hashtags})
	})
}

// Platforms are the platforms whose limits are known.
var Platforms = []string{"instagram", "x", "facebook", "tiktok", "youtube"}
