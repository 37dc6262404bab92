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
	hashtagRule = rule("tagar-wajib", "required_hashtags",
		rules.Bilingual{ID: "Tagar wajib lembaga tidak ada", EN: "A hashtag that the institution asks for is missing"},
		rules.Bilingual{ID: "Setelan lembaga (required_hashtags) meminta tagar ini di setiap naskah.", EN: "The settings (required_hashtags) ask for this hashtag in every draft."},
		rules.Bilingual{ID: "Tambahkan tagarnya.", EN: "Add the hashtag."})
	lineRule = rule("baris-wajib", "required_lines",
		rules.Bilingual{ID: "Baris wajib lembaga tidak ada", EN: "A line that the institution asks for is missing"},
		rules.Bilingual{ID: "Setelan lembaga (required_lines) meminta kalimat ini di setiap naskah.", EN: "The settings (required_lines) ask for these words in every draft."},
		rules.Bilingual{ID: "Tambahkan baris itu, biasanya sebagai penutup.", EN: "Add the line, usually at the end."})
	lengthRule = rule("batas-karakter", "platforms",
		rules.Bilingual{ID: "Lebih panjang daripada yang diterima tempat unggah", EN: "Longer than the platform takes"},
		rules.Bilingual{ID: "Naskah ini lebih panjang daripada batas tempat unggah; yang ditandai adalah awal kelebihannya.", EN: "The draft is longer than the platform takes; what is marked is where it is cut."},
		rules.Bilingual{ID: "Ringkas naskahnya, atau bagi menjadi beberapa kiriman.", EN: "Shorten it, or split it into several posts."})
	countRule = rule("batas-tagar", "platforms",
		rules.Bilingual{ID: "Tagar lebih banyak daripada yang diterima tempat unggah", EN: "More hashtags than the platform takes"},
		rules.Bilingual{ID: "Tagarnya lebih banyak daripada batas tempat unggah; yang ditandai adalah tagar pertama yang lebih.", EN: "There are more hashtags than the platform takes; what is marked is the first one too many."},
		rules.Bilingual{ID: "Pilih tagar yang paling perlu.", EN: "Keep the hashtags that matter most."})
)

// rule is advice on a draft as a whole, which is given only if key is set.
func rule(name, key string, title, message, advice rules.Bilingual) *rules.Rule {
	return &rules.Rule{
		ID: Category + "/" + name, Category: Category, Severity: rules.Info, Scope: rules.ScopeDraft,
		Title: title, Message: message, Advice: advice,
		Misses: rules.Bilingual{ID: "Hanya memeriksa bila " + key + " diisi dalam setelan.", EN: "Checks only if " + key + " is set."},
	}
}

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
