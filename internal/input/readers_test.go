package input_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/input"
)

// readings are files and what is read of them: for each draft a line "== part"
// (the first may be left out if it has none), its prose, its comments after
// "// ", and why not all of it was read after "!! ".
var readings = []struct {
	name   string
	format input.Format
	text   string
	fields string
	want   string
}{
	{"plain text is read as it is", input.Text, "Satu\r\n<b>dua</b>\n", "", "Satu\r\n<b>dua</b>\n"},

	{"plain text with instructions", input.Text, "# satu\n  # saring:abaikan a/b alasan=\"c\"\r\ndua <!-- saring:abaikan-berkas --> tiga <!-- empat -->\nlima # saring:\n", "", "# satu\n\r\ndua  tiga <!-- empat -->\nlima # saring:\n\n//   # saring:abaikan a/b alasan=\"c\"\n// <!-- saring:abaikan-berkas -->"},

	{"markdown: headings and paragraphs", input.Markdown, "# Satu *tebal*\n\nDua\ntiga  \nempat\n\nLima\n----\nEnam", "", "# Satu tebal\n\nDua tiga\nempat\n\n# Lima\n\nEnam"},
	{"markdown: entities and escapes", input.Markdown, `a &amp; b\* &tidakada; c\d &#x41;`, "", "a & b* &tidakada; c\\d A"},
	{"markdown: lists", input.Markdown, "Dilarang:\n\n- satu\n- dua\n  - dalam\n\n1. tiga\n2. empat\n\n   lagi\n\nakhir", "", "Dilarang:\n\n- satu\n- dua\n- dalam\n- tiga\n\n- empat\n\nlagi\n\nakhir"},
	{"markdown: quotation, rule, strike, task", input.Markdown, "> satu\n> dua\n\n---\n\n~~tiga~~\n\n- [ ] empat", "", "> satu dua\n\ntiga\n\n- empat"},
	{"markdown: links and images", input.Markdown, "Lihat [tautan](https://a.id \"judul\") dan <https://b.id/c>.\n\n![teks *alt*](x.png)\n\n[acuan][1]\n\n[1]: https://c.id", "", "Lihat tautan dan https://b.id/c.\n\nteks alt\n\nacuan"},
	{"markdown: asterisks in words", input.Markdown, "l*nk v*deo, **S**atu, d*ua*, *t*iga", "", "l*nk v*deo, Satu, dua, tiga"},
	{"markdown: an image in a sentence is read for itself", input.Markdown, "satu ![alt](x) dua", "", "satu \n\nalt\n\n dua"},
	{"markdown: code", input.Markdown, "Pakai `rm` saja\n\n```\nkode\n```\n\n    menjorok\n    lagi\n\nakhir", "", "Pakai  |  saja\n\nmenjorok\nlagi\n\nakhir"},
	{"markdown: tables", input.Markdown, "| a | b |\n|---|---|\n| c &amp; d | e |\n", "", "a\n\nb\n\nc & d\n\ne"},
	{"markdown: cells with marks, links and pipes", input.Markdown, "judul\nnama | *isi* lain\n:--|--:\n a\\|b | [c](https://d.id) e\n", "", "judul\n\nnama\n\nisi lain\n\na|b\n\nc e"},
	{"markdown: a table in a list, and text behind it", input.Markdown, "- | a | b |\n  |---|---|\n  | c | d |\n\ne | f", "", "- a\n\nb\n\nc\n\nd\n\ne | f"},
	{"markdown: no table without a line under its first row", input.Markdown, "a | b\nc | d", "", "a | b c | d"},
	{"markdown: boxes of tasks, and other brackets", input.Markdown, "- [x] a\n- [ ] b [x] c\n- [y] d\n\n[ ] e", "", "- a\n- b [x] c\n- [y] d\n\n[ ] e"},
	{"markdown: html", input.Markdown, "<div title=\"satu\">dua<!-- tiga --></div>\n\nempat <b>lima</b><!-- enam --> <img alt=\"tujuh\">\n\n<script>\nx\n</script>", "", "satu\n\ndua\n\nempat lima \n\ntujuh\n// <!-- tiga -->\n// <!-- enam -->"},
	{"markdown: front matter", input.Markdown, "\uFEFF---\r\ntitle: \"A \\\"b\\\"\" # c\r\ndate: 2026-01-01\r\nslug: tidak\r\nimages:\r\n- src: x.png\r\n  alt: 'd''e'\r\nsummary: >-\r\n  f\r\n  g\r\n\r\n  h\r\n---\r\nIsi\r\n", "", "A \"b\"\n\nd'e\n\nf  g \nh\n\nIsi\n// # c"},
	{"markdown: front matter field that was asked for", input.Markdown, "---\nkicker: a\ntitle: b\n---\n", "kicker", "a\n\nb"},
	{"markdown: broken front matter does not cost the body", input.Markdown, "---\ntitle: 'a\n---\nIsi", "", "Isi\n!! 2:8: this quotation mark is never closed"},
	{"markdown: toml front matter", input.Markdown, "+++\r\ntitle = \"A \\\"b\\\" \\u00e9\" # c\r\nslug = 'x'\r\nalt = ['d', \"e\"]\r\n[params]\r\nfoto = {alt = 'f'}\r\nsummary = \"\"\"\r\ng\r\nh\"\"\"\r\n+++\r\nIsi\r\n", "", "A \"b\" é\n\nd\n\ne\n\nf\n\ng\r\nh\n\nIsi\n// # c"},
	{"markdown: toml that is nested too deep", input.Markdown, "+++\na = " + strings.Repeat("[", 10_000) + "\n+++\nIsi", "", "Isi\n!! 2:1: the front matter is not valid TOML from here on"},
	{"markdown: broken toml front matter", input.Markdown, "+++\ntitle = \"a\"\nalt = b\n+++\nIsi", "", "a\n\nIsi\n!! 3:7: the front matter is not valid TOML from here on"},
	{"markdown: a rule is no front matter", input.Markdown, "---\nIsi", "", "Isi"},
	{"markdown: more marks than a post has", input.Markdown, "---\ntitle: a\n---\n" + strings.Repeat(">", 10_000) + " b", "", "a\n!! 4:1: too much Markdown up to this line"},
	{"markdown: items in items", input.Markdown, "a\n\n" + strings.Repeat("1. - ", 101) + " b", "", "!! 3:1: too much Markdown up to this line"},
	{"markdown: a line of signs and numbers", input.Markdown, strings.Repeat("-", 300) + "\n\na\n" + strings.Repeat(" 7", 300), "", "a" + strings.Repeat(" 7", 300)},
	{"markdown: nothing to read", input.Markdown, "```\nkode\n```\n", "", ""},

	{"html: blocks, lines and white space", input.HTML, "<!doctype html><h1>Satu</h1>\n<p>Dua\n   tiga<br>empat <b>li</b>ma &lt;enam&gt;&nbsp;<p>tujuh", "", "# Satu\n\nDua tiga\nempat lima <enam>\u00a0\n\ntujuh"},
	{"html: lists and tables", input.HTML, "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", "", "- a\n- b\n\nc\n\nd"},
	{"html: quotations", input.HTML, "<p>a<blockquote><p>b</p><p>c</p></blockquote>d", "", "a\n\n> b\n\nc\n\nd"},
	{"html: what is shown elsewhere", input.HTML, `<title>a</title><meta name=description content="b &amp; c"><meta property='og:title' content=d><meta name=author content=x><img src=x ALT = "e"><a title='f' href="x">g</a>`, "", "a\n\nb & c\n\nd\n\ne\n\nf\n\ng"},
	{"html: what nobody reads", input.HTML, "a<script>x</script><style>x</style><template>x<b>x</b></template><!-- b -->c", "", "a\n\nc\n// <!-- b -->"},
	{"html: elements in what nobody reads", input.HTML, `<svg><style>x</style><text>x</text></svg>a<template><img alt="x"><object title="x">x</object>x</template>`, "", "a"},
	{"html: a tag that is never closed", input.HTML, "a<p title='b", "", "a"},
	{"json: known fields, by record", input.JSON, `{"title":"a","posts":[{"caption":"b","text":"c","id":"x"},{"caption":"d \"\u00e9\ud83d\ude00\n"}],"author":"x"}`, "", "a\n== posts[0]\nb\n\nc\n== posts[1]\nd \"é😀\n"},
	{"json: fields that were asked for", input.JSON, `[{"kap":{"x":"a"},"text":"b"},{"kap":{"x":["c","d"]}}]`, "kap.x", "== [0]\na\n== [1].kap.x[0]\nc\n== [1].kap.x[1]\nd"},
	{"json: an empty name is one of a field", input.JSON, `{"text":"a","":{"caption":"b"},"posts":[{"":"x","alt":"c"}]}`, "", "a\n\nb\n== posts[0]\nc"},
	{"json: the field without a name", input.JSON, `{"":"a","text":"b"}`, `""`, "a"},
	{"json: strings alone", input.JSON, `["a","b"]`, "", "== [0]\na\n== [1]\nb"},
	{"json: an empty field", input.JSON, `{"text":""}`, "", ""},
	{"json lines", input.JSONLines, "{\"text\":\"a\"}\r\n\n{\"text\":\"b\",\"posts\":[{\"alt\":\"c\"}]}\n", "", "== baris 1\na\n== baris 3\nb\n== baris 3 posts[0]\nc"},
	{"json lines: a broken line does not cost the others", input.JSONLines, "{\"text\":\"a\nx\n{\"text\":\"b\"}", "", "== baris 1\n\n!! 1:11: cut-off JSON: it ends before it is closed\n== baris 2\n\n!! 2:1: not valid JSON from here on\n== baris 3\nb"},

	{"yaml: known fields", input.YAML, "# x\ntitle: a\nposts:\n  - caption: |\n      b\n        c\n    id: x\n  - text: \"d\\te\"\n", "", "a\n// # x\n== posts[0]\nb\n  c\n\n// # x\n== posts[1]\nd\te\n// # x"},
	{"yaml: documents", input.YAML, "text: a\n---\ntext: b # y\n", "", "== dokumen 1\na\n// # y\n== dokumen 2\nb\n// # y"},
	{"yaml: an alias makes a draft of what it stands for", input.YAML, "x: &x a\ny: &y b\nz: c\ncaption: *x\nposts: [{id: *y}]\n---\ntext: d\n", "", "== dokumen 1\na\n== dokumen 2\nd"},
	{"yaml: names that are marked as such", input.YAML, "? caption\n: a\n? \"alt\"\n: b\n", "", "a\n\nb"},
	{"markdown: an alias in front matter", input.Markdown, "---\nx: &x a\ntitle: *x\n---\n", "", "a"},
	{"yaml: aliases are read once", input.YAML, "text: &x a b\nisi: *x\n", "", "a b"},

	{"csv", input.CSV, "id,Caption,alt\n1,\"a \"\"b\"\"\r\nc\",d\n2,,\n3,e,\n", "", "== baris 2\na \"b\"\nc\n\nd\n== baris 4\ne"},
	{"csv: a byte order mark", input.CSV, "\uFEFFid,teks\n1,abc\n2,\"def\"\n", "", "== baris 2\nabc\n== baris 3\ndef"},
	{"csv: semicolons, and a note of Excel", input.CSV, "\uFEFFsep=;\r\nid;teks\r\n1;a, b\r\n", "", "== baris 2\na, b"},
	{"csv: tabs", input.CSV, "id\tteks\n1\ta\n", "teks", "== baris 2\na"},
	{"csv: a comma that is not in quotes", input.CSV, "id,teks\n1,a, b\n2,c\n", "", "== baris 2\na\n!! 2:5: this row has 3 fields, but there are 2 columns\n== baris 3\nc"},
	{"csv: a quotation mark that is not closed", input.CSV, "teks\na\n\"b\nc\n", "", "== baris 2\na\n== baris 3\n\n!! 4:2: the quotation mark opened in line 3 is not closed, or closed inside a field"},

	{"docx", input.Docx, wordDocument(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Sa</w:t></w:r><w:hyperlink><w:r><w:t>tu</w:t></w:r></w:hyperlink></w:p>
		<w:p><w:r><w:t xml:space="preserve">a &amp;</w:t><w:tab/><w:t>b</w:t><w:br/><w:delText>x</w:delText></w:r><w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:instrText>x</w:instrText></w:p>
		<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>d</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>e</w:t></w:r></w:p>
		<w:tbl><w:tr><w:tc><w:p><w:r><w:t>f</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>g</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
		<w:p><w:r><w:t>h</w:t><w:drawing><wp:docPr descr="i"/><w:txbxContent><w:p><w:r><w:t>j</w:t></w:r></w:p></w:txbxContent></w:drawing><mc:Fallback><w:t>x</w:t></mc:Fallback><w:t>k</w:t></w:r></w:p>`), "", "# Satu\n\na &\tb\nc\n\n- d\n- e\n\nf\n\ng\n\ni\n\nj\n\nhk\n\nkaki"},

	{"srt", input.SRT, "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Satu</i>\r\ndua{\\an8}\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,500 X1:0\r\n- tiga <3\r\n- empat\r\n\r\nsisa\r\n\r\n3\r\n", "", "Satu dua\n- tiga <3\n- empat sisa"},
	{"srt: no notes or styles", input.SRT, "NOTE satu\n\nSTYLE\ndua\n\n1\n00:00:01,000 --> 00:00:02,000\ntiga\n\nNOTE empat\n\nREGION lima\n\nSTYLE\n", "", "NOTE satu STYLE dua tiga NOTE empat REGION lima STYLE"},
	{"vtt", input.VTT, "WEBVTT judul\nKind: captions\n\nNOTE satu\ndua\n\nSTYLE\n::cue{}\n\nawal\n00:01.000 --> 00:02.000 align:start\n<v Budi>a &amp; <c.x>b</c>\n<00:01.500>c\n", "", "a & b c\n// NOTE satu\ndua"},
	{"vtt: a cue right behind the header", input.VTT, "WEBVTT\nKind: captions\n00:01.000 --> 00:02.000\na\n\n00:02.000 --> 00:03.000\nb\n", "", "a b"},

	{"whatsapp: android", input.WhatsApp, "20/11/26, 09.15 - Pesan dienkripsi.\n20/11/26, 09.15 - Budi: Satu: dua\nlanjut\n\n20/11/26, 09.16 - +62 812: <Media tidak disertakan>\n20/11/26 9:16 PM - Ani: tiga\n", "", "== pesan 1\nSatu: dua\nlanjut\n== pesan 3\ntiga"},
	{"whatsapp: a message that begins with a line end", input.WhatsApp, "20/11/26, 09.15 - Budi: \nsatu\n20/11/26, 09.16 - Ani:\r\ndua\r\n", "", "== pesan 1\nsatu\n== pesan 2\ndua"},
	{"whatsapp: ios", input.WhatsApp, "[20/11/26 09.15.04] Grup: \u200ePesan dienkripsi\r\n\u200e[20/11/26, 9:15:04\u202fPM] Budi: \u200egambar tidak disertakan\r\n[20/11/26 09.16.00] Budi: a\r\nb\r\n", "", "== pesan 1\n\u200ePesan dienkripsi\n== pesan 3\na\nb"},
	{"whatsapp: known by its first lines", "", "20/11/26, 09.15 - Budi: a\n20/11/26, 09.16 - Ani: b\n", "", "== pesan 1\na\n== pesan 2\nb"},
	{"whatsapp: one such line is no chat", "", "20/11/26, 09.15 - Budi: a\n", "", "20/11/26, 09.15 - Budi: a\n"},

	{"html: front matter", input.HTML, "---\ntitle: a\n---\n<p>b", "", "a\n\nb"},
}

func TestReaders(t *testing.T) {
	for _, tt := range readings {
		t.Run(tt.name, func(t *testing.T) {
			o := input.Options{Format: tt.format}
			for name := range strings.FieldsSeq(tt.fields) {
				path, err := field.Parse(name)
				if err != nil {
					t.Fatal(err)
				}
				o.Fields = append(o.Fields, path)
			}
			r, err := input.Parse("draf", []byte(tt.text), o)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, shown(r)); diff != "" {
				t.Errorf("read otherwise (-want +got):\n%s", diff)
			}
			for _, d := range r.Drafts {
				wantPieces(t, d.Source)
				for _, p := range d.Source.Prose {
					if p.Span.Len() > 0 && utf8.RuneCountInString(strings.TrimSpace(p.Text)) > 2 {
						t.Errorf("%q stands for %q: more than one character is read otherwise than it is written", p.Text, d.Source.Slice(p.Span))
					}
				}
			}
		})
	}
}

// wordDocument is a .docx file with this body, and a footer.
func wordDocument(body string) string {
	const open = `<w:document xmlns:w="w" xmlns:wp="wp" xmlns:mc="mc"><w:body>`
	return zipOf(map[string]string{
		"[Content_Types].xml": "<Types/>",
		"word/document.xml":   open + body + "</w:body></w:document>",
		"word/footer1.xml":    "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t>kaki</w:t></w:r></w:p></w:ftr>",
	})
}

// zipOf is an archive of files, in the order of their names.
func zipOf(files map[string]string) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(f, files[name])
		}
		if err != nil {
			panic(err) // a buffer takes everything
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

// TestBrokenFiles: what does not follow its format is refused, with the place
// where it can be known.
func TestBrokenFiles(t *testing.T) {
	whole := wordDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
	body := strings.Index(whole, "word/document.xml") + len("word/document.xml") // packed
	tests := []struct {
		name   string
		format input.Format
		text   string
		reason input.Reason
		says   string
	}{
		{"json: cut off", input.JSON, "{\"text\": [\"a\",\n\"b", input.ReasonSyntax, "draf:2:3: cut-off JSON"},
		{"json: a comma too many", input.JSON, "{\"text\": \"é\",}", input.ReasonSyntax, "draf:1:14: not valid JSON"},
		{"json: something behind", input.JSON, "{} x", input.ReasonSyntax, "draf:1:4: not valid JSON"},
		{"json: nothing", input.JSON, " ", input.ReasonSyntax, "draf:1:2: cut-off JSON"},
		{"json: nested too deep", input.JSON, strings.Repeat("[", 100_000), input.ReasonSyntax, "nested too deep"},
		{"yaml: a bracket", input.YAML, "a: b\nc: [d\n", input.ReasonSyntax, "draf:2:4: not valid YAML"},
		{"yaml: nested too deep", input.YAML, strings.Repeat("- ", 100_000), input.ReasonSyntax, "more than 200 lists"},
		{"yaml: too much", input.YAML, "a: " + strings.Repeat("b", 1<<20-2), input.ReasonTooLarge, "draf:1:1: larger than the limit of 1 MiB"},
		{"yaml: too many signs", input.YAML, "a: " + strings.Repeat("<", 20_001), input.ReasonSyntax, `draf:1:1: more than 20000 "<" in one YAML`},
		{"yaml: brackets too deep", input.YAML, strings.Repeat("[a,", 100_000), input.ReasonSyntax, "more than 200 lists"},
		{"csv: a quotation mark in the header", input.CSV, "a,b\"c\n", input.ReasonSyntax, "draf:1:4: a quotation mark inside a field"},
		{"srt: no times", input.SRT, "Halo\n", input.ReasonSyntax, "draf:1:1: no subtitles"},
		{"srt: a time that is none", input.SRT, "1\n00:00:01,000 --> x\na\n", input.ReasonSyntax, "draf:2:1: this time cannot be read"},
		{"vtt: no header", input.VTT, "1\n", input.ReasonSyntax, "draf:1:1: not WebVTT"},
		{"whatsapp: no chat", input.WhatsApp, "\nHalo\n", input.ReasonSyntax, "draf:2:1: no exported WhatsApp chat"},
		{"docx: no archive", input.Docx, "Halo", input.ReasonSyntax, "broken or cut off: it is no whole ZIP archive"},
		{"docx: cut off", input.Docx, whole[:len(whole)/2], input.ReasonSyntax, "no whole ZIP archive"},
		{"docx: damaged", input.Docx, whole[:body] + "\xFF\xFF\xFF\xFF" + whole[body+4:], input.ReasonSyntax, "it cannot be unpacked"},
		{"docx: without a body", input.Docx, zipOf(map[string]string{"a": "b"}), input.ReasonSyntax, "no word/document.xml"},
		{"docx: broken markup", input.Docx, wordDocument("<w:p>"), input.ReasonSyntax, "the XML in it is not valid"},
		{"docx: a bomb", input.Docx, wordDocument(strings.Repeat("<w:p/>", 3_000_000)), input.ReasonTooLarge, "larger than the limit of 16 MiB"},
		{"docx: elements in elements", input.Docx, wordDocument(strings.Repeat("<w:p>", 1_000)), input.ReasonSyntax, "nested too deep"},
		{"docx: a name closed by another", input.Docx, wordDocument("<w:p></w:r>"), input.ReasonSyntax, "broken or cut off"},
		{"docx: too much text", input.Docx, wordDocument("<w:p><w:r><w:t>" + strings.Repeat("a", 2<<20) + "</w:t></w:r></w:p>"), input.ReasonTooLarge, "larger than the limit of 1 MiB"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := input.Parse("draf", []byte(tt.text), input.Options{Format: tt.format, Limits: input.Limits{MaxBytes: 1 << 20}})
			e := wantReason(t, err, tt.reason)
			if !strings.Contains(e.Error(), tt.says) {
				t.Errorf("got %q, want %q in it", e.Error(), tt.says)
			}
			if cause := e.Unwrap(); cause != nil && strings.Contains(e.ID.String(), cause.Error()) {
				t.Errorf("%q says %q, which is English", e.ID, cause)
			}
		})
	}
}

// TestNoField: a structured file without a field that is prose is refused, and
// told which fields it has.
func TestNoField(t *testing.T) {
	path, err := field.Parse("captoin")
	if err != nil {
		t.Fatal(err)
	}
	short, err := field.Parse("x")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		format     input.Format
		text, says string
		fields     []field.Path
	}{
		{input.JSON, `{"nama":"x","n":1}`, "choose one with --field, for example --field nama (its fields: nama)", nil},
		{input.CSV, "nama,caption\nx,y\n", "did you mean --field caption? (its fields: nama, caption)", []field.Path{path}},
		{input.CSV, "a,b\nx,y\n", "for example --field a (its fields: a, b)", nil},
		{input.CSV, "a,b\nx,y\n", "for example --field a (its fields: a, b)", []field.Path{short}},
		{input.YAML, "nama: x\n", "its fields: nama", nil},
		{input.CSV, "caption\n\n", "the first row is the names of the columns, and there is no other; for plain text use --as text", nil},
		{input.JSONLines, "1\n2\n", "it has no field with text", nil},
		{input.JSON, "{}", "it has no field with text", nil},
	}
	for _, tt := range tests {
		_, err := input.Parse("draf", []byte(tt.text), input.Options{Format: tt.format, Fields: tt.fields})
		if e := wantReason(t, err, input.ReasonFields); !strings.Contains(e.Error(), tt.says) {
			t.Errorf("%s: got %q", tt.format, e.Error())
		}
	}
}

// TestRecordWithoutField: a record without any of the fields that others have is
// not checked, with its place; the others are.
func TestRecordWithoutField(t *testing.T) {
	text := "{\"text\":\"Apel pagi\"}\n{\"text\":5}\n\n{\"nama\":\"Bukan\",\"n\":1}\n{\"text\":\"\",\"n\":1}\n{\"title\":\"Rapat\"}\n"
	r, err := input.Parse("draf", []byte(text), input.Options{Format: input.JSONLines})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range r.Drafts {
		state := "read"
		if d.Err != nil {
			state = fmt.Sprintf("%s %d:%d", d.Err.Reason, d.Err.Line, d.Err.Column)
		}
		got = append(got, d.Part.EN+" "+state)
	}
	want := []string{"line 1 read", "line 2 no-field 2:1", "line 4 no-field 4:1", "line 6 read"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// shown is r as the table of readings has it.
func shown(r input.Reading) string {
	var parts []string
	for _, d := range r.Drafts {
		if d.Part != (input.Part{}) {
			parts = append(parts, "== "+d.Part.ID)
		}
		if d.Source != nil {
			if text := d.Source.View().Text; text != "" || len(r.Drafts) > 1 {
				parts = append(parts, text)
			}
			for _, c := range d.Source.Comments {
				parts = append(parts, "// "+d.Source.Slice(c))
			}
		}
		if d.Err != nil {
			said, _, _ := strings.Cut(strings.TrimPrefix(d.Err.Error(), "draf:"), " (")
			said, _, _ = strings.Cut(said, ";")
			parts = append(parts, "!! "+said)
		}
	}
	return strings.Join(parts, "\n")
}

// wantPieces fails unless the pieces and comments of src are what package source
// asks for.
func wantPieces(t *testing.T, src *source.Source) {
	t.Helper()
	end, content := 0, len(src.Prose) == 0
	for _, p := range src.Prose {
		if p.Span.Start < end || p.Span.End < p.Span.Start || p.Span.End > len(src.Text) {
			t.Fatalf("piece %v after %d of %d bytes", p, end, len(src.Text))
		}
		if !boundary(src.Text, p.Span.Start) || !boundary(src.Text, p.Span.End) {
			t.Fatalf("piece %v cuts a character", p)
		}
		if !utf8.ValidString(p.Text) || p.Span.Len() == 0 && p.Text == "" {
			t.Fatalf("piece %+v", p)
		}
		end, content = p.Span.End, content || p.Span.Len() > 0
	}
	if !content {
		t.Fatalf("nothing but structure: %v", src.Prose)
	}
	end = 0
	for _, c := range src.Comments {
		if c.Start < end || c.End <= c.Start || c.End > len(src.Text) || !boundary(src.Text, c.Start) || !boundary(src.Text, c.End) {
			t.Fatalf("comment %v after %d of %d bytes", c, end, len(src.Text))
		}
		end = c.End
	}
}

func boundary(text string, at int) bool { return at == len(text) || utf8.RuneStart(text[at]) }

// FuzzReaders: whatever the bytes, each reader gives drafts whose pieces lie in
// the file, in order and on character boundaries, or an error with something to
// do; it gives the same again.
func FuzzReaders(f *testing.F) {
	for _, tt := range readings {
		f.Add(slices.Index(input.Formats(), string(tt.format)), []byte(tt.text))
	}
	f.Fuzz(func(t *testing.T, format int, data []byte) {
		names := input.Formats()
		o := input.Options{Format: input.Format(names[max(format, -format, 0)%len(names)])}
		r, err := input.Parse("draf", data, o)
		if err != nil {
			if _, ok := err.(*input.Error); !ok { //nolint:errorlint // the error itself, not one in it
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		if len(r.Drafts) == 0 || r.Drafts[0].Source == nil && r.Drafts[0].Err == nil {
			t.Fatal("no draft and no error")
		}
		for _, d := range r.Drafts {
			if d.Source == nil && d.Err == nil {
				t.Fatal("neither draft nor error")
			}
			if d.Source != nil {
				wantPieces(t, d.Source)
			}
			if d.Err != nil && (d.Err.Line < 1 || d.Err.Column < 1) {
				t.Fatalf("no place: %v", d.Err)
			}
		}
		again, _ := input.Parse("draf", data, o)
		if shown(r) != shown(again) {
			t.Fatal("read otherwise the second time")
		}
	})
}
