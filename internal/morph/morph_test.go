package morph

import (
	"slices"
	"strings"
	"testing"
)

var (
	verb   = Paradigm{Verb: true}
	noun   = Paradigm{Noun: true}
	adj    = Paradigm{Adjective: true}
	double = Paradigm{Reduplication: true}
	all    = Paradigm{Verb: true, Noun: true, Adjective: true, Reduplication: true}
)

// Each row is a root, its paradigm and words: "-x" must not be a form of it, the
// others must be, and "x/mood" with that mood.
func TestForms(t *testing.T) {
	for _, tt := range []struct {
		root  string
		p     Paradigm
		words string
	}{
		{"usir", Paradigm{}, "usir/bare -diusir"},
		{"usir", verb, `usir/bare usirin/bare usirkan/bare diusir/passive diusirin/passive mengusir/active
			ngusir/active ngusirin/active ngeusir kuusir/first kauusir/second terusir/ter keusir/ter usiran/noun
			-terusirin -pengusir -usir-usir -diusiran`},
		{"bunuh", verb, "kubunuh/first ngebunuh/active mbunuh/active membunuhi dibunuhin -bunuhkani -bunuhii -dipebunuh"},
		{"hajar", verb, "menghajar ngehajar ngehajarin dihajar -ngajar -ngajarin"},
		{"perkosa", verb, "memperkosa memerkosa diperkosa ngeperkosa kuperkosa -memperperkosa -diperperkosa"},
		{"budak", verb, "memperbudak/active diperbudak/passive"},
		{"rebut", verb, "memperebutkan diperebutkan terebut -terrebut -memperrebutkan"},
		{"percaya", verb, "terpercaya tepercaya mempercayai memercayai"},
		{"rusak", verb, "terusak ngrusak ngerusak merusak -terrusak"},
		{"basmi", verb, "basmi basmikan membasmi dibasmi basmiin -basmii -membasmii"},
		{"tekan", verb, "menekan ditekan tekanan tekanin -tekankan -tekani"},
		{"makan", verb, "-makankan -dimakankan -makani"},
		{"habis", verb, "habisi/bare habisin dihabisi dihabisin ngehabisin ngabisin -menghabiskan -dihabiskan -habiskan -habisan"},
		{"habisi", verb, "habisi habisin dihabisi menghabisi terhabisi ngabisin kuhabisi -habis -habisii -habisikan -dihabis -habisan"},
		{"musnahkan", verb, "musnahkan musnahin dimusnahkan memusnahkan termusnahkan ngemusnahin -musnah -musnahkankan -musnahkani -kemusnahkan"},
		{"lenyapkan", verb, "lenyapkan/bare nglenyapkan ngelenyapin lenyapin melenyapkan kaulenyapkan/second -lenyapkanan"},
		{"ratakan", verb, "ratakan meratakan diratakan ngeratain kuratakan teratakan -terratakan -merata -dirata"},
		{"nodai", verb, "nodai menodai dinodai nodain ternodai -nodaikan -nodaii"},
		{"abisin", verb, "abisin ngabisin diabisin ngeabisin -abisi -abisinin -terabisin"},
		{"bom", verb, "mengebom/active ngebom/active membom dibom dibomin mengebomi"},
		{"fitnah", verb, "memfitnah menfitnah difitnah memfitnahkan menfitnahkan"},
		{"kafirkan", verb, "mengkafirkan mengafirkan dikafirkan ngafirin"},
		{"hancur", verb, "ngancurin/active hancurkan hancurin menghancurkan"},
		{"plesetkan", verb, "memplesetkan mlesetin diplesetin"},
		{"pleset", verb, "memplesetkan plesetan diplesetkan -kepleset -terpleset"},
		{"gantung", verb, "digantung menggantung gantung -tergantung -bergantung -gantungan -menggantungkan"},
		{"putus", verb, "putusin diputusin -putusan -memutuskan -diputuskan"},
		{"penggal", verb, "memenggal dipenggal -penggali -menggali -menggaliin"},
		{"rata", verb, "meratakan diratakan -teratai -merata -rataan"},
		{"bakar", verb, "kebakar/ter terbakar/ter membakar mbakar ngebakar bakarin -bakaran"},
		{"cap", verb, "mengecap dicap ngecap -kecap -kecapi"},
		{"pala", verb, "memala -kepala"},
		{"palu", verb, "memalu dipalu -malu"},
		{"racun", verb, "meracun meracuni ngracunin teracuni keracun"},
		{"matikan", verb, "matikan matiin dimatikan mematikan"},
		{"mati", verb, "mati -matikan -mematikan"},
		{"asing", verb, "asing -mengasingkan -diasingkan"},
		{"asingkan", verb, "mengasingkan diasingkan asingkan"},
		{"pukul", verb, "mukul pukulin dipukul pukul -terpukul"},

		{"bunuh", noun, "pembunuh/noun pembunuhan/noun bunuhan/noun kebunuhan perbunuhan -membunuh"},
		{"bom", noun, "pengebom pengeboman pembom pemboman"},
		{"siksa", noun, "penyiksa penyiksaan siksaan"},
		{"fitnah", noun, "pemfitnah penfitnah fitnahan"},
		{"perkosa", noun, "pemerkosa pemerkosaan perkosaan"},
		{"khianat", noun, "pengkhianat pengkhianatan"},
		{"lacur", noun, "pelacur pelacuran"},
		{"rusak", noun, "perusak perusakan kerusakan -perrusakan"},
		{"musnahkan", noun, "pemusnah pemusnahan -kemusnahkanan -musnahkanan -pemusnahkan"},
		{"habisi", noun, "habisi -penghabisan -kehabisan"},
		{"bakar", noun, "pembakar pembakaran -kebakaran -bakaran"},
		{"habis", noun, "-kehabisan -penghabisan"},
		{"sakit", noun, "-penyakit -kesakitan"},
		{"jarah", noun, "penjarah penjarahan jarahan"},
		{"usir", noun, "pengusir pengusiran"},
		{"benci", noun, "kebencian pembenci"},
		{"biadab", noun, "kebiadaban"},
		{"perintah", noun, "perintah -pemerintah -pemerintahan"},
		{"putus", noun, "-keputusan -putusan"},
		{"usaha", noun, "pengusaha -perusahaan"},

		{"bodoh", adj, "terbodoh/degree sebodoh/degree bodohan/degree kebodohan/noun"},
		{"rendah", adj, "terendah serendah rendahan -terrendah -kerendahan"},
		{"jarah", adj, "terjarah -sejarah"},
		{"kutu", adj, "-sekutu"},
		{"kotor", adj, "terkotor sekotor -kotoran"},
		{"sakit", adj, "sesakit -kesakitan"},
		{"munafik", Paradigm{Verb: true, Adjective: true}, "termunafik/ter munafikan/noun semunafik/degree"},
		{"ludahi", adj, "-terludahi -seludahi"},

		{"bodoh", double, "bodoh-bodoh/bare bodoh-bodohan -ngebodoh-bodohin"},
		{"injak", double, "injak-injak diinjak-injak/passive menginjak-injak/active terinjak-injak/ter injak-injakan/noun"},
		{"injak", all, "nginjak-injak nginjak-nginjak ngeinjak-injak diinjak-injakin kuinjak-injak/first kauinjak-injak/second"},
		{"coret", double, "coret-coret coret-coretan dicoret-coret mencoret-coret"},
		{"tusuk", double, "menusuk-nusuk -menusuk-tusuk"},
		{"sobek", double, "menyobek-nyobek disobek-sobek"},
		{"pukul", all, "memukul-mukul mukul-mukul mukul-mukulin dipukul-pukuli"},
		{"robek", double, "merobek-robek terobek-robek -terrobek-robek"},
		{"jelek", all, "menjelek-jelekkan dijelek-jelekin ngejelek-jelekin"},
		{"takut", all, "menakut-nakuti ditakut-takuti"},
		{"bakar", double, "membakar-bakar -bakar-bakar -bakar-bakaran"},
		{"rata", double, "-rata-rata"},
		{"mata", double, "-mata-mata"},
		{"ludahi", all, "meludah-ludahi diludah-ludahin"},
	} {
		got := map[string]Mood{}
		for _, f := range Forms(tt.root, tt.p) {
			got[f.Text] = f.Mood
		}
		for word := range strings.FieldsSeq(tt.words) {
			word, refused := strings.CutPrefix(word, "-")
			text, mood, _ := strings.Cut(word, "/")
			m, ok := got[text]
			switch {
			case ok == refused:
				t.Errorf("Forms(%q, %+v): %q is there: %v", tt.root, tt.p, text, ok)
			case mood != "" && m.String() != mood:
				t.Errorf("Forms(%q, %+v): %q is %v, want %s", tt.root, tt.p, text, m, mood)
			}
		}
	}
	if got := Forms("", all); got != nil {
		t.Errorf("Forms of nothing = %v", got)
	}
}

// What Forms promises for any lower-case word.
func FuzzForms(f *testing.F) {
	for root := range strings.FieldsSeq(hundred + " i kan kankan xkani bgst habisi abisin ngng syrr") {
		f.Add(root, true, true, true, true)
	}
	f.Fuzz(func(t *testing.T, root string, v, n, a, r bool) {
		if root == "" || len(root) > 40 || strings.Trim(root, "abcdefghijklmnopqrstuvwxyz") != "" {
			return // no root that a lexicon could hold
		}
		forms := Forms(root, Paradigm{v, n, a, r})
		if !slices.Contains(forms, Form{root, Bare}) {
			t.Fatal("no root")
		}
		for i, form := range forms {
			text := form.Text
			if i > 0 && forms[i-1].Text >= text {
				t.Errorf("%q before %q", forms[i-1].Text, text)
			}
			if strings.Trim(text, "abcdefghijklmnopqrstuvwxyz-") != "" || text[0] == '-' || text[len(text)-1] == '-' {
				t.Errorf("not a word: %q", text)
			}
			if m, ok := Homograph(text, root); ok {
				t.Errorf("homograph %q: %s", text, m)
			}
			// Nothing follows -kan or -i that begins with k or i, but -kan after -i.
			for end, never := range map[string][]string{"kan": {"kan", "i"}, "i": {"i"}} {
				for _, n := range never {
					if strings.Trim(root, "i") != "" && strings.HasSuffix(root, end) && strings.HasSuffix(text, root+n) {
						t.Errorf("impossible %q", text)
					}
				}
			}
		}
	})
}

func BenchmarkForms(b *testing.B) {
	roots := strings.Fields(hundred)
	Forms("usir", all) // reads the lists
	b.ReportAllocs()
	for b.Loop() {
		for _, root := range roots {
			Forms(root, all)
		}
	}
}

// A hundred roots: the unit of the benchmark and of the count.
const hundred = `bunuh bantai basmi habisi musnahkan lenyapkan singkirkan bakar tembak tusuk gorok cekik
	gantung penggal pancung sembelih perkosa siksa hajar gebuk keroyok bacok rajam cincang racun tumpas
	ganyang usir deportasi buang boikot bubarkan hancurkan serang ratakan putus sebar viral bagi terus tipu
	fitnah hina robek sobek injak coret ludahi kencingi nodai leceh pleset parodi bocor unggah rilis audit
	sandi ancam peras rusak rampok jarah serbu kepung lawan lengser guling tumbang turun culik aniaya pukul
	tendang tampar tangkap lempar kucil isolasi kurung larang bom ledak teror curi begal palak suap korupsi
	jilat bohong hasut jajah tolak dukung coblos sindir tuduh kutuk khianat`

// The count is written down so that a change of it is seen.
func TestCount(t *testing.T) {
	roots := strings.Fields(hundred)
	var verbs, every int
	for _, root := range roots {
		verbs += len(Forms(root, verb))
		every += len(Forms(root, all))
	}
	if len(roots) != 100 || verbs != 3570 || every != 7182 {
		t.Errorf("%d roots have %d verb forms, %d forms", len(roots), verbs, every)
	}
}

func TestMoodString(t *testing.T) {
	for m, want := range strings.Fields("bare passive active first second ter noun degree") {
		if got := Mood(m).String(); got != want {
			t.Errorf("Mood(%d) = %q, want %q", m, got, want)
		}
	}
}
