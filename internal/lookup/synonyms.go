package lookup

// others are words that people type for a subject, with the word that the ids
// and titles use. A word that a title already has is not listed.
var others = map[string]string{
	"bocor":        "rahasia",
	"bokep":        "asusila",
	"cabul":        "asusila",
	"doxing":       "pribadi",
	"doxxing":      "pribadi",
	"etnis":        "sara",
	"gambling":     "judi",
	"gamble":       "judi",
	"hoax":         "hoaks",
	"kampanye":     "netralitas",
	"konfidensial": "rahasia",
	"lapas":        "keamanan",
	"nik":          "pribadi",
	"partai":       "netralitas",
	"pemilu":       "netralitas",
	"pencemaran":   "fitnah",
	"penjara":      "keamanan",
	"pii":          "pribadi",
	"porno":        "asusila",
	"privacy":      "pribadi",
	"privasi":      "pribadi",
	"provokasi":    "hasutan",
	"racism":       "sara",
	"rasis":        "sara",
	"rasisme":      "sara",
	"rutan":        "keamanan",
	"slot":         "judi",
	"suku":         "sara",
	"teroris":      "radikal",
	"terorisme":    "radikal",
	"tiktok":       "dinas",
}

// synonyms is asked with every word that has another word replaced by it; ok
// says that there was one.
func synonyms(asked []string) (other []string, ok bool) {
	for _, w := range asked {
		if o, found := others[w]; found {
			w, ok = o, true
		}
		other = append(other, w)
	}
	return other, ok
}
