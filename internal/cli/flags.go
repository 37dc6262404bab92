package cli

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// globalFlags are the flags that every command takes.
type globalFlags struct {
	lang           *choice
	color          *choice
	width          widthValue
	rules          []string // folders, added in this order
	noDefaultRules bool
	config         string // a settings file; "" for the nearest
	noConfig       bool
}

// addGlobal defines the global flags on root.
func addGlobal(a *app, root *cobra.Command) {
	w := a.words
	a.global.lang, a.global.color = newLang(), newChoice(config.Words{{Name: colorAuto, Alias: "otomatis"}, {Name: colorAlways, Alias: "selalu"}, {Name: colorNever, Alias: "tidak"}})
	flags := root.PersistentFlags()
	flags.SortFlags = false
	flags.StringArrayVar(&a.global.rules, "rules", nil, w.FlagRules)
	flags.BoolVar(&a.global.noDefaultRules, "no-default-rules", false, w.FlagNoDefaultRules)
	flags.StringVar(&a.global.config, "config", "", w.FlagConfig)
	flags.BoolVar(&a.global.noConfig, "no-config", false, w.FlagNoConfig)
	flags.Var(a.global.lang, "lang", w.FlagLang)
	flags.Var(a.global.color, "color", w.FlagColor)
	flags.Var(&a.global.width, "width", w.FlagWidth)
	flags.BoolP("help", "h", false, w.FlagHelp)
	_ = root.MarkPersistentFlagDirname("rules") // the error is that it is not defined
	complete(root, "lang", a.global.lang)
	complete(root, "color", a.global.color)
}

// errValue is told by a value that does not take what it was set to; what is
// said to a person is worded by badValue.
var errValue = errors.New("value not taken")

// chooser is the value of a flag that takes words of a list.
type chooser interface {
	pflag.Value
	words() config.Words
}

// choice is the value of a flag that takes one of a few words.
type choice struct {
	known config.Words // the first is the default
	value string       // the name of one of them
}

func newChoice(known config.Words) *choice { return &choice{known: known, value: known[0].Name} }

// newLang is the value of --lang and of SARING_LANG.
func newLang() *choice {
	return newChoice(config.WordsOf(string(rules.Indonesian), string(rules.English)))
}

func (c *choice) String() string      { return c.value }
func (c *choice) Type() string        { return "choice" }
func (c *choice) words() config.Words { return c.known }

// Set takes one of the words.
func (c *choice) Set(s string) error {
	name, ok := c.known.Name(s)
	if !ok {
		return errValue
	}
	c.value = name
	return nil
}

// widthValue is the value of --width, 0 until it is set.
type widthValue int

func (w *widthValue) String() string { return strconv.Itoa(int(*w)) }
func (w *widthValue) Type() string   { return "number" }

// Set takes a number of columns.
func (w *widthValue) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < minWidth || n > maxWidth {
		return errValue
	}
	*w = widthValue(n)
	return nil
}

// dateValue is the value of a flag that takes a day, the zero day until it is set.
type dateValue struct{ day time.Time }

func (d *dateValue) String() string {
	if d.day.IsZero() {
		return ""
	}
	return d.day.Format(time.DateOnly)
}
func (d *dateValue) Type() string { return "date" }

// Set takes a day as 2027-06-01.
func (d *dateValue) Set(s string) error {
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return errValue
	}
	d.day = day
	return nil
}

// shardValue is the value of --shard, the whole until it is set.
type shardValue input.Shard

func (v *shardValue) String() string { return "" }
func (v *shardValue) Type() string   { return "shard" }

// Set takes one part of several: "2/8" is the second of eight.
func (v *shardValue) Set(s string) error {
	part, of, _ := strings.Cut(s, "/")
	i, err := strconv.Atoi(part)
	n, problem := strconv.Atoi(of)
	if err != nil || problem != nil || i < 1 || i > n {
		return errValue
	}
	*v = shardValue{Index: i - 1, Of: n}
	return nil
}

// newFailOn is the value of --fail-on.
func newFailOn() *choice {
	c := newChoice(config.FailOn)
	c.value = string(report.LevelWarning)
	return c
}

// complete makes the shell offer the words of c for a flag.
func complete(cmd *cobra.Command, flag string, c chooser) {
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(c.words().Names(), cobra.ShellCompDirectiveNoFileComp)) // the error is that it is not defined
}

// flagIn is the value of the last flag of this name, with its dashes, in args; ""
// if there is none. It looks no further than "--".
func flagIn(args []string, name string) string {
	value := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if v, ok := strings.CutPrefix(arg, name+"="); ok {
			value = v
		}
		if arg == name && i+1 < len(args) {
			value = args[i+1]
		}
	}
	return value
}

var _ = []pflag.Value{(*choice)(nil), (*outputsFlag)(nil), (*widthValue)(nil), (*dateValue)(nil), (*fieldsFlag)(nil), (*shardValue)(nil)}
