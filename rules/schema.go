package rules

import "embed"

//go:embed schema/*.json
var schemas embed.FS

// Schema is the JSON Schema (draft 2020-12) of the files of one kind: lexicon,
// rule or regulation.
func Schema(kind string) ([]byte, bool) {
	text, err := schemas.ReadFile("schema/" + kind + ".json")
	return text, err == nil
}
