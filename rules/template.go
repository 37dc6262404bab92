package rules

import (
	_ "embed"
	"path"
	"strings"
)

var (
	//go:embed template.yaml
	template string
	//go:embed lexicon-template.yaml
	lexiconTemplate string
)

// Template is a rule file to begin with, commented in Indonesian, for a rule of
// this id. It loads as soon as there is a lexicon with the name of the rule.
func Template(id string) []byte { return filledIn(template, id) }

// LexiconTemplate is a lexicon file to begin with, for the lexicon that the rule
// of [Template] names. With it the examples of that rule hold.
func LexiconTemplate(id string) []byte { return filledIn(lexiconTemplate, id) }

func filledIn(text, id string) []byte {
	return []byte(strings.NewReplacer("$id", id, "$name", path.Base(id)).Replace(text))
}
