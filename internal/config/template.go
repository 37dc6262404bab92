package config

import (
	"bytes"
	_ "embed"

	"github.com/saring-id/saring/rules"
)

//go:embed template/id.yaml
var templateID []byte

//go:embed template/en.yaml
var templateEN []byte

// Template is a settings file to begin with, explained in lang. All but one of
// its keys are comments.
func Template(lang rules.Lang) []byte {
	if lang == rules.English {
		return bytes.Clone(templateEN)
	}
	return bytes.Clone(templateID)
}
