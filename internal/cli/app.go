package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// app is one run of saring: its streams and what is decided once for every
// command. Findings and what was asked for go to out; everything else goes to
// err, each message with "saring: " in front, lower case and without a full stop.
type app struct {
	in  io.Reader
	out io.Writer
	err safeWriter
	env func(string) string
	now func() time.Time // the only clock of the program
	// How long a run goes on before it listens to Ctrl-C.
	patience time.Duration
	// What the streams are attached to.
	inTerminal, outTerminal, errTerminal terminal
	outAside                             bool // what goes to out is not read by whoever reads err, see setAside

	lang     rules.Lang
	words    *msg.CLI
	speaking sync.Mutex // guards words where two goroutines meet, see spoken
	global   globalFlags
	flags    *pflag.FlagSet   // of the command that runs
	inForce  *config.Settings // see settings
	status   Status           // what the command came to
}

func newApp(stdin io.Reader, stdout, stderr io.Writer) *app {
	return &app{
		in: stdin, out: stdout, err: safeWriter{stderr}, env: os.Getenv,
		now:        time.Now, //nolint:forbidigo // whether a check of the law is too old depends on the day
		inTerminal: terminalOf(stdin), outTerminal: terminalOf(stdout), errTerminal: terminalOf(stderr),
		outAside: setAside(stdout, stderr),
		patience: patience,
	}
}

// run runs the command that args ask for. A defect of saring itself is told as
// such: it must look like neither a clean draft nor a wrong flag.
func (a *app) run(ctx context.Context, args []string) (status Status) {
	defer func() {
		if defect := recover(); defect != nil {
			a.say(a.words.Defect+"; %s\n%s", defect, a.words.DefectHint, debug.Stack())
			status = Incomplete
		}
	}()
	if err := a.execute(ctx, args); err != nil {
		return a.fail(err)
	}
	return a.status
}

// execute runs the command tree over args.
func (a *app) execute(ctx context.Context, args []string) error {
	root := newRoot(a)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if name, ok := unknownName(err); ok {
		return a.unknownCommand(root, name)
	}
	return err
}

// runs makes the function that cobra calls out of one that gives a status.
func (a *app) runs(run func(cmd *cobra.Command, args []string) (Status, error)) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) (err error) {
		a.flags = cmd.Flags()
		a.status, err = run(cmd, args)
		return err
	}
}

// fail says what went wrong and gives the status for it.
func (a *app) fail(err error) Status {
	var (
		problems diag.List
		usage    *usageError
	)
	switch {
	case errors.Is(err, context.Canceled):
		return Interrupted // Main says so
	case errors.Is(err, syscall.EPIPE):
		return Incomplete // nobody reads on, so there is nobody to tell
	case errors.As(err, &problems):
		a.list(problems)
		return NotStarted
	case errors.As(err, &usage):
		a.say("%s", usage.Error())
		return NotStarted
	}
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		a.say("%s", diag.Text{Msg: fmt.Sprintf(a.words.NotWritten, a.plainly(err)), Hint: a.words.NotWrittenHint})
		return Incomplete
	}
	a.say("%v", err)
	return Incomplete
}

// plainly is the error of a system call in plain words, if there are any for it.
func (a *app) plainly(err error) string {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return a.words.DiskFull
	case errors.Is(err, fs.ErrNotExist):
		return a.words.NoSuchFile
	case errors.Is(err, fs.ErrPermission):
		return a.words.NoPermission
	}
	return reason(err).Error()
}

// list prints each problem on a line of its own, beginning with its place so
// that an editor can jump there, and then counts them.
func (a *app) list(problems diag.List) {
	for _, p := range problems {
		fmt.Fprintf(a.err, "%s: %s\n", p.Place(), a.said(p.ID, p.EN))
	}
	a.say("%s", a.words.Problems.Of(len(problems)))
}

// said is a text in the language of this run.
func (a *app) said(id, en diag.Text) diag.Text {
	if a.lang == rules.English {
		return en
	}
	return id
}

// say prints one message for the person at the keyboard.
func (a *app) say(format string, args ...any) {
	fmt.Fprintf(a.err, "saring: "+format+"\n", args...)
}

// speak chooses the language of help: --lang, SARING_LANG, the settings of the
// working directory, Indonesian. The flags are looked for before they are parsed,
// because their help is in that language; what is wrong with them, and with the
// settings, is told when they are.
func (a *app) speak(args []string) error {
	a.use("")
	chosen := flagIn(args, "--lang")
	if chosen == "" {
		chosen = a.env("SARING_LANG")
		if v := newLang(); chosen != "" && v.Set(chosen) != nil {
			return a.badValue("SARING_LANG", chosen, v)
		}
	}
	if chosen == "" && !slices.Contains(args, "--no-config") {
		a.global.config = flagIn(args, "--config")
		if files, err := a.settingsFiles(nil); err == nil {
			chosen = config.Resolve(files...).Language.V
		}
	}
	a.use(chosen)
	return nil
}
