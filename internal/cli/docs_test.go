package cli

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// A page of documentation shows true sessions: fenced blocks marked "console".
// In a block each line that begins with "$ " is run by sh, in a folder that
// holds a copy of testdata/docs and is shared by the blocks of a page from top
// to bottom; the lines below are what it prints, standard error included.
// "$ echo $?" shows the status of the command before it. Blocks of any other
// mark are left alone.

// TestDocs runs the console blocks of README.md and docs/. With -update it
// writes what they print into them, unless the rules do not load: pages full of
// their errors would be the result.
func TestDocs(t *testing.T) {
	set, err := rules.Default()
	if err == nil {
		_, err = checker.New(set)
	}
	if err != nil {
		t.Fatalf("the pages are left as they are, because the rules do not load:\n%v", err)
	}
	blocks := 0
	for _, page := range pages(t) {
		t.Run(filepath.ToSlash(page), func(t *testing.T) {
			blocks += runPage(t, filepath.Join("..", "..", page))
		})
	}
	t.Logf("%d console blocks were run", blocks)
}

// pages is README.md and the Markdown files under docs/, as far as there are any.
func pages(t *testing.T) []string {
	t.Helper()
	top := os.DirFS(filepath.Join("..", ".."))
	found, err := fs.Glob(top, "README.md")
	if err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(top, "docs", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".md") {
			found = append(found, path)
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return found
}

// runPage runs the blocks of one page and gives their number.
func runPage(t *testing.T, path string) int {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	dir := seededFolder(t)
	got, blocks := rewriteBlocks(string(text), func(block []string) []string { return session(t, dir, block) })
	if got == string(text) {
		return blocks
	}
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return blocks
	}
	t.Errorf("%s does not show what saring prints (-page +saring; rewrite it with -update):\n%s", path, cmp.Diff(string(text), got))
	return blocks
}

// rewriteBlocks replaces the inside of every console block by what run makes of
// it. A block that is not closed reaches to the end of the page.
func rewriteBlocks(page string, run func([]string) []string) (rewritten string, blocks int) {
	var out, block []string
	inside := false
	for line := range strings.SplitSeq(page, "\n") {
		mark := strings.TrimSpace(line)
		switch {
		case !inside && mark == "```console":
			inside, block = true, nil
			blocks++
			out = append(out, line)
		case inside && mark == "```":
			inside = false
			out = append(append(out, run(block)...), line)
		case inside:
			block = append(block, line)
		default:
			out = append(out, line)
		}
	}
	if inside {
		out = append(out, run(block)...)
	}
	return strings.Join(out, "\n"), blocks
}

// session runs the commands of a block in dir and gives the block as it should be.
func session(t *testing.T, dir string, block []string) []string {
	t.Helper()
	var lines []string
	status := 0 // of the last command
	for _, line := range block {
		command, ok := strings.CutPrefix(line, "$ ")
		if !ok {
			continue
		}
		lines = append(lines, line)
		if command == "echo $?" {
			lines = append(lines, strconv.Itoa(status))
			continue
		}
		var printed string
		if printed, status = shell(t, dir, command); printed != "" {
			lines = append(lines, strings.Split(strings.TrimSuffix(printed, "\n"), "\n")...)
		}
	}
	return lines
}

// shell runs one command and gives what it printed on both streams, and its status.
func shell(t *testing.T, dir, command string) (string, int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "sh", "-c", command)
	cmd.Dir = dir
	cmd.Env = append(slices.Clone(os.Environ()), "LC_ALL=C.UTF-8", "NO_COLOR=1", "COLUMNS=", "SARING_LANG=", "SARING_CACHE="+dir+"/.simpanan", "XDG_CONFIG_HOME=/tidak/ada", "PWD="+dir)
	var printed bytes.Buffer
	cmd.Stdout, cmd.Stderr = &printed, &printed
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatalf("%s: %v", command, err)
	}
	return printed.String(), cmd.ProcessState.ExitCode()
}

// seededFolder is a new folder with a copy of testdata/docs.
func seededFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	seed := filepath.Join("..", "..", "testdata", "docs")
	if _, err := os.Stat(seed); err == nil {
		if err := os.CopyFS(dir, os.DirFS(seed)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRewriteBlocks(t *testing.T) {
	page := "# T\n```console\n$ a\nold\n```\ntext\n```sh\n$ b\n```\n```console\n$ c\n```\n"
	want := "# T\n```console\n$ a\nnew\n```\ntext\n```sh\n$ b\n```\n```console\n$ c\nnew\n```\n"
	got, blocks := rewriteBlocks(page, func(block []string) []string { return []string{block[0], "new"} })
	if got != want || blocks != 2 {
		t.Errorf("%d blocks, %s", blocks, cmp.Diff(want, got))
	}
}

func TestSession(t *testing.T) {
	got := session(t, t.TempDir(), []string{"$ printf 'satu\\ndua\\n'", "lama", "$ sh -c 'echo galat >&2; exit 3'", "$ echo $?"})
	want := []string{"$ printf 'satu\\ndua\\n'", "satu", "dua", "$ sh -c 'echo galat >&2; exit 3'", "galat", "$ echo $?", "3"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
