package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// newRulesNew writes a rule file to begin with.
func newRulesNew(a *app) *cobra.Command {
	w := a.words.RulesNew
	var dir string
	cmd := &cobra.Command{
		Use: "new " + w[msg.Args], Aliases: []string{"buat"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.exactlyOne,
		RunE: a.runs(func(_ *cobra.Command, args []string) (Status, error) {
			return runRulesNew(a, args[0], dir)
		}),
	}
	cmd.Flags().StringVar(&dir, "dir", ".", a.words.FlagDir)
	_ = cmd.MarkFlagDirname("dir") // the error is that it is not defined
	return cmd
}

// slug is one part of a rule's id.
var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func runRulesNew(a *app, id, dir string) (Status, error) {
	category, name, _ := strings.Cut(id, "/")
	if !slices.Contains(rules.Categories, category) {
		all := fmt.Sprintf(a.words.Choices, strings.Join(rules.Categories, ", "))
		return NotStarted, usage(a.meant(category, rules.Categories, all), a.words.UnknownCategory, category)
	}
	if !slug.MatchString(name) {
		return NotStarted, usage(a.words.RuleIDHint, a.words.BadRuleID, id)
	}
	path := filepath.Join(dir, "rules", category, name+".yaml")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return NotStarted, usage("", "%v", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return NotStarted, usage(a.words.NotOverwritten, a.words.FileExists, path)
	}
	if err != nil {
		return NotStarted, usage("", "%v", err)
	}
	_, err = f.Write(rules.Template(id))
	if err := errors.Join(err, f.Close()); err != nil {
		return Incomplete, err
	}
	lexicon := filepath.Join(dir, "lexicons", name+".yaml")
	_, err = fmt.Fprintf(a.out, a.words.RuleWritten+"\n", path, lexicon, "saring rules test "+id+" --rules "+shellWord(dir))
	return Clean, err
}
