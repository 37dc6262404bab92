// Package suppress reads the instructions in a draft to pass over findings, and
// does so. An instruction is a comment of the host format:
//
//	saring:abaikan RULE[,RULE] alasan="..." [sampai=2027-01-31]
//	saring:abaikan-berkas RULE[,RULE] alasan="..." [sampai=2027-01-31]
//
// The first covers the line it stands on, or, alone on its line, the paragraph
// below; the second the whole file. One that cannot be understood, names no rule
// that there is, gives no reason or is past its day does nothing, and is told.
package suppress

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/rules"
)

const (
	marker    = "saring:"
	verb      = "abaikan"
	verbWhole = "abaikan-berkas"
)

// Directive is one instruction.
type Directive struct {
	Rules  []Rule
	Reason string
	Until  time.Time   // the last day it holds, at midnight UTC; zero for no end
	Covers source.Span // a finding that overlaps it is passed over
	Start  int         // where it stands
}

// Rule is a rule's id and the byte of the source where it stands.
type Rule struct {
	ID    string
	Start int
}

// Parse reads the directives in the comments of src, in their order, and what is
// wrong with those that are void. The problems have places; as a report may leave
// out the words of a draft, they quote nothing of it but ids of rules.
func Parse(src *source.Source) ([]Directive, diag.List) {
	p := parser{src: src}
	for _, c := range src.Comments {
		p.comment(c)
	}
	return p.directives, p.problems
}

type parser struct {
	src        *source.Source
	lines      *source.Lines // made when a place is needed
	directives []Directive
	problems   diag.List
}

// fail reports a problem at byte at.
func (p *parser) fail(at int, id, en string, args ...any) *diag.Error {
	if p.lines == nil {
		p.lines = p.src.Lines()
	}
	place := p.lines.Position(at)
	e := diag.New(p.src.Name, id, en, args...).At(place.Line, place.Column)
	p.problems = append(p.problems, e)
	return e
}

// comment reads the comment c, which may hold anything. In front of an
// instruction stand only signs, or the NOTE of WebVTT.
func (p *parser) comment(c source.Span) {
	text := p.src.Slice(c)
	at := strings.Index(text, marker)
	if at < 0 || strings.ContainsFunc(strings.TrimPrefix(text[:at], "NOTE"), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
		return
	}
	start := c.Start + at
	body := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(text[at:], " \t\r\n"), "-->"), " \t\r\n")
	s := scanner{text: body, at: len(marker), base: start}
	d := Directive{Start: start}
	switch word := s.word(); word {
	case verb:
		d.Covers = p.below(c)
	case verbWhole:
		d.Covers = source.Span{Start: 0, End: len(p.src.Text)}
	default:
		e := p.fail(start, "perintah ini tidak dikenal", "this instruction is unknown")
		e.Meant(marker+word, []string{marker + verb, marker + verbWhole})
		return
	}
	if p.read(&s, &d) {
		p.directives = append(p.directives, d)
	}
}

// below is what a comment covers: its line if anything else stands on it,
// otherwise the lines below up to the next empty one.
func (p *parser) below(c source.Span) source.Span {
	text := p.src.Text
	start := strings.LastIndexByte(text[:c.Start], '\n') + 1
	end := lineEnd(text, c.End)
	if strings.TrimSpace(text[start:c.Start]+text[c.End:end]) != "" {
		return source.Span{Start: start, End: end}
	}
	for end < len(text) && blankLine(text, end+1) {
		end = lineEnd(text, end+1)
	}
	start = min(end+1, len(text))
	for end < len(text) && !blankLine(text, end+1) {
		end = lineEnd(text, end+1)
	}
	return source.Span{Start: min(start, end), End: end}
}

// lineEnd is the offset of the next line end from at on, or of the end.
func lineEnd(text string, at int) int {
	if at >= len(text) {
		return len(text)
	}
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(text)
}

func blankLine(text string, at int) bool {
	return strings.TrimSpace(text[min(at, len(text)):lineEnd(text, at)]) == ""
}

// read reads what follows the verb into d, and reports whether it holds.
func (p *parser) read(s *scanner, d *Directive) bool {
	before := len(p.problems)
	for s.space(); !s.done() && !s.attribute(); s.space() {
		start := s.at
		id := s.until(", \t\r\n")
		switch {
		case id == "": // a comma
			s.at++
		case rules.IsRuleID(id):
			d.Rules = append(d.Rules, Rule{id, s.base + start})
		default:
			p.fail(s.base+start, "ini bukan id aturan", "this is not the id of a rule").
				Hint("tulis kategori/aturan seperti dalam laporan", "write category/rule as the report does")
			return false
		}
	}
	for ; !s.done(); s.space() {
		p.attribute(s, d)
		if len(p.problems) > before {
			return false
		}
	}
	example := fmt.Sprintf(`%s%s hoaks/desakan-sebar alasan="..."`, marker, verb)
	switch {
	case len(d.Rules) == 0:
		p.fail(d.Start, "tidak ada aturan yang disebut", "no rule is named").Hint("misalnya: %s", "for example: %s", example)
	case d.Reason == "":
		p.fail(d.Start, "tidak ada alasan", "no reason is given").Hint("misalnya: %s", "for example: %s", example)
	}
	return len(p.problems) == before
}

// attribute reads one of alasan="..." and sampai=DATE.
func (p *parser) attribute(s *scanner, d *Directive) {
	start := s.base + s.at
	name := s.until("= \t\r\n")
	s.space()
	if s.done() || s.text[s.at] != '=' {
		p.fail(start, "mulai dari sini tidak dapat dibaca", "from here on it cannot be read").
			Hint("sesudah aturan hanya alasan=\"...\" dan sampai=TANGGAL", "after the rules only alasan=\"...\" and sampai=DATE")
		return
	}
	s.at++
	s.space()
	value, closed := s.value()
	switch {
	case !closed:
		p.fail(start, "tanda kutip tidak ditutup", "the quotation mark is not closed")
	case name == "alasan" && d.Reason == "":
		if d.Reason = strings.Join(strings.Fields(value), " "); d.Reason == "" {
			p.fail(start, "alasannya kosong", "the reason is empty")
		}
	case name == "sampai" && d.Until.IsZero():
		day, err := time.Parse(time.DateOnly, value)
		if err != nil {
			p.fail(start, "tanggal ini tidak ada", "there is no such date").
				Hint("tulis TTTT-BB-HH, misalnya 2027-01-31", "write YYYY-MM-DD, for example 2027-01-31")
		}
		d.Until = day
	case name == "alasan" || name == "sampai":
		p.fail(start, "%s ditulis dua kali", "%s is written twice", name)
	default:
		p.fail(start, "isian ini tidak dikenal", "this field is unknown").Meant(name, []string{"alasan", "sampai"})
	}
}

// scanner goes through the text of a directive, which starts at byte base.
type scanner struct {
	text     string
	at, base int
}

func (s *scanner) done() bool { return s.at >= len(s.text) }

// space skips white space.
func (s *scanner) space() {
	for !s.done() && strings.IndexByte(" \t\r\n", s.text[s.at]) >= 0 {
		s.at++
	}
}

// until takes what comes before any of stops.
func (s *scanner) until(stops string) string {
	rest := s.text[s.at:]
	if n := strings.IndexAny(rest, stops); n >= 0 {
		rest = rest[:n]
	}
	s.at += len(rest)
	return rest
}

func (s *scanner) word() string { return s.until(" \t\r\n") }

// attribute reports whether a name with "=" comes next.
func (s *scanner) attribute() bool {
	rest := s.text[s.at:]
	end := strings.IndexAny(rest, "=,\" \t\r\n")
	return end > 0 && strings.HasPrefix(strings.TrimLeft(rest[end:], " \t\r\n"), "=")
}

// quotes are the marks that a value may stand in; some keyboards type the curved ones.
var quotes = []string{`"`, "“", "”"}

// value takes a quoted text or a word; closed is false if a quotation is not.
func (s *scanner) value() (value string, closed bool) {
	rest := s.text[s.at:]
	open := slices.IndexFunc(quotes, func(q string) bool { return strings.HasPrefix(rest, q) })
	if open < 0 {
		return s.word(), true
	}
	s.at += len(quotes[open])
	value = s.until(`"“”`)
	for _, q := range quotes {
		if strings.HasPrefix(s.text[s.at:], q) {
			s.at += len(q)
			return value, true
		}
	}
	return value, false
}
