package config

import (
	"bytes"
	_ "embed"
)

//go:embed schema/config.json
var schemaFile []byte

// Schema is the JSON Schema (draft 2020-12) of a settings file.
func Schema() []byte { return bytes.Clone(schemaFile) }
