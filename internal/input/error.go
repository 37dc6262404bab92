package input

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// Reason is why something was not read. Other programs rely on the words.
type Reason string

// The reasons.
const (
	ReasonNotFound   Reason = "not-found"
	ReasonDirectory  Reason = "is-a-directory"
	ReasonPermission Reason = "permission"
	ReasonTooLarge   Reason = "too-large"
	ReasonBinary     Reason = "binary"   // not plain text: a document format, an image, a program
	ReasonEncoding   Reason = "encoding" // text, but its bytes cannot be decoded
	ReasonRecord     Reason = "record"   // a line of JSON Lines that is not a record
	ReasonSyntax     Reason = "syntax"   // a structured file that does not follow its format
	ReasonFields     Reason = "no-field" // a structured file in which no field is known to be prose
	ReasonRead       Reason = "read"     // the system failed to deliver the bytes
	ReasonCancelled  Reason = "cancelled"
)

// Error says that Name was not read, why, and what to do. Line and Column, both
// from 1, are set if the problem has a place; Line 0 means all of Name.
type Error struct {
	Name         string
	Line, Column int
	Reason       Reason
	ID, EN       diag.Text

	cause error
}

// Diag is e in the form that all problems are printed in.
func (e *Error) Diag() *diag.Error {
	return &diag.Error{File: e.Name, Line: e.Line, Column: e.Column, ID: e.ID, EN: e.EN}
}

// Error is the problem in English, for logs and wrapping.
func (e *Error) Error() string { return e.Diag().Error() }

// Unwrap is what the system or the context said, nil if saring found the problem itself.
func (e *Error) Unwrap() error { return e.cause }

// at is e with a place.
func (e *Error) at(place source.Position) *Error {
	e.Line, e.Column = place.Line, place.Column
	return e
}

// readError is what the system or the context said about name.
func readError(name string, err error) *Error {
	e := &Error{Name: name, cause: err}
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		e.Reason = ReasonCancelled
		e.ID = diag.Text{Msg: "belum selesai dibaca karena dibatalkan", Hint: "jalankan sekali lagi"}
		e.EN = diag.Text{Msg: "not read to the end because it was cancelled", Hint: "run it again"}
	case errors.Is(err, fs.ErrNotExist) && isLink(name):
		e.Reason = ReasonNotFound
		e.ID = diag.Text{Msg: "tautan ini tidak menunjuk ke berkas yang ada", Hint: "perbaiki tautannya, atau sebut berkas aslinya"}
		e.EN = diag.Text{Msg: "this link leads to no file", Hint: "mend the link, or name the file itself"}
	case errors.Is(err, fs.ErrNotExist):
		e.Reason = ReasonNotFound
		e.ID = diag.Text{Msg: "tidak ada berkas atau folder dengan nama ini", Hint: "periksa ejaan nama dan foldernya"}
		e.EN = diag.Text{Msg: "there is no file or folder of this name", Hint: "check how the name and its folder are spelled"}
	case errors.Is(err, fs.ErrPermission):
		e.Reason = ReasonPermission
		e.ID = diag.Text{Msg: "tidak ada izin untuk membaca", Hint: "minta izin baca, atau salin ke folder sendiri"}
		e.EN = diag.Text{Msg: "no permission to read", Hint: "ask for permission to read it, or copy it to a folder of your own"}
	default:
		e.Reason = ReasonRead
		said := systemSaid(err)
		e.ID = diag.Text{Msg: "gagal dibaca: " + said, Hint: "tutup program lain yang memakainya, lalu coba lagi"}
		e.EN = diag.Text{Msg: "reading failed: " + said, Hint: "close other programs that use it, then try again"}
	}
	isPattern := strings.ContainsAny(name, "*?") // the Windows command prompt hands patterns on as they are
	if isPattern && (e.Reason == ReasonNotFound || e.Reason == ReasonRead) {
		e.ID.Hint = "pola * dan ? tidak diperluas di sini: sebut foldernya"
		e.EN.Hint = "patterns with * and ? are not expanded here: name the folder"
	}
	return e
}

// isLink reports whether there is a symbolic link of this name.
func isLink(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// systemSaid is err without the path, which messages give anyway.
func systemSaid(err error) string {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

func isDirectory(name string) *Error {
	return &Error{
		Name: name, Reason: ReasonDirectory,
		ID: diag.Text{Msg: "ini folder, bukan berkas", Hint: "sebut berkas di dalamnya"},
		EN: diag.Text{Msg: "this is a folder, not a file", Hint: "name a file in it"},
	}
}

func tooLarge(name string, limits Limits) *Error {
	return &Error{
		Name: name, Reason: ReasonTooLarge,
		ID: diag.Text{
			Msg:  fmt.Sprintf("lebih besar daripada batas %s untuk satu naskah", limits),
			Hint: "bagi menjadi beberapa berkas; untuk kumpulan kiriman pakai saring batch",
		},
		EN: diag.Text{
			Msg:  fmt.Sprintf("larger than the limit of %s for one draft", limits),
			Hint: "split it into several files; for a collection of posts use saring batch",
		},
	}
}

func notText(name, id, en string, do advice) *Error {
	return &Error{
		Name: name, Reason: ReasonBinary,
		ID: diag.Text{Msg: "bukan teks polos: " + id, Hint: do.id},
		EN: diag.Text{Msg: "not plain text: " + en, Hint: do.en},
	}
}

func badEncoding(name, id, en string) *Error {
	return &Error{
		Name: name, Reason: ReasonEncoding,
		ID: diag.Text{Msg: id, Hint: saveAsUTF8.id},
		EN: diag.Text{Msg: en, Hint: saveAsUTF8.en},
	}
}

// advice is what to do, in both languages.
type advice struct{ id, en string }

var saveAsUTF8 = advice{
	`simpan ulang sebagai UTF-8 (di Notepad: Save As, Encoding "UTF-8")`,
	`save it again as UTF-8 (in Notepad: Save As, Encoding "UTF-8")`,
}
