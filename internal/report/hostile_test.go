package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	md "github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// wellFormed checks what a format printed for n entries of one draft by the rules
// of the format alone.
var wellFormed = map[string]func(out []byte, n int) error{
	"text":       lines(0),
	"compact":    lines(1),
	"json":       isJSON,
	"jsonl":      isJSON,
	"sarif":      isJSON,
	"github":     isGitHub,
	"gitlab":     isJSON,
	"junit":      isXML,
	"checkstyle": isXML,
	"rdjsonl":    lines(1),
	"markdown":   isMarkdown,
	"html":       isHTML,
	"csv":        isCSV,
}

// lines wants each lines for every entry; 0 means any number.
func lines(each int) func([]byte, int) error {
	return func(out []byte, n int) error {
		if got := bytes.Count(out, []byte("\n")); each > 0 && got != each*n {
			return errors.New("wrong number of lines")
		}
		return nil
	}
}

func isJSON(out []byte, _ int) error {
	var v any
	return json.Unmarshal(out, &v)
}

func isXML(out []byte, n int) error {
	d := xml.NewDecoder(bytes.NewReader(out))
	found := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "error" || e.Name.Local == "failure" || e.Name.Local == "system-out") {
			found++
		}
	}
	if found != n {
		return errors.New("wrong number of entries")
	}
	return nil
}

func isGitHub(out []byte, n int) error {
	for line := range bytes.Lines(out) {
		if !bytes.HasPrefix(line, []byte("::error file=")) && !bytes.HasPrefix(line, []byte("::error title=")) || bytes.Count(line, []byte("::")) < 2 {
			return errors.New("not a workflow command")
		}
	}
	return lines(1)(out, n)
}

// isMarkdown wants the entries and nothing that the draft could have brought in: no
// link, no picture, no tag of its own, no heading but the draft's name.
func isMarkdown(out []byte, n int) error {
	kinds := map[ast.NodeKind]int{}
	page := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(md.NewReader(out))
	err := ast.Walk(page, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			kinds[node.Kind()]++
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return err
	}
	findings := n - 1
	want := map[ast.NodeKind]int{
		ast.KindFencedCodeBlock: findings, ast.KindHTMLBlock: 1 + 2*findings, ast.KindHeading: 1,
		ast.KindRawHTML: 0, ast.KindLink: 0, ast.KindAutoLink: 0, ast.KindImage: 0, ast.KindCodeSpan: 2,
		ast.KindCodeBlock: 0, ast.KindBlockquote: 0, ast.KindThematicBreak: 0,
	}
	for kind, number := range want {
		if kinds[kind] != number {
			return fmt.Errorf("%d of %s, want %d", kinds[kind], kind, number)
		}
	}
	if len(out) > commentLimit {
		return errors.New("too long for a comment")
	}
	return nil
}

// isHTML wants every tag closed, no attribute but those of the template, and the entries.
func isHTML(out []byte, n int) error {
	var open []string
	found := 0
	for z := html.NewTokenizer(bytes.NewReader(out)); ; {
		kind := z.Next()
		token := z.Token()
		switch {
		case kind == html.ErrorToken:
			if len(open) > 0 || found != n {
				return fmt.Errorf("%v left open, %d entries", open, found)
			}
			return nil
		case kind == html.StartTagToken && token.Data != "meta":
			open = append(open, token.Data)
			if token.Data == "article" || token.Data == "strong" {
				found++
			}
			for _, a := range token.Attr {
				if a.Key != "class" && a.Key != "lang" && a.Key != "scope" {
					return fmt.Errorf("attribute %s", a.Key)
				}
			}
		case kind == html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != token.Data {
				return fmt.Errorf("</%s> closes %v", token.Data, open)
			}
			open = open[:len(open)-1]
		}
	}
}

func isCSV(out []byte, n int) error {
	rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
	if err != nil {
		return err
	}
	if len(rows) != 1+n {
		return errors.New("wrong number of rows")
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				return errors.New("a formula: " + cell)
			}
		}
	}
	return nil
}

// FuzzFormats prints a draft with any name and any text in every format, with a
// finding over all of the text, another on its last character, and a failure: what comes out is well-formed, has every
// entry and steers no terminal.
func FuzzFormats(f *testing.F) {
	for _, list := range inputs(f) {
		for _, in := range list {
			if in.Report != nil {
				f.Add(in.Name, in.Report.Source.Text)
			}
		}
	}
	f.Add("=1+1,a:b%0A\r\n::error::.txt", "]]>\x00\ufffe\"'<&>\r\n::error::x%0A\n```\n~~~\n@a #1 | <!-- --> </details>")
	f.Fuzz(func(t *testing.T, name, words string) {
		words = strings.ToValidUTF8(words, "?")
		if words == "" || name == "" {
			return
		}
		src := &source.Source{Name: name, Text: words}
		_, last := utf8.DecodeLastRuneInString(words)
		report := &checker.Report{Source: src}
		for _, sp := range []source.Span{{Start: 0, End: len(words)}, {Start: len(words) - last, End: len(words)}} {
			report.Findings = append(report.Findings, checker.Finding{
				Rule: dehumanise, Severity: rules.Error, Stance: rules.Asserted, Span: sp, Clause: sp,
				Evidence: []checker.Evidence{{Lexicon: lexicons["a"], Span: sp, Read: "x", Trick: checker.TrickLeet}},
			})
		}
		in := Input{Name: name, Report: report, Failure: failed(name).Failure}
		for _, format := range Formats {
			out := printed(t, format, []Input{in}, Options{})
			check := wellFormed[format.Name]
			if check == nil {
				t.Fatalf("nobody said what %s must be", format.Name)
			}
			if err := check(out, 3); err != nil {
				t.Errorf("%s: %v in\n%q", format.Name, err, out)
			}
			if !utf8.Valid(out) || bytes.ContainsFunc(out, func(r rune) bool { return r != '\t' && r != '\r' && steers(r) }) {
				t.Errorf("%s steers a terminal: %q", format.Name, out)
			}
		}
	})
}
