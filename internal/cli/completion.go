package cli

import (
	"github.com/spf13/cobra"
)

// shells is what newCompletion writes for.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// newCompletion prints the script that makes a shell complete saring's words.
func newCompletion(a *app) *cobra.Command {
	return a.oneOf("completion", "pelengkapan", a.words.Completion, shells, a.words.UnknownShell, func(cmd *cobra.Command, shell string) error {
		switch root := cmd.Root(); shell {
		case "zsh":
			return root.GenZshCompletion(a.out)
		case "fish":
			return root.GenFishCompletion(a.out, true)
		case "powershell":
			return root.GenPowerShellCompletionWithDesc(a.out)
		default:
			return root.GenBashCompletionV2(a.out, true)
		}
	})
}
