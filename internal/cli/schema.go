package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// schemas is what newSchema prints.
var schemas = []string{"lexicon", "rule", "regulation", "config", "result"}

// newSchema prints the JSON Schema of a file kind or of the results.
func newSchema(a *app) *cobra.Command {
	return a.oneOf("schema", "skema", a.words.Schema, schemas, a.words.UnknownSchema, func(_ *cobra.Command, kind string) error {
		schema, ok := rules.Schema(kind)
		switch {
		case kind == "config":
			schema = config.Schema()
		case !ok:
			schema = report.ResultSchema()
		}
		_, err := a.out.Write(schema)
		return err
	})
}

// oneOf is a command that prints what one word of known asks for; unknown takes
// %q, any other word.
func (a *app) oneOf(name, alias string, w msg.Command, known []string, unknown string, print func(cmd *cobra.Command, word string) error) *cobra.Command {
	return &cobra.Command{
		Use: name + " " + strings.Join(known, "|"), Aliases: []string{alias},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		ValidArgs: known,
		Args:      a.exactlyOne,
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			if !slices.Contains(known, args[0]) {
				return NotStarted, usage(fmt.Sprintf(a.words.Choices, strings.Join(known, ", ")), unknown, args[0])
			}
			return Clean, print(cmd, args[0])
		}),
	}
}
