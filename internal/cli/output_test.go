package cli

import (
	"io/fs"
	"syscall"
	"testing"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// What the system says is told in the language of the run.
func TestCannotWrite(t *testing.T) {
	id, en := &msg.For(rules.Indonesian).CLI, &msg.For(rules.English).CLI
	tests := []struct {
		err        error
		words      *msg.CLI
		want, hint string
	}{
		{syscall.EACCES, id, `"a/b" tidak dapat ditulis`, id.ReportForbidden},
		{syscall.ENOENT, en, `"a/b" cannot be written`, en.ReportNoFolder},
		{syscall.ENOSPC, id, `"a/b" tidak dapat ditulis: ruang penyimpanan penuh`, ""},
		{syscall.EROFS, en, `"a/b" cannot be written: ` + syscall.EROFS.Error(), ""},
	}
	for _, tt := range tests {
		a := &app{words: tt.words}
		got := a.cannotWrite(tt.words.FileUnwritten, "a/b", &fs.PathError{Op: "open", Path: "a/b", Err: tt.err})
		if got.Msg != tt.want || got.Hint != tt.hint {
			t.Errorf("%v: %q, %q; want %q, %q", tt.err, got.Msg, got.Hint, tt.want, tt.hint)
		}
	}
}
