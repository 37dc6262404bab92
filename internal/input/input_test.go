package input_test

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/input"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "draf.txt", "Selamat pagi.\r\n")
	write(t, dir, "tanpa-ekstensi", "Halo")
	write(t, dir, "draf.xyz", "Halo")
	write(t, dir, "kosong.txt", "")
	write(t, dir, "spasi.txt", " \n\t\n")
	write(t, dir, "pas.txt", strings.Repeat("a", 20))
	write(t, dir, "besar.txt", strings.Repeat("a", 21))

	tests := []struct {
		name   string
		want   string
		reason input.Reason
	}{
		{"draf.txt", "Selamat pagi.\r\n", ""},
		{"tanpa-ekstensi", "Halo", ""},
		{"draf.xyz", "Halo", ""},
		{"kosong.txt", "", ""},
		{"spasi.txt", " \n\t\n", ""},
		{"pas.txt", strings.Repeat("a", 20), ""},
		{"besar.txt", "", input.ReasonTooLarge},
		{"tidak-ada.txt", "", input.ReasonNotFound},
		{".", "", input.ReasonDirectory},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(dir, tt.name)
			r, err := input.File(path, input.Options{Limits: input.Limits{MaxBytes: 20}})
			if tt.reason != "" {
				wantReason(t, err, tt.reason)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if src := r.Drafts[0].Source; src.Text != tt.want || src.Name != path || len(r.Notices) != 0 {
				t.Errorf("got %q named %q with %v", src.Text, src.Name, r.Notices)
			}
		})
	}
}

// What the system says reaches the person as a reason and advice, and the
// program as the error itself.
func TestReadErrors(t *testing.T) {
	broken := errors.New("the cable is out")
	tests := []struct {
		name   string
		err    error
		reason input.Reason
		id, en string
	}{
		{
			"draf.txt", &fs.PathError{Op: "open", Path: "draf.txt", Err: fs.ErrPermission}, input.ReasonPermission,
			"tidak ada izin untuk membaca; minta izin baca, atau salin ke folder sendiri",
			"no permission to read; ask for permission to read it, or copy it to a folder of your own",
		},
		{
			"draf.txt", fs.ErrNotExist, input.ReasonNotFound,
			"tidak ada berkas atau folder dengan nama ini; periksa ejaan nama dan foldernya",
			"there is no file or folder of this name; check how the name and its folder are spelled",
		},
		{
			"*.txt", fs.ErrNotExist, input.ReasonNotFound,
			"tidak ada berkas atau folder dengan nama ini; pola * dan ? tidak diperluas di sini: sebut foldernya",
			"there is no file or folder of this name; patterns with * and ? are not expanded here: name the folder",
		},
		{
			"draf.txt", &fs.PathError{Op: "read", Path: "draf.txt", Err: broken}, input.ReasonRead,
			"gagal dibaca: the cable is out; tutup program lain yang memakainya, lalu coba lagi",
			"reading failed: the cable is out; close other programs that use it, then try again",
		},
		{
			"draf.txt", io.ErrUnexpectedEOF, input.ReasonRead,
			"gagal dibaca: unexpected EOF; tutup program lain yang memakainya, lalu coba lagi",
			"reading failed: unexpected EOF; close other programs that use it, then try again",
		},
		{
			"-", context.Canceled, input.ReasonCancelled,
			"belum selesai dibaca karena dibatalkan; jalankan sekali lagi",
			"not read to the end because it was cancelled; run it again",
		},
		{
			"-", context.DeadlineExceeded, input.ReasonCancelled,
			"belum selesai dibaca karena dibatalkan; jalankan sekali lagi",
			"not read to the end because it was cancelled; run it again",
		},
	}
	for _, tt := range tests {
		t.Run(string(tt.reason)+" "+tt.name, func(t *testing.T) {
			_, err := input.Read(tt.name, failing{"some bytes", tt.err}, input.Options{})
			e := wantReason(t, err, tt.reason)
			if e.Name != tt.name || e.Line != 0 {
				t.Errorf("named %q, line %d", e.Name, e.Line)
			}
			if e.ID.String() != tt.id || e.EN.String() != tt.en {
				t.Errorf("got\n%s\n%s", e.ID, e.EN)
			}
			if !errors.Is(err, tt.err) {
				t.Errorf("%v does not wrap %v", err, tt.err)
			}
		})
	}
}

func TestReadLimit(t *testing.T) {
	tests := []struct {
		name   string
		size   int64
		limit  int64
		reason input.Reason
	}{
		{"as large as the limit", 100, 100, ""},
		{"one more", 101, 100, input.ReasonTooLarge},
		{"the default", 100, 0, ""},
		{"more than the default", input.DefaultMaxBytes + 1, 0, input.ReasonTooLarge},
		{"the largest limit there is", 100, 1<<63 - 1, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := input.Read("-", io.LimitReader(letters{}, tt.size), input.Options{Limits: input.Limits{MaxBytes: tt.limit}})
			if tt.reason != "" {
				wantReason(t, err, tt.reason)
			} else if err != nil {
				t.Error(err)
			}
		})
	}
}

// Input far beyond the limit is neither read nor held.
func TestReadIsBounded(t *testing.T) {
	const huge, limit = 200 << 20, 1 << 20
	in := &io.LimitedReader{R: letters{}, N: huge}
	allocated := allocatedBy(func() {
		_, err := input.Read("-", in, input.Options{Limits: input.Limits{MaxBytes: limit}})
		e := wantReason(t, err, input.ReasonTooLarge)
		if !strings.Contains(e.ID.Msg, "1 MiB") || !strings.Contains(e.EN.Msg, "1 MiB") {
			t.Errorf("the limit is not named: %s / %s", e.ID, e.EN)
		}
	})
	if read := huge - in.N; read > limit+1 {
		t.Errorf("read %d bytes", read)
	}
	if allocated > 16*limit {
		t.Errorf("allocated %d bytes", allocated)
	}
}

func TestLimitsString(t *testing.T) {
	for limit, want := range map[int64]string{0: "4 MiB", 1 << 20: "1 MiB", 1000: "1000 B"} {
		if got := (input.Limits{MaxBytes: limit}).String(); got != want {
			t.Errorf("%d: got %q, want %q", limit, got, want)
		}
	}
}

func TestErrorPlace(t *testing.T) {
	e := &input.Error{Name: "draf.txt", Line: 3, Column: 5}
	e.ID.Msg, e.EN.Msg = "rusak", "broken"
	if got := e.Error(); got != "draf.txt:3:5: broken" {
		t.Errorf("got %q", got)
	}
	if got := e.Diag(); got.ID.Msg != "rusak" || got.Place() != "draf.txt:3:5" {
		t.Errorf("got %+v", got)
	}
}

// failing is a reader of some bytes that then fails.
type failing struct {
	bytes string
	err   error
}

func (f failing) Read(p []byte) (int, error) { return copy(p, f.bytes), f.err }

// letters is a reader without end.
type letters struct{}

func (letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

// allocatedBy is the number of bytes that do allocates.
func allocatedBy(do func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// wantReason is err as an Error of this reason that says something to do in
// both languages.
func wantReason(t *testing.T, err error, reason input.Reason) input.Error {
	t.Helper()
	var e *input.Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v, want an Error of reason %q", err, reason)
	}
	if e.Reason != reason {
		t.Fatalf("got reason %q (%v), want %q", e.Reason, err, reason)
	}
	wantText(t, e.ID.Msg, e.ID.Hint, e.EN.Msg, e.EN.Hint)
	return *e
}

// wantText fails if a message or its advice is missing or not in house style.
func wantText(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if text == "" || strings.HasSuffix(text, ".") || strings.Contains(text, "%!") {
			t.Errorf("message %q", text)
		}
	}
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
