package cli

import (
	"encoding/hex"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what scripts and console blocks expect")

// TestMain makes this test program the saring of scripts and console blocks. For
// it every day is 20 November 2026, or the day in TODAY.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"saring": func() {
			a := newApp(os.Stdin, os.Stdout, os.Stderr)
			a.now = func() time.Time {
				if day, err := time.Parse(time.DateOnly, os.Getenv("TODAY")); err == nil {
					return day
				}
				return time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
			}
			os.Exit(a.main(os.Args[1:]))
		},
	})
}

// TestScripts runs testdata/script/*.txtar. Each script finds a small folder of
// rules in $WORK/aturan, so that it does not change with the built-in ones, and
// the captions of this project in the file $CORPUS.
// Besides the commands of testscript there are:
//
//	run STATUS ARG...            saring with only the rules of aturan, which must end with this status
//	status STATUS PROGRAM ARG... any program, which must end with this status
//	hex FILE BYTES...            writes a file from hexadecimal digits
//	sparse FILE SIZE             makes a file of zero bytes that takes no space
//	closed PROGRAM ARG...        runs a program whose standard output nobody reads
//	site DIR                     copies the example of a content repository
//	action STATUS INPUT=VALUE... runs the steps of action.yml, which must end with this status; a comma is a new line
//	gitlab STATUS                runs the script of the .gitlab-ci.yml that is here
//	hook FILE                    writes the git hook that pre-commit would make of .pre-commit-hooks.yaml
func TestScripts(t *testing.T) {
	corpus, err := filepath.Abs(filepath.Join("..", "..", "testdata", "captions.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	compiled := t.TempDir() // the rules of aturan are compiled once for all scripts
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "C.UTF-8")
			e.Setenv("TERM", "xterm")
			e.Setenv("CORPUS", corpus)
			e.Setenv("SARING_CACHE", compiled)
			return os.CopyFS(filepath.Join(e.WorkDir, "aturan"), os.DirFS("../../testdata/script/aturan"))
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"run": func(ts *testscript.TestScript, _ bool, args []string) {
				status(ts, args[0], "saring", append([]string{"--no-default-rules", "--rules", "aturan"}, args[1:]...))
			},
			"status": func(ts *testscript.TestScript, _ bool, args []string) { status(ts, args[0], args[1], args[2:]) },
			"hex":    func(ts *testscript.TestScript, _ bool, args []string) { writeHex(ts, args[0], args[1:]) },
			"sparse": func(ts *testscript.TestScript, _ bool, args []string) { writeSparse(ts, args[0], args[1]) },
			"closed": func(ts *testscript.TestScript, _ bool, args []string) { closedPipe(ts, args) },
			"site":   func(ts *testscript.TestScript, _ bool, args []string) { copySite(ts, args[0]) },
			"action": func(ts *testscript.TestScript, _ bool, args []string) { runAction(ts, args[0], args[1:]) },
			"gitlab": func(ts *testscript.TestScript, _ bool, args []string) { runGitLab(ts, args[0]) },
			"hook":   func(ts *testscript.TestScript, _ bool, args []string) { writeHook(ts, args[0]) },
		},
	})
}

// status runs a program and fails unless it ends with the status wanted.
func status(ts *testscript.TestScript, want, program string, args []string) {
	got := 0
	err := ts.Exec(program, args...)
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(got) != want {
		ts.Fatalf("exit status %d, want %s", got, want)
	}
}

func writeHex(ts *testscript.TestScript, name string, digits []string) {
	data, err := hex.DecodeString(strings.Join(digits, ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(name), data, 0o644))
}

func writeSparse(ts *testscript.TestScript, name, size string) {
	bytes, err := strconv.ParseInt(size, 10, 64)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(name), nil, 0o644))
	ts.Check(os.Truncate(ts.MkAbs(name), bytes))
}

// closedPipe runs a program with a standard output that is closed at the other
// end, and fails if it ends with status 0 or says anything.
func closedPipe(ts *testscript.TestScript, args []string) {
	read, write, err := os.Pipe()
	ts.Check(err)
	ts.Check(read.Close())
	defer func() { _ = write.Close() }() // nothing was read
	program, err := exec.LookPath(args[0])
	ts.Check(err)
	var said strings.Builder
	cmd := exec.Command(program, args[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = ts.MkAbs("."), write, &said
	if err := cmd.Run(); err == nil {
		ts.Fatalf("status 0 with a closed standard output")
	}
	if said.Len() > 0 {
		ts.Fatalf("said with a closed standard output:\n%s", said.String())
	}
}
