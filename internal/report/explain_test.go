package report

import (
	"bytes"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

var set = &rules.Set{
	Lexicons:    []*rules.Lexicon{lexicons["b"], lexicons["c"], lexicons["a"], lexicons["t"], lexicons["d"]},
	Rules:       []*rules.Rule{livestream, forwarding, dehumanise},
	Regulations: []*rules.Regulation{kuhp, circular},
}

// trace is the trace of one sentence with a heading over it.
func trace(t testing.TB) *checker.Trace {
	t.Helper()
	text := "Dilarang:\n- Orang Anu itu s4mpah, katanya\n\tdan sebagainya.\n"
	span := func(words string) source.Span {
		at := bytes.Index([]byte(text), []byte(words))
		if at < 0 {
			t.Fatalf("%q is not in the text", words)
		}
		return source.Span{Start: at, End: at + len(words)}
	}
	heading, cue := span("Dilarang:"), span("katanya")
	trap := span("dan sebagainya")
	return &checker.Trace{
		Report: &checker.Report{Source: &source.Source{Name: "-", Text: text}},
		Words: []checker.TraceWord{
			{Span: span("Dilarang"), Kind: "word", Read: []string{"dilarang"}},
			{Span: span(":"), Kind: "mark"},
			{Span: span("Orang"), Kind: "word", Read: []string{"orang"}},
			{Span: span("s4mpah"), Kind: "word", Read: []string{"s4mpah", "sampah"}, Trick: checker.TrickLeet},
			{Span: span("sebagainya"), Kind: "word", Read: []string{"sebagainya", "sebagai"}, Trick: checker.TrickClitic},
		},
		Sentences: []checker.TraceSentence{
			{Span: heading, Clauses: []source.Span{heading}},
			{
				Span:     span("Orang Anu itu s4mpah, katanya\n\tdan sebagainya."),
				Clauses:  []source.Span{span("Orang Anu itu s4mpah, "), span("katanya\n\tdan sebagainya.")},
				Governor: &heading,
			},
		},
		Hits: []checker.TraceHit{
			{Lexicon: lexicons["t"], Span: span("Orang Anu"), Read: "orang anu", Stance: rules.Reported, Cue: &cue},
			{Lexicon: lexicons["a"], Span: span("s4mpah"), Read: "sampah", Trick: checker.TrickLeet, Stance: rules.Reported, Cue: &cue},
			{Lexicon: lexicons["c"], Span: span("bagai"), Read: "bagai", Stance: rules.Asserted, Trap: &trap},
		},
		Rules: []checker.TraceRule{
			{Rule: livestream, Outcome: checker.Fired, Where: span("Orang Anu")},
			{Rule: forwarding, Outcome: checker.TooFar, Failed: "near: 8", Where: span("Orang Anu")},
			{Rule: dehumanise, Outcome: checker.HeldBack, Where: span("Orang Anu"), Hold: &checker.Hold{Stance: rules.Reported, Cue: &cue}},
		},
	}
}

var inflecting = &rules.Lexicon{
	ID: "panen", Title: rules.Bilingual{ID: "Memanen", EN: "Harvesting"}, Role: rules.Act, Kind: rules.Words, Mood: true,
	Items:   []rules.Item{{Text: "panen"}, {Text: "petik hasil"}, {Text: "petik/ambil buah?"}},
	Include: []string{"tanam"},
	Forms:   rules.Forms{Verb: true},
	Drop:    []rules.Item{{Text: "panenan"}, {Text: "panin"}},
	Pos:     rules.Pos{File: "kami/lexicons/panen.yaml"},
}

var measures = &Measures{
	Rules: []Measure{{dehumanise, 12, 9, 3}, {livestream, 1, 1, 0}}, Silent: 1,
	Texts: 40, Sentences: 1234, Flagged: 13, Clean: 20, Alarmed: 2, Expected: 10, Found: 9,
}

func TestPagesGolden(t *testing.T) {
	pages := map[string]func(*bytes.Buffer, Options) error{
		"trace":           func(b *bytes.Buffer, o Options) error { return Trace(b, Input{Name: "-"}, trace(t), o) },
		"explain":         func(b *bytes.Buffer, o Options) error { return Explain(b, dehumanise, set, o) },
		"explain-least":   func(b *bytes.Buffer, o Options) error { return Explain(b, livestream, set, o) },
		"explain-any":     func(b *bytes.Buffer, o Options) error { return Explain(b, forwarding, set, o) },
		"regulation":      func(b *bytes.Buffer, o Options) error { return Regulation(b, kuhp, []*rules.Rule{dehumanise}, o) },
		"circular":        func(b *bytes.Buffer, o Options) error { return Regulation(b, circular, nil, o) },
		"rule-list":       func(b *bytes.Buffer, o Options) error { return RuleList(b, set.Rules, o) },
		"rule-none":       func(b *bytes.Buffer, o Options) error { return RuleList(b, nil, o) },
		"regulation-list": func(b *bytes.Buffer, o Options) error { return RegulationList(b, set.Regulations, o) },
		"forms":           func(b *bytes.Buffer, o Options) error { return Forms(b, inflecting, o) },
		"measures":        func(b *bytes.Buffer, o Options) error { return WriteMeasures(b, measures, o) },
		"stale": func(b *bytes.Buffer, o Options) error {
			over := []Overdue{{kuhp, 12, []*rules.Rule{dehumanise, forwarding}}, {circular, 1, nil}}
			return StaleList(b, over, set.Regulations, checkedDay.AddDate(0, 6, 12), o)
		},
		"stale-none": func(b *bytes.Buffer, o Options) error { return StaleList(b, nil, set.Regulations, checkedDay, o) },
	}
	for name, print := range pages {
		for suffix, o := range map[string]Options{
			"":    {},
			"-en": {Lang: rules.English, ASCII: true},
			"-40": {Width: 40},
		} {
			t.Run(name+suffix, func(t *testing.T) {
				var out bytes.Buffer
				if err := print(&out, o); err != nil {
					t.Fatal(err)
				}
				golden.Compare(t, "testdata/page/"+name+suffix+".txt", out.Bytes())
			})
		}
	}
}
