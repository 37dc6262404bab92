package morph

// adjective appends the degrees and the quality: terbodoh, sebodoh, bodohan,
// kebodohan. A root with an ending is no adjective.
func (s stem) adjective(forms []Form) []Form {
	if s.own != "" {
		return forms
	}
	for _, ter := range before("ter", s.base) {
		forms = append(forms, Form{ter, Degree})
	}
	return append(forms, Form{"se" + s.base, Degree}, Form{s.base + "an", Degree}, Form{"ke" + s.base + "an", Noun})
}
