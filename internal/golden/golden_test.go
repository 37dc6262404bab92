package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// recorder keeps what Compare says of a test.
type recorder struct {
	testing.TB
	said string
}

func (r *recorder) Helper()                        {}
func (r *recorder) Fatal(...any)                   { r.said = "fatal" }
func (r *recorder) Fatalf(format string, _ ...any) { r.said = format }
func (r *recorder) Errorf(format string, _ ...any) { r.said = format }

func TestCompare(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "file.txt")
	*update = true
	Compare(t, path, []byte("a\n"))
	*update = false
	if got, err := os.ReadFile(path); err != nil || string(got) != "a\n" {
		t.Fatalf("the file holds %q, %v", got, err)
	}
	for got, want := range map[string]string{"a\n": "", "a": "differs", "b\n": "differs"} {
		r := &recorder{TB: t}
		if Compare(r, path, []byte(got)); !strings.Contains(r.said, want) || want == "" && r.said != "" {
			t.Errorf("%q against the file: said %q, want %q", got, r.said, want)
		}
	}
}
