package cli

import (
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// newRulesShow prints the file of a rule, as a model for one's own.
func newRulesShow(a *app) *cobra.Command {
	w := a.words.RulesShow
	return &cobra.Command{
		Use: "show " + w[msg.Args], Aliases: []string{"tampil"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args:              a.atLeastOne(a.words.SeeRules),
		ValidArgsFunction: a.completeRules,
		RunE: a.runs(func(_ *cobra.Command, ids []string) (Status, error) {
			return runRulesShow(a, ids)
		}),
	}
}

func runRulesShow(a *app, ids []string) (Status, error) {
	set, layers, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	chosen, err := a.rulesByID(set, ids)
	if err != nil {
		return NotStarted, err
	}
	return each(a, chosen, func(r *rules.Rule) error {
		file, err := ruleFile(layers, r)
		if err != nil {
			return err
		}
		_, err = a.out.Write(file)
		return err
	})
}

// ruleFile reads the file that r was loaded from.
func ruleFile(layers []rules.Layer, r *rules.Rule) ([]byte, error) {
	for _, l := range layers {
		path, ok := strings.CutPrefix(r.Pos.File, l.Name+"/")
		if !ok {
			continue
		}
		if file, err := fs.ReadFile(l.FS, path); err == nil {
			return file, nil
		}
	}
	return nil, &fs.PathError{Op: "read", Path: r.Pos.File, Err: fs.ErrNotExist}
}
