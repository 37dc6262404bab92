// Package config is what a person or an institution may set: where settings come
// from, which of them are in force, and what is wrong with them.
//
// Settings stand in a file [FileName], in a user's own file, in variables SARING_*
// and in flags. Each of these is a [Layer]; [Resolve] takes every key from the
// first layer that has it, as a whole, and remembers which one that was.
package config

import (
	"fmt"

	"github.com/saring-id/saring/internal/strict"
)

// FileName is the name of a settings file.
const FileName = ".saring.yaml"

// All is the selector that means every rule.
const All = "all"

// Off is the level of a rule that is not to be checked.
const Off = "off"

// Settings are the values in force.
type Settings struct {
	File string // the settings file that was read, "" for none

	Language     Value[string] // id or en
	FailOn       Value[string] // error, warning, info or never
	Format       Value[string] // a format of check
	Select       Texts         // rules, categories or [All]
	Ignore       Texts
	Severity     Value[[]Level]
	Rules        Texts // folders, as they can be opened from here
	DefaultRules Value[bool]
	Include      Texts // globs, relative to the folder of the file that has them
	Exclude      Texts
	Fields       Value[[]Fields]
	Baseline     Value[string] // a file, as it can be opened from here; "" for none

	RequiredHashtags Texts
	RequiredLines    Texts
	Platforms        Texts
	Limits           Value[[]Limit]
}

// Chooses reports whether s says anything about which rules are used or how
// strongly they count.
func (s *Settings) Chooses() bool {
	return s.Select.Origin.Kind != Default || len(s.Ignore.V) > 0 || len(s.Severity.V) > 0
}

// Value is a setting and where it comes from.
type Value[T any] struct {
	V      T
	Origin Origin
}

// Texts is a setting of several texts, each with its place.
type Texts = Value[[]strict.Text]

// Level is how strongly the findings of a rule or category count.
type Level struct {
	Of    strict.Text // a rule, a category or [All]
	Level string      // error, warning, info or [Off]
}

// Fields are the fields that are read from files that match a glob.
type Fields struct {
	Glob  strict.Text
	Names []strict.Text
}

// Limit is how much a platform takes, in place of the figures that are built in.
// 0 means that nothing is set.
type Limit struct {
	Platform             strict.Text
	Characters, Hashtags int
}

// Origin is where a value was set.
type Origin struct {
	Kind  Kind
	Name  string       // the file, variable or flag; "" for Default
	Dir   string       // the folder that globs are relative to
	Place strict.Place // in a file
}

// Kind is a kind of place where values are set.
type Kind uint8

// The kinds, from the one that wins to the one that is asked last.
const (
	Flag Kind = iota
	Variable
	ProjectFile
	UserFile
	Default
)

// At is o with the place p.
func (o Origin) At(p strict.Place) Origin {
	o.Place = p
	return o
}

// String is "FILE:LINE:COLUMN", or the name of the variable or flag.
func (o Origin) String() string {
	if o.Place.Line == 0 {
		return o.Name
	}
	return fmt.Sprintf("%s:%d:%d", o.Name, o.Place.Line, o.Place.Column)
}
