package rules

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/internal/diag"
)

// The files of a small, valid layer. Tests load it with one file changed.
const (
	ajakanFile = "lexicons/ajakan-sebar.yaml"
	ajakan     = `title: {id: Ajakan menyebar, en: Urging to spread}
role: act
kind: word
items: [sebar, bagikan, viralkan]
forms: {verb: true}
drop: [penyebar]
traps: [sebar undangan]
mood: true
`
	dalihFile = "lexicons/dalih/dalih-sensor.yaml"
	dalih     = `title: {id: Dalih sensor, en: Censorship as a pretext}
role: detail
kind: phrase
items:
  - sebelum dihapus
  - keburu sempat? di/ter hapus
`
	nomorFile = "lexicons/nomor.yaml"
	nomor     = `title: {id: Nomor rahasia, en: Secret number}
role: detail
kind: pattern
items:
  - 'rhs[-/]\d+'
`
	lawPath = "regulations/uu-1-2020.yaml"
	lawText = `label: UU 1/2020
title: {id: Undang-Undang Contoh, en: Sample Law}
kind: undang-undang
number: 01
year: 2020
status: partly
since: 2020-02-29
checked: 2026-11-20
max_age: 90
confidence: high
sources: ["https://example.invalid/uu-1-2020"]
articles:
  - {key: 3.10, label: Pasal 3 angka 10, text: {id: Jangan menyebar., en: Do not spread.}}
  - {key: 4, label: Pasal 4, text: {id: Dahulu., en: Formerly.}, status: repealed, replaced_by: "uu-1-2020#3.10"}
  - {key: 5, label: Pasal 5, text: {id: Kurang pasti., en: Uncertain.}, confidence: low}
`
	rulePath = "rules/hoaks/desakan-sebar.yaml"
	ruleText = `title: {id: Desakan menyebar, en: Plea to spread}
severity: warning
scope: sentence
when:
  all: [ajakan-sebar, dalih-sensor]
  near: 8
stance: [asserted, quoted]
message: {id: Ada desakan menyebar., en: A plea to spread.}
advice: {id: Periksa dahulu., en: Check first.}
cites: [uu-1-2020#3.10]
examples:
  flag:
    - "[Sebarkan sebelum dihapus]!"
    - "Ayo [viralkan, keburu dihapus]"
  pass:
    - {text: Bagikan jadwal sebelum rapat., why: tanpa dalih}
    - {text: Berkas dihapus besok., why: tanpa ajakan}
`
)

// layerWith is the valid layer with files, pairs of a path and a text, put over
// it. An empty text removes the file.
func layerWith(files ...string) fstest.MapFS {
	m := fstest.MapFS{}
	all := append([]string{ajakanFile, ajakan, dalihFile, dalih, nomorFile, nomor, lawPath, lawText, rulePath, ruleText}, files...)
	for i := 0; i < len(all); i += 2 {
		m[all[i]] = &fstest.MapFile{Data: []byte(all[i+1])}
		if all[i+1] == "" {
			delete(m, all[i])
		}
	}
	return m
}

// edit is text with the only old in it replaced.
func edit(t testing.TB, text, old, replacement string) string {
	t.Helper()
	if strings.Count(text, old) != 1 {
		t.Fatalf("%q occurs %d times", old, strings.Count(text, old))
	}
	return strings.Replace(text, old, replacement, 1)
}

// problems are the problems of a layer, one a line, in English or Indonesian.
func problems(t testing.TB, lang Lang, layers ...fs.FS) string {
	t.Helper()
	var list []Layer
	for i, l := range layers {
		name := ""
		if i > 0 {
			name = "lapis" + string(rune('1'+i))
		}
		list = append(list, Layer{Name: name, FS: l})
	}
	set, err := Load(list...)
	if err == nil {
		if set == nil {
			t.Fatal("neither a set nor an error")
		}
		return ""
	}
	if set != nil {
		t.Fatal("a set and an error")
	}
	found, ok := errors.AsType[diag.List](err)
	if !ok || len(found) == 0 {
		t.Fatalf("error is %T with nothing in it", err)
	}
	var b strings.Builder
	for _, e := range found {
		said := e.EN
		if lang == Indonesian {
			said = e.ID
		}
		b.WriteString(e.Place() + ": " + said.String() + "\n")
	}
	return b.String()
}
