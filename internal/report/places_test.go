package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker/source"
)

// reported is where a format says that a rule fired, as bytes of the draft; -1 for
// what the format does not say.
type reported struct {
	rule             string
	line, start, end int
}

// A reader finds that again in what a format printed for a draft with this
// text, knowing nothing but the format's own units.
var readers = map[string]struct {
	start, end bool // does the format tell them?
	read       func(t *testing.T, out []byte, text string) []reported
}{
	"compact": {true, false, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		return matches(t, `(?m)^naskah.txt:(\d+):(\d+): \w+ (\S+): `, string(out), func(m []string) reported {
			return startAt(m[3], text, num(t, m[1]), num(t, m[2]))
		})
	}},
	"json":  {true, true, readJSON},
	"jsonl": {true, true, readJSON},
	"sarif": {true, true, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		var log struct {
			Runs []struct {
				ColumnKind string
				Results    []struct {
					RuleID    string
					Locations []struct {
						PhysicalLocation struct {
							Region struct {
								StartLine, StartColumn, EndLine, EndColumn int
								Snippet                                    struct{ Text string }
							}
						}
					}
				}
			}
		}
		parse(t, out, &log)
		if kind := log.Runs[0].ColumnKind; kind != "unicodeCodePoints" {
			t.Errorf("columns are said to be %s", kind)
		}
		var list []reported
		for _, r := range log.Runs[0].Results {
			at := r.Locations[0].PhysicalLocation.Region
			s := reported{r.RuleID, at.StartLine, offset(text, at.StartLine, at.StartColumn, codePoints), offset(text, at.EndLine, at.EndColumn, codePoints)}
			if text[s.start:s.end] != at.Snippet.Text {
				t.Errorf("%q at %d..%d, the snippet is %q", text[s.start:s.end], s.start, s.end, at.Snippet.Text)
			}
			list = append(list, s)
		}
		return list
	}},
	"github": {true, true, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		return matches(t, `(?m)^::\w+ file=naskah.txt,line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?,title=(\S+)%3A `, string(out), func(m []string) reported {
			if m[3] == "" { // the format has columns within one line only
				return reported{m[5], num(t, m[1]), -1, -1}
			}
			return reported{m[5], num(t, m[1]), offset(text, num(t, m[1]), num(t, m[3]), codePoints), offset(text, num(t, m[2]), num(t, m[4]), codePoints)}
		})
	}},
	"gitlab": {false, false, func(t *testing.T, out []byte, _ string) []reported {
		t.Helper()
		var issues []gitlabIssue
		parse(t, out, &issues)
		var list []reported
		for _, i := range issues {
			list = append(list, reported{i.CheckName, i.Location.Lines.Begin, -1, -1})
		}
		return list
	}},
	"junit": {true, false, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		return matches(t, `<testcase name="(\S+) \((\d+):(\d+)\)"`, string(out), func(m []string) reported {
			return startAt(m[1], text, num(t, m[2]), num(t, m[3]))
		})
	}},
	"checkstyle": {true, false, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		var r checkstyleReport
		if err := xml.Unmarshal(out, &r); err != nil {
			t.Fatal(err)
		}
		var list []reported
		for _, e := range r.Files[0].Errors {
			list = append(list, startAt(e.Source, text, e.Line, e.Column))
		}
		return list
	}},
	"rdjsonl": {true, true, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		var list []reported
		for line := range bytes.Lines(out) {
			var d rdDiagnostic
			parse(t, line, &d)
			from, to := d.Location.Range.Start, d.Location.Range.End
			list = append(list, reported{d.Code.Value, from.Line, offset(text, from.Line, from.Column, bytesOfLine), offset(text, to.Line, to.Column, bytesOfLine)})
		}
		return list
	}},
	"markdown": {true, false, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		return matches(t, `<summary><b>\w+</b> baris (\d+), kolom (\d+): [^(]* \(<code>(\S+)</code>\)`, string(out), func(m []string) reported {
			return startAt(m[3], text, num(t, m[1]), num(t, m[2]))
		})
	}},
	"html": {true, false, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		return matches(t, `<p class="rule">baris (\d+), kolom (\d+) · (\S+)</p>`, string(out), func(m []string) reported {
			return startAt(m[3], text, num(t, m[1]), num(t, m[2]))
		})
	}},
	"csv": {true, true, func(t *testing.T, out []byte, text string) []reported {
		t.Helper()
		rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var list []reported
		for _, row := range rows[1:] {
			row = row[1:] // without the part
			s := startAt(row[9], text, num(t, row[2]), num(t, row[3]))
			s.end = offset(text, num(t, row[4]), num(t, row[5]), codePoints)
			if s.start != num(t, row[6]) || s.end != num(t, row[7]) {
				t.Errorf("bytes %s..%s, but lines and columns say %d..%d", row[6], row[7], s.start, s.end)
			}
			list = append(list, s)
		}
		return list
	}},
}

func readJSON(t *testing.T, out []byte, text string) []reported {
	t.Helper()
	var d draftResult
	parse(t, out, &d)
	var list []reported
	for _, f := range d.Findings {
		if at := startAt(f.Rule, text, f.Line, f.Column); at.start != f.Start {
			t.Errorf("byte %d, but line and column say %d", f.Start, at.start)
		}
		list = append(list, reported{f.Rule, f.Line, f.Start, f.End})
	}
	return list
}

func parse(t *testing.T, out []byte, v any) {
	t.Helper()
	if err := json.Unmarshal(out, v); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
}

func num(t *testing.T, digits string) int {
	t.Helper()
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// matches makes a reported of every match of pattern.
func matches(t *testing.T, pattern, out string, of func([]string) reported) []reported {
	t.Helper()
	var list []reported
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(out, -1) {
		list = append(list, of(m))
	}
	return list
}

func startAt(rule, text string, line, column int) reported {
	return reported{rule, line, offset(text, line, column, codePoints), -1}
}

// offset is the byte at a line and a column, both from 1; unit says how many
// bytes the first columns of a line take.
func offset(text string, line, column int, unit func(line string, columns int) int) int {
	before := 0
	for range line - 1 {
		before += strings.IndexByte(text[before:], '\n') + 1
	}
	return before + unit(text[before:], column-1)
}

func bytesOfLine(_ string, columns int) int { return columns }

func codePoints(line string, columns int) int {
	n := 0
	if strings.HasPrefix(line, "\uFEFF") {
		n = len("\uFEFF")
	}
	for range columns {
		_, size := utf8.DecodeRuneInString(line[n:])
		n += size
	}
	return n
}

// Whatever a format counts in, it means the bytes of the finding.
func TestFormatsTellTheSamePlaces(t *testing.T) {
	utf16Draft := found(t, "naskah.txt", dehumanise, "Ωμ 😀 ⟦t:Orang Anu⟧ é ⟦a:sampah⟧\r\n", "e\u0301e\u0301 ⟦t:kaum anu⟧ 👨‍👩‍👧 ⟦a:hama⟧")
	src := utf16Draft.Report.Source
	src.Encoding, src.Raw = source.UTF16LE, encodeUTF16(src.Text)
	drafts := map[string]Input{
		"plain":           found(t, "naskah.txt", dehumanise, "Satu.\n", "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.\n"),
		"byte order mark": found(t, "naskah.txt", dehumanise, "\uFEFF⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.\n", "⟦a:hama⟧"),
		"emoji":           found(t, "naskah.txt", dehumanise, "😀👨‍👩‍👧 ⟦t:Orang Anu⟧ 🇮🇩 ⟦a:s😀ampah⟧ x\n", "1️⃣ ⟦a:hama⟧ ❤️"),
		"combining":       found(t, "naskah.txt", dehumanise, "e\u0301\u0301 ⟦t:ka\u0301um⟧ \u0301⟦a:ha\u0301ma⟧\n", "a\u200bb ⟦a:s\u200bampah⟧"),
		"line ends":       found(t, "naskah.txt", dehumanise, "a\r\n\r\nb ⟦t:Orang Anu⟧ ⟦a:sampah⟧\r\n", "x\n", "é ⟦a:hama⟧\r\r\n", "⟦a:sampah⟧"),
		"several lines":   found(t, "naskah.txt", forwarding, "é😀 ", "Mari ⟦b:sebar\r\nluaskan⟧ ya\r\n"),
		"wide":            found(t, "naskah.txt", dehumanise, "全角\t⟦t:全角文字⟧\t⟦a:ｓampah⟧ ｓ"),
		"UTF-16":          utf16Draft,
	}
	for _, f := range Formats {
		reader, ok := readers[f.Name]
		if !ok {
			if f.Name != "text" { // see TestUnderlinesStandUnderTheEvidence
				t.Errorf("nothing reads the places of %s", f.Name)
			}
			continue
		}
		for name, in := range drafts {
			t.Run(f.Name+"/"+name, func(t *testing.T) {
				text := in.Report.Source.Text
				var want []reported
				for _, x := range in.Report.Findings {
					s := reported{x.Rule.ID, 1 + strings.Count(text[:x.Span.Start], "\n"), -1, -1}
					across := strings.Contains(text[x.Span.Start:x.Span.End], "\n")
					if f.Name == "github" && across {
						want = append(want, s)
						continue
					}
					if reader.start {
						s.start = x.Span.Start
					}
					if reader.end {
						s.end = x.Span.End
					}
					want = append(want, s)
				}
				got := reader.read(t, printed(t, f, []Input{in}, Options{}), text)
				if diff := cmp.Diff(want, got, cmp.AllowUnexported(reported{})); diff != "" {
					t.Errorf("-the findings +%s:\n%s", f.Name, diff)
				}
			})
		}
	}
}

func encodeUTF16(text string) []byte {
	raw := []byte{0xFF, 0xFE}
	for _, unit := range utf16.Encode([]rune(text)) {
		raw = append(raw, byte(unit), byte(unit>>8))
	}
	return raw
}
