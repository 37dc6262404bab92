package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
)

// shells is what newCompletion writes for.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// newCompletion prints the script that makes a shell complete saring's words.
func newCompletion(a *app) *cobra.Command {
	w := a.words.Completion
	return &cobra.Command{
		Use: "completion " + strings.Join(shells, "|"), Aliases: []string{"pelengkapan"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		ValidArgs: shells,
		Args:      a.exactlyOne,
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			return runCompletion(a, cmd.Root(), args[0])
		}),
	}
}

func runCompletion(a *app, root *cobra.Command, shell string) (Status, error) {
	write := map[string]func(io.Writer) error{
		"bash":       func(w io.Writer) error { return root.GenBashCompletionV2(w, true) },
		"zsh":        root.GenZshCompletion,
		"fish":       func(w io.Writer) error { return root.GenFishCompletion(w, true) },
		"powershell": root.GenPowerShellCompletionWithDesc,
	}[shell]
	if write == nil {
		all := fmt.Sprintf(a.words.Choices, strings.Join(shells, ", "))
		return NotStarted, usage(a.meant(shell, shells, all), a.words.UnknownShell, shell)
	}
	return Clean, write(a.out)
}
