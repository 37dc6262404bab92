package report

import (
	"strings"
	"testing"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/rules"
)

// The rules, law and drafts of these tests are made up, except for the labels
// of instruments.

var checkedDay = time.Date(2026, time.November, 20, 0, 0, 0, 0, time.UTC)

var kuhp = &rules.Regulation{
	ID:     "kuhp-2023",
	Label:  "KUHP (UU 1/2023 jo. UU 1/2026)",
	Title:  rules.Bilingual{ID: "Kitab Undang-Undang Hukum Pidana", EN: "Criminal Code"},
	Kind:   "undang-undang",
	Number: "1", Year: 2023,
	Status:     rules.InForce,
	Since:      time.Date(2026, time.January, 2, 0, 0, 0, 0, time.UTC),
	AmendedBy:  []string{"uu-1-2026"},
	Checked:    checkedDay,
	MaxAge:     180,
	Confidence: rules.High,
	Sources:    []string{"https://peraturan.bpk.go.id/Details/234935/uu-no-1-tahun-2023"},
	Note:       rules.Bilingual{ID: "Berlaku tiga tahun setelah diundangkan.", EN: "In force three years after it was enacted."},
	Articles: []*rules.Article{
		{
			Key: "242", Label: "Pasal 242", Status: rules.InForce, Confidence: rules.High,
			Text: rules.Bilingual{
				ID: "Menyatakan permusuhan, kebencian, atau penghinaan terhadap golongan penduduk di muka umum.",
				EN: "Publicly expressing hostility, hatred or contempt toward groups of the population.",
			},
			Sanction: rules.Bilingual{ID: "penjara paling lama tiga tahun", EN: "imprisonment of at most three years"},
		},
		{
			Key: "999", Label: "Pasal 999", Status: rules.Repealed, ReplacedBy: "kuhp-2023#242", Confidence: rules.Medium,
			Text: rules.Bilingual{ID: "Contoh pasal yang sudah gugur.", EN: "An example of an article that has lapsed."},
		},
	},
}

var circular = &rules.Regulation{
	ID:         "se-menpanrb-137-2018",
	Label:      "SE MenPANRB 137/2018",
	Title:      rules.Bilingual{ID: "Surat Edaran tentang penyebarluasan informasi melalui media sosial", EN: "Circular on spreading information on social media"},
	Kind:       "surat-edaran",
	Year:       2018,
	Status:     rules.Guidance,
	Checked:    checkedDay,
	Confidence: rules.Medium,
	Articles:   []*rules.Article{{Key: "8", Label: "angka 8", Status: rules.InForce, Confidence: rules.Medium}},
}

func lexicon(id string, role rules.Role, titleID, titleEN string, items ...string) *rules.Lexicon {
	l := &rules.Lexicon{ID: id, Role: role, Kind: rules.Words, Title: rules.Bilingual{ID: titleID, EN: titleEN}}
	for _, text := range items {
		l.Items = append(l.Items, rules.Item{Text: text})
	}
	return l
}

// includes adds an included lexicon to l.
func includes(l *rules.Lexicon, id string) *rules.Lexicon {
	l.Include = append(l.Include, id)
	return l
}

// lexicons by the letter that marks them in a test's text.
var lexicons = map[string]*rules.Lexicon{
	"a": lexicon("dehumanisasi", rules.Act, "Sebutan bukan manusia", "Names for what is not human", "sampah", "hama"),
	"b": includes(lexicon("ajakan-usir", rules.Act, "Ajakan mengusir", "Calls to drive out", "usir"), "tempat"),
	"t": lexicon("kelompok", rules.Target, "Kelompok penduduk", "Groups of people", "orang anu", "warga itu", "kaum anu"),
	"d": lexicon("tempat", rules.Detail, "Tempat", "Places", "kampung"),
	"c": lexicon("bantahan", rules.Cue, "Bantahan", "Denials", "bukan"),
}

var dehumanise = &rules.Rule{
	ID: "sara/dehumanisasi", Category: "sara", Severity: rules.Error, Scope: rules.ScopeClause,
	Title: rules.Bilingual{
		ID: "Kelompok disamakan dengan sesuatu yang bukan manusia",
		EN: "Group compared to something that is not human",
	},
	When: rules.Condition{
		All:  []rules.Condition{{Lexicon: "kelompok"}, {Lexicon: "dehumanisasi"}},
		None: []rules.Condition{{Lexicon: "bantahan"}},
		Link: true,
	},
	Stance: []rules.Stance{rules.Asserted},
	Message: rules.Bilingual{
		ID: "Kalimat ini menyamakan sekelompok orang dengan benda atau hewan. Penghinaan seperti ini membuka jalan bagi kekerasan.",
		EN: "This sentence equates a group of people with a thing or an animal. Contempt of this kind opens the way to violence.",
	},
	Advice: rules.Bilingual{
		ID: "Hapus kalimat ini, atau tulis perbuatan yang dikritik tanpa menyebut kelompok.",
		EN: "Delete the sentence, or write about the deed that you criticise without naming a group.",
	},
	Cites: []rules.Citation{{Regulation: kuhp, Article: kuhp.Articles[0]}, {Regulation: circular, Article: circular.Articles[0]}},
	Examples: rules.Examples{
		Flag: []rules.FlagExample{{Text: "Orang Anu itu sampah!", Marked: [][2]int{{0, 9}, {14, 20}}}},
		Pass: []rules.PassExample{{Text: "Orang Anu mengangkut sampah.", Why: "tidak disamakan"}},
	},
	Misses: rules.Bilingual{ID: "Sindiran tanpa kata dari leksikon.", EN: "Irony without words of the lexicon."},
}

var forwarding = &rules.Rule{
	ID: "hoaks/desakan-sebar", Category: "hoaks", Severity: rules.Warning, Scope: rules.ScopeDraft,
	Title:   rules.Bilingual{ID: "Desakan menyebar", EN: "Plea to spread"},
	When:    rules.Condition{Any: []rules.Condition{{Lexicon: "dehumanisasi", Stance: []rules.Stance{rules.Quoted, rules.Reported}}, {Lexicon: "ajakan-usir"}, {Lexicon: "tidak-ada"}}, AtLeast: 2, Near: 8},
	Stance:  []rules.Stance{rules.Asserted},
	Message: rules.Bilingual{ID: "Desakan seperti ini penanda pesan berantai.", EN: "Pleas like this mark chain messages."},
	Advice:  rules.Bilingual{ID: "Ganti dengan tautan ke sumber resmi.", EN: "Use a link to an official source instead."},
	Cites:   []rules.Citation{{Regulation: circular}},
}

var livestream = &rules.Rule{
	ID: "dinas/siaran-langsung", Category: "dinas", Severity: rules.Info, Scope: rules.ScopeSentence,
	Title:   rules.Bilingual{ID: "Siaran langsung pada jam dinas", EN: "Live stream in duty hours"},
	When:    rules.Condition{Lexicon: "tempat"},
	Message: rules.Bilingual{ID: "Periksa apakah siaran ini diizinkan.", EN: "Check whether this stream is allowed."},
	Advice:  rules.Bilingual{ID: "Tanyakan kepada atasan.", EN: "Ask your superior."},
}

// draft reads a text in which evidence is written ⟦letter:words⟧ or
// ⟦letter:words=read/trick⟧, and gives the text and the evidence.
func draft(t testing.TB, marked string) (string, []checker.Evidence) {
	t.Helper()
	type open struct {
		start int
		lex   *rules.Lexicon
	}
	var text strings.Builder
	var stack []open
	var evidence []checker.Evidence
	for marked != "" {
		at := strings.IndexAny(marked, "⟦⟧")
		if at < 0 {
			text.WriteString(marked)
			break
		}
		text.WriteString(marked[:at])
		sign := marked[at : at+len("⟦")]
		marked = marked[at+len("⟦"):]
		if sign == "⟦" {
			stack = append(stack, open{text.Len(), lexicons[marked[:1]]})
			marked = marked[len("a:"):]
			continue
		}
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		words := text.String()[top.start:]
		e := checker.Evidence{Lexicon: top.lex}
		if written, read, ok := strings.Cut(words, "="); ok {
			r, trick, _ := strings.Cut(read, "/")
			e.Read, e.Trick = r, checker.Trick(trick)
			rest := text.String()[:top.start] + written
			text.Reset()
			text.WriteString(rest)
		} else {
			e.Read = strings.ToLower(words)
		}
		e.Span = source.Span{Start: top.start, End: text.Len()}
		evidence = append(evidence, e)
	}
	if len(stack) > 0 {
		t.Fatal("evidence is not closed")
	}
	return text.String(), evidence
}

// found is a draft with one finding of rule for each part, in which the
// evidence is marked. The parts are joined to make the text.
func found(t testing.TB, name string, rule *rules.Rule, parts ...string) Input {
	t.Helper()
	var text string
	report := &checker.Report{}
	for _, marked := range parts {
		part, evidence := draft(t, marked)
		base := len(text)
		text += part
		if len(evidence) == 0 {
			continue
		}
		f := checker.Finding{Rule: rule, Severity: rule.Severity, Stance: rules.Asserted, Evidence: evidence}
		for i := range evidence {
			evidence[i].Span.Start += base
			evidence[i].Span.End += base
			if i == 0 {
				f.Span = evidence[i].Span
			}
			f.Span = f.Span.Join(evidence[i].Span)
		}
		f.Clause = source.Span{Start: base, End: len(text)}.Join(f.Span)
		report.Findings = append(report.Findings, f)
	}
	report.Source = &source.Source{Name: name, Text: text}
	return Input{Name: name, Report: report}
}

// clean is a draft without findings.
func clean(name, text string) Input {
	return Input{Name: name, Report: &checker.Report{Source: &source.Source{Name: name, Text: text}}}
}

// failed is a draft that was not checked.
func failed(name string) Input {
	return Input{Name: name, Failure: &Failure{
		Reason: "too-large",
		ID:     diag.Text{Msg: "terlalu besar (12 MB, batasnya 8 MB)", Hint: "bagi menjadi beberapa naskah"},
		EN:     diag.Text{Msg: "too large (12 MB, the limit is 8 MB)", Hint: "split it into several drafts"},
	}}
}
