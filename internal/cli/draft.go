package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/changed"
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

// draft is one draft that was asked for: what was read, or why it was not.
type draft struct {
	name    string
	part    report.Part    // which draft of the file
	source  *source.Source // nil if nothing was read
	lines   *changed.Lines // findings are wanted on these only; nil is all
	notices []report.Notice
	failure *report.Failure
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
	if in.Report != nil && d.lines != nil {
		in.Report.Findings = onLines(d.source, in.Report.Findings, d.lines)
		in.Report.Held = onLines(d.source, in.Report.Held, d.lines)
	}
	return in
}

// onLines is the findings that touch one of lines.
func onLines(src *source.Source, findings []checker.Finding, lines *changed.Lines) []checker.Finding {
	return slices.DeleteFunc(findings, func(f checker.Finding) bool {
		first := src.Lines().Position(f.Span.Start).Line
		return !lines.Overlap(first, first+strings.Count(src.Slice(f.Span), "\n"))
	})
}

// unlessBroken is deferred by what reads a file into list: a defect of a reader, or
// of the library that it uses, costs this file only.
func unlessBroken(name string, list *[]draft) {
	if defect := recover(); defect != nil {
		*list = []draft{{name: name, failure: brokenBy(defect)}}
	}
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
