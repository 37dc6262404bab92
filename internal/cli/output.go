package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/saring-id/saring/internal/atomicfile"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/report"
)

// output is one report that was asked for.
type output struct {
	report.Format
	path string // "" is standard output
}

// outputs is the value of --format: NAME or NAME=PATH, once for each report.
type outputs []output

// newOutputs is one report for people on standard output.
func newOutputs() outputs { return outputs{{report.Formats[0], ""}} }

// outputsOf is one report of the format called name, which is known, on standard
// output.
func outputsOf(name string) outputs {
	format, _ := formatOf(name)
	return outputs{{format, ""}}
}

// outputsFlag adds to outputs; the first takes the place of what is there by default.
type outputsFlag struct {
	list *outputs
	set  bool
}

func (f *outputsFlag) String() string { return report.Formats[0].Name }
func (f *outputsFlag) Type() string   { return "format" }

// Set takes NAME or NAME=PATH.
func (f *outputsFlag) Set(s string) error {
	name, path, toFile := strings.Cut(s, "=")
	format, ok := formatOf(name)
	if !ok || toFile && path == "" {
		return errValue
	}
	if !f.set {
		*f.list, f.set = nil, true
	}
	if path == stdin {
		path = "" // "-" after = is standard output, as it is elsewhere
	}
	*f.list = append(*f.list, output{format, path})
	return nil
}

func (f *outputsFlag) words() config.Words { return formatNames() }

// formatNames are the words for all formats.
func formatNames() config.Words {
	var words config.Words
	for _, f := range report.Formats {
		words = append(words, config.Word{Name: f.Name, Alias: f.Alias})
	}
	return words
}

// formatOf is the format of this name or alias.
func formatOf(name string) (report.Format, bool) {
	for _, f := range report.Formats {
		if name != "" && (f.Name == name || f.Alias == name) {
			return f, true
		}
	}
	return report.Format{}, false
}

// toStdout is the report that goes to standard output, nil if there is none.
func (list outputs) toStdout() *output {
	for i := range list {
		if list[i].path == "" {
			return &list[i]
		}
	}
	return nil
}

// possible reports why the reports asked for could not be written, as far as that
// is known before anything is checked.
func (a *app) possible(list outputs, drafts []string) error {
	var taken *output
	for i, o := range list {
		if o.path == "" {
			if taken != nil {
				return usage(fmt.Sprintf(a.words.ReportToFile, o.Name), a.words.TwoReports, taken.Name, o.Name)
			}
			taken = &list[i]
			continue
		}
		for _, other := range list[:i] {
			if other.path != "" && sameFile(other.path, o.path) {
				return usage("", a.words.ReportTwice, o.path)
			}
		}
		for _, draft := range drafts {
			if sameFile(draft, o.path) {
				return usage("", a.words.ReportOverDraft, o.path)
			}
			if amongDrafts(draft, o.path) {
				return usage(a.words.ReportOutside, a.words.ReportAsDraft, o.path, draft)
			}
		}
		if err := atomicfile.Check(o.path); err != nil {
			return &usageError{a.unwritten(o.path, err)}
		}
	}
	return nil
}

// sameFile reports whether two paths lead to one file, be it there or not.
func sameFile(a, b string) bool {
	if filepath.Clean(a) == filepath.Clean(b) {
		return true
	}
	one, problem := os.Stat(a)
	if problem != nil {
		return false
	}
	two, problem := os.Stat(b)
	return problem == nil && os.SameFile(one, two)
}

// amongDrafts reports whether path lies in folder where it is taken for a draft:
// it would be checked by the next run, or be a draft that is lost.
func amongDrafts(folder, path string) bool {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() || input.FormatOf(path) == "" {
		return false
	}
	from, err1 := filepath.Abs(folder)
	to, err2 := filepath.Abs(path)
	if err1 != nil || err2 != nil {
		return false
	}
	way, err := filepath.Rel(from, to)
	return err == nil && !slices.ContainsFunc(strings.Split(way, string(filepath.Separator)), func(name string) bool {
		return strings.HasPrefix(name, ".") // outside, or hidden
	})
}

// write writes every report: those to files first, so that a reader of standard
// output that goes away costs no other report. It tells which file could not be
// written, and reports whether all were; the error is that of standard output.
func (a *app) write(list outputs, inputs []report.Input, o report.Options) (whole bool, err error) {
	whole = true
	toFile := o
	toFile.Color, toFile.ASCII, toFile.Width = a.look(terminal{})
	for _, out := range list {
		if out.path == "" {
			continue
		}
		err := atomicfile.Write(out.path, func(w io.Writer) error { return out.Write(w, inputs, toFile) })
		if err != nil {
			a.say("%s", a.unwritten(out.path, err))
			whole = false
		}
	}
	if out := list.toStdout(); out != nil {
		err = out.Write(a.out, inputs, o)
	}
	return whole, err
}

// unwritten says why a report could not be written to path.
func (a *app) unwritten(path string, err error) diag.Text {
	return a.cannotWrite(a.words.ReportUnwritten, path, err)
}

// cannotWrite says why nothing could be written to path; format, with the place
// of the path, says what that is.
func (a *app) cannotWrite(format, path string, err error) diag.Text {
	t := diag.Text{Msg: fmt.Sprintf(format, path)}
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		t.Hint = a.words.ReportNoFolder
	case errors.Is(err, syscall.EISDIR):
		t.Hint = a.words.ReportIsFolder
	case errors.Is(err, fs.ErrPermission):
		t.Hint = a.words.ReportForbidden
	default:
		t.Msg += ": " + a.plainly(err)
	}
	return t
}
