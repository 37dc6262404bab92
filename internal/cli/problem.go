package cli

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/saring-id/saring/internal/diag"
)

// usageError is a command line that cannot be run, in the language of the run.
type usageError struct{ diag.Text }

func (e *usageError) Error() string { return e.String() }

// usage makes a usage error: hint may be empty, format and args say what is wrong.
func usage(hint, format string, args ...any) error {
	return &usageError{diag.Text{Msg: fmt.Sprintf(format, args...), Hint: hint}}
}

// meant is the hint that names the nearest of known, or otherwise if none is near.
func (a *app) meant(name string, known []string, otherwise string) string {
	if nearest, ok := diag.Nearest(name, known); ok {
		return fmt.Sprintf(a.words.DidYouMean, nearest)
	}
	return otherwise
}

// unknownName takes the name out of cobra's error for an unknown command. cobra
// gives it as a plain string, before any function of ours is called.
func unknownName(err error) (string, bool) {
	if err == nil {
		return "", false
	}
	rest, ok := strings.CutPrefix(err.Error(), "unknown command ")
	if !ok {
		return "", false
	}
	quoted, err := strconv.QuotedPrefix(rest)
	if err != nil {
		return "", false
	}
	name, err := strconv.Unquote(quoted)
	return name, err == nil
}

// unknownCommand is the error for a name that is no command of parent.
func (a *app) unknownCommand(parent *cobra.Command, name string) error {
	var known []string
	for _, c := range available(parent) {
		known = append(append(known, c.Name()), c.Aliases...)
	}
	otherwise := fmt.Sprintf(a.words.SeeHelp, parent.CommandPath())
	if _, err := os.Stat(name); err == nil && !parent.HasParent() {
		otherwise = fmt.Sprintf(a.words.CheckFile, shellWord(name))
		known = nil // the file is there: that is what was meant
	}
	return usage(a.meant(name, known, otherwise), a.words.UnknownCommand, name)
}

// shellWord is s as a shell reads it as one word.
func shellWord(s string) string {
	if s != "" && !strings.ContainsAny(s, " \t\n\"'`$&;|<>()*?[]{}!#~\\") {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// flagError words the errors of pflag.
func (a *app) flagError(cmd *cobra.Command, err error) error {
	if errors.Is(err, pflag.ErrHelp) {
		return err
	}
	if cmd.HasSubCommands() && cmd.Flags().NArg() > 0 {
		return a.unknownCommand(cmd, cmd.Flags().Arg(0))
	}
	var (
		unknown *pflag.NotExistError
		missing *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
		syntax  *pflag.InvalidSyntaxError
	)
	switch {
	case errors.As(err, &unknown):
		return a.unknownFlag(cmd, unknown)
	case errors.As(err, &missing):
		return usage(a.choices(missing.GetFlag().Value), a.words.FlagNeedsValue, missing.GetFlag().Name)
	case errors.As(err, &invalid):
		return a.invalidValue(cmd, invalid)
	case errors.As(err, &syntax):
		return usage(a.seeHelp(cmd), a.words.FlagSyntax, syntax.GetSpecifiedFlag())
	}
	return usage(a.seeHelp(cmd), "%v", err)
}

func (a *app) seeHelp(cmd *cobra.Command) string {
	return fmt.Sprintf(a.words.SeeHelp, cmd.CommandPath())
}

// unknownFlag names the nearest flag of cmd, or the command that has this flag.
func (a *app) unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) error {
	if e.GetSpecifiedShortnames() != "" {
		return usage(a.elsewhere(cmd, e.GetSpecifiedName()), a.words.UnknownShort, e.GetSpecifiedName())
	}
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, "--"+f.Name) })
	name := "--" + e.GetSpecifiedName()
	return usage(a.meant(name, known, a.elsewhere(cmd, e.GetSpecifiedName())), a.words.UnknownFlag, name)
}

// elsewhere is the hint that names the first command with a flag of this name,
// if it is another than cmd.
func (a *app) elsewhere(cmd *cobra.Command, name string) string {
	for _, c := range cmd.Root().Commands() {
		if c == cmd || !c.IsAvailableCommand() {
			continue
		}
		if c.Flags().Lookup(name) != nil || len(name) == 1 && c.Flags().ShorthandLookup(name) != nil {
			return fmt.Sprintf(a.words.FlagElsewhere, c.CommandPath())
		}
	}
	return a.seeHelp(cmd)
}

// invalidValue words the error of a flag's value. "-format" reads as "-f ormat":
// the flag that was meant is named then.
func (a *app) invalidValue(cmd *cobra.Command, e *pflag.InvalidValueError) error {
	f := e.GetFlag()
	if long := f.Shorthand + e.GetValue(); f.Shorthand != "" && cmd.Flags().Lookup(long) != nil {
		return usage(fmt.Sprintf(a.words.DidYouMean, "--"+long), a.words.UnknownFlag, "-"+long)
	}
	return a.badValue("--"+f.Name, e.GetValue(), f.Value)
}

// badValue is the error for a value that the flag or variable called name does not take.
func (a *app) badValue(name, value string, flag pflag.Value) error {
	switch v := flag.(type) {
	case *outputsFlag:
		format, path, toFile := strings.Cut(value, "=")
		if toFile && path == "" {
			return usage("", "%s", a.words.EmptyPath)
		}
		return a.badWord(name, format, v)
	case *choice:
		return a.badWord(name, value, v)
	case *widthValue:
		return usage("", a.words.WidthRange, value, name, minWidth, maxWidth)
	case *fieldsFlag:
		return usage(a.words.FieldHint, a.words.BadField, value, name)
	case *shardValue:
		return usage(a.words.ShardHint, a.words.BadShard, value, name)
	case *dateValue:
		return usage(a.words.DateHint, a.words.BadDate, value, name)
	}
	return usage("", a.words.UnknownValue, value, name)
}

// badWord is the error for a word that c does not take.
func (a *app) badWord(name, word string, c chooser) error {
	return usage(a.meant(word, c.words().All(), a.choices(c)), a.words.UnknownValue, word, name)
}

// choices is the hint that lists what a flag takes, or "" if that is anything.
func (a *app) choices(flag pflag.Value) string {
	c, ok := flag.(chooser)
	if !ok {
		return ""
	}
	return fmt.Sprintf(a.words.Choices, strings.Join(c.words().Names(), ", "))
}

// noArguments, atLeastOne and atMostOne are the checks of positional arguments.
func (a *app) noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(a.seeHelp(cmd), a.words.TooMany, cmd.CommandPath(), args[0])
	}
	return nil
}

func (a *app) atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usage(a.seeHelp(cmd), a.words.TooMany, cmd.CommandPath(), args[1])
	}
	return nil
}

// atLeastOne asks for an argument; hint says where to find one.
func (a *app) atLeastOne(hint string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usage(hint, a.words.TooFew, cmd.UseLine())
		}
		return nil
	}
}

// exactlyOne asks for one argument and no more.
func (a *app) exactlyOne(cmd *cobra.Command, args []string) error {
	if err := a.atLeastOne("")(cmd, args); err != nil {
		return err
	}
	return a.atMostOne(cmd, args)
}

// onlyCommands is the check of a command that has only commands of its own.
func (a *app) onlyCommands(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return a.unknownCommand(cmd, args[0])
	}
	return nil
}
