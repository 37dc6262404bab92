package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
)

// newRoot is saring itself with every command. Without a command it checks what
// is piped in; at a keyboard it gives short help.
func newRoot(a *app) *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use: "saring", Short: a.words.Root[msg.Short], Long: a.words.Root[msg.Long], Example: a.words.Root[msg.Example],
		SilenceErrors: true, SilenceUsage: true, DisableSuggestions: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		RunE: a.runs(func(cmd *cobra.Command, _ []string) (Status, error) {
			switch {
			case version:
				return runVersion(a)
			case a.inTerminal.is:
				_, err := fmt.Fprintln(a.out, a.words.Brief)
				return Clean, err
			}
			return runCheck(cmd.Context(), a, newCheckOptions())
		}),
	}
	addGlobal(a, root)
	root.Flags().SortFlags = false
	root.Flags().BoolVar(&version, "version", false, a.words.FlagVersion)
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(a.flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) {
		if err := a.writeHelp(cmd); err != nil {
			a.status = a.fail(err)
		}
	})
	root.SetHelpCommand(newHelp(a))
	root.AddCommand(
		newCheck(a), newBatch(a), newTrace(a),
		newExplain(a), newRules(a), newRegulations(a),
		newConfig(a), newBaseline(a), newSchema(a), newCompletion(a), newMan(a), newVersion(a),
	)
	root.InitDefaultHelpCmd()
	plainUseLine(root)
	return root
}

// plainUseLine keeps cobra from adding "[flags]" to the usage of c and the
// commands below it.
func plainUseLine(c *cobra.Command) {
	c.DisableFlagsInUseLine = true
	for _, sub := range c.Commands() {
		plainUseLine(sub)
	}
}
