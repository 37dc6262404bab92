package morph

import (
	"slices"
	"strings"
	"testing"
)

func TestHomograph(t *testing.T) {
	for _, tt := range []struct{ form, root, means string }{
		{"sejarah", "jarah", "sejarah"},
		{"kebakaran", "bakar", "peristiwa api"},
		{"kehabisan", "habis", "tidak punya lagi"},
		{"bergantung", "gantung", "bergantung pada"},
		{"berlawanan", "lawan", "bertentangan"},
		{"perusahaan", "rusaha", "usaha"},
		{"perusahaan", "usaha", "badan usaha"},
		{"penyakit", "sakit", "gangguan kesehatan"},
		{"menyakiti", "penyakit", "sakit"},
		{"kesakitan", "sakit", "merasa sakit"},
		{"pemukiman", "pukim", "mukim"},
		{"pemukiman", "mukim", "tempat tinggal"},
		{"mengasingkan", "asing", "menjauhkan dari orang lain"},
		{"menanti", "tanti", "nanti"},
		{"petani", "pet", "tani"},
		{"bertani", "ani", "tani"},
		{"kepala", "pala", "kepala"},
		{"perangkat", "angkat", "perangkat"},
		{"mereka", "reka", "mereka"},
		{"menggali", "penggal", "gali"},
		{"ngajar", "hajar", "mengajar"},
		{"kuras", "ras", "kuras"},
		{"keras", "ras", "keras"},
		{"nyela", "cela", "sela"},
		{"teratai", "rata", "teratai"},
		{"kutukan", "kutu", "kutuk"},
		{"sekutu", "kutu", "sekutu"},
		{"kuburan", "kubur", "makam"},
		{"tembusan", "tembus", "salinan surat"},
		{"kemaluan", "malu", "alat kelamin"},
		{"mata-mata", "mata", "mata-mata"},
		{"kutai", "tai", "kutai"},
		{"kediri", "diri", "kediri"},
		{"kuningan", "kuning", "kuningan"},

		{"pukul", "pukul", ""},
		{"serang", "serang", ""},
		{"pembakaran", "bakar", ""},
		{"pengusiran", "usir", ""},
		{"pertanian", "tani", ""},
		{"dihabisi", "habis", ""},
		{"dihabisi", "habisi", ""},
		{"diasingkan", "asingkan", ""},
		{"kutukan", "kutuk", ""},
		{"ngajar", "ajar", ""},
		{"diperhatikan", "perhatikan", ""},
		{"memukul", "pukul", ""},
	} {
		if means, ok := Homograph(tt.form, tt.root); means != tt.means || ok != (tt.means != "") {
			t.Errorf("Homograph(%q, %q) = %q, %v, want %q", tt.form, tt.root, means, ok, tt.means)
		}
	}
}

// Every row of shifts.txt strikes out forms that would otherwise be made, ber-
// apart, and the rows are sorted.
func TestShifts(t *testing.T) {
	if !slices.IsSortedFunc(slices.Collect(rows(shiftsText)), func(a, b string) int {
		ra, rest, _ := strings.Cut(a, ":")
		rb, restb, _ := strings.Cut(b, ":")
		if ra != rb {
			return strings.Compare(ra, rb)
		}
		return strings.Compare(rest, restb)
	}) {
		t.Error("not sorted")
	}
	for root, forms := range lists().shifts {
		s := split(root)
		made := s.double(s.adjective(s.noun(s.verb(nil))), true)
		for form := range forms {
			if !strings.HasPrefix(form, "ber") && !slices.ContainsFunc(made, func(f Form) bool { return f.Text == form }) {
				t.Errorf("%s: %s is not made", root, form)
			}
		}
	}
}

// Every row of words.txt is lower-case, its root is listed once, and its words
// do not repeat.
func TestWords(t *testing.T) {
	roots := map[string]bool{}
	for row := range rows(wordsText) {
		words := strings.Fields(row)
		if roots[words[0]] {
			t.Errorf("%s twice", words[0])
		}
		roots[words[0]] = true
		if strings.Trim(row, "abcdefghijklmnopqrstuvwxyz- ") != "" {
			t.Errorf("%q", row)
		}
		slices.Sort(words)
		if len(slices.Compact(words)) != len(words) {
			t.Errorf("%q repeats", row)
		}
	}
}
