package cli

import (
	"bytes"
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/saring-id/saring/internal/input"
)

// copySite copies the example of a content repository to dir.
func copySite(ts *testscript.TestScript, dir string) {
	ts.Check(os.CopyFS(ts.MkAbs(dir), os.DirFS(filepath.Join(top(ts), "testdata", "docs", "situs"))))
}

// writeHook writes the git hook that pre-commit would make of what it takes from here.
func writeHook(ts *testscript.TestScript, file string) {
	var hooks []struct{ Entry, Files string }
	readYAML(ts, filepath.Join(top(ts), ".pre-commit-hooks.yaml"), &hooks)
	script := "#!/bin/sh\ngit diff --cached --name-only --diff-filter=d | grep -E '" + hooks[0].Files + "' | tr '\\n' '\\0' | xargs -0 -r " + hooks[0].Entry + "\n"
	ts.Check(os.WriteFile(ts.MkAbs(file), []byte(script), 0o755))
}

// The hook asks for every draft that a folder would be searched for. Structured
// files are left out: in a repository most of them are settings.
func TestHookTakesDrafts(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", ".pre-commit-hooks.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct{ Files string }
	if err := yaml.Unmarshal(text, &hooks); err != nil {
		t.Fatal(err)
	}
	takes := regexp.MustCompile(hooks[0].Files)
	structured := []string{".json", ".jsonl", ".ndjson", ".yaml", ".yml"}
	for _, ext := range append(input.Extensions(), ".go", ".png", ".md.bak") {
		want := slices.Contains(input.Extensions(), ext) && !slices.Contains(structured, ext)
		if got := takes.MatchString("konten/naskah" + ext); got != want {
			t.Errorf("%s: taken %v, want %v", ext, got, want)
		}
	}
}

// runGitLab runs the script of the job, which must end with this status.
func runGitLab(ts *testscript.TestScript, want string) {
	var jobs struct{ Saring struct{ Script []string } }
	readYAML(ts, ts.MkAbs(".gitlab-ci.yml"), &jobs)
	status(ts, want, "sh", []string{"-ec", strings.Join(jobs.Saring.Script, "\n")})
}

// top is the folder of this project.
func top(ts *testscript.TestScript) string {
	dir, err := filepath.Abs(filepath.Join("..", ".."))
	ts.Check(err)
	return dir
}

func readYAML(ts *testscript.TestScript, file string, v any) {
	text, err := os.ReadFile(file)
	ts.Check(err)
	ts.Check(yaml.Unmarshal(text, v))
}

// runAction runs the steps of action.yml that are scripts, as GitHub does. Only the
// last may end with another status than 0.
func runAction(ts *testscript.TestScript, want string, with []string) {
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct {
			Steps []struct {
				Run string
				Env map[string]string
				Dir string `yaml:"working-directory"`
			}
		}
	}
	readYAML(ts, filepath.Join(top(ts), "action.yml"), &action)
	values := []string{"${{ github.action_path }}", top(ts)}
	for name, input := range action.Inputs {
		value := input.Default
		for _, w := range with {
			if given, ok := strings.CutPrefix(w, name+"="); ok {
				value = strings.ReplaceAll(given, ",", "\n")
			}
		}
		values = append(values, "${{ inputs."+name+" }}", value)
	}
	expand := strings.NewReplacer(values...).Replace
	temp := filepath.Dir(ts.MkAbs(".")) // outside of the repository, as on a runner
	ts.Setenv("RUNNER_TEMP", temp)
	ts.Setenv("GITHUB_STEP_SUMMARY", filepath.Join(temp, "summary.md"))
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOPROXY", "GOFLAGS"} {
		value, err := exec.Command("go", "env", name).Output()
		ts.Check(err)
		ts.Setenv(name, string(bytes.TrimSpace(value)))
	}
	steps := action.Runs.Steps
	for i, step := range steps {
		if step.Run == "" {
			continue
		}
		for name, value := range step.Env {
			ts.Setenv(name, expand(value))
		}
		ends := "0"
		if i == len(steps)-1 {
			ends = want
		}
		script := "cd '" + cmp.Or(expand(step.Dir), ".") + "'\n" + step.Run
		status(ts, ends, "bash", []string{"--noprofile", "--norc", "-eo", "pipefail", "-c", script})
	}
}
