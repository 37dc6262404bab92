package rules

import (
	"strings"
	"testing"
)

// badFiles are the valid files of fixture_test.go with old replaced by new (all
// of the file if old is empty), and every problem that must then be reported:
// "line:column: what; hint" of the changed file, or with the path of another.
var badFiles = []struct {
	name, file, old, new string
	want, id             []string // id: the same in Indonesian, on some rows
}{
	{
		name: "unknown key", file: rulePath,
		old: "severity:", new: "severty:",
		want: []string{
			`2:1: unknown key "severty"; did you mean "severity"?`,
		},
		id: []string{
			`2:1: kunci "severty" tidak dikenal; maksud Anda "severity"?`,
		},
	},
	{
		name: "unknown key with nothing near", file: rulePath,
		old: "scope: sentence", new: "scope: sentence\nxyzzy: 1",
		want: []string{
			`4:1: unknown key "xyzzy"; known: title, severity, scope, when, stance, message, advice, cites, examples, misses`,
		},
	},
	{
		name: "duplicate key", file: rulePath,
		old: "scope: sentence", new: "scope: sentence\nseverity: error",
		want: []string{
			`4:1: duplicate key "severity"; the first is at 2:1`,
		},
	},
	{
		name: "missing keys", file: rulePath,
		old: "severity: warning\nscope: sentence\n", new: "",
		want: []string{
			`1:1: missing key "severity"`,
			`1:1: missing key "scope"`,
		},
	},
	{
		name: "key without value", file: rulePath,
		old: "scope: sentence", new: "scope:",
		want: []string{
			`3:1: "scope" has no value`,
		},
	},
	{
		name: "list for text", file: rulePath,
		old: "scope: sentence", new: "scope: [sentence]",
		want: []string{
			"3:8: expected text, found a list; choose one: clause, sentence, draft",
		},
	},
	{
		name: "text for list", file: rulePath,
		old: "cites: [uu-1-2020#3.10]", new: "cites: uu-1-2020#3.10",
		want: []string{
			"10:8: expected a list, found text; write it as a list: [uu-1-2020#3.10]",
		},
		id: []string{
			"10:8: diharapkan daftar, ditemukan teks; tulis sebagai daftar: [uu-1-2020#3.10]",
		},
	},
	{
		name: "text for mapping", file: rulePath,
		old: "message: {id: Ada desakan menyebar., en: A plea to spread.}", new: "message: Ada desakan",
		want: []string{
			"8:10: expected a mapping (key: value), found text; its keys: id, en",
		},
	},
	{
		name: "text for number", file: rulePath,
		old: "near: 8", new: "near: delapan",
		want: []string{
			"6:9: expected a whole number, found text",
		},
	},
	{
		name: "negative number", file: rulePath,
		old: "near: 8", new: "near: -1",
		want: []string{
			"6:9: -1 is too small, at least 0",
		},
	},
	{
		name: "fraction", file: rulePath,
		old: "near: 8", new: "near: 1.5",
		want: []string{
			"6:9: expected a whole number, found a fraction",
		},
	},
	{
		name: "octal", file: rulePath,
		old: "near: 8", new: "near: 0x1F",
		want: []string{
			`6:9: "0x1F" is not a plain whole number`,
		},
	},
	{
		name: "text for bool", file: rulePath,
		old: "near: 8", new: "link: ya",
		want: []string{
			"6:9: expected true or false, found text",
		},
		id: []string{
			"6:9: diharapkan true atau false, ditemukan teks",
		},
	},
	{
		name: "enum", file: rulePath,
		old: "severity: warning", new: "severity: warnign",
		want: []string{
			`2:11: unknown value "warnign"; did you mean "warning"?`,
		},
	},
	{
		name: "enum far", file: rulePath,
		old: "severity: warning", new: "severity: galat",
		want: []string{
			`2:11: unknown value "galat"; known: error, warning, info`,
		},
	},
	{
		name: "enum in list", file: rulePath,
		old: "[asserted, quoted]", new: "[asserted, kutip]",
		want: []string{
			`7:20: unknown value "kutip"; known: asserted, denied, forbidden, quoted, reported, asked, legal`,
		},
	},
	{
		name: "language missing", file: rulePath,
		old: "{id: Periksa dahulu., en: Check first.}", new: "{id: Periksa dahulu.}",
		want: []string{
			`9:9: missing key "en"`,
		},
	},
	{
		name: "language empty", file: rulePath,
		old: "{id: Periksa dahulu., en: Check first.}", new: `{id: Periksa dahulu., en: " "}`,
		want: []string{
			"9:35: the text is empty",
		},
	},
	{
		name: "comma in flow text", file: rulePath,
		old: "{id: Periksa dahulu., en: Check first.}", new: "{id: Periksa, lalu sebar, en: Check first.}",
		want: []string{
			`9:23: unknown key "lalu sebar"; text with a comma must be in quotes`,
		},
		id: []string{
			`9:23: kunci "lalu sebar" tidak dikenal; teks yang berisi koma perlu tanda kutip`,
		},
	},
	{
		name: "wide characters before", file: rulePath,
		old: "{id: Periksa dahulu., en: Check first.}", new: "{id: 😀é日本, een: Check first.}",
		want: []string{
			`9:20: unknown key "een"; did you mean "en"?`,
		},
	},
	{
		name: "comment eats text", file: rulePath,
		old: "text: Berkas dihapus besok., why: tanpa ajakan}", new: "text: Berkas, why: tanpa #ajakan\n      }",
		want: []string{
			`17:33: from "#ajakan" on the text is a comment and is lost; put the text in quotes, or a space after # if a comment is meant`,
		},
	},
	{
		name: "null for text", file: rulePath,
		old: "why: tanpa ajakan", new: "why: ~",
		want: []string{
			`17:37: "why" has no value`,
		},
	},
	{
		name: "lexicon unknown", file: rulePath,
		old: "[ajakan-sebar, dalih-sensor]", new: "[ajakan-sebr, dalih-sensor]",
		want: []string{
			`5:9: unknown lexicon "ajakan-sebr"; did you mean "ajakan-sebar"?`,
		},
	},
	{
		name: "lexicon far", file: rulePath,
		old: "[ajakan-sebar, dalih-sensor]", new: "[qqqqqqqqq, dalih-sensor]",
		want: []string{
			`5:9: unknown lexicon "qqqqqqqqq"; known: ajakan-sebar, dalih-sensor, nomor`,
		},
	},
	{
		name: "regulation unknown", file: rulePath,
		old: "uu-1-2020#3.10", new: "uu-1-2002#3.10",
		want: []string{
			`10:9: unknown regulation "uu-1-2002"; did you mean "uu-1-2020"?`,
		},
		id: []string{
			`10:9: peraturan "uu-1-2002" tidak dikenal; maksud Anda "uu-1-2020"?`,
		},
	},
	{
		name: "article unknown", file: rulePath,
		old: "uu-1-2020#3.10", new: "uu-1-2020#3.1",
		want: []string{
			`10:9: no article "3.1" in uu-1-2020; did you mean "3.10"?`,
		},
	},
	{
		name: "article repealed", file: rulePath,
		old: "uu-1-2020#3.10", new: "uu-1-2020#4",
		want: []string{
			"10:9: UU 1/2020 Pasal 4 is no longer in force; cite uu-1-2020#3.10 instead",
		},
	},
	{
		name: "article unsure", file: rulePath,
		old: "uu-1-2020#3.10", new: "uu-1-2020#5",
		want: []string{
			"10:9: the text of UU 1/2020 Pasal 5 is not certain enough to be cited (confidence: low); cite another article, or check its sources first",
		},
	},
	{
		name: "citation twice", file: rulePath,
		old: "[uu-1-2020#3.10]", new: "[uu-1-2020#3.10, uu-1-2020, uu-1-2020#3.10]",
		want: []string{
			`10:36: duplicate "uu-1-2020#3.10"; the first is at 10:9`,
		},
	},
	{
		name: "no citation", file: rulePath,
		old: "[uu-1-2020#3.10]", new: "[]",
		want: []string{
			"10:8: the list is empty",
		},
	},
	{
		name: "one flag example", file: rulePath,
		old: "    - \"Ayo [viralkan, keburu dihapus]\"\n", new: "",
		want: []string{
			"13:5: at least 2 entries are needed, found 1",
		},
		id: []string{
			"13:5: paling sedikit 2 isi diperlukan, ditemukan 1",
		},
	},
	{
		name: "pass without why", file: rulePath,
		old: ", why: tanpa ajakan", new: "",
		want: []string{
			`17:7: missing key "why"`,
		},
	},
	{
		name: "pass as text", file: rulePath,
		old: "- {text: Berkas dihapus besok., why: tanpa ajakan}", new: "- Berkas dihapus besok.",
		want: []string{
			"17:7: expected a mapping (key: value), found text; its keys: text, why",
		},
	},
	{
		name: "bracket open", file: rulePath,
		old: `"Ayo [viralkan, keburu dihapus]"`, new: `"Ayo [viralkan, keburu dihapus"`,
		want: []string{
			"14:7: a bracket [ is not closed; put [ ] around the part to be marked; a literal bracket is written [[ or ]]",
		},
	},
	{
		name: "bracket close", file: rulePath,
		old: `"Ayo [viralkan, keburu dihapus]"`, new: `"Ayo viralkan, keburu dihapus]"`,
		want: []string{
			"14:7: a bracket ] without its [; put [ ] around the part to be marked; a literal bracket is written [[ or ]]",
		},
	},
	{
		name: "bracket nested", file: rulePath,
		old: `"Ayo [viralkan, keburu dihapus]"`, new: `"Ayo [viralkan, [keburu] dihapus]"`,
		want: []string{
			"14:7: a bracket [ within a bracket [; put [ ] around the part to be marked; a literal bracket is written [[ or ]]",
		},
	},
	{
		name: "bracket empty", file: rulePath,
		old: `"Ayo [viralkan, keburu dihapus]"`, new: `"Ayo [ ] viralkan"`,
		want: []string{
			"14:7: empty brackets [ ]; put [ ] around the part to be marked; a literal bracket is written [[ or ]]",
		},
		id: []string{
			"14:7: kurung [ ] kosong; apit bagian yang harus ditandai dengan [ ]; kurung biasa ditulis [[ atau ]]",
		},
	},
	{
		name: "bracket none", file: rulePath,
		old: `"Ayo [viralkan, keburu dihapus]"`, new: "Ayo viralkan",
		want: []string{
			"14:7: nothing is marked with [ ]; put [ ] around the part to be marked; a literal bracket is written [[ or ]]",
		},
	},
	{
		name: "bracket unquoted", file: rulePath,
		old: `"[Sebarkan sebelum dihapus]!"`, new: "[Sebarkan sebelum dihapus]",
		want: []string{
			"13:7: expected text, found a list; text that starts with [ must be in quotes",
		},
	},
	{
		name: "bracket unquoted, text after", file: rulePath,
		old: `"[Sebarkan sebelum dihapus]!"`, new: "[Sebarkan sebelum dihapus]!",
		want: []string{
			"13:33: there is text after a closing bracket; text that starts with [ or { must be in quotes",
		},
	},
	{
		name: "only none", file: rulePath,
		old: "all: [ajakan-sebar, dalih-sensor]", new: "none: [ajakan-sebar, dalih-sensor]",
		want: []string{
			"5:3: the condition can hold without a single term being found; name a lexicon in all: or in each choice of any:",
		},
	},
	{
		name: "any with a choice of none", file: rulePath,
		old: "all: [ajakan-sebar, dalih-sensor]", new: "any: [ajakan-sebar, {none: [dalih-sensor]}]",
		want: []string{
			"5:3: the condition can hold without a single term being found; name a lexicon in all: or in each choice of any:",
		},
	},
	{
		name: "stance in none", file: rulePath,
		old: "near: 8", new: "none: [{all: [{lexicon: nomor, stance: [asked]}]}]",
		want: []string{
			"6:43: stance is not allowed inside none:; none: holds whatever the stance",
		},
		id: []string{
			"6:43: stance tidak boleh ada di dalam none:; none: berlaku apa pun sikapnya",
		},
	},
	{
		name: "stance on a group", file: rulePath,
		old: "near: 8", new: "stance: [asked]",
		want: []string{
			"6:12: stance here is only for a single lexicon; write {lexicon: id, stance: [...]}",
		},
	},
	{
		name: "lexicon and group", file: rulePath,
		old: "near: 8", new: "lexicon: nomor",
		want: []string{
			`5:3: an entry is a lexicon or a group, not both; move the lexicon "nomor" into all:`,
		},
	},
	{
		name: "empty group", file: rulePath,
		old: "[ajakan-sebar, dalih-sensor]", new: "[ajakan-sebar, {near: 3}]",
		want: []string{
			"5:23: empty condition; write the id of a lexicon, or all:, any:, none:",
		},
	},
	{
		name: "empty list", file: rulePath,
		old: "[ajakan-sebar, dalih-sensor]", new: "[]",
		want: []string{
			"5:8: the list is empty",
		},
	},
	{
		name: "at_least above", file: rulePath,
		old: "all: [ajakan-sebar, dalih-sensor]", new: "any: [ajakan-sebar, dalih-sensor]\n  at_least: 3",
		want: []string{
			"6:13: at_least: 3 is more than the choices of any: (2)",
		},
	},
	{
		name: "at_least zero", file: rulePath,
		old: "all: [ajakan-sebar, dalih-sensor]", new: "any: [ajakan-sebar, dalih-sensor]\n  at_least: 0",
		want: []string{
			"6:13: 0 is too small, at least 1",
		},
		id: []string{
			"6:13: 0 terlalu kecil, paling sedikit 1",
		},
	},
	{
		name: "at_least without any", file: rulePath,
		old: "near: 8", new: "at_least: 2",
		want: []string{
			"6:13: at_least needs any:",
		},
	},
	{
		name: "unknown key deep", file: rulePath,
		old: "near: 8", new: "any: [{lexikon: nomor}]",
		want: []string{
			`6:10: unknown key "lexikon"; did you mean "lexicon"?`,
		},
	},
	{
		name: "tab", file: rulePath,
		old: "  near: 8", new: "\tnear: 8",
		want: []string{
			"6:1: indentation with a tab; use spaces",
		},
	},
	{
		name: "quote open", file: rulePath,
		old: "severity: warning", new: "severity: 'warning",
		want: []string{
			"2:11: this quotation mark is never closed",
		},
	},
	{
		name: "flow open", file: rulePath,
		old: "cites: [uu-1-2020#3.10]", new: "cites: [uu-1-2020#3.10",
		want: []string{
			"11:1: the list [ ... ] is not closed, or a comma is missing before this; text with [ ] { } or a comma must be in quotes",
		},
	},
	{
		name: "colon in text", file: rulePath,
		old: "severity: warning", new: "severity: a: b",
		want: []string{
			`2:11: ": " is not allowed here; text with a colon and a space must be in quotes`,
		},
		id: []string{
			`2:11: ": " tidak boleh muncul di sini; teks yang berisi titik dua dan spasi perlu tanda kutip`,
		},
	},
	{
		name: "indentation", file: rulePath,
		old: "  near: 8", new: " near: 8",
		want: []string{
			"6:2: the indentation of this line does not match the lines above",
		},
	},
	{
		name: "anchor and alias", file: rulePath,
		old: "severity: warning\nscope: sentence", new: "severity: &x warning\nscope: *x",
		want: []string{
			`2:11: "&" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with & must be in quotes`,
			`3:8: "*" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with * must be in quotes`,
		},
	},
	{
		name: "merge key", file: rulePath,
		old: "message: {id: Ada desakan menyebar., en: A plea to spread.}", new: "message:\n  <<: {id: x, en: y}",
		want: []string{
			`9:3: "<<" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with << must be in quotes`,
		},
	},
	{
		name: "tag", file: rulePath,
		old: "severity: warning", new: "severity: !!str warning",
		want: []string{
			`2:11: "!" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with ! must be in quotes`,
		},
	},
	{
		name: "two documents", file: rulePath,
		old: "stance: [asserted, quoted]", new: "---\nstance: [asserted, quoted]",
		want: []string{
			"8:1: the file has more than one YAML document; remove the --- line, or split the file",
		},
	},
	{
		name: "many problems", file: rulePath,
		old: "severity: warning\nscope: sentence", new: "severity: wrning\nscop: sentence\nstance: []",
		want: []string{
			`2:11: unknown value "wrning"; did you mean "warning"?`,
			`3:1: unknown key "scop"; did you mean "scope"?`,
			"4:9: the list is empty",
			`8:1: duplicate key "stance"; the first is at 4:1`,
		},
		id: []string{
			`2:11: nilai "wrning" tidak dikenal; maksud Anda "warning"?`,
			`3:1: kunci "scop" tidak dikenal; maksud Anda "scope"?`,
			"4:9: daftar kosong",
			`8:1: kunci "stance" ditulis dua kali; yang pertama di 4:1`,
		},
	},
	{
		name: "escape", file: rulePath,
		old: "severity: warning", new: `severity: "\q"`,
		want: []string{
			`2:13: "\" inside double quotes is followed by an unknown letter; use single quotes, or write "\\"`,
		},
	},
	{
		name: "at sign", file: rulePath,
		old: "severity: warning", new: "severity: @x",
		want: []string{
			"2:11: text cannot start with @ or ` unless quoted; put it in quotes",
		},
	},
	{
		name: "empty", file: rulePath,
		old: "", new: " ",
		want: []string{
			" the file is empty",
		},
	},
	{
		name: "comment only", file: rulePath,
		old: "", new: "# nanti\n",
		want: []string{
			" the file is empty",
		},
	},
	{
		name: "not a mapping", file: rulePath,
		old: "", new: "- a\n",
		want: []string{
			"1:1: expected a mapping (key: value), found a list; its keys: title, severity, scope, when, stance, message, advice, cites, examples, misses",
		},
	},
	{
		name: "not UTF-8", file: rulePath,
		old: "severity: warning", new: "severity: é\xff",
		want: []string{
			"2:12: not UTF-8; save the file as UTF-8",
		},
		id: []string{
			"2:12: bukan UTF-8; simpan berkas sebagai UTF-8",
		},
	},
	{
		name: "NUL", file: rulePath,
		old: "severity: warning", new: "severity: \x00",
		want: []string{
			"2:11: control character U+0000",
		},
	},
	{
		name: "too deep", file: rulePath,
		old: "", new: "when: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
		want: []string{
			"1:39: lists and mappings are nested too deeply",
		},
	},
	{
		name: "closing bracket", file: rulePath,
		old: "severity: warning", new: "severity: ]",
		want: []string{
			"2:11: a closing bracket without its opening one; text with brackets must be in quotes",
		},
	},
	{
		name: "dash list inline", file: rulePath,
		old: "cites: [uu-1-2020#3.10]", new: "cites: - uu",
		want: []string{
			`10:8: a list "- ..." must start on a new line`,
		},
	},
	{
		name: "lexicon title missing", file: ajakanFile,
		old: "title: {id: Ajakan menyebar, en: Urging to spread}\n", new: "",
		want: []string{
			`1:1: missing key "title"`,
		},
	},
	{
		name: "lexicon key", file: ajakanFile,
		old: "mood: true", new: "moods: true",
		want: []string{
			`8:1: unknown key "moods"; did you mean "mood"?`,
		},
		id: []string{
			`8:1: kunci "moods" tidak dikenal; maksud Anda "mood"?`,
		},
	},
	{
		name: "lexicon empty", file: ajakanFile,
		old: "items: [sebar, bagikan, viralkan]\n", new: "",
		want: []string{
			"1:1: the lexicon has no terms; list terms under items:",
		},
	},
	{
		name: "lexicon duplicate", file: ajakanFile,
		old: "[sebar, bagikan, viralkan]", new: "[sebar, bagikan, Sebar]",
		want: []string{
			`4:25: duplicate "Sebar"; the first is at 4:9`,
		},
	},
	{
		name: "lexicon kind", file: ajakanFile,
		old: "kind: word", new: "kind: words",
		want: []string{
			`3:7: unknown value "words"; did you mean "word"?`,
		},
	},
	{
		name: "lexicon include unknown", file: ajakanFile,
		old: "mood: true", new: "include: [dalih-sensr]",
		want: []string{
			`8:11: unknown lexicon "dalih-sensr"; did you mean "dalih-sensor"?`,
		},
	},
	{
		name: "lexicon include itself", file: ajakanFile,
		old: "mood: true", new: "include: [ajakan-sebar]",
		want: []string{
			"8:11: include goes in a circle: ajakan-sebar -> ajakan-sebar",
		},
	},
	{
		name: "lexicon slot unknown", file: ajakanFile,
		old: "traps: [sebar undangan]", new: "traps: ['sebar {undangan}', 'sebar {nomor']",
		want: []string{
			`7:9: unknown lexicon "undangan"; known: ajakan-sebar, dalih-sensor, nomor`,
			`7:29: unbalanced braces in "sebar {nomor"; write {name-of-lexicon}`,
		},
		id: []string{
			`7:9: leksikon "undangan" tidak dikenal; yang dikenal: ajakan-sebar, dalih-sensor, nomor`,
			`7:29: kurung kurawal tidak berpasangan dalam "sebar {nomor"; tulis {nama-leksikon}`,
		},
	},
	{
		name: "lexicon slot unquoted", file: ajakanFile,
		old: "traps: [sebar undangan]", new: "traps: [{nomor}]",
		want: []string{
			"7:9: expected text, found a mapping (key: value); text that starts with { must be in quotes",
		},
	},
	{
		name: "lexicon bool word", file: ajakanFile,
		old: "mood: true", new: "mood: yes",
		want: []string{
			"8:7: expected true or false, found text",
		},
	},
	{
		name: "lexicon check on words", file: ajakanFile,
		old: "mood: true", new: "check: nik",
		want: []string{
			`8:8: "check" is only for a lexicon of kind: pattern`,
		},
	},
	{
		name: "lexicon forms on phrases", file: dalihFile,
		old: "kind: phrase", new: "kind: phrase\nforms: {verb: true}\ndrop: [x]",
		want: []string{
			`4:8: "forms" is only for a lexicon of kind: word`,
			`5:8: "drop" is only for a lexicon of kind: word`,
		},
	},
	{
		name: "lexicon item indented too far", file: dalihFile,
		old: "  - keburu", new: "   - keburu",
		want: []string{
			`5:5: this text runs on into a following line that starts with "- "; give the list entries the same indentation`,
		},
	},
	{
		name: "lexicon empty item", file: dalihFile,
		old: "  - keburu sempat? di/ter hapus", new: "  -",
		want: []string{
			"6:3: expected text, found nothing",
		},
		id: []string{
			"6:3: diharapkan teks, ditemukan kosong",
		},
	},
	{
		name: "lexicon item with colon", file: dalihFile,
		old: "  - keburu sempat? di/ter hapus", new: "  - awas: bahaya",
		want: []string{
			"6:5: expected text, found a mapping (key: value); text with a colon and a space must be in quotes",
		},
	},
	{
		name: "pattern invalid", file: nomorFile,
		old: `'rhs[-/]\d+'`, new: `'rhs[-/\d+'`,
		want: []string{
			"5:5: the pattern is not valid RE2: missing closing ]: `[-/\\d+`",
		},
	},
	{
		name: "pattern without literal", file: nomorFile,
		old: `'rhs[-/]\d+'`, new: `'rh\d+|rahasia'`,
		want: []string{
			"5:5: the pattern has no 3 letters or digits in a row that must occur; add a fixed word to each alternative, or name a check:",
		},
	},
	{
		name: "pattern capital", file: nomorFile,
		old: `'rhs[-/]\d+'`, new: `'RHS[-/]\d+'`,
		want: []string{
			`5:5: the pattern has the capital letter "R", but a draft is read in lower case; use lower case`,
		},
	},
	{
		name: "pattern check unknown", file: nomorFile,
		old: "kind: pattern", new: "kind: pattern\ncheck: nikk",
		want: []string{
			`4:8: unknown value "nikk"; did you mean "nik"?`,
		},
	},
	{
		name: "adds_to unknown", file: nomorFile,
		old: "", new: "adds_to: ajakan-sbar\nitems: [x]\n",
		want: []string{
			`1:10: unknown lexicon "ajakan-sbar"; did you mean "ajakan-sebar"?`,
		},
		id: []string{
			`1:10: leksikon "ajakan-sbar" tidak dikenal; maksud Anda "ajakan-sebar"?`,
		},
	},
	{
		name: "adds_to with more", file: nomorFile,
		old: "", new: "adds_to: ajakan-sebar\ntitle: {id: a, en: b}\nkind: word\nmood: true\nitems: [x]\n",
		want: []string{
			`2:8: "title" is not allowed together with adds_to; allowed: items, drop, traps`,
			`3:7: "kind" is not allowed together with adds_to; allowed: items, drop, traps`,
			`4:7: "mood" is not allowed together with adds_to; allowed: items, drop, traps`,
		},
	},
	{
		name: "adds_to nothing", file: nomorFile,
		old: "", new: "adds_to: ajakan-sebar\n",
		want: []string{
			"1:1: nothing is added; list terms under items:",
		},
	},
	{
		name: "law status", file: lawPath,
		old: "status: partly", new: "status: berlaku",
		want: []string{
			`6:9: unknown value "berlaku"; known: in-force, partly, repealed, guidance`,
		},
	},
	{
		name: "law day", file: lawPath,
		old: "2020-02-29", new: "2021-02-29",
		want: []string{
			`7:8: "2021-02-29" is not a day; write year-month-day: 2026-11-20`,
		},
	},
	{
		name: "law year", file: lawPath,
		old: "year: 2020", new: "year: 20",
		want: []string{
			"5:7: 20 is too small, at least 1900",
		},
	},
	{
		name: "law article twice", file: lawPath,
		old: "key: 4,", new: "key: 3.10,",
		want: []string{
			`14:11: duplicate article "3.10"; the first is at 13:11`,
		},
		id: []string{
			`14:11: pasal "3.10" ditulis dua kali; yang pertama di 13:11`,
		},
	},
	{
		name: "law article key", file: lawPath,
		old: "key: 4,", new: "key: Pasal 4,",
		want: []string{
			`14:11: "Pasal 4" cannot be the key of an article; use letters and digits with dots between: 28.1, 3.e`,
		},
	},
	{
		name: "law replaced_by", file: lawPath,
		old: `replaced_by: "uu-1-2020#3.10"`, new: `replaced_by: "uu-1-2020#3.11"`,
		want: []string{
			`14:97: no article "3.11" in uu-1-2020; did you mean "3.10"?`,
		},
	},
	{
		name: "law amended_by", file: lawPath,
		old: "max_age: 90", new: "amended_by: [UU 2 Tahun 2021, uu-2-2021]",
		want: []string{
			`9:31: unknown regulation "uu-2-2021"; did you mean "uu-1-2020"?`,
		},
	},
	{
		name: "law max_age", file: lawPath,
		old: "max_age: 90", new: "max_age: 0",
		want: []string{
			"9:10: 0 is too small, at least 1",
		},
	},
	{
		name: "law repealed and cited", file: lawPath,
		old: "status: partly", new: "status: repealed\nreplaced_by: UU 9 Tahun 2025",
		want: []string{
			"rules/hoaks/desakan-sebar.yaml:10:9: UU 1/2020 Pasal 3 angka 10 is no longer in force; cite UU 9 Tahun 2025 instead",
		},
	},
	{
		name: "law without article text", file: lawPath,
		old: "text: {id: Dahulu., en: Formerly.}, ", new: "",
		want: []string{
			`14:5: missing key "text"`,
		},
		id: []string{
			`14:5: kunci "text" tidak ada`,
		},
	},
	{
		name: "unquoted bracket, text after", file: rulePath,
		old: `"[Sebarkan sebelum dihapus]!"`, new: "[Sebarkan] sebelum dihapus",
		want: []string{
			"13:18: there is text after a closing bracket; text that starts with [ or { must be in quotes",
		},
	},
	{
		name: "byte order mark", file: rulePath,
		old: "title: {id: Desakan", new: "\ufefftitle: {xd: Desakan",
		want: []string{
			`1:9: unknown key "xd"; did you mean "id"?`,
		},
	},
	{
		name: "carriage returns", file: rulePath,
		old: "", new: "title: {id: Déśak, en: x}\r\nseverity: warning\r\nscope: 'kalimat'\r\nwhn: {all: [nomor]}\r\n",
		want: []string{
			`1:1: missing key "message"`,
			`1:1: missing key "advice"`,
			`1:1: missing key "cites"`,
			`1:1: missing key "examples"`,
			`3:8: unknown value "kalimat"; known: clause, sentence, draft`,
			`4:1: unknown key "whn"; did you mean "when"?`,
		},
	},
	{
		name: "block text", file: rulePath,
		old: "{id: Periksa dahulu., en: Check first.}", new: "\n  id: |\n    Periksa\n\n    dahulu\n  xx: >-\n    Check\n  en: first",
		want: []string{
			`14:3: unknown key "xx"; known: id, en`,
		},
	},
	{
		name: "complex key", file: rulePath,
		old: "severity: warning", new: "? severity\n: warning",
		want: []string{
			`2:1: "?" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with ? must be in quotes`,
		},
	},
	{
		name: "directive", file: rulePath,
		old: "title: {id: Desakan", new: "%YAML 1.2\n---\ntitle: {id: Desakan",
		want: []string{
			`1:1: "%" here is a YAML anchor, alias, tag or directive, which saring does not use; write the value itself; text that starts with % must be in quotes`,
		},
		id: []string{
			`1:1: "%" di sini adalah jangkar, alias, tag, atau arahan YAML, yang tidak dipakai saring; tulis nilainya langsung; teks yang diawali % perlu tanda kutip`,
		},
	},
	{
		name: "trap of a pattern is a pattern", file: nomorFile,
		old: "role: detail", new: "role: detail\ntraps: ['rhs {3}', 'rhs(']",
		want: []string{
			"3:20: the pattern is not valid RE2: missing closing ): `rhs(`",
		},
	},
	{
		name: "several problems of meaning", file: rulePath,
		old: "[ajakan-sebar, dalih-sensor]", new: "[ajakan-sebar, {any: [dalih-sensor, nomer], at_least: 3}, {lexicon: x-y-z, stance: [legl]}]",
		want: []string{
			`5:44: unknown lexicon "nomer"; did you mean "nomor"?`,
			"5:62: at_least: 3 is more than the choices of any: (2)",
			`5:76: unknown lexicon "x-y-z"; known: ajakan-sebar, dalih-sensor, nomor`,
			`5:92: unknown value "legl"; did you mean "legal"?`,
		},
	},
}

func TestProblems(t *testing.T) {
	valid := layerWith()
	for _, row := range badFiles {
		t.Run(row.name, func(t *testing.T) {
			text := row.new
			if row.old != "" {
				text = edit(t, string(valid[row.file].Data), row.old, row.new)
			}
			changed := layerWith(row.file, text)
			compareProblems(t, problems(t, English, changed), row.file, row.want)
			if row.id != nil {
				compareProblems(t, problems(t, Indonesian, changed), row.file, row.id)
			}
		})
	}
}

func compareProblems(t *testing.T, got, file string, want []string) {
	t.Helper()
	for line := range strings.Lines(got) {
		line = strings.TrimSuffix(strings.TrimPrefix(line, file+":"), "\n")
		if len(want) == 0 {
			t.Errorf("unexpected: %s", line)
			continue
		}
		if line != want[0] {
			t.Errorf("got  %s\nwant %s", line, want[0])
		}
		want = want[1:]
	}
	for _, line := range want {
		t.Errorf("missing: %s", line)
	}
}
