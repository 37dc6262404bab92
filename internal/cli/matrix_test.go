package cli

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/internal/input"
)

// matrix is one file in every format. What is in brackets is to be found there,
// the brackets themselves are no part of the file.
var matrix = map[input.Format]struct{ name, text string }{
	input.Text:      {"a.txt", "Selamat “pagi” 😀.\r\n[Sebarkan sebelum dihapus]!\n"},
	input.Markdown:  {"a.md", "---\ntitle: Apel\nalt: \"é: [Sebarkan \\\"sebelum\\\" dihapus]!\"\n---\n# Pagi\n\n[Sebarkan *sebelum* dihapus]!\n\n`Sebarkan sebelum dihapus!`\n"},
	input.HTML:      {"a.html", "<h1>é &amp; Pagi</h1>\n<p>[Sebarkan\n <b>sebelum</b> dihapus]!<script>Sebarkan sebelum dihapus!</script>"},
	input.CSV:       {"a.csv", "id;caption\n1;Pagi\n2;\"😀 \"\"ya\"\"\n[Sebarkan sebelum dihapus]!\"\n"},
	input.JSON:      {"a.json", "[{\"caption\": \"Pagi\"},\n {\"caption\": \"\\u00e9 \\\"ya\\\": [Sebarkan\\tsebelum dihapus]!\"}]"},
	input.JSONLines: {"a.jsonl", "{\"text\": \"Pagi\"}\r\n{\"text\": \"é \\ud83d\\ude00 [Sebarkan sebelum\\u0020dihapus]!\"}\r\n"},
	input.YAML:      {"a.yaml", "posts:\n- caption: Pagi\n- caption: >\n    é [Sebarkan\n    sebelum dihapus]!\n"},
	input.Docx:      {"a.docx", "Pagi é\n[Sebarkan sebelum dihapus]!\n"},
	input.SRT:       {"a.srt", "1\n00:00:01,000 --> 00:00:02,000\nPagi. [Sebarkan <i>sebelum</i>\n\n2\n00:00:02,000 --> 00:00:03,000\ndihapus]!\n"},
	input.VTT:       {"a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ani>é [Sebarkan\nsebelum dihapus]!\n"},
	input.WhatsApp:  {"Chat.txt", "20/11/26, 09.15 - Ani: Pagi\n20/11/26, 09.16 - Budi: é [Sebarkan sebelum dihapus]!\n"},
}

// place is where a finding is.
type place struct {
	Line, Column, Start, End int
	Text                     string
}

// TestMatrix: every format by every way in gives the same findings at the same
// places of the file: named, in a folder, and through standard input with --as
// and with --stdin-filename.
func TestMatrix(t *testing.T) {
	for _, format := range input.Formats() {
		t.Run(format, func(t *testing.T) {
			file, ok := matrix[input.Format(format)]
			if !ok {
				t.Fatal("this format is not in the matrix")
			}
			text, want := marked(file.text)
			data := []byte(text)
			if format == string(input.Docx) {
				data = docxOf(t, text)
			}
			dir := t.TempDir()
			path := filepath.Join(dir, file.name)
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			ways := map[string][]string{
				"file":             {path},
				"folder":           {dir},
				"--as":             {"--as", format, "-"},
				"--stdin-filename": {"--stdin-filename", file.name},
			}
			for way, args := range ways {
				if diff := cmp.Diff(want, places(t, data, args)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", way, diff)
				}
			}
		})
	}
}

// marked is text without its brackets, and the places of what is in them. A
// bracket that opens a list or a tag is none of them.
func marked(text string) (string, []place) {
	var b strings.Builder
	var list []place
	for {
		before, rest, found := strings.Cut(text, "[S")
		b.WriteString(before)
		if !found {
			return b.String(), list
		}
		inside, after, _ := strings.Cut("S"+rest, "]")
		start := b.Len()
		lines := strings.Split(b.String(), "\n")
		b.WriteString(inside)
		list = append(list, place{len(lines), len([]rune(lines[len(lines)-1])) + 1, start, b.Len(), inside})
		text = after
	}
}

// places is what "saring check" finds with args, in the order of the text.
func places(t *testing.T, stdin []byte, args []string) []place {
	t.Helper()
	var out, said bytes.Buffer
	command := slices.Concat(small, []string{"check", "--format", "json"}, args)
	if got := Main(command, bytes.NewReader(stdin), &out, &said); got != int(Findings) {
		t.Fatalf("%q: status %d: %s", args, got, said.String())
	}
	type draft struct{ Findings []place }
	var result struct {
		draft
		Results []draft
	}
	if err := json.Unmarshal(out.Bytes(), &result); err != nil {
		t.Fatal(err)
	}
	list := result.Findings
	for _, d := range result.Results {
		list = append(list, d.Findings...)
	}
	return list
}

// docxOf is a Word document with a paragraph for each line of text.
func docxOf(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	body := strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "</t></p><p><t>")
	if _, err := io.WriteString(f, "<document><p><t>"+body+"</t></p></document>"); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
