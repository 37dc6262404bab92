package cli

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

// mostAtStart is how many bytes a package of saring may allocate before main:
// tables are embedded, and expressions compiled when they are first used.
const mostAtStart = 40 << 10

// TestStart: no package of ours does much before main.
func TestStart(t *testing.T) {
	program, err := exec.LookPath("saring")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), program, "check", "-t", "Selamat pagi.")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	seen := regexp.MustCompile(`(?m)^init github\.com/saring-id/saring/(\S+) .*, (\d+) bytes`).FindAllStringSubmatch(string(said), -1)
	if len(seen) < 5 {
		t.Fatalf("only %d packages are traced:\n%s", len(seen), said)
	}
	for _, m := range seen {
		if bytes, err := strconv.Atoi(m[2]); err != nil || bytes > mostAtStart {
			t.Errorf("package %s allocates %s bytes before main", m[1], m[2])
		}
	}
}
