package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// A batch that is killed in the middle leaves whole lines: the results of the
// first records, in order. To a file it is killed while it writes, to a pipe
// while it waits for a reader.
func TestKilledBatch(t *testing.T) {
	t.Run("file", func(t *testing.T) {
		results, err := os.Create(filepath.Join(t.TempDir(), "hasil.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		written := killed(t, results, func() {
			for size := int64(0); size < 64<<10; {
				info, err := results.Stat()
				if err != nil {
					t.Fatal(err)
				}
				size = info.Size()
			}
		}, func() ([]byte, error) { return os.ReadFile(results.Name()) })
		wholeResults(t, written)
	})
	t.Run("pipe", func(t *testing.T) {
		read, write, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		first := make([]byte, 64<<10)
		written := killed(t, write, func() {
			if _, err := io.ReadFull(read, first); err != nil {
				t.Fatal(err)
			}
		}, func() ([]byte, error) { return io.ReadAll(read) })
		wholeResults(t, append(first, written...))
	})
}

// killed runs a batch over endless records that prints to results, kills it when
// ready comes back, and gives what rest then reads.
func killed(t *testing.T, results *os.File, ready func(), rest func() ([]byte, error)) []byte {
	t.Helper()
	cmd := exec.Command("saring", append(small, "batch")...)
	cmd.Stdout = results
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	fed := make(chan struct{})
	go func() {
		defer close(fed)
		for i := 0; ; i++ {
			if _, err := fmt.Fprintf(stdin, "{\"id\":%d,\"text\":\"Ada slot gacor di sini.\"}\n", i); err != nil {
				return // killed
			}
		}
	}()
	ready()
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-fed
	if err := cmd.Wait(); err == nil {
		t.Error("it ended before it was killed")
	}
	if err := results.Close(); err != nil {
		t.Fatal(err)
	}
	written, err := rest()
	if err != nil {
		t.Fatal(err)
	}
	return written
}

// wholeResults checks that written are the results of records 0, 1, 2 and so on.
func wholeResults(t *testing.T, written []byte) {
	t.Helper()
	lines := bytes.SplitAfter(written, []byte("\n"))
	if last := lines[len(lines)-1]; len(last) > 0 {
		t.Fatalf("the last line is cut off: %q", last)
	}
	for i, line := range lines[:len(lines)-1] {
		var result struct{ ID int }
		if err := json.Unmarshal(line, &result); err != nil || result.ID != i {
			t.Fatalf("line %d: %v in %s", i+1, err, line)
		}
	}
}
