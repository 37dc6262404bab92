// Package house checks what is no law: the hashtags and lines that an institution
// asks for in its settings, and how much the platforms take that it posts to. What
// it finds are findings like any other, of rules without a citation, so that they
// are selected, weighed, suppressed and printed like any other.
package house

import (
	"slices"

	"github.com/saring-id/saring/rules"
)

// Category is the category of the rules of this package.
const Category = "lembaga"

// The rules, as they are explained; a finding names what is missing or too much.
var (
	hashtagRule = &rules.Rule{
		ID: Category + "/tagar-wajib", Category: Category, Severity: rules.Info, Scope: rules.ScopeDraft,
		Title:   rules.Bilingual{ID: "Tagar wajib lembaga tidak ada", EN: "A hashtag that the institution asks for is missing"},
		Message: rules.Bilingual{ID: "Setelan lembaga (required_hashtags) meminta tagar ini di setiap naskah.", EN: "The settings (required_hashtags) ask for this hashtag in every draft."},
		Advice:  rules.Bilingual{ID: "Tambahkan tagarnya.", EN: "Add the hashtag."},
		Misses:  rules.Bilingual{ID: "Hanya memeriksa bila required_hashtags diisi dalam setelan.", EN: "Checks only if required_hashtags is set."},
	}
	lineRule = &rules.Rule{
		ID: Category + "/baris-wajib", Category: Category, Severity: rules.Info, Scope: rules.ScopeDraft,
		Title:   rules.Bilingual{ID: "Baris wajib lembaga tidak ada", EN: "A line that the institution asks for is missing"},
		Message: rules.Bilingual{ID: "Setelan lembaga (required_lines) meminta kalimat ini di setiap naskah.", EN: "The settings (required_lines) ask for these words in every draft."},
		Advice:  rules.Bilingual{ID: "Tambahkan baris itu, biasanya sebagai penutup.", EN: "Add the line, usually at the end."},
		Misses:  rules.Bilingual{ID: "Hanya memeriksa bila required_lines diisi dalam setelan.", EN: "Checks only if required_lines is set."},
	}
	lengthRule = &rules.Rule{
		ID: Category + "/batas-karakter", Category: Category, Severity: rules.Info, Scope: rules.ScopeDraft,
		Title:   rules.Bilingual{ID: "Lebih panjang daripada yang diterima tempat unggah", EN: "Longer than the platform takes"},
		Message: rules.Bilingual{ID: "Naskah ini lebih panjang daripada batas tempat unggah; yang ditandai adalah awal kelebihannya.", EN: "The draft is longer than the platform takes; what is marked is where it is cut."},
		Advice:  rules.Bilingual{ID: "Ringkas naskahnya, atau bagi menjadi beberapa kiriman.", EN: "Shorten it, or split it into several posts."},
		Misses:  rules.Bilingual{ID: "Hanya memeriksa bila platforms diisi dalam setelan.", EN: "Checks only if platforms is set."},
	}
	countRule = &rules.Rule{
		ID: Category + "/batas-tagar", Category: Category, Severity: rules.Info, Scope: rules.ScopeDraft,
		Title:   rules.Bilingual{ID: "Tagar lebih banyak daripada yang diterima tempat unggah", EN: "More hashtags than the platform takes"},
		Message: rules.Bilingual{ID: "Tagarnya lebih banyak daripada batas tempat unggah; yang ditandai adalah tagar pertama yang lebih.", EN: "There are more hashtags than the platform takes; what is marked is the first one too many."},
		Advice:  rules.Bilingual{ID: "Pilih tagar yang paling perlu.", EN: "Keep the hashtags that matter most."},
		Misses:  rules.Bilingual{ID: "Hanya memeriksa bila platforms diisi dalam setelan.", EN: "Checks only if platforms is set."},
	}
)

// Rules are all rules of this package, sorted by id.
func Rules() []*rules.Rule { return []*rules.Rule{lineRule, lengthRule, countRule, hashtagRule} }

// Rule is the rule with this id.
func Rule(id string) (*rules.Rule, bool) {
	all := Rules()
	i := slices.IndexFunc(all, func(r *rules.Rule) bool { return r.ID == id })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

// saying is r with a message of its own.
func saying(r *rules.Rule, id, en string) *rules.Rule {
	other := *r
	other.Message = rules.Bilingual{ID: id, EN: en}
	return &other
}
