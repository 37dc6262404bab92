package cli

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/changed"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// draftOptions say which drafts are asked for.
type draftOptions struct {
	paths     []string // files, folders or "-"; none means standard input
	texts     []string // the values of --text, be they empty
	as        *choice  // the format of every file, "" is by name
	fields    fieldsFlag
	stdinName string // what standard input is called, and read as
	fileList  string // a file that names files, "-" is standard input
	since     string // only what is new since this commit
}

func newDraftOptions() draftOptions {
	as := newChoice(config.WordsOf(input.Formats()...))
	as.value = ""
	return draftOptions{as: as}
}

// define defines --text on cmd, described as about, and the flags that say how
// files are read.
func (o *draftOptions) define(a *app, cmd *cobra.Command, about string) {
	flags := cmd.Flags()
	flags.StringArrayVarP(&o.texts, "text", "t", nil, about)
	flags.Var(o.as, "as", a.words.FlagAs)
	flags.Var(&o.fields, "field", a.words.FlagField)
	flags.StringVar(&o.stdinName, "stdin-filename", "", a.words.FlagStdinName)
	complete(cmd, "as", o.as)
}

// defineFrom defines the flags that say where the names of files come from.
func (o *draftOptions) defineFrom(a *app, cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.fileList, "file-list", "", a.words.FlagFileList)
	flags.StringVar(&o.since, "changed", "", a.words.FlagChanged)
	flags.Lookup("changed").NoOptDefVal = "HEAD"
}

// nothingAsked reports whether the person at a keyboard named no draft at all.
func (a *app) nothingAsked(o draftOptions) bool {
	return o.readsStdin() && len(o.paths) == 0 && a.inTerminal.is
}

// places are the paths whose settings count: those that were named, and the one
// that standard input is said to come from.
func (o *draftOptions) places() []string {
	if o.stdinName == "" {
		return o.paths
	}
	return append(slices.Clone(o.paths), o.stdinName)
}

// readsStdin reports whether standard input is one of the drafts.
func (o *draftOptions) readsStdin() bool {
	return len(o.paths)+len(o.texts) == 0 && o.fileList == "" && o.since == "" || slices.Contains(o.paths, stdin)
}

// valid reports drafts that cannot be asked for together.
func (a *app) valid(o draftOptions) error {
	switch {
	case len(o.texts) > 0 && len(o.paths) > 0:
		return usage("", a.words.TextAndPath, o.paths[0])
	case o.since != "" && (len(o.texts) > 0 || o.fileList != "" || slices.Contains(o.paths, stdin)):
		return usage("", "%s", a.words.ChangedAlone)
	case o.fileList == stdin && slices.Contains(o.paths, stdin):
		return usage("", "%s", a.words.StdinTwice)
	}
	if o.stdinName != "" && !o.readsStdin() {
		return usage("", "%s", a.words.StdinNameAlone)
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

// fieldsFlag is the value of --field, which may be repeated.
type fieldsFlag []field.Path

func (f *fieldsFlag) String() string { return "" }
func (f *fieldsFlag) Type() string   { return "path" }

// Set takes one more path.
func (f *fieldsFlag) Set(s string) error {
	p, err := field.Parse(s)
	if err != nil {
		return errValue
	}
	*f = append(*f, p)
	return nil
}

// reading gives the drafts of one file that was asked for. It is called once.
type reading func() []draft

// gathering reads what is asked for, and keeps what no file alone can tell. Its
// readings may run at the same time.
type gathering struct {
	*app
	draftOptions

	mu         sync.Mutex
	names      map[string]bool // of fields that were met
	used       map[string]bool // paths of --field that led to one
	structured bool            // a structured file was read
	whole      bool            // another was, which has no fields
	fieldless  []string        // files of folders without a field that is a draft

	lines map[string]*changed.Lines // by path: what of it is new; not written once readings run
}

func (a *app) gather(o draftOptions) *gathering {
	return &gathering{app: a, draftOptions: o, names: map[string]bool{}, used: map[string]bool{}, lines: map[string]*changed.Lines{}}
}

// readings are the files asked for. A folder stands for the files in it. It
// fails if the files cannot be known.
func (g *gathering) readings(ctx context.Context) ([]reading, error) {
	if g.since != "" {
		return g.new(ctx)
	}
	var list []reading
	if g.fileList != "" {
		names, err := g.listed()
		if err != nil {
			return nil, err
		}
		list = g.named(g.fileList, names)
	}
	for i, text := range g.texts {
		list = append(list, func() []draft { return g.text(textNameOf(i, len(g.texts)), text) })
	}
	if len(g.paths) == 0 && g.readsStdin() {
		return []reading{g.stdin}, nil
	}
	for _, path := range g.paths {
		if path == stdin {
			list = append(list, g.stdin)
			continue
		}
		list = append(list, g.expand(ctx, path)...)
	}
	return list, nil
}

// new is the files that git says are new, or have new lines. To git a path that is
// not there has nothing new; here it was asked for and cannot be checked.
func (g *gathering) new(ctx context.Context) ([]reading, error) {
	files, err := changed.Since(ctx, g.since, g.paths)
	switch w := g.words; {
	case errors.Is(err, changed.ErrNoGit):
		return nil, usage(w.NoGitHint, "%s", w.NoGit)
	case errors.Is(err, changed.ErrNoRepository):
		return nil, usage(w.NoRepositoryHint, "%s", w.NoRepository)
	case errors.Is(err, changed.ErrBadRef):
		return nil, usage(w.BadRefHint, w.BadRef, g.since)
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return nil, usage("", w.GitFailed, err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Path)
		g.lines[f.Path] = f.Lines
	}
	list := g.named("--changed", names)
	for _, path := range g.paths {
		if _, err := os.Stat(path); err != nil {
			list = append(list, g.expand(ctx, path)...)
		}
	}
	return list, nil
}

// listed is the names in the file of --file-list: one a line, or with a zero
// byte behind each.
func (g *gathering) listed() ([]string, error) {
	in := g.in
	if g.fileList != stdin {
		f, err := os.Open(g.fileList)
		if err != nil {
			return nil, usage("", g.words.ListUnreadable, g.fileList, g.plainly(err))
		}
		defer func() { _ = f.Close() }() // nothing was written
		in = f
	}
	data, err := io.ReadAll(in)
	if err != nil {
		return nil, usage("", g.words.ListUnreadable, g.fileList, g.plainly(err))
	}
	separator := "\n"
	if bytes.IndexByte(data, 0) >= 0 {
		separator = "\x00"
	}
	var names []string
	for name := range strings.SplitSeq(string(data), separator) {
		if name = strings.TrimSuffix(name, "\r"); name != "" {
			names = append(names, filepath.FromSlash(name))
		}
	}
	return names, nil
}

// named is the files of a list that was made elsewhere, called from. As in a
// folder, what is hidden is passed over, and what is no draft by its extension is
// told and does not count.
func (g *gathering) named(from string, names []string) []reading {
	var list []reading
	folder := input.Folder{Skipped: map[string]int{}}
	excluded := 0
	for _, name := range names {
		switch {
		case slices.ContainsFunc(strings.Split(filepath.ToSlash(name), "/"), hidden):
		case input.FormatOf(name) == "" && g.as.value == "" && isThere(name):
			folder.Skipped[strings.ToLower(filepath.Ext(name))]++
		case !g.inForce.Wants(name):
			excluded++
		default:
			list = append(list, func() []draft { return g.found(name) })
		}
	}
	g.saySkipped(from, folder)
	g.sayExcluded(from, excluded)
	if len(list) == 0 {
		g.say(g.words.NothingListed, from)
	}
	return list
}

// isThere reports whether there is a file called name: one that is missing was not
// checked, whatever its extension.
func isThere(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// hidden reports whether a step of a path is passed over.
func hidden(step string) bool { return step != "." && step != ".." && input.IsHidden(step) }

// expand is path, or the files under it if it is a folder.
func (g *gathering) expand(ctx context.Context, path string) []reading {
	folder, err := input.Walk(ctx, path)
	var list []reading
	excluded := 0
	for _, p := range folder.Paths {
		if p != path && !g.inForce.Wants(p) {
			excluded++
			continue
		}
		if p == path {
			list = append(list, func() []draft { return g.file(p) })
		} else {
			list = append(list, func() []draft { return g.found(p) })
		}
	}
	for _, e := range folder.Failed {
		list = append(list, func() []draft { return g.failed(e.Name, e) })
	}
	if err != nil {
		list = append(list, func() []draft { return g.failed(path, err) })
	}
	if len(list) == 0 {
		list = append(list, func() []draft { return noDrafts(path) })
	}
	g.saySkipped(path, folder)
	g.sayExcluded(path, excluded)
	return list
}

// sayExcluded tells how many files were left out because of the settings.
func (a *app) sayExcluded(from string, n int) {
	if n > 0 {
		a.say(a.words.Excluded, from, a.words.SkippedFiles.Of(n))
	}
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
	if folder.Ignored > 0 {
		a.say("%s: %s", path, a.words.Ignored.Of(folder.Ignored))
	}
	if total > 0 {
		a.say("%s: %s", path, fmt.Sprintf(a.words.Skipped, a.words.SkippedFiles.Of(total), strings.Join(kinds, ", "), strings.Join(input.Extensions(), " ")))
	}
}

// options are how the file called name is read.
func (g *gathering) options(name string) input.Options {
	o := input.Options{Format: input.Format(g.as.value), Fields: g.fields}
	if o.Fields == nil {
		o.Fields = g.inForce.FieldsOf(name)
	}
	return o
}

// file reads a file that was named.
func (g *gathering) file(path string) (list []draft) {
	defer unlessBroken(path, &list)
	r, err := input.File(path, g.options(path))
	return g.opened(path, r, err)
}

// found reads a file that was found in a folder. If it is structured and none of
// its fields is a draft, it is no draft: told, but not counted.
func (g *gathering) found(path string) (list []draft) {
	defer unlessBroken(path, &list)
	r, err := input.File(path, g.options(path))
	var e *input.Error
	if errors.As(err, &e) && e.Reason == input.ReasonFields {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.fieldless = append(g.fieldless, path)
		return nil
	}
	return g.opened(path, r, err)
}

func (g *gathering) stdin() (list []draft) {
	if g.inTerminal.is {
		g.say("%s", g.words.Typing)
	}
	name := cmp.Or(g.stdinName, stdin)
	defer unlessBroken(name, &list)
	r, err := input.Read(name, g.in, g.options(name))
	return g.opened(name, r, err)
}

func (g *gathering) text(name, text string) (list []draft) {
	defer unlessBroken(name, &list)
	o := g.options(name)
	if o.Format == "" {
		o.Format = input.Text
	}
	r, err := input.Parse(name, []byte(text), o)
	return g.opened(name, r, err)
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
func (g *gathering) opened(name string, r input.Reading, err error) []draft {
	if err != nil {
		return g.failed(name, err)
	}
	g.note(r)
	var list []draft
	for _, from := range r.Drafts {
		d := draft{name: name, part: report.Part(from.Part), source: from.Source, lines: g.lines[name]}
		switch {
		case from.Err != nil:
			d.failure = g.whyFailed(name, from.Err)
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

// note keeps which fields a file has.
func (g *gathering) note(r input.Reading) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, name := range r.Names {
		g.names[name] = true
	}
	for _, path := range r.Used {
		g.used[path.String()] = true
	}
	if len(r.Names)+len(r.Used) > 0 {
		g.structured = true
	} else {
		g.whole = true
	}
}

// rest is what remains to be said when n drafts were read: each path of --field
// that is in no record was asked for and not checked, and so were folders in
// which there was no draft after all.
func (g *gathering) rest(n int) []report.Input {
	if len(g.fieldless) > 0 {
		slices.Sort(g.fieldless)
		g.say(g.words.Fieldless, g.words.SkippedFiles.Of(len(g.fieldless)), shortList(g.fieldless))
	}
	var list []report.Input
	if n == 0 && g.since == "" {
		for _, path := range g.paths {
			list = append(list, report.Input{Name: path, Failure: noDrafts(path)[0].failure})
		}
	}
	for _, path := range g.fields {
		if (g.structured || g.whole) && !g.used[path.String()] {
			list = append(list, report.Input{Name: "--field " + path.String(), Failure: g.nowhere(path)})
		}
	}
	return list
}

// nowhere is why nothing was checked for a path of --field.
func (g *gathering) nowhere(path field.Path) *report.Failure {
	if !g.structured {
		return failure(string(input.ReasonFields), func(w *msg.CLI) diag.Text { return diag.Text{Msg: w.NoFields, Hint: w.NoFieldsHint} })
	}
	known := slices.Sorted(maps.Keys(g.names))
	return failure(string(input.ReasonFields), func(w *msg.CLI) diag.Text {
		hint := fmt.Sprintf(w.Choices, shortList(known))
		if near, ok := diag.Nearest(path.String(), known); ok {
			hint = fmt.Sprintf(w.DidYouMean, near)
		}
		return diag.Text{Msg: w.FieldNowhere, Hint: hint}
	})
}

// shortList is the first names of list.
func shortList(list []string) string {
	const most = 8
	if len(list) > most {
		return strings.Join(list[:most], ", ") + ", ..."
	}
	return strings.Join(list, ", ")
}
