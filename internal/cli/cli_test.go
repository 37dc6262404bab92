package cli

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"syscall"
	"testing"
)

// small are the arguments that load the small rules of the scripts alone.
var small = []string{"--no-default-rules", "--rules", "../../testdata/script/aturan"}

// full is a writer that fails with err.
type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

func TestOutputThatCannotBeWritten(t *testing.T) {
	commands := [][]string{
		{"check", "-t", "Selamat pagi."},
		{"check", "-t", "Selamat pagi.", "--format", "json"},
		{"batch"},
		{"batch", "--summary"},
		{"trace", "-t", "Selamat pagi."},
		{"explain", "judi/uji-slot"},
		{"rules"},
		{"rules", "list"},
		{"rules", "show", "judi/uji-slot"},
		{"rules", "search", "slot"},
		{"rules", "forms", "uji-slot"},
		{"rules", "test"},
		{"rules", "measure", "-"},
		{"regulations"},
		{"regulations", "list"},
		{"regulations", "show", "uji-1-2020"},
		{"regulations", "search", "uji"},
		{"regulations", "check"},
		{"config"},
		{"config", "show"},
		{"config", "verify"},
		{"baseline"},
		{"schema", "result"},
		{"version"},
		{"man", "check"},
		{"help"},
		{"--help"},
		{"check", "--help"},
		{"help", "check"},
		{"completion", "bash"},
		{"completion", "zsh"},
		{"completion", "fish"},
		{"completion", "powershell"},
	}
	for _, command := range commands {
		t.Run(strings.Join(command, " "), func(t *testing.T) {
			for _, err := range []error{syscall.EPIPE, errors.New("disk is full")} {
				var said bytes.Buffer
				record := strings.NewReader(`{"id":1,"text":"Selamat pagi."}`)
				if got := Main(append(small, command...), record, full{err}, &said); got != int(Incomplete) {
					t.Errorf("%v: status %d, want %d", err, got, Incomplete)
				}
				if tells := said.String() == "saring: disk is full\n"; tells == errors.Is(err, syscall.EPIPE) {
					t.Errorf("%v: said %q", err, said.String())
				}
			}
		})
	}
}

// broken is a reader with a defect.
type broken struct{}

func (broken) Read([]byte) (int, error) { panic("no such page") }

// TestBrokenReader: a defect while a file is read costs this file only, and is told.
func TestBrokenReader(t *testing.T) {
	const page = "../../testdata/docs/apel-pagi.txt"
	var out, said bytes.Buffer
	got := Main([]string{"--lang", "en", "check", "--format", "compact", "-", page}, broken{}, &out, &said)
	if got != int(Incomplete) || !strings.Contains(out.String(), "-: error not-checked/defect: ") || !strings.Contains(out.String(), "no such page") || !strings.Contains(out.String(), page) {
		t.Errorf("status %d, %s%s", got, &out, &said)
	}
}

func TestSafeWriter(t *testing.T) {
	var said bytes.Buffer
	Main(append(small, "check", "--format", "json", "\x1b[31mmerah\u202e.txt"), strings.NewReader(""), io.Discard, &said)
	if strings.ContainsAny(said.String(), "\x1b\u202e") || !strings.Contains(said.String(), "merah") {
		t.Errorf("said %q", said.String())
	}
}

func TestFlagIn(t *testing.T) {
	tests := []struct{ args, want string }{
		{"check a.txt", ""},
		{"--lang en check", "en"},
		{"check --lang=en", "en"},
		{"--lang id check --lang en", "en"},
		{"check -- --lang en", ""},
		{"check --lang", ""},
	}
	for _, tt := range tests {
		if got := flagIn(strings.Fields(tt.args), "--lang"); got != tt.want {
			t.Errorf("flagIn(%q) = %q, want %q", tt.args, got, tt.want)
		}
	}
}
