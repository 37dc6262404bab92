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

// stdin is the path that means standard input.
const stdin = report.StdinName

// Reasons for which a draft is not checked, beside those of package input.
const (
	reasonEmpty    = "empty"     // no letter in it
	reasonNoDrafts = "no-drafts" // a folder without drafts
	reasonDefect   = "defect"    // saring itself failed
)

// draftOptions say which drafts are asked for.
type draftOptions struct {
	paths []string // files, folders or "-"; none means standard input
	texts []string // the values of --text, be they empty
}

// define defines --text on cmd, described as about.
func (o *draftOptions) define(cmd *cobra.Command, about string) {
	cmd.Flags().StringArrayVarP(&o.texts, "text", "t", nil, about)
}

// nothingAsked reports whether the person at a keyboard named no draft at all.
func (a *app) nothingAsked(o draftOptions) bool {
	return len(o.paths) == 0 && len(o.texts) == 0 && a.inTerminal.is
}

// valid reports drafts that cannot be asked for together.
func (a *app) valid(o draftOptions) error {
	if len(o.texts) > 0 && len(o.paths) > 0 {
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
	part    report.Part    // which draft of the file
	source  *source.Source // nil if nothing was read
	notices []report.Notice
	failure *report.Failure
}

// reading gives the drafts of one file that was asked for. It is called once.
type reading func() []draft

// drafts is the reading of everything asked for. A folder stands for the files
// in it.
func (a *app) drafts(ctx context.Context, o draftOptions) []reading {
	var list []reading
	for i, text := range o.texts {
		list = append(list, func() []draft { return a.readText(textNameOf(i, len(o.texts)), text) })
	}
	if len(o.texts) == 0 && len(o.paths) == 0 {
		return []reading{a.readStdin}
	}
	for _, path := range o.paths {
		if path == stdin {
			list = append(list, a.readStdin)
			continue
		}
		list = append(list, a.expand(ctx, path)...)
	}
	return list
}

// expand is path, or the files under it if it is a folder.
func (a *app) expand(ctx context.Context, path string) []reading {
	folder, err := input.Walk(ctx, path)
	var list []reading
	for _, p := range folder.Paths {
		list = append(list, func() []draft { return a.readFile(p) })
	}
	for _, e := range folder.Failed {
		list = append(list, func() []draft { return a.failed(e.Name, e) })
	}
	if err != nil {
		list = append(list, func() []draft { return a.failed(path, err) })
	}
	if len(list) == 0 {
		list = append(list, func() []draft { return noDrafts(path) })
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
		kinds = append(kinds, a.words.SpecialFiles.Of(folder.Special))
	}
	if total > 0 {
		a.say("%s: %s", path, fmt.Sprintf(a.words.Skipped, a.words.SkippedFiles.Of(total), strings.Join(kinds, ", "), strings.Join(input.Extensions(), " ")))
	}
}

func (a *app) readFile(path string) []draft {
	r, err := input.File(path, input.Options{})
	return a.opened(path, r, err)
}

func (a *app) readStdin() []draft {
	if a.inTerminal.is {
		a.say("%s", a.words.Typing)
	}
	r, err := input.Read(stdin, a.in, input.Options{})
	return a.opened(stdin, r, err)
}

func (a *app) readText(name, text string) []draft {
	r, err := input.Parse(name, []byte(text), input.Options{Format: input.Text})
	return a.opened(name, r, err)
}

// textNameOf is the name of the text at index at of n: "-t", or "-t 2" if there are several.
func textNameOf(at, n int) string {
	if n == 1 {
		return report.TextName
	}
	return fmt.Sprintf("%s %d", report.TextName, at+1)
}

// opened is the drafts that package input gave, or why it gave none. A file
// without anything in it is none: whoever asked for it meant another.
func (a *app) opened(name string, r input.Reading, err error) []draft {
	if err != nil {
		return a.failed(name, err)
	}
	var list []draft
	for _, from := range r.Drafts {
		d := draft{name: name, part: report.Part(from.Part), source: from.Source}
		switch {
		case from.Err != nil:
			d.failure = a.whyFailed(name, from.Err)
		case strings.TrimSpace(strings.TrimPrefix(from.Source.Text, "\uFEFF")) == "":
			return empty(name)
		}
		list = append(list, d)
	}
	for _, n := range r.Notices {
		list[0].notices = append(list[0].notices, report.Notice{ID: placed(rules.Indonesian, n.Line, n.Column, n.ID), EN: placed(rules.English, n.Line, n.Column, n.EN)})
	}
	return list
}

// empty is a file without a word in it.
func empty(name string) []draft {
	return []draft{{name: name, failure: failure(reasonEmpty, func(w *msg.CLI) diag.Text {
		return diag.Text{Msg: w.Empty, Hint: w.EmptyHint}
	})}}
}

// failed is a file that could not be read.
func (a *app) failed(name string, err error) []draft {
	return []draft{{name: name, failure: a.whyFailed(name, err)}}
}

// whyFailed words an error of package input. A name that is not there gets the
// nearest one that is, or, if it looks like a draft itself, the flag for one.
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
	if !errors.Is(err, fs.ErrNotExist) {
		return f
	}
	id, en := &msg.For(rules.Indonesian).CLI, &msg.For(rules.English).CLI
	if near, ok := nearestFile(name); ok {
		f.ID.Hint, f.EN.Hint = fmt.Sprintf(id.DidYouMean, near), fmt.Sprintf(en.DidYouMean, near)
	} else if strings.Contains(name, " ") {
		f.ID.Hint, f.EN.Hint = id.PathIsText, en.PathIsText
	}
	return f
}

// noDrafts is a folder in which there is nothing to check.
func noDrafts(path string) []draft {
	return []draft{{name: path, failure: failure(reasonNoDrafts, func(w *msg.CLI) diag.Text {
		return diag.Text{Msg: w.NoDrafts, Hint: fmt.Sprintf(w.NoDraftsHint, strings.Join(input.Extensions(), " "))}
	})}}
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
	in = report.Input{Name: d.name, Part: d.part, Notices: d.notices, Failure: d.failure}
	if d.source == nil {
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
	a.say("%s: %s", report.Called(name, a.lang), a.said(f.ID, f.EN))
}
