package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// stdin is the path that means standard input; textName is what a draft from
// --text is called.
const (
	stdin    = "-"
	textName = "-t"
)

// Reasons for which a draft is not checked, beside those of package input.
const (
	reasonEmpty    = "empty"     // no letter in it
	reasonNoDrafts = "no-drafts" // a folder without drafts
	reasonDefect   = "defect"    // saring itself failed
)

// draftOptions say which drafts are asked for.
type draftOptions struct {
	paths   []string // files, folders or "-"; none means standard input
	text    string
	hasText bool // --text was given, be it empty
}

// define defines --text on cmd.
func (o *draftOptions) define(a *app, cmd *cobra.Command) {
	cmd.Flags().StringVarP(&o.text, "text", "t", "", a.words.FlagText)
}

// nothingAsked reports whether the person at a keyboard named no draft at all.
func (a *app) nothingAsked(o draftOptions) bool {
	return len(o.paths) == 0 && !o.hasText && a.inTerminal.is
}

// valid reports drafts that cannot be asked for together.
func (a *app) valid(o draftOptions) error {
	if o.hasText && len(o.paths) > 0 {
		return usage("", a.words.TextAndPath, o.paths[0])
	}
	seen := false
	for _, p := range o.paths {
		switch {
		case p == "": // "$FILE" of a script in which FILE is not set
			return usage("", "%s", a.words.EmptyPath)
		case p == stdin && seen:
			return usage("", "%s", a.words.StdinTwice)
		}
		seen = seen || p == stdin
	}
	return nil
}

// draft is one draft that was asked for: what was read, or why it was not.
type draft struct {
	name    string
	source  *source.Source // nil if failure is set
	notices []report.Notice
	failure *report.Failure
}

// drafts is the reading of every draft asked for, to be called once each. A
// folder stands for the drafts in it.
func (a *app) drafts(ctx context.Context, o draftOptions) []func() draft {
	if o.hasText {
		return []func() draft{func() draft { return a.readText(o.text) }}
	}
	if len(o.paths) == 0 {
		return []func() draft{a.readStdin}
	}
	var list []func() draft
	for _, path := range o.paths {
		if path == stdin {
			list = append(list, a.readStdin)
			continue
		}
		list = append(list, a.expand(ctx, path)...)
	}
	return list
}

// expand is path, or the drafts under it if it is a folder.
func (a *app) expand(ctx context.Context, path string) []func() draft {
	folder, err := input.Walk(ctx, path)
	var list []func() draft
	for _, p := range folder.Paths {
		list = append(list, func() draft { return a.readFile(p) })
	}
	for _, e := range folder.Failed {
		list = append(list, func() draft { return a.failed(e.Name, e) })
	}
	if err != nil {
		list = append(list, func() draft { return a.failed(path, err) })
	}
	if len(list) == 0 {
		list = append(list, func() draft { return noDrafts(path) })
	}
	a.saySkipped(path, folder)
	return list
}

// saySkipped tells which files of a folder were not taken for drafts.
func (a *app) saySkipped(path string, folder input.Folder) {
	var kinds []string
	total := folder.Special
	for _, ext := range slices.Sorted(maps.Keys(folder.Skipped)) {
		n := folder.Skipped[ext]
		total += n
		if ext == "" {
			ext = a.words.NoExtension
		}
		kinds = append(kinds, fmt.Sprintf("%d %s", n, ext))
	}
	if folder.Special > 0 {
		kinds = append(kinds, fmt.Sprintf("%d %s", folder.Special, a.words.SpecialFiles))
	}
	if total > 0 {
		a.say("%s: %s", path, fmt.Sprintf(a.words.Skipped, total, strings.Join(kinds, ", "), strings.Join(input.Extensions(), " ")))
	}
}

func (a *app) readFile(path string) draft {
	src, notices, err := input.File(path, input.Limits{})
	return a.opened(path, src, notices, err)
}

func (a *app) readStdin() draft {
	if a.inTerminal.is {
		a.say("%s", a.words.Typing)
	}
	src, notices, err := input.Read(stdin, a.in, input.Limits{})
	return a.opened(stdin, src, notices, err)
}

func (a *app) readText(text string) draft {
	src, notices, err := input.Decode(textName, []byte(text))
	return a.opened(textName, src, notices, err)
}

// opened is the draft that package input gave, or why it gave none. A draft
// without anything in it is none: whoever asked for it meant another.
func (a *app) opened(name string, src *source.Source, notices []input.Notice, err error) draft {
	if err != nil {
		return a.failed(name, err)
	}
	if strings.TrimSpace(strings.TrimPrefix(src.Text, "\uFEFF")) == "" {
		return draft{name: name, failure: failure(reasonEmpty, func(w *msg.CLI) diag.Text {
			return diag.Text{Msg: w.Empty, Hint: w.EmptyHint}
		})}
	}
	d := draft{name: name, source: src}
	for _, n := range notices {
		d.notices = append(d.notices, report.Notice{ID: placed(rules.Indonesian, n.Line, n.Column, n.ID), EN: placed(rules.English, n.Line, n.Column, n.EN)})
	}
	return d
}

// failed is a draft that could not be read.
func (a *app) failed(name string, err error) draft {
	return draft{name: name, failure: a.whyFailed(name, err)}
}

// whyFailed words an error of package input. A name that is not there gets the
// nearest one that is.
func (a *app) whyFailed(name string, err error) *report.Failure {
	var e *input.Error
	if !errors.As(err, &e) {
		return failure(string(input.ReasonRead), func(*msg.CLI) diag.Text { return diag.Text{Msg: err.Error()} })
	}
	f := &report.Failure{
		Reason: string(e.Reason),
		ID:     placed(rules.Indonesian, e.Line, e.Column, e.ID),
		EN:     placed(rules.English, e.Line, e.Column, e.EN),
	}
	if near, ok := nearestFile(name); ok && errors.Is(err, fs.ErrNotExist) {
		f.ID.Hint = fmt.Sprintf(msg.For(rules.Indonesian).CLI.DidYouMean, near)
		f.EN.Hint = fmt.Sprintf(msg.For(rules.English).CLI.DidYouMean, near)
	}
	return f
}

// noDrafts is a folder in which there is nothing to check.
func noDrafts(path string) draft {
	return draft{name: path, failure: failure(reasonNoDrafts, func(w *msg.CLI) diag.Text {
		return diag.Text{Msg: w.NoDrafts, Hint: fmt.Sprintf(w.NoDraftsHint, strings.Join(input.Extensions(), " "))}
	})}
}

// failure makes a failure of what text says in each language.
func failure(reason string, text func(*msg.CLI) diag.Text) *report.Failure {
	return &report.Failure{
		Reason: reason,
		ID:     text(&msg.For(rules.Indonesian).CLI),
		EN:     text(&msg.For(rules.English).CLI),
	}
}

// placed puts the place in front of t; line 0 is none.
func placed(lang rules.Lang, line, column int, t diag.Text) diag.Text {
	if line > 0 {
		t.Msg = fmt.Sprintf(msg.For(lang).CLI.AtPlace, line, column) + ": " + t.Msg
	}
	return t
}

// check checks d. A defect of the engine costs this draft only.
func (a *app) check(ctx context.Context, c *checker.Checker, d draft) (in report.Input) {
	in = report.Input{Name: d.name, Notices: d.notices, Failure: d.failure}
	if d.failure != nil {
		return in
	}
	defer func() {
		if defect := recover(); defect != nil {
			in.Report, in.Failure = nil, brokenBy(defect)
		}
	}()
	in.Report, _ = c.Check(ctx, d.source) // the error is ctx's, which inOrder gives
	return in
}

// brokenBy is the failure of a draft that saring itself broke down on.
func brokenBy(defect any) *report.Failure {
	return failure(reasonDefect, func(w *msg.CLI) diag.Text {
		return diag.Text{Msg: fmt.Sprintf(w.Defect, defect), Hint: w.DefectHint}
	})
}

// sayFailure tells why a draft was not checked, for a person who may not see
// the report.
func (a *app) sayFailure(name string, f *report.Failure) {
	a.say("%s: %s", a.called(name), a.said(f.ID, f.EN))
}

// called is what a draft of this name is called in messages.
func (a *app) called(name string) string {
	switch name {
	case stdin:
		return msg.For(a.lang).Report.Stdin
	case textName:
		return msg.For(a.lang).Report.Typed
	}
	return name
}
