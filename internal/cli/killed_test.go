package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// A batch that is killed in the middle leaves whole lines: the results of the
// first records, in order.
func TestKilledBatch(t *testing.T) {
	var line bytes.Buffer
	record := func(i int) string {
		return fmt.Sprintf("{\"id\":%06d1,\"text\":\"Ada slot gacor di sini.\"}\n", 1000000+i)
	}
	if got := Main(append(small, "batch"), bytes.NewReader([]byte(record(0))), &line, os.Stderr); got != int(Findings) {
		t.Fatalf("status %d for one record", got)
	}
	results, err := os.Create(filepath.Join(t.TempDir(), "hasil.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = results.Close() }() // only read
	cmd := exec.Command("saring", append(small, "batch")...)
	cmd.Stdout = results
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// One and a half times what is written at once, and then no more: the rest waits in memory.
	for i := range gather/line.Len()*3/2 + 1 {
		if _, err := fmt.Fprint(stdin, record(i)); err != nil {
			t.Fatal(err)
		}
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for size := int64(0); size < gather; {
		select {
		case err := <-ended:
			t.Fatalf("it ended by itself: %v", err)
		default:
		}
		info, err := results.Stat()
		if err != nil {
			t.Fatal(err)
		}
		size = info.Size()
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err == nil {
		t.Error("it ended before it was killed")
	}
	written, err := os.ReadFile(results.Name())
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.SplitAfter(written, []byte("\n"))
	if last := lines[len(lines)-1]; len(last) > 0 {
		t.Fatalf("the last line is cut off: %q", last)
	}
	for i, line := range lines[:len(lines)-1] {
		var result struct{ ID json.Number }
		if err := json.Unmarshal(line, &result); err != nil || result.ID.String() != fmt.Sprintf("%06d1", 1000000+i) {
			t.Fatalf("line %d: %v in %s", i+1, err, line)
		}
	}
}
