//go:build unix

// A process cannot send itself an interrupt on Windows.

package cli

import (
	"bytes"
	"io"
	"os"
	"testing"
)

// interrupted is a keyboard at which somebody presses Ctrl-C and then nothing.
type interrupted struct{ t *testing.T }

func (r interrupted) Read([]byte) (int, error) {
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		r.t.Error(err)
		return 0, io.EOF
	}
	if err := self.Signal(os.Interrupt); err != nil {
		r.t.Error(err)
		return 0, io.EOF
	}
	select {} // as a read from a terminal does
}

func TestInterrupted(t *testing.T) {
	for _, command := range []string{"check", "batch", "trace"} {
		var out, said bytes.Buffer
		a := newApp(interrupted{t}, &out, &said)
		a.patience = 0
		if got := a.main(append(small, command)); got != int(Interrupted) {
			t.Errorf("%s: status %d, want %d", command, got, Interrupted)
		}
		if want := "saring: dihentikan; tidak semuanya diperiksa\n"; said.String() != want || out.Len() > 0 {
			t.Errorf("%s: said %q, want %q; printed %q", command, said.String(), want, out.String())
		}
	}
}
