package morph

// noun appends the nouns of the doer and the event. A root with an ending has
// only those of its base: pemusnah and pemusnahan for musnahkan. The others are
// about what the base is (kehabisan is no noun of habisi).
func (s stem) noun(forms []Form) []Form {
	for _, n := range nasals(s.base, s.base) {
		forms = append(forms, Form{"pe" + n, Noun}, Form{"pe" + n + "an", Noun})
	}
	if s.own != "" {
		return forms
	}
	for _, per := range before("per", s.base) {
		forms = append(forms, Form{per + "an", Noun})
	}
	return append(forms, Form{"ke" + s.base + "an", Noun}, Form{s.base + "an", Noun})
}
