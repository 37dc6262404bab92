package cache

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

const fingerprint = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

func put(t *testing.T, f Folder, fingerprint, content string) {
	t.Helper()
	if err := f.Put(fingerprint, content); err != nil {
		t.Fatal(err)
	}
}

// TestKeeps: what was put is given back, the last one if there were several.
func TestKeeps(t *testing.T) {
	f := Folder(filepath.Join(t.TempDir(), "baru", "folder"))
	if _, ok := f.Get(fingerprint); ok {
		t.Error("given back before it was put")
	}
	for _, content := range []string{"", "satu", strings.Repeat("banyak\x00", 100_000)} {
		put(t, f, fingerprint, content)
		if got, ok := f.Get(fingerprint); !ok || got != content {
			t.Errorf("%d bytes, %v, want %d", len(got), ok, len(content))
		}
	}
	if _, ok := f.Get(strings.Repeat("f", 64)); ok {
		t.Error("given back for another fingerprint")
	}
	if left, err := filepath.Glob(filepath.Join(string(f), "*")); err != nil || len(left) != 1 {
		t.Errorf("files left: %q, %v", left, err)
	}
}

// TestNeverBelieved: no file is given back that is cut off, changed in a single
// byte, or of another fingerprint.
func TestNeverBelieved(t *testing.T) {
	f := Folder(t.TempDir())
	put(t, f, fingerprint, "isi yang benar")
	whole, err := os.ReadFile(f.file(fingerprint))
	if err != nil {
		t.Fatal(err)
	}
	damaged := map[string]string{"foreign": "bukan milik kami", "longer": string(whole) + "x"}
	for i := range whole {
		damaged[fmt.Sprint("cut at ", i)] = string(whole[:i])
		changed := []byte(string(whole))
		changed[i] ^= 0x20
		damaged[fmt.Sprint("changed at ", i)] = string(changed)
	}
	for name, content := range damaged {
		if err := os.WriteFile(f.file(fingerprint), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := f.Get(fingerprint); ok {
			t.Errorf("%s: given back as %q", name, got)
		}
	}
	put(t, f, fingerprint, "isi yang baru")
	if got, ok := f.Get(fingerprint); !ok || got != "isi yang baru" {
		t.Errorf("not replaced: %q, %v", got, ok)
	}
}

// TestNoFolder: a folder that is none gives nothing back and says why it keeps nothing.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "berkas")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	f := Folder(filepath.Join(file, "di-dalamnya"))
	if err := f.Put(fingerprint, "isi"); err == nil {
		t.Error("kept below a file")
	}
	if _, ok := f.Get(fingerprint); ok {
		t.Error("given back from below a file")
	}
	off := Folder("")
	if err := off.Put(fingerprint, "isi"); err != nil {
		t.Error(err)
	}
	if _, ok := off.Get(fingerprint); ok {
		t.Error("given back from nowhere")
	}
}

// TestKeepsFew: the oldest files go, and none that is not a cache's.
func TestKeepsFew(t *testing.T) {
	f := Folder(t.TempDir())
	other := filepath.Join(string(f), "catatan.txt")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	name := func(n int) string { return fmt.Sprintf("%064d", n) }
	for n := range mostFiles + 3 {
		put(t, f, name(n), "isi")
		day := time.Date(2026, time.January, 1+n, 0, 0, 0, 0, time.UTC)
		if err := os.Chtimes(f.file(name(n)), day, day); err != nil {
			t.Fatal(err)
		}
	}
	for n := range mostFiles + 3 {
		if _, ok := f.Get(name(n)); ok != (n >= 3) {
			t.Errorf("file %d is there: %v", n, ok)
		}
	}
	if _, err := os.Stat(other); err != nil {
		t.Error(err)
	}
}

// TestAtOnce: many that write and read at once see all of a content or nothing.
func TestAtOnce(t *testing.T) {
	f := Folder(t.TempDir())
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			content := strings.Repeat(string(rune('a'+n)), 50_000)
			if err := f.Put(fingerprint, content); err != nil {
				t.Error(err)
			}
			if got, ok := f.Get(fingerprint); !ok || len(got) != len(content) || strings.Trim(got, got[:1]) != "" {
				t.Errorf("%d bytes, %v", len(got), ok)
			}
		})
	}
	all.Wait()
}
