package cli

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// bad is a clause that the small rules flag; the bytes before the words that are marked are badLead.
const (
	bad     = "Ada slot gacor di sini."
	badLead = "Ada "
)

// post is the Markdown of one post in which bad stands at one place, or nowhere:
// a place that is prose, where it must be found, or one that is not.
func post(n int, place string) string {
	at := func(name, otherwise string) string {
		if name == place {
			return bad
		}
		return otherwise
	}
	return fmt.Sprintf(`---
title: "%s"
date: 2026-%02d-%02d
description: %s
tags: [kebun, %q]
draft: false
---

# Kegiatan ke-%d

Petugas dan warga binaan merapikan taman depan. %s

![%s](<gambar/%s.jpg>)

- Sapu dan ember disiapkan koperasi.
- %s

`+"```sh\necho '%s'\n```\n"+`
<!-- %s -->
[Jadwal](<https://tirtamulya.example/%s>)
`, at("title", fmt.Sprintf("Kerja bakti pekan %d", n)), n%12+1, n%28+1, at("description", "Taman depan dirapikan."), at("tag", "taman"), n,
		at("body", "Cuacanya cerah."), at("alt", "Petugas memegang sapu"), at("file", "sapu"), at("item", "Selesai pukul sembilan."),
		at("code", "selesai"), at("comment", "periksa lagi tanggalnya"), at("link", "jadwal"))
}

// A content repository as CI sees it, posts, calendars and releases: one command, without a terminal, finds
// exactly what stands in prose, at its place in the file, and changes nothing.
func TestContentRepository(t *testing.T) {
	prose := []string{"title", "description", "body", "alt", "item"}
	places := append([]string{"tag", "file", "code", "comment", "link"}, prose...)
	dir := t.TempDir()
	var want, flagged []string
	const posts = 2000
	for n := range posts {
		place := ""
		if n%40 == 0 {
			place = places[n/40%len(places)]
		}
		name := filepath.Join("content", fmt.Sprintf("2026-%02d", n%12+1), fmt.Sprintf("tulisan %04d.md", n))
		text := post(n, place)
		write(t, filepath.Join(dir, name), text)
		if slices.Contains(prose, place) {
			before := text[:strings.Index(text, bad)]
			column := len(before) - strings.LastIndex(before, "\n") + len(badLead)
			want = append(want, fmt.Sprintf("%s:%d:%d: judi/uji-slot", filepath.ToSlash(name), strings.Count(before, "\n")+1, column))
			flagged = append(flagged, filepath.Join(dir, name))
		}
	}
	for month := range 12 {
		name := fmt.Sprintf("content/kalender/2026-%02d.csv", month+1)
		text := "tanggal,kanal,caption\n"
		for day := range 28 {
			channel, caption := "instagram", "Apel pagi, pukul tujuh."
			if day == month {
				caption = "Sampai besok. " + bad
				want = append(want, fmt.Sprintf("%s:%d:%d: judi/uji-slot", name, day+2, len("2026-01-01,instagram,\"Sampai besok. ")+len(badLead)+1))
			}
			if day == month+1 {
				channel = bad
			}
			text += fmt.Sprintf("2026-%02d-%02d,%s,\"%s\"\n", month+1, day+1, channel, caption)
		}
		write(t, filepath.Join(dir, name), text)
		flagged = append(flagged, filepath.Join(dir, name))
	}
	for week := range 20 {
		name := fmt.Sprintf("content/rilis/pekan %02d.docx", week)
		second := "Taman depan dirapikan."
		if week%5 == 0 {
			second = "Sampai Jumat. " + bad
			want = append(want, fmt.Sprintf("%s:2:%d: judi/uji-slot", name, len("Sampai Jumat. ")+len(badLead)+1))
			flagged = append(flagged, filepath.Join(dir, name))
		}
		write(t, filepath.Join(dir, name), docx(t, fmt.Sprintf("Siaran pers pekan %d", week), second))
	}
	write(t, filepath.Join(dir, "content", "logo.png"), "\x89PNG")
	slices.Sort(want)
	before := snapshot(t, dir)

	got, said, status := checkContent(t, dir)
	if slices.Sort(got); !slices.Equal(got, want) || status != Findings {
		t.Errorf("status %d, %d findings, want %d:\n%s", status, len(got), len(want), strings.Join(got, "\n"))
	}
	if !strings.Contains(said, "1 .png") {
		t.Errorf("said %q", said)
	}
	if after := snapshot(t, dir); after != before {
		t.Error("the check changed the folder")
	}
	broken := flagged[0]
	write(t, broken, "\x00\x01\x02\x03")
	if _, said, status := checkContent(t, dir); status != Incomplete || !strings.Contains(said, filepath.Base(broken)) {
		t.Errorf("with a broken file: status %d, said %q", status, said)
	}
	for _, name := range flagged {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	if got, _, status := checkContent(t, dir); status != Clean || len(got) > 0 {
		t.Errorf("without those posts: status %d, %q", status, got)
	}
}

// docx is a Word document of these paragraphs.
func docx(t *testing.T, paragraphs ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	text := `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	for _, p := range paragraphs {
		text += "<w:p><w:r><w:t>" + p + "</w:t></w:r></w:p>"
	}
	if _, err := io.WriteString(w, text+"</w:body></w:document>"); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// checkContent runs saring as CI does over content in dir, and gives the place
// and rule of each finding.
func checkContent(t *testing.T, dir string) (found []string, said string, status Status) {
	t.Helper()
	rules, err := filepath.Abs(small[2])
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("saring", "--no-default-rules", "--rules", rules, "check", "--format", "compact", "content")
	var out, problems bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &problems
	cmd.Env = append(os.Environ(), "NO_COLOR=1", "CI=true", "TERM=dumb")
	_ = cmd.Run() // the status tells
	for line := range strings.Lines(out.String()) {
		if place, rest, ok := strings.Cut(line, ": "); ok && strings.Contains(rest, "judi/uji-slot") {
			found = append(found, place+": judi/uji-slot")
		}
	}
	return found, problems.String() + out.String(), Status(cmd.ProcessState.ExitCode())
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// snapshot is the names, sizes and times of everything under dir.
func snapshot(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			fmt.Fprintln(&b, path, info.Size(), info.Mode(), info.ModTime())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}
