package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/policy"
	"github.com/saring-id/saring/internal/report"
)

// batchOptions are the flags and arguments of batch.
type batchOptions struct {
	paths   []string // files or "-"; none means standard input
	verbose bool
}

// newBatch checks a stream of records and answers each with one line.
func newBatch(a *app) *cobra.Command {
	w := a.words.Batch
	o := &batchOptions{}
	failOn := newFailOn()
	cmd := &cobra.Command{
		Use: "batch " + w[msg.Args], Aliases: []string{"massal"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			o.paths = args
			if a.nothingAsked(draftOptions{paths: args}) {
				return NotStarted, usage(a.seeHelp(cmd), a.words.TooFew, cmd.UseLine())
			}
			return runBatch(cmd.Context(), a, o)
		}),
	}
	cmd.Flags().SortFlags = false
	cmd.Flags().Var(failOn, "fail-on", a.words.FlagFailOn)
	addSelection(a, cmd)
	cmd.Flags().BoolVar(&o.verbose, "verbose", false, a.words.FlagVerbose)
	complete(cmd, "fail-on", failOn)
	return cmd
}

// batchItem is one record, or why a stream of them could not be read on.
type batchItem struct {
	from   string // the stream
	record input.Record
	input  report.Input
	broken *input.Error // record and input are not set
}

func runBatch(ctx context.Context, a *app, o *batchOptions) (Status, error) {
	if err := a.valid(draftOptions{paths: o.paths}); err != nil {
		return NotStarted, err
	}
	s, err := a.settings(o.paths...)
	if err != nil {
		return NotStarted, err
	}
	c, err := a.checker()
	if err != nil {
		return NotStarted, err
	}
	p, err := a.policy(c, s)
	if err != nil {
		return NotStarted, err
	}
	options := a.options()
	options.FailOn, options.ShowHeld = report.Level(s.FailOn.V), o.verbose
	if n := len(p.NotSelected()); n > 0 {
		a.say("%s", msg.For(a.lang).Report.NotSelected.Of(n))
	}
	out, flush := lineWriter(a.out)
	var sum report.Summary
	records, broken := 0, 0
	err = inOrder(ctx, a.records(o.paths), func(i batchItem) batchItem { return a.checkRecord(ctx, c, p, i) }, func(i batchItem) error {
		if stream := i.broken; stream != nil {
			broken++
			a.sayFailure(stream.Name, a.whyFailed(stream.Name, stream))
			return nil
		}
		records++
		sum.Add(i.input, options.FailOn)
		if i.record.Err != nil {
			a.sayRecord(i.record.Err)
		}
		return report.Record(out, i.record.ID, i.input, options)
	})
	if err := errors.Join(err, flush()); err != nil {
		return Incomplete, err
	}
	if failed := sum.Failed + broken; failed > 0 || records == 0 {
		a.say(a.words.BatchDone, records, failed)
	}
	sum.Failed += broken
	return statusOf(sum), nil
}

// records yields the records of all streams in order, with the further fields
// named by keep. A stream that cannot be read ends with an item that says so, and
// the next one is read.
func (a *app) records(paths []string, keep ...string) iter.Seq[batchItem] {
	if len(paths) == 0 {
		paths = []string{stdin}
	}
	return func(yield func(batchItem) bool) {
		for _, path := range paths {
			if !a.stream(path, keep, yield) {
				return
			}
		}
	}
}

// stream yields the records of one stream and reports whether more is wanted.
func (a *app) stream(path string, keep []string, yield func(batchItem) bool) bool {
	in := a.in
	if path != stdin {
		f, err := openRecords(path)
		if err != nil {
			return yield(batchItem{broken: err})
		}
		defer func() { _ = f.Close() }() // nothing was written
		in = f
	}
	reader := input.NewRecords(path, in, input.Limits{})
	reader.Keep(keep...)
	for {
		record, err := reader.Next()
		var broken *input.Error
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.As(err, &broken):
			return yield(batchItem{broken: broken})
		case !yield(batchItem{from: path, record: record}):
			return false
		}
	}
}

// openRecords opens a stream. Why it cannot be opened is found out by reading
// it as a draft, so that both say the same.
func openRecords(path string) (*os.File, *input.Error) {
	f, err := os.Open(path)
	if err == nil {
		if info, err := f.Stat(); err == nil && !info.IsDir() {
			return f, nil
		}
		_ = f.Close() // nothing was written
	}
	var why *input.Error
	if _, err := input.File(path, input.Options{}); !errors.As(err, &why) {
		why = &input.Error{Name: path, Reason: input.ReasonRead}
	}
	return nil, why
}

// checkRecord checks the record of i on one of the cores.
func (a *app) checkRecord(ctx context.Context, c *checker.Checker, p *policy.Policy, i batchItem) batchItem {
	if i.broken != nil {
		return i
	}
	d := draft{name: i.record.Name(), source: i.record.Source()}
	if i.record.Err != nil {
		d.failure = a.whyFailed(d.name, i.record.Err)
	}
	i.input = applied(p, a.check(ctx, c, d))
	return i
}

// sayRecord names the place of a record that was not read, so that an editor
// can jump there.
func (a *app) sayRecord(e *input.Error) {
	fmt.Fprintf(a.err, "%s: %s\n", e.Diag().Place(), a.said(e.ID, e.EN))
}

// lineWriter is w for results of one line each. To a file they are gathered
// until flush; a program at the other end of a pipe gets each one at once.
func lineWriter(w io.Writer) (out io.Writer, flush func() error) {
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			b := bufio.NewWriterSize(w, 64<<10)
			return b, b.Flush
		}
	}
	return w, func() error { return nil }
}
