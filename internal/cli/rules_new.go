package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// newRulesNew writes a rule and its lexicon to begin with.
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

func runRulesNew(a *app, id, dir string) (Status, error) {
	category, name, cut := strings.Cut(id, "/")
	if !cut {
		return NotStarted, usage(a.withCategory(id), a.words.NoCategory, id)
	}
	if !slices.Contains(rules.Categories, category) {
		all := fmt.Sprintf(a.words.Choices, strings.Join(rules.Categories, ", "))
		return NotStarted, usage(a.meant(category, rules.Categories, all), a.words.UnknownCategory, category)
	}
	if !rules.IsSlug(name) {
		return NotStarted, usage(a.words.RuleIDHint, a.words.BadRuleID, id)
	}
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	if r, ok := set.Rule(id); ok {
		if r.Pos.File == builtIn(id) {
			return NotStarted, usage(fmt.Sprintf(a.words.BuiltInHint, id), a.words.BuiltInTaken, id)
		}
		return NotStarted, usage(a.words.NotOverwritten, a.words.RuleTaken, id, r.Pos.File)
	}
	file := filepath.Join(dir, "rules", category, name+".yaml")
	switch err := create(file, rules.Template(id)); {
	case errors.Is(err, fs.ErrExist):
		return NotStarted, usage(a.words.NotOverwritten, a.words.FileExists, file)
	case err != nil:
		return NotStarted, &usageError{a.cannotWrite(a.words.FileUnwritten, file, err)}
	}
	lexicon, err := a.newLexicon(set, id, dir)
	if err != nil {
		return Incomplete, err
	}
	p := &page{width: a.columns()}
	p.text(fmt.Sprintf(a.words.Written, file))
	p.text(lexicon)
	p.text(a.words.NextTest)
	p.text("  saring rules test " + id + " --rules " + shellWord(dir))
	_, err = io.WriteString(a.out, p.String())
	return Clean, err
}

// builtIn is where the built-in rule of this id would stand.
func builtIn(id string) string { return path.Join(rules.Embedded().Name, "rules", id) + ".yaml" }

// withCategory is the hint that shows how name becomes the id of a rule.
func (a *app) withCategory(name string) string {
	category, rest := "hoaks", name
	if near, ok := diag.Nearest(name, rules.Categories); ok {
		category = near
	}
	if category == name || !rules.IsSlug(name) {
		rest = "obat-palsu"
	}
	return fmt.Sprintf(a.words.CategoryHint, category+"/"+rest, strings.Join(rules.Categories, ", "))
}

// newLexicon writes the lexicon of a new rule, unless there is one of its name,
// and gives what is to be said about it.
func (a *app) newLexicon(set *rules.Set, id, dir string) (string, error) {
	name := path.Base(id)
	if l, ok := set.Lexicon(name); ok {
		return fmt.Sprintf(a.words.LexiconTaken, name, l.Pos.File), nil
	}
	file := filepath.Join(dir, "lexicons", name+".yaml")
	err := create(file, rules.LexiconTemplate(id))
	if errors.Is(err, fs.ErrExist) {
		return fmt.Sprintf(a.words.Kept, file), nil
	}
	return fmt.Sprintf(a.words.Written, file), err
}

// create writes a file that is not there yet, and the folders above it.
func create(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Close())
}
