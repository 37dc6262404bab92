package report

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

const plainDraft = "Selamat pagi.\n\nKemarin ramai. ⟦t:Orang Anu⟧ itu memang ⟦a:s4mpah=sampah/leet⟧, kata tetangga.\n"

// longLine is one paragraph on one line, as posts often are.
var longLine = "Kami mengundang seluruh warga untuk hadir pada kerja bakti hari Minggu di lapangan belakang kantor kelurahan, " +
	"membawa cangkul dan sapu. ⟦t:Orang Anu⟧ jangan ikut karena mereka itu dari dulu memang terkenal sebagai ⟦a:h4ma=hama/leet⟧ " +
	"yang merusak apa saja yang disentuhnya, begitu kata orang. Setelah itu ada makan bersama, dan pada sore hari " +
	"anak-anak akan ⟦b:menampilkan tarian daerah⟧ di balai desa."

// inputs are the runs that every format for people is shown on.
func inputs(t testing.TB) map[string][]Input {
	t.Helper()
	several := found(t, "beberapa.txt", dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.\n", "Baris tanpa apa-apa.\n", "⟦t:Kaum Anu⟧ juga ⟦a:h a m a=hama/spaced⟧!\n")
	several.Report.Findings[1].Rule, several.Report.Findings[1].Severity = livestream, rules.Info
	held := found(t, "ditahan.txt", dehumanise, `Ia bilang "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧", dan itu salah.`)
	held.Report.Held, held.Report.Findings = held.Report.Findings, nil
	structured := held.Report.Held[0]
	structured.Held = &checker.Hold{Stance: rules.Legal}
	held.Report.Held = append(held.Report.Held, structured)
	held.Report.Held[0].Held = &checker.Hold{Stance: rules.Quoted, Cue: &source.Span{Start: 3, End: 9}}
	noticed := found(t, "-", dehumanise, plainDraft)
	noticed.Notices = []Notice{{
		ID: diag.Text{Msg: "bukan UTF-8, dibaca sebagai windows-1252", Hint: "simpan sebagai UTF-8 bila ada huruf yang salah"},
		EN: diag.Text{Msg: "not UTF-8, read as windows-1252", Hint: "save it as UTF-8 if letters look wrong"},
	}}
	also := found(t, "juga.txt", dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.")
	also.Report.Findings[0].Also = []*rules.Rule{livestream, forwarding}
	return map[string][]Input{
		"also":     {also},
		"none":     {clean("bersih.txt", "Selamat pagi.")},
		"one":      {found(t, "naskah.txt", dehumanise, plainDraft)},
		"several":  {several},
		"mixed":    {clean("a.txt", "A"), clean("b.txt", "B"), several, failed("besar.txt"), clean("c.txt", "C"), {Name: "aneh.txt"}},
		"failed":   {failed("besar.txt")},
		"noticed":  {noticed},
		"held":     {held},
		"one-line": {found(t, "baris.txt", dehumanise, "⟦t:Orang Anu⟧ ⟦a:sampah⟧ ⟦d:kampung⟧ dan ⟦b:us1r=usir/leet⟧ saja.")},
		"nested": {found(t, "bertumpuk.txt", dehumanise,
			"Usir ⟦a:⟦t:kaum anu⟧ yang ⟦a:s.a.m.p.a.h=sampah/spaced⟧⟧ itu dari ⟦d:kampung⟧.")},
		"multi-line": {found(t, "baris-baris.txt", forwarding,
			"Pembuka.\n", "Mari ⟦b:sebarkan\nsekarang\njuga⟧ ya.\n\n\nKarena ⟦a:sampah⟧ itu.\n")},
		"many-lines": {found(t, "panjang.txt", forwarding, strings.Repeat("kata ⟦a:sampah⟧ lagi\n", 13)+"⟦b:usir⟧")},
		"cells": {found(t, "sel.txt", dehumanise,
			"\uFEFF😀 ⟦t:Orang Anu⟧ 👨‍👩‍👧 ⟦a:sampah⟧ 🇮🇩 x\r\n",
			"\tkolom\t⟦t:全角文字⟧\t⟦a:sampah⟧ ｓ\r\n",
			"é e\u0301 ⟦t:ka\u0301um⟧ \u0301 ⟦a:ha\u0301ma⟧ 1️⃣ ❤️ ᄒ\u1161\u11ab\n",
			"akhir ⟦a:s\u200ba\u200dmpah=sampah/invisible⟧ satu")},
		"hostile": {found(t, "na\x1b[31mma\n.txt", dehumanise,
			"\x1b]0;judul\x07 ⟦t:Orang\u202E Anu⟧ \x1b[2J\x9b31m\u009b31m ⟦a:sam\x1b[8mpah⟧\r\x7f\u0085\u2028\u2067 x\xff\n")},
		"markup": {found(t, "=cmd|'a'!A0,50%: \"<b>\" & `c` #1.txt", dehumanise,
			"=HYPERLINK(\"x\") ]]> </failure><script>alert(1)</script> ```\n~~~\n",
			"::error file=a::b%0A @orang #1 | ⟦t:<b>Orang Anu</b>⟧ & \"⟦a:`sampah`⟧\" -- > | <!-- saring --> &amp;\n")},
		"long":      {found(t, "panjang.txt", dehumanise, longLine)},
		"both":      {both(t)},
		"cue":       {found(t, "penanda.txt", livestream, "⟦c:bukan⟧ ⟦d:siaran⟧")},
		"long-span": {found(t, "rentang.txt", dehumanise, "Awal ⟦a:"+strings.Repeat("kata yang panjang sekali ", 9)+"⟧ akhir")},
		"bare":      {bare(t)},

		"suppressed": {suppressed(t)},
	}
}

// suppressed is a draft that says of all its findings why they are to be passed over.
func suppressed(t testing.TB) Input {
	t.Helper()
	in := found(t, "diabaikan.txt", dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.\n", "⟦t:Kaum Anu⟧ ⟦a:hama⟧.\n")
	for i, s := range []Suppressed{{Reason: "kutipan dari putusan pengadilan", Until: checkedDay}, {Reason: "judul \x1b[31mbuku"}} {
		s.Finding = in.Report.Findings[i]
		in.Suppressed = append(in.Suppressed, s)
	}
	in.Report.Findings = nil
	return in
}

// both is a draft that was read in part only, and something was held, too.
func both(t testing.TB) Input {
	t.Helper()
	in := found(t, "separuh.txt", dehumanise, "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧.")
	in.Report.Held = []checker.Finding{in.Report.Findings[0]}
	in.Report.Held[0].Held = &checker.Hold{Stance: rules.Denied}
	in.Failure = failed("").Failure
	return in
}

// bare is a finding without evidence, advice, or law.
func bare(t testing.TB) Input {
	t.Helper()
	in := found(t, "polos.txt", livestream, "Kami ⟦d:siaran⟧ dulu.")
	f := &in.Report.Findings[0]
	rule := *livestream
	rule.Advice = rules.Bilingual{}
	f.Rule, f.Evidence = &rule, nil
	return in
}

func TestTextGolden(t *testing.T) {
	all := inputs(t)
	for _, test := range []struct {
		inputs, name string
		o            Options
	}{
		{"none", "", Options{}},
		{"one", "", Options{}},
		{"one", "-en", Options{Lang: rules.English}},
		{"one", "-ascii", Options{ASCII: true}},
		{"one", "-40", Options{Width: 40}},
		{"one", "-60", Options{Width: 60}},
		{"one", "-120", Options{Width: 120}},
		{"several", "", Options{}},
		{"mixed", "", Options{}},
		{"mixed", "-en", Options{Lang: rules.English}},
		{"mixed", "-statistics", Options{Statistics: true}},
		{"mixed", "-statistics-40", Options{Statistics: true, Width: 40}},
		{"none", "-statistics", Options{Statistics: true}},
		{"failed", "", Options{}},
		{"noticed", "", Options{}},
		{"held", "", Options{}},
		{"held", "-shown", Options{ShowHeld: true}},
		{"one-line", "", Options{}},
		{"one-line", "-40", Options{Width: 40}},
		{"nested", "", Options{}},
		{"nested", "-40", Options{Width: 40}},
		{"multi-line", "", Options{}},
		{"many-lines", "", Options{}},
		{"cells", "", Options{}},
		{"hostile", "", Options{}},
		{"long", "-40", Options{Width: 40}},
		{"long", "-80", Options{Width: 80}},
		{"long", "-120", Options{Width: 120}},
		{"long", "-200", Options{Width: 200}},
		{"long", "-ascii-60", Options{Width: 60, ASCII: true}},
		{"long-span", "-60", Options{Width: 60}},
		{"bare", "", Options{}},
		{"suppressed", "", Options{}},
		{"suppressed", "-shown", Options{ShowHeld: true}},
		{"both", "", Options{ShowHeld: true}},
		{"cue", "", Options{}},
	} {
		t.Run(test.inputs+test.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := Text(&out, all[test.inputs], test.o); err != nil {
				t.Fatal(err)
			}
			golden.Compare(t, "testdata/text/"+test.inputs+test.name+".txt", out.Bytes())
		})
	}
}

// The colours are compared with their escape sequences quoted, line by line.
func TestTextColour(t *testing.T) {
	all := inputs(t)
	for _, name := range []string{"one", "mixed"} {
		var out bytes.Buffer
		if err := Text(&out, all[name], Options{Color: true}); err != nil {
			t.Fatal(err)
		}
		golden.Compare(t, "testdata/text/"+name+"-colour.quoted", quoted(out.String()))
	}
}

func quoted(s string) []byte {
	var b bytes.Buffer
	for line := range strings.Lines(s) {
		b.WriteString(strings.ReplaceAll(strconv.QuoteToGraphic(strings.TrimSuffix(line, "\n")), `\"`, `"`) + "\n")
	}
	return b.Bytes()
}
