package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime/debug"
	"slices"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
)

// batchOptions are the flags and arguments of batch.
type batchOptions struct {
	paths   []string // files or "-"; none means standard input
	fields  fieldsFlag
	keep    []string
	shard   shardValue
	verbose bool
	summary bool
	redact  bool
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
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.fields, "field", a.words.FlagTextField)
	flags.StringArrayVar(&o.keep, "keep", nil, a.words.FlagKeep)
	flags.Var(&o.shard, "shard", a.words.FlagShard)
	flags.Var(failOn, "fail-on", a.words.FlagFailOn)
	addSelection(a, cmd)
	flags.BoolVar(&o.summary, "summary", false, a.words.FlagSummary)
	flags.BoolVar(&o.verbose, "verbose", false, a.words.FlagVerbose)
	flags.BoolVar(&o.redact, "redact", false, a.words.FlagRedact)
	complete(cmd, "fail-on", failOn)
	return cmd
}

// prepare makes a reader of records read what o asks for.
func (o *batchOptions) prepare(r *input.RecordReader) {
	r.Fields(o.fields...)
	r.Keep(o.keep...)
	r.Shard(input.Shard(o.shard))
}

// batchItem is one record, or why a stream of them could not be read on.
type batchItem struct {
	from   string // the stream
	record input.Record
	input  report.Input
	more   bool         // the next record is at hand
	broken *input.Error // record and input are not set
}

// A stream leaves little behind for each record, but never ends: after longStream
// records, garbage is collected when there is litter per cent of what is in use. To
// ask for that costs more than a short stream takes.
const (
	longStream = 1_000
	litter     = 50
)

func runBatch(ctx context.Context, a *app, o *batchOptions) (Status, error) {
	if err := a.valid(draftOptions{paths: o.paths}); err != nil {
		return NotStarted, err
	}
	r, err := a.newRun(o.paths...)
	if err != nil {
		return NotStarted, err
	}
	options := a.options()
	options.FailOn, options.ShowHeld = report.Level(r.settings.FailOn.V), o.verbose
	if n := len(r.policy.NotSelected()); n > 0 {
		a.say("%s", msg.For(a.lang).Report.NotSelected.Of(n))
	}
	b := &batch{a: a, o: o, progress: a.newProgress(), options: options, fields: slices.Clone(o.fields), keep: slices.Clone(o.keep)}
	out := newLineWriter(a.out)
	work := func(k *block) *block {
		for i := range k.items {
			r.record(ctx, &k.items[i])
			if o.redact {
				k.items[i].input = report.Redact([]report.Input{k.items[i].input})[0]
			}
		}
		k.print(o.keep, options)
		return k
	}
	err = inOrder(ctx, blocks(a.records(o.paths, o.prepare)), work, func(k *block) error { return b.emit(out, k) })
	if err == nil && o.summary {
		err = report.BatchSummary(out, b.sum, options)
	}
	b.progress.clear()
	if err != nil {
		return Incomplete, err
	}
	b.sayRest()
	if len(b.fields) > 0 && b.records > 0 {
		return Incomplete, nil
	}
	return statusOf(b.sum), nil
}

// batch is what a run of batch came to so far.
type batch struct {
	a        *app
	o        *batchOptions
	options  report.Options
	progress *progress

	records int
	sum     report.Summary // streams that broke count as failed, too
	fields  []field.Path   // paths of --field that no record has had
	keep    []string       // names of --keep that no record has had
	tidy    bool           // garbage is collected early
}

// emit prints the results of k.
func (b *batch) emit(out io.Writer, k *block) error {
	for i := range k.items {
		b.count(&k.items[i])
	}
	if !b.tidy && b.records >= longStream {
		b.tidy = true
		debug.SetGCPercent(litter)
	}
	b.progress.show(b.records, b.sum)
	if k.err != nil {
		return k.err
	}
	_, err := out.Write(k.lines.Bytes())
	return err
}

// count counts i and says what was wrong with it.
func (b *batch) count(i *batchItem) {
	if stream := i.broken; stream != nil {
		b.sum.Failed++
		b.progress.clear()
		b.a.sayFailure(stream.Name, b.a.whyFailed(stream.Name, stream))
		return
	}
	b.records++
	b.sum.Add(i.input, b.options.FailOn)
	if i.record.Err != nil {
		b.progress.clear()
		b.a.sayRecord(i.record.Err)
	}
	b.met(i.record)
}

// met strikes out the paths and names that r has.
func (b *batch) met(r input.Record) {
	b.fields = slices.DeleteFunc(b.fields, func(p field.Path) bool {
		return slices.ContainsFunc(r.Fields, func(f input.FieldText) bool { return p.Match(f.Place) })
	})
	b.keep = slices.DeleteFunc(b.keep, func(name string) bool { return r.Kept[name] != nil })
}

// sayRest tells at the end what was asked for and not there, and what was not checked.
func (b *batch) sayRest() {
	var unmet []string
	for _, name := range b.keep {
		unmet = append(unmet, "--keep "+name)
	}
	for _, path := range b.fields {
		unmet = append(unmet, "--field "+path.String())
	}
	for _, flag := range unmet {
		if b.records > 0 {
			b.a.say("%s: %s", flag, diag.Text{Msg: b.a.words.FieldNowhere, Hint: b.a.words.CheckSpelling})
		}
	}
	if b.sum.Failed > 0 || b.records == 0 {
		b.a.say(b.a.words.BatchDone, b.records, b.sum.Failed)
	}
}

// records yields the records of all streams in order, from readers that prepare
// made ready. A stream that cannot be read ends with an item that says so, and
// the next one is read.
func (a *app) records(paths []string, prepare func(*input.RecordReader)) iter.Seq[batchItem] {
	if len(paths) == 0 {
		paths = []string{stdin}
	}
	return func(yield func(batchItem) bool) {
		for _, path := range paths {
			if !a.stream(path, prepare, yield) {
				return
			}
		}
	}
}

// stream yields the records of one stream and reports whether more is wanted.
func (a *app) stream(path string, prepare func(*input.RecordReader), yield func(batchItem) bool) bool {
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
	prepare(reader)
	for {
		record, err := reader.Next()
		var broken *input.Error
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.As(err, &broken):
			return yield(batchItem{broken: broken})
		case !yield(batchItem{from: path, record: record, more: reader.Ready()}):
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

// record checks the record of i on one of the cores.
func (r *run) record(ctx context.Context, i *batchItem) {
	if i.broken != nil {
		return
	}
	d := draft{name: i.record.Name(), source: i.record.Source()}
	if i.record.Err != nil {
		d.failure = r.whyFailed(d.name, i.record.Err)
	}
	i.input = merged(r.judged(ctx, d))
	for _, f := range i.record.Fields {
		i.input.Fields = append(i.input.Fields, report.Field{Name: f.Place.String(), Start: f.Start})
	}
}

// sayRecord names the place of a record that was not read, so that an editor
// can jump there.
func (a *app) sayRecord(e *input.Error) {
	fmt.Fprintf(a.err, "%s: %s\n", e.Diag().Place(), a.said(e.ID, e.EN))
}
