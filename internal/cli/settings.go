package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/house"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/policy"
	"github.com/saring-id/saring/rules"
)

// addSelection defines --select and --ignore on cmd; their values are read by
// settings.
func addSelection(a *app, cmd *cobra.Command) {
	cmd.Flags().StringSlice("select", nil, a.words.FlagSelect)
	cmd.Flags().StringSlice("ignore", nil, a.words.FlagIgnore)
	for _, name := range []string{"select", "ignore"} {
		_ = cmd.RegisterFlagCompletionFunc(name, a.completeSelectors) // the error is that it is not defined
	}
}

// completeSelectors offers the categories and rules.
func (a *app) completeSelectors(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	ids, directive := a.completeRules(cmd, args, typed)
	return slices.Concat([]string{config.All}, rules.Categories, ids), directive
}

// settings are the settings in force for a run over paths, or for one that reads
// no drafts. They are found once; messages are in their language from then on.
func (a *app) settings(paths ...string) (*config.Settings, error) {
	if a.inForce != nil {
		return a.inForce, nil
	}
	layers := slices.Concat(a.given(), config.Environment(a.env))
	files, err := a.settingsFiles(paths)
	if err != nil {
		return nil, err
	}
	s := config.Resolve(append(layers, files...)...)
	a.use(s.Language.V)
	a.inForce = s
	return s, nil
}

// given is the layers of the flags that were set.
func (a *app) given() []config.Layer {
	var layers []config.Layer
	if len(a.global.rules) > 0 {
		layers = append(layers, config.Given(config.Flag, "--rules", "rules", a.global.rules...))
	}
	if a.global.noDefaultRules {
		layers = append(layers, config.Given(config.Flag, "--no-default-rules", "default_rules", strconv.FormatBool(false)))
	}
	if a.flags == nil { // words are completed
		return layers
	}
	for _, f := range []struct{ name, key string }{
		{"lang", "language"}, {"fail-on", "fail_on"}, {"select", "select"}, {"ignore", "ignore"}, {"baseline", "baseline"},
	} {
		flag := a.flags.Lookup(f.name)
		if flag == nil || !flag.Changed {
			continue
		}
		values := []string{flag.Value.String()}
		if list, ok := flag.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		layers = append(layers, config.Given(config.Flag, "--"+f.name, f.key, values...))
	}
	return layers
}

// settingsFiles is the layers of the files that are to be read: the one named by
// --config or SARING_CONFIG, or else the nearest to paths, and the user's own.
func (a *app) settingsFiles(paths []string) ([]config.Layer, error) {
	if a.global.noConfig {
		return nil, nil
	}
	var layers []config.Layer
	name, err := a.settingsFile(paths)
	if err != nil {
		return nil, err
	}
	if name != "" {
		if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
			return nil, a.noSettings(name)
		}
		l, err := config.File(config.ProjectFile, name)
		if err != nil {
			return nil, err
		}
		layers = append(layers, l)
	}
	user := config.UserPath()
	if _, err := os.Stat(user); user == "" || errors.Is(err, fs.ErrNotExist) {
		return layers, nil
	}
	l, err := config.File(config.UserFile, user)
	return append(layers, l), err
}

// noSettings is the error for a settings file that is asked for and not there.
func (a *app) noSettings(name string) error {
	if near, ok := nearestFile(name); ok {
		return usage(fmt.Sprintf(a.words.DidYouMean, near), a.words.SettingsMissing, name)
	}
	return usage(a.words.SettingsMissingHint, a.words.SettingsMissing, name)
}

// settingsFile is the settings file of a run over paths, "" for none. All paths
// must have the same one: none of them is checked by settings that are not its own.
func (a *app) settingsFile(paths []string) (string, error) {
	if name := a.global.config; name != "" {
		return name, nil
	}
	if name := a.env("SARING_CONFIG"); name != "" {
		return name, nil
	}
	found := map[string]string{} // by folder
	var file, of string          // of the first path
	for _, path := range paths {
		if path == stdin {
			continue
		}
		dir := filepath.Dir(path)
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			dir = path
		}
		near, ok := found[dir]
		if !ok {
			near = config.Find(dir)
			found[dir] = near
		}
		switch {
		case of == "":
			file, of = near, path
		case near != file:
			return "", usage(a.words.OneSettingsHint, a.words.OneSettings, of, a.fileOrNone(file), path, a.fileOrNone(near))
		}
	}
	if of == "" {
		return config.Find("."), nil
	}
	return file, nil
}

// fileOrNone is what a settings file is called in messages.
func (a *app) fileOrNone(name string) string {
	if name == "" {
		return a.words.NoSettingsFile
	}
	return name
}

// policy is what the settings make of the findings of c. That not one rule is
// left is an error: every draft would be clean.
func (a *app) policy(c *checker.Checker, s *config.Settings) (*policy.Policy, error) {
	var all []*rules.Rule
	if s.Chooses() { // reading every rule takes time
		all = everyRule(c.RuleList())
	}
	if err := s.Verify(known(all)).Err(); err != nil {
		return nil, err
	}
	if !s.Chooses() {
		return policy.Everything(), nil
	}
	if house.New(s) == nil { // then its rules find nothing, selected or not
		all = c.RuleList()
	}
	p := policy.New(s, all)
	if p.Selected() == 0 {
		return nil, usage(fmt.Sprintf(a.words.NoneSelectedHint, a.origin(s.Select.Origin), a.origin(s.Ignore.Origin)), "%s", a.words.NoneSelected)
	}
	return p, nil
}

// known is what settings may name.
func known(all []*rules.Rule) config.Known {
	known := config.Known{Categories: append(slices.Clone(rules.Categories), house.Category), Formats: formatNames()}
	known.Rules = ruleIDs(all)
	return known
}

// everyRule is list and the rules of the house.
func everyRule(list []*rules.Rule) []*rules.Rule { return slices.Concat(list, house.Rules()) }

func ruleIDs(all []*rules.Rule) []string {
	ids := make([]string, len(all))
	for i, r := range all {
		ids[i] = r.ID
	}
	return ids
}

// origin is where a value was set, for people.
func (a *app) origin(o config.Origin) string {
	if o.Kind == config.Default {
		return a.words.ByDefault
	}
	return o.String()
}

// use makes lang the language of messages. It is called by the run; whoever else
// speaks while that goes on takes the words from [app.spoken].
func (a *app) use(lang string) {
	a.speaking.Lock()
	defer a.speaking.Unlock()
	a.lang = rules.Indonesian
	if lang == string(rules.English) {
		a.lang = rules.English
	}
	a.words = &msg.For(a.lang).CLI
}

// spoken is the words of the language of messages.
func (a *app) spoken() *msg.CLI {
	a.speaking.Lock()
	defer a.speaking.Unlock()
	return a.words
}
