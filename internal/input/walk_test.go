package input_test

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/saring-id/saring/internal/input"
)

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{
		"b.txt", "a.MD", "c.caption", "d.text", "e.markdown",
		"foto.JPG", "naskah.xlsx", "lagi.xlsx", "README",
		".rahasia.txt", ".git/config.txt", "sub/.diam/x.txt",
		"sub/z.txt", "sub/dalam/y.txt", "a-sub/1.txt",
	} {
		write(t, dir, name, "Halo")
	}
	folder, err := input.Walk(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a-sub/1.txt", "a.MD", "b.txt", "c.caption", "d.text", "e.markdown", "sub/dalam/y.txt", "sub/z.txt"}
	if got := relative(t, dir, folder.Paths); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	skipped := map[string]int{".xlsx": 2, ".jpg": 1, "": 1}
	if !maps.Equal(folder.Skipped, skipped) {
		t.Errorf("skipped %v, want %v", folder.Skipped, skipped)
	}
	if folder.Special != 0 || len(folder.Failed) != 0 {
		t.Errorf("special %d, failed %v", folder.Special, folder.Failed)
	}
}

func TestWalkRoots(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "draf.xyz", "Halo")
	write(t, dir, ".diam/draf.txt", "Halo")
	write(t, dir, "gambar/foto.jpg", "Halo")
	if err := os.Mkdir(filepath.Join(dir, "kosong"), 0o755); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, root string
		want       []string
		skipped    int
	}{
		{"a file is its own draft", "draf.xyz", []string{"draf.xyz"}, 0},
		{"a hidden folder that was named", ".diam", []string{".diam/draf.txt"}, 0},
		{"a separator at the end", ".diam/", []string{".diam/draf.txt"}, 0},
		{"empty folder", "kosong", nil, 0},
		{"folder without drafts", "gambar", nil, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			folder, err := input.Walk(context.Background(), dir+string(filepath.Separator)+tt.root)
			if err != nil {
				t.Fatal(err)
			}
			if got := relative(t, dir, folder.Paths); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if len(folder.Skipped) != tt.skipped {
				t.Errorf("skipped %v", folder.Skipped)
			}
		})
	}
}

func TestWalkCurrentFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, ".", "sub/draf.txt", "Halo")
	folder, err := input.Walk(context.Background(), ".")
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{filepath.Join("sub", "draf.txt")}; !slices.Equal(folder.Paths, want) {
		t.Errorf("got %q, want %q", folder.Paths, want)
	}
}

func TestWalkLinks(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	write(t, outside, "luar.txt", "Halo")
	write(t, dir, "nyata/draf.txt", "Halo")
	link := func(to, name string) {
		t.Helper()
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skipf("this system makes no symbolic links: %v", err)
		}
	}
	link(outside, "nyata/keluar")
	link(filepath.Join(outside, "luar.txt"), "nyata/tautan.txt")
	link(dir, "nyata/putaran")
	link(filepath.Join(dir, "nyata"), "akar")

	folder, err := input.Walk(context.Background(), filepath.Join(dir, "akar"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := relative(t, dir, folder.Paths), []string{"akar/draf.txt"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if folder.Special != 3 {
		t.Errorf("special %d, want 3", folder.Special)
	}
}

func TestWalkErrors(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "draf.txt", "Halo")
	_, err := input.Walk(context.Background(), filepath.Join(dir, "tidak-ada"))
	wantReason(t, err, input.ReasonNotFound)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = input.Walk(ctx, dir)
	wantReason(t, err, input.ReasonCancelled)
}

// A folder that cannot be listed is told, and the walk goes on.
func TestWalkGoesOn(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a/draf.txt", "Halo")
	write(t, dir, "b/draf.txt", "Halo")
	denied := filepath.Join(dir, "a")
	folder, err := input.WalkDenying(context.Background(), dir, denied, fs.ErrPermission)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := relative(t, dir, folder.Paths), []string{"b/draf.txt"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(folder.Failed) != 1 || folder.Failed[0].Name != denied {
		t.Fatalf("failed %v, want %s", folder.Failed, denied)
	}
	wantReason(t, folder.Failed[0], input.ReasonPermission)
}

func TestExtensions(t *testing.T) {
	got := input.Extensions()
	if !slices.IsSorted(got) || !slices.Contains(got, ".txt") {
		t.Errorf("got %q", got)
	}
	got[0] = "changed"
	if input.Extensions()[0] == "changed" {
		t.Error("Extensions gives away its own slice")
	}
}

// relative is paths without dir, with slashes.
func relative(t *testing.T, dir string, paths []string) []string {
	t.Helper()
	var names []string
	for _, path := range paths {
		name, err := filepath.Rel(dir, path)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, filepath.ToSlash(name))
	}
	return names
}
