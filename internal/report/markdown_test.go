package report

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// A comment has a size that forges take, whatever was found; nothing is left out in silence.
func TestMarkdownFitsIntoAComment(t *testing.T) {
	var list []Input
	for i := range 300 {
		list = append(list, found(t, fmt.Sprintf("naskah-%d.txt", i), dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧ "+strings.Repeat("é😀", 400)))
	}
	out := printed(t, Format{Write: Markdown}, list, Options{})
	if len(out) > commentLimit || len(out) < commentLimit/2 {
		t.Errorf("%d bytes, the limit is %d", len(out), commentLimit)
	}
	shown := bytes.Count(out, []byte("<details>"))
	if closed := bytes.Count(out, []byte("</details>")); closed != shown {
		t.Errorf("%d findings opened, %d closed", shown, closed)
	}
	if want := fmt.Sprintf("\n%d lagi tidak muat di sini", 300-shown); !bytes.Contains(out, []byte(want)) {
		t.Errorf("%d findings are shown, and not: %s", shown, want)
	}
}

// A draft that was not checked comes before findings, so that it is not cut off.
func TestMarkdownTellsFailuresFirst(t *testing.T) {
	list := []Input{found(t, "a.txt", dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧"), failed("besar.txt")}
	out := string(printed(t, Format{Write: Markdown}, list, Options{}))
	if a, b := strings.Index(out, "besar.txt"), strings.Index(out, "<details>"); a < 0 || b < 0 || a > b {
		t.Errorf("the failure at %d, the first finding at %d", a, b)
	}
}

func TestMarkdownCode(t *testing.T) {
	for text, want := range map[string]string{
		"a":         "`a`",
		"`a":        "`` `a ``",
		"a``b":      "```a``b```",
		" a":        "`  a `",
		"a\nb\x1bc": "`a b\uFFFDc`",
	} {
		if got := code(text); got != want {
			t.Errorf("code(%q) = %q, want %q", text, got, want)
		}
	}
	if got, want := codeBlock("a\r\n````\r\n"), "`````text\na\n````\n`````"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := codeBlock(strings.Repeat("é", quoteLimit)); len(got) > quoteLimit+20 || !strings.HasSuffix(got, "é…\n```") {
		t.Errorf("a long quotation is %d bytes: %q", len(got), got[len(got)-10:])
	}
}
