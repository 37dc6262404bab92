package cli

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The captions of this project get the same findings whichever way they come in:
// as records, as fields of records, as rows, as files.
func TestSameFindingsEveryWay(t *testing.T) {
	corpus, err := os.ReadFile("../../testdata/captions.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var rows bytes.Buffer
	table := csv.NewWriter(&rows)
	if err := table.Write([]string{"nomor", "teks"}); err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range bytes.Lines(corpus) {
		var record struct{ Text string }
		if err := json.Unmarshal(line, &record); err != nil {
			t.Fatal(err)
		}
		n++
		if err := table.Write([]string{fmt.Sprint(n), record.Text}); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, "naskah", fmt.Sprintf("%04d.txt", n)), record.Text)
	}
	table.Flush()
	file := func(name string, text []byte) string {
		write(t, filepath.Join(dir, name), string(text))
		return filepath.Join(dir, name)
	}
	jsonLines, sheet := file("naskah.jsonl", corpus), file("naskah.csv", rows.Bytes())

	want := rulesOfEach(t, nil, "batch", jsonLines)
	if flagged := slices.DeleteFunc(slices.Clone(want), func(s string) bool { return s == "" }); len(want) != n || len(flagged) < n/20 {
		t.Fatalf("%d of %d captions checked, %d flagged: too few to compare", len(want), n, len(flagged))
	}
	for name, got := range map[string][]string{
		"a pipe of records": rulesOfEach(t, corpus, "batch"),
		"fields of records": rulesOfEach(t, nil, "batch", "--field", "text", jsonLines),
		"check of records":  rulesOfEach(t, nil, "check", "--format", "jsonl", "--field", "text", jsonLines),
		"a pipe to check":   rulesOfEach(t, corpus, "check", "--format", "jsonl", "--as", "jsonl", "--field", "text"),
		"rows of a sheet":   rulesOfEach(t, nil, "check", "--format", "jsonl", "--field", "teks", sheet),
		"a folder of files": rulesOfEach(t, nil, "check", "--format", "jsonl", filepath.Join(dir, "naskah")),
	} {
		for i := range min(len(got), n) {
			if got[i] != want[i] {
				t.Errorf("%s, caption %d: %s, want %s", name, i+1, got[i], want[i])
			}
		}
		if len(got) != n {
			t.Errorf("%s: %d captions, want %d", name, len(got), n)
		}
	}
}

// rulesOfEach runs saring, which prints JSON Lines, and gives the rules of the
// findings of each draft.
func rulesOfEach(t *testing.T, stdin []byte, args ...string) []string {
	t.Helper()
	var out, said bytes.Buffer
	if got := Status(Main(args, bytes.NewReader(stdin), &out, &said)); got != Findings {
		t.Fatalf("%v: status %d: %s", args, got, said.String())
	}
	var list []string
	for line := range bytes.Lines(out.Bytes()) {
		var result struct {
			Findings []struct{ Rule, Severity string }
		}
		if err := json.Unmarshal(line, &result); err != nil {
			t.Fatal(err)
		}
		var rules []string
		for _, f := range result.Findings {
			rules = append(rules, f.Severity+" "+f.Rule)
		}
		list = append(list, strings.Join(rules, ", "))
	}
	return list
}
