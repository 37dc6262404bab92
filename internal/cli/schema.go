package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// schemas is what newSchema prints.
var schemas = []string{"lexicon", "rule", "regulation", "result"}

// newSchema prints the JSON Schema of a file kind or of the results.
func newSchema(a *app) *cobra.Command {
	w := a.words.Schema
	return &cobra.Command{
		Use: "schema " + strings.Join(schemas, "|"), Aliases: []string{"skema"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		ValidArgs: schemas,
		Args:      a.exactlyOne,
		RunE: a.runs(func(_ *cobra.Command, args []string) (Status, error) {
			return runSchema(a, args[0])
		}),
	}
}

func runSchema(a *app, kind string) (Status, error) {
	if !slices.Contains(schemas, kind) {
		all := fmt.Sprintf(a.words.Choices, strings.Join(schemas, ", "))
		return NotStarted, usage(a.meant(kind, schemas, all), a.words.UnknownSchema, kind)
	}
	schema, ok := rules.Schema(kind)
	if !ok {
		schema = report.ResultSchema()
	}
	_, err := a.out.Write(schema)
	return Clean, err
}
