package report

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/saring-id/saring/checker/source"
)

// Whatever is in the draft, the sheet shows all of it and marks the finding and
// its evidence, no more and no less.
func TestSheetMarksTheEvidence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		in := marked(rt)
		f := &in.Report.Findings[0]
		if len(f.Evidence) == 0 {
			return
		}
		f.Evidence = f.Evidence[:1]
		f.Span = f.Evidence[0].Span
		text := in.Report.Source.Text
		out := printed(t, Format{Write: HTML}, []Input{in}, Options{})
		all, inMarks := cellsOfSheet(t, out)
		if want := visible(text, source.Span{Start: 0, End: len(text)}); all != want {
			rt.Fatalf("the sheet shows %q, the draft is %q", all, want)
		}
		if want := visible(text, f.Span); inMarks != want {
			rt.Fatalf("marked %q, want %q", inMarks, want)
		}
	})
}

// cellsOfSheet is the text of the draft in a sheet, and of that what is marked,
// without spaces and the numbers of findings.
func cellsOfSheet(t *testing.T, out []byte) (all, inMarks string) {
	t.Helper()
	var draft, marks strings.Builder
	inside := map[string]int{}
	for z := html.NewTokenizer(bytes.NewReader(out)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return strings.ReplaceAll(draft.String(), " ", ""), strings.ReplaceAll(marks.String(), " ", "")
		case html.StartTagToken:
			name, _ := z.TagName()
			inside[string(name)]++
		case html.EndTagToken:
			name, _ := z.TagName()
			inside[string(name)]--
		case html.TextToken:
			if inside["td"] == 0 || inside["sup"] > 0 {
				continue
			}
			text := z.Token().Data
			draft.WriteString(text)
			if inside["mark"] > 0 {
				marks.WriteString(text)
			}
		default:
		}
	}
}

// The sheet needs nothing but itself, and forbids itself to load anything.
func TestSheetLoadsNothing(t *testing.T) {
	if found := regexp.MustCompile(`(?i)https?:|src=|href=|url\(|@import|<script`).FindString(sheetTemplate); found != "" {
		t.Errorf("%q in the template", found)
	}
	if !strings.Contains(sheetTemplate, `content="default-src 'none'; style-src 'unsafe-inline'"`) {
		t.Error("no policy against loading")
	}
}

// A sheet of one draft of a file shows the lines of that draft only.
func TestSheetShowsThePart(t *testing.T) {
	in := found(t, "kalender.csv", dehumanise, "tanggal,teks\n1,lain\n", "2,⟦t:Orang Anu⟧ ⟦a:sampah⟧\n", "3,akhir\n")
	in.Part = Part{ID: "baris 3", EN: "row 3"}
	in.Report.Source.Prose = []source.Piece{{Span: in.Report.Findings[0].Span}}
	all, inMarks := cellsOfSheet(t, printed(t, Format{Write: HTML}, []Input{in}, Options{}))
	if all != "2,OrangAnusampah" || inMarks != "OrangAnusampah" {
		t.Errorf("shown %q, marked %q", all, inMarks)
	}
}
