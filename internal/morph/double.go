package morph

import "strings"

// double appends the reduplicated forms, written with a hyphen. The second half
// repeats a nasal that stands for the first consonant (menusuk-nusuk), and no
// other (menginjak-injak). The endings, N-, nge-, ku- and kau- are for verbs.
func (s stem) double(forms []Form, verb bool) []Form {
	add := func(mood Mood, text string) { forms = append(forms, Form{text, mood}) }
	endings := []string{s.own}
	if verb {
		endings = s.endings()
	}
	for _, end := range endings {
		tail := "-" + s.base + end
		add(Bare, s.base+tail)
		add(Passive, "di"+s.base+tail)
		for _, n := range nasals(s.base, s.base) {
			add(Active, "me"+n+s.echo(n)+end)
		}
		if end != "in" {
			for _, ter := range before("ter", s.base) {
				add(Ter, ter+tail)
			}
		}
		if !verb {
			continue
		}
		add(Active, "nge"+s.base+tail)
		add(First, "ku"+s.base+tail)
		add(Second, "kau"+s.base+tail)
		for _, n := range bareNasals(s.base, s.base) {
			add(Active, n+s.echo(n)+end)
			add(Active, n+"-"+n+end) // nginjak-nginjak
		}
	}
	if s.own == "" {
		add(Noun, s.base+"-"+s.base+"an")
	}
	return forms
}

// echo is the hyphen and second half after n, a result of [nasals] or [bareNasals].
func (s stem) echo(n string) string {
	if strings.HasSuffix(n, s.base) {
		return "-" + s.base
	}
	return "-" + n
}
