package report

import (
	"bytes"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

// secret is a draft in which no word stands that rules use, too.
func secret(t *testing.T) []Input {
	t.Helper()
	in := found(t, "naskah.txt", dehumanise, "\uFEFFQabc Ωwed 😀. ⟦t:Xorang Xanu⟧ qitu\r\n", "⟦a:x4mpah=xampah/leet⟧, kqata 全角. ⟦d:Vkampung⟧\n")
	in.Report.Source.Prose = []source.Piece{{Span: source.Span{Start: 0, End: 8}, Text: "Qdecoded"}}
	held := in.Report.Findings[1]
	held.Held = &checker.Hold{Stance: rules.Quoted, Cue: &source.Span{Start: 3, End: 7}}
	in.Report.Held = []checker.Finding{held}
	partly := in
	partly.Failure = failed("").Failure
	broken := failed("rusak.yaml")
	broken.Failure.ID.Msg, broken.Failure.EN.Msg = "kunci \"Qdecoded\" dua kali", "key 'Qdecoded' is `Xanu`"
	fields := failed("tabel.csv")
	fields.Failure.Reason, fields.Failure.ID.Hint, fields.Failure.EN.Hint = "no-field", "isiannya: Qabc, Xanu", "its fields: Qabc, Xanu"
	in.Notices = []Notice{{ID: broken.Failure.ID, EN: broken.Failure.EN}}
	in.Suppressed = []Suppressed{{Finding: held, Reason: "kqata"}}
	return []Input{in, partly, broken, fields}
}

var secretWords = regexp.MustCompile(`Qabc|Ωwed|😀|Xorang|Xanu|qitu|x4mpah|xampah|kqata|全角|Vkampung|Qdecoded`)

// No format prints a word of a redacted draft, nor how it was read.
func TestRedactHidesEveryWord(t *testing.T) {
	list := secret(t)
	quoting := 0
	for _, f := range Formats {
		for _, o := range []Options{{}, {ShowHeld: true, Color: true, FailOn: LevelNever, Lang: rules.English}} {
			if words := secretWords.FindAll(printed(t, f, Redact(list), o), -1); words != nil {
				t.Errorf("%s: %q", f.Name, words)
			}
			if secretWords.Match(printed(t, f, list, o)) {
				quoting++
			}
		}
	}
	if quoting == 0 {
		t.Error("no format quotes the draft: this test proves nothing")
	}
	var record bytes.Buffer
	if err := Record(&record, nil, Redact(list)[0], Options{}); err != nil || secretWords.Match(record.Bytes()) {
		t.Errorf("%v, %s", err, record.Bytes())
	}
}

// A redacted draft has its findings where they were, and the draft itself is untouched.
func TestRedactKeepsPlaces(t *testing.T) {
	list, same := secret(t), secret(t)
	redacted := Redact(list)
	if diff := cmp.Diff(same[0].Report.Source.Text, list[0].Report.Source.Text); diff != "" || list[0].Report.Findings[1].Evidence[0].Read != "xampah" {
		t.Errorf("the draft was changed: %s", diff)
	}
	want, got := entries(list, Options{}), entries(redacted, Options{})
	if len(want) != len(got) {
		t.Fatalf("%d entries, want %d", len(got), len(want))
	}
	for i := range want {
		if want[i].place != got[i].place || want[i].rule != got[i].rule {
			t.Errorf("%s at %+v, want %s at %+v", got[i].rule, got[i].place, want[i].rule, want[i].place)
		}
	}
}

func TestRedactGolden(t *testing.T) {
	golden.Compare(t, "testdata/text/redacted.txt", printed(t, Formats[0], Redact(secret(t)), Options{}))
}
