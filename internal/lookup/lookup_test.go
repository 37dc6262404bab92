package lookup

import (
	"strings"
	"testing"
)

var entries = []Entry{
	{ID: "hoaks/desakan-sebar", Names: []string{"Desakan menyebar dengan dalih akan dihapus", "Plea to spread before removal", "ajakan-sebar", "dalih-sensor"}},
	{ID: "hoaks/klaim-pakar", Names: []string{"Klaim atas nama pakar tanpa sumber", "Claim in an expert's name without a source"}},
	{ID: "judi/promosi-judi", Names: []string{"Ajakan berjudi", "Gambling promotion"}, Text: []string{"Jangan berjudi.", "slot/gacor", "{hari} bendera?"}},
	{ID: "sara/dehumanisasi", Names: []string{"Merendahkan golongan sebagai bukan manusia", "Dehumanisation of a group"}, Text: []string{"sampah"}},
	{ID: "simbol/bendera", Names: []string{"Penghinaan bendera", "Insulting the flag"}},
}

func TestSearch(t *testing.T) {
	tests := []struct {
		name, query string
		want        string // ids in order, the first of them must come first; "" for nothing
		how         How    // of the first
	}{
		{"whole id", "sara/dehumanisasi", "sara/dehumanisasi", Exact},
		{"last part of an id", "Dehumanisasi", "sara/dehumanisasi", Exact},
		{"category", "hoaks", "hoaks/desakan-sebar hoaks/klaim-pakar", Words},
		{"word of the Indonesian title", "dalih dihapus", "hoaks/desakan-sebar", Words},
		{"word of the English title", "flag", "simbol/bendera", Words},
		{"beginning of a word", "bend", "simbol/bendera", Words},
		{"lexicon", "ajakan-sebar", "hoaks/desakan-sebar", Words},
		{"nothing by letters beside what is sure", "judi", "judi/promosi-judi", Words},
		{"other word", "hoax", "hoaks/desakan-sebar hoaks/klaim-pakar", Synonym},
		{"other word with another", "hoax pakar", "hoaks/klaim-pakar", Synonym},
		{"term", "gacor", "judi/promosi-judi", Within},
		{"term after a name", "bendera", "simbol/bendera judi/promosi-judi", Exact},
		{"name and term", "sara sampah", "sara/dehumanisasi", Within},
		{"part of a term", "gac", "", 0},
		{"letters left out", "dehmns", "sara/dehumanisasi", Letters},
		{"letters swapped", "dehumansiasi", "sara/dehumanisasi", Misspelt},
		{"one letter wrong", "bendira", "simbol/bendera", Misspelt},
		{"wrong letter in one of two words", "promosi jydi", "judi/promosi-judi", Misspelt},
		{"two letters find nothing by letters", "jd", "", 0},
		{"nothing asked", " -/ ", "", 0},
		{"nothing near", "kriptografi", "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Search(tt.query, entries)
			ids := make([]string, len(got))
			for i, m := range got {
				ids[i] = m.ID
			}
			if strings.Join(ids, " ") != tt.want {
				t.Fatalf("Search(%q) = %q, want %q", tt.query, ids, tt.want)
			}
			if len(got) > 0 && got[0].How != tt.how {
				t.Errorf("Search(%q) was found by way %d, want %d", tt.query, got[0].How, tt.how)
			}
		})
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"judi", "judi", 0},
		{"judi", "jydi", 1},
		{"judi", "juid", 1},
		{"judi", "jud", 1},
		{"judi", "judii", 1},
		{"hoaks", "haosk", 2},
		{"café", "cafe", 1},
		{"judi", "netralitas", 3}, // no more than the limit
	}
	for _, tt := range tests {
		if got := distance(tt.a, tt.b, 3); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := distance(tt.b, tt.a, 3); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.b, tt.a, got, tt.want)
		}
	}
}
