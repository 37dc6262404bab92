package cli

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/atomicfile"
	"github.com/saring-id/saring/internal/baseline"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
)

// newBaseline is the work on known findings.
func newBaseline(a *app) *cobra.Command {
	return a.group("baseline", nil, a.words.Baseline,
		a.baselineCommand("create", "buat", a.words.BaselineCreate, createBaseline),
		a.baselineCommand("check", "periksa", a.words.BaselineCheck, checkBaseline),
		a.baselineCommand("prune", "pangkas", a.words.BaselinePrune, pruneBaseline))
}

// baselineCommand is a command that checks drafts and compares what was found
// with the baseline called name.
func (a *app) baselineCommand(use, alias string, w msg.Command, do func(ctx context.Context, r *run, o draftOptions, name string) (Status, error)) *cobra.Command {
	o := newDraftOptions()
	cmd := &cobra.Command{
		Use: use + " " + w[msg.Args], Aliases: []string{alias},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			o.paths = args
			if a.nothingAsked(o) {
				return NotStarted, usage(a.seeHelp(cmd), a.words.TooFew, cmd.UseLine())
			}
			if err := a.valid(o); err != nil {
				return NotStarted, err
			}
			r, err := a.newRun(o.places()...)
			if err != nil {
				return NotStarted, err
			}
			name := r.settings.Baseline.V
			if name == "" {
				name = baseline.FileName
			}
			return do(cmd.Context(), r, o, name)
		}),
	}
	cmd.Flags().SortFlags = false
	o.define(a, cmd, a.words.FlagText)
	addBaseline(a, cmd)
	addSelection(a, cmd)
	return cmd
}

// addBaseline defines --baseline on cmd; its value is read by settings.
func addBaseline(a *app, cmd *cobra.Command) {
	cmd.Flags().String("baseline", "", a.words.FlagBaseline)
}

// baseline is what this run knows already, nil for nothing.
func (r *run) baseline(off bool) (*baseline.Baseline, error) {
	if off || r.settings.Baseline.V == "" {
		return nil, nil
	}
	return r.readBaseline(r.settings.Baseline.V)
}

// readBaseline reads the baseline called name. That it cannot be read is told
// where the name was set.
func (r *run) readBaseline(name string) (*baseline.Baseline, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		from := r.settings.Baseline.Origin
		at := cmp.Or(from.Name, name)
		e := diag.New(at, "baseline %q tidak dapat dibaca: %v", "the baseline %q cannot be read: %v", name, reason(err))
		if errors.Is(err, fs.ErrNotExist) {
			e = diag.New(at, "baseline %q tidak ada", "there is no baseline %q", name).
				Hint("buat dengan: saring baseline create", "make it with: saring baseline create")
		}
		return nil, diag.List{e.At(from.Place.Line, from.Place.Column)}
	}
	b, problems := baseline.Read(name, data)
	return b, problems.Err()
}

// sift takes known findings out of inputs, in order.
func sift(m *baseline.Matching, inputs []report.Input) {
	for i := range inputs {
		if in := &inputs[i]; in.Report != nil {
			fresh, known := m.Sift(in.Report)
			in.Report, in.Known = with(in.Report, fresh), known
		}
	}
}

// whole runs r over every draft. Not all of them checked is no error, but ok is
// false then, and told: what was not met may still be there.
func (r *run) whole(ctx context.Context, o draftOptions) (inputs []report.Input, ok bool, err error) {
	inputs, err = r.over(ctx, o)
	ok = true
	for _, in := range inputs {
		if in.Failure != nil {
			ok = false
			r.sayFailure(in.Name, in.Failure)
		}
	}
	return inputs, ok, err
}

func createBaseline(ctx context.Context, r *run, o draftOptions, name string) (Status, error) {
	if _, err := os.Lstat(name); err == nil {
		return NotStarted, usage(r.words.BaselineThere, r.words.FileExists, name)
	}
	if err := atomicfile.Check(name); err != nil {
		return NotStarted, &usageError{r.cannotWrite(r.words.FileUnwritten, name, err)}
	}
	salt := make([]byte, baseline.SaltBytes)
	_, _ = rand.Read(salt) // never fails
	m := baseline.New(salt)
	return r.writeBaseline(ctx, o, name, m, m.Met)
}

func checkBaseline(ctx context.Context, r *run, o draftOptions, name string) (Status, error) {
	known, err := r.readBaseline(name)
	if err != nil {
		return NotStarted, err
	}
	inputs, ok, err := r.whole(ctx, o)
	if err != nil {
		return Incomplete, err
	}
	m := known.Match()
	sift(m, inputs)
	fresh, met, stale := 0, 0, 0
	for _, in := range inputs {
		met += in.Known
		if in.Report != nil {
			fresh += len(in.Report.Findings)
		}
	}
	var b strings.Builder
	for _, e := range m.Stale() {
		stale += e.Count
		fmt.Fprintf(&b, r.words.BaselineStale+"\n", e.Rule, e.Print[:8], e.Count)
	}
	fmt.Fprintf(&b, r.words.BaselineCounts+"\n", name, met, fresh, stale)
	if _, err := fmt.Fprint(r.out, b.String()); err != nil {
		return Incomplete, err
	}
	switch {
	case !ok:
		return Incomplete, nil
	case fresh+stale > 0:
		return Findings, nil
	}
	return Clean, nil
}

func pruneBaseline(ctx context.Context, r *run, o draftOptions, name string) (Status, error) {
	known, err := r.readBaseline(name)
	if err != nil {
		return NotStarted, err
	}
	m := known.Match()
	return r.writeBaseline(ctx, o, name, m, func() *baseline.Baseline { return m.Pruned(known) })
}

// writeBaseline writes what result gives, once m has met the findings of every
// draft, to the file called name. If a draft was not checked, nothing is written.
func (r *run) writeBaseline(ctx context.Context, o draftOptions, name string, m *baseline.Matching, result func() *baseline.Baseline) (Status, error) {
	inputs, ok, err := r.whole(ctx, o)
	if err != nil {
		return Incomplete, err
	}
	if !ok {
		r.say(r.words.BaselineUnwritten, name)
		return Incomplete, nil
	}
	sift(m, inputs)
	b := result()
	if err := atomicfile.Write(name, b.Write); err != nil {
		r.say("%s", r.cannotWrite(r.words.FileUnwritten, name, err))
		return Incomplete, nil
	}
	_, err = fmt.Fprintf(r.out, r.words.BaselineWritten+"\n", name, b.Len())
	return Clean, err
}
