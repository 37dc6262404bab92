package report

import (
	"bytes"
	_ "embed"
)

//go:embed schema/result.json
var resultSchemaFile []byte

// ResultSchema is the JSON Schema (2020-12) of what [JSON] and [Record] print.
func ResultSchema() []byte { return bytes.Clone(resultSchemaFile) }
