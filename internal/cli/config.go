package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/msg"
)

// newConfig is the work on settings.
func newConfig(a *app) *cobra.Command {
	return a.group("config", []string{"setelan"}, a.words.Config, newConfigInit(a), newConfigShow(a), newConfigVerify(a))
}

// newConfigInit writes a settings file to begin with.
func newConfigInit(a *app) *cobra.Command {
	w := a.words.ConfigInit
	var user bool
	cmd := &cobra.Command{
		Use: "init", Aliases: []string{"buat"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.noArguments,
		RunE: a.runs(func(*cobra.Command, []string) (Status, error) { return runConfigInit(a, user) }),
	}
	cmd.Flags().BoolVar(&user, "user", false, a.words.FlagUser)
	return cmd
}

func runConfigInit(a *app, user bool) (Status, error) {
	name := config.FileName
	if user {
		name = config.UserPath()
	}
	switch err := create(name, config.Template(a.lang)); {
	case errors.Is(err, fs.ErrExist):
		return NotStarted, usage(a.words.NotOverwritten, a.words.FileExists, name)
	case err != nil:
		return NotStarted, &usageError{a.cannotWrite(a.words.FileUnwritten, name, err)}
	}
	_, err := fmt.Fprintf(a.out, a.words.Written+"\n", name)
	return Clean, err
}

// newConfigShow prints the settings in force.
func newConfigShow(a *app) *cobra.Command {
	w := a.words.ConfigShow
	var origin bool
	cmd := &cobra.Command{
		Use: "show " + w[msg.Args], Aliases: []string{"tampil"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		RunE: a.runs(func(_ *cobra.Command, paths []string) (Status, error) { return runConfigShow(a, paths, origin) }),
	}
	cmd.Flags().BoolVar(&origin, "origin", false, a.words.FlagOrigin)
	return cmd
}

func runConfigShow(a *app, paths []string, origin bool) (Status, error) {
	s, err := a.verified(paths)
	if err != nil {
		return NotStarted, err
	}
	var said func(config.Origin) string
	if origin {
		said = a.origin
	}
	var b bytes.Buffer
	if err := s.Write(&b, said); err != nil {
		return Incomplete, err
	}
	_, err = a.out.Write(b.Bytes())
	return Clean, err
}

// newConfigVerify reports what is wrong with the settings.
func newConfigVerify(a *app) *cobra.Command {
	w := a.words.ConfigVerify
	return &cobra.Command{
		Use: "verify " + w[msg.Args], Aliases: []string{"periksa"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		RunE: a.runs(func(_ *cobra.Command, paths []string) (Status, error) { return runConfigVerify(a, paths) }),
	}
}

func runConfigVerify(a *app, paths []string) (Status, error) {
	s, err := a.verified(paths)
	if err != nil {
		return NotStarted, err
	}
	said := a.words.SettingsRight
	if s.File == "" {
		said = a.words.SettingsNone
	}
	_, err = fmt.Fprintf(a.out, said+"\n", a.fileOrNone(s.File))
	return Clean, err
}

// verified is the settings for paths, with every name in them known.
func (a *app) verified(paths []string) (*config.Settings, error) {
	s, err := a.settings(paths...)
	if err != nil {
		return nil, err
	}
	set, _, err := a.load()
	if err != nil {
		return nil, err
	}
	return s, s.Verify(known(everyRule(set.Rules))).Err()
}
