package rules

import (
	_ "embed"
	"path"
	"strings"
)

//go:embed template.yaml
var template string

// Template is a rule file to begin with, commented in Indonesian, for a rule of
// this id. It loads as soon as there is a lexicon with the name of the rule.
func Template(id string) []byte {
	return []byte(strings.NewReplacer("$id", id, "$name", path.Base(id)).Replace(template))
}
