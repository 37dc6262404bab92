package stance

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/morph"
)

// vocabulary is the lexicons of these tests, small enough to be seen at once:
// the cues by the id of their lexicon, a target, an act, an act of mood verbs.
var vocabulary = []struct{ id, terms string }{
	{"cue-negasi", "tidak, bukan, tanpa"},
	{"cue-sangkal", "tidak semua, belum tentu, siapa bilang, tidak benar bahwa"},
	{"cue-pelurusan", "padahal, itu tidak benar, kenyataannya"},
	{"cue-larangan", "jangan, dilarang, berhenti, hentikan"},
	{"cue-topik", "ujaran, dampak"},
	{"cue-lawan", "tolak, lawan, cegah, hindari"},
	{"cue-ujar", "bilang, membenci, katanya, ujar"}, // and the forms of sebut
	{"cue-pertama", "saya, kami, menurut saya"},
	{"cue-orang-lain", "dia, orang yang, tetangga, warganet"},
	{"cue-nilai", "salah, rasis, keterlaluan"},
	{"cue-tanya", "apakah, siapa, kenapa, benarkah"},
	{"cue-retoris", "kenapa sih, apa salahnya, bukankah"},
	{"cue-retoris-tolak", "apa gunanya, kenapa harus"},
	{"cue-hukum", "terdakwa, pasal, divonis"},
	{"cue-edukasi", "contoh, ciri"},
	{"cue-seruan", "ayo, harus, semoga"},
	{"cue-rencana", "akan, mau"},
	{"cue-setuju", "setuju, memang benar"},
	{"cue-penghubung", "itu, memang"},
	{"target", "kaum x, kaum y"},
	{"act", "sampah, bodoh, licik, membenci, hindari"},
	{"mood", ""}, // the forms of usir
	{"cue-daftar", "kalimat"},
}

const speech, target, act, mood = 6, 19, 20, 21

func lexicons() []Lexicon {
	out := make([]Lexicon, len(vocabulary))
	for i, v := range vocabulary {
		out[i].Cue = CueNamed(v.id)
	}
	out[target] = Lexicon{Target: true, Pronouns: true}
	out[mood] = Lexicon{Mood: true}
	return out
}

// compiled is vocabulary, compiled once: a set is immutable.
var compiled = func() *match.Set {
	b := match.NewBuilder()
	for i, v := range vocabulary {
		for term := range strings.SplitSeq(v.terms, ", ") {
			var elements []match.Element
			for w := range strings.FieldsSeq(term) {
				elements = append(elements, match.Element{Words: []string{w}, Class: -1})
			}
			if len(elements) == 0 {
				continue
			}
			if err := b.Phrase(match.Term{Lexicon: int32(i)}, elements); err != nil {
				panic(err)
			}
		}
	}
	for lexicon, root := range map[int32]string{mood: "usir", speech: "sebut"} {
		for _, f := range morph.Forms(root, morph.Paradigm{Verb: true}) {
			b.Word(match.Term{Lexicon: lexicon, Mood: f.Mood, Inflected: true}, f.Text)
		}
	}
	if err := b.Phrase(match.Term{Lexicon: mood}, []match.Element{{Words: []string{"angkat"}, Class: -1}, {Words: []string{"kaki"}, Class: -1}}); err != nil {
		panic(err)
	}
	var w flat.Writer
	b.Write(&w, func(int32) []int32 { return nil })
	return match.Open(flat.Open(w.Blob(1), 1))
}()

// analyse runs the stages up to stance.
func analyse(text string) (d *clause.Doc, words match.Words, hits []match.Hit, marks []Mark) {
	d = clause.Split(fold.Fold(text), compiled.Recognizes)
	words = compiled.Read(d)
	hits = Pronouns(d, words, compiled.Find(d, words, nil), lexicons())
	return d, words, hits, resolve(d, words, hits, lexicons())
}

// say writes the acts of text in order: word, stance, and what gave it.
func say(text string) string {
	d, _, hits, marks := analyse(text)
	var out []string
	for i, h := range hits {
		if h.Lexicon != act && h.Lexicon != mood {
			continue
		}
		s := h.Read + " " + marks[i].Stance.String()
		if m := marks[i]; m.End > m.First {
			s += " by " + d.Text.S[d.Tokens[m.First].Start:d.Tokens[m.End-1].End]
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// TestResolve is each decision by itself, and what ends its reach.
func TestResolve(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"nothing", "Kaum x itu sampah.", "sampah asserted"},
		{"no act", "Kaum x tidak datang.", ""},

		// denied
		{"negator", "Kaum x tidak bodoh.", "bodoh denied by tidak"},
		{"negator three words before", "Tidak satu dua tiga bodoh.", "bodoh denied by tidak"},
		{"negator four words before", "Tidak satu dua tiga empat bodoh.", "bodoh asserted"},
		{"none of them", "Tidak seorang kaum x pun bodoh.", "bodoh denied by tidak"},
		{"negator before a target", "Tidak tahu kaum x bodoh.", "bodoh asserted"},
		{"negator in another clause", "Dia tidak datang karena bodoh.", "bodoh asserted"},
		{"negator in another sentence", "Tidak. Bodoh.", "bodoh asserted"},
		{"negator behind", "Bodoh tidak?", "bodoh asserted"},
		{"negator over a target", "Tidak suka kaum x bodoh.", "bodoh asserted"},
		{"nobody, over a target", "Tidak ada kaum x yang bodoh.", "bodoh denied by tidak"},
		{"negator outside the hashtag", "tidak #bodoh", "bodoh asserted"},
		{"negator inside the hashtag", "#TidakBodoh", "bodoh denied by tidak"},
		{"the nearest negator", "Bukan kaum y, kaum x tidak bodoh.", "bodoh denied by tidak"},

		{"negator over a comma", "Kaum x tidak rajin, bodoh.", "bodoh asserted"},
		{"negator over a conjunction", "Kaum x tidak rajin atau bodoh.", "bodoh denied by tidak"},
		{"negator of a cleft", "Bukan kaum x yang bodoh.", "bodoh denied by bukan"},

		// refuted
		{"refutation reaches far", "Tidak semua satu dua tiga empat lima enam tujuh bodoh.", "bodoh denied by tidak semua"},
		{"refutation turned", "Tidak semua tahu, tapi kaum x bodoh.", "bodoh asserted"},
		{"refutation of a denial", "Tidak benar bahwa kaum x bukan sampah.", "sampah quoted by tidak benar bahwa"},
		{"correction of others' speech", "Katanya kaum x bodoh, padahal tidak.", "bodoh quoted by padahal"},
		{"correction of nobody's speech", "Kaum x bodoh, padahal kaya.", "bodoh asserted"},
		{"correction in front", "Kenyataannya kaum x bodoh.", "bodoh asserted"},

		{"question answered with no", "Apakah kaum x bodoh? Tidak.", "bodoh denied by tidak"},
		{"question answered with no and more", "Apakah kaum x bodoh? Tidak, ini kabar lama saja.", "bodoh denied by tidak"},
		{"question followed by a denial of something else", "Kaum x bodoh? Tidak ada hujan hari ini.", "bodoh asserted"},
		{"question followed by another", "Apakah kaum x bodoh? Tidak?", "bodoh asked by apakah"},
		{"question answered with a refutation", "Kaum x bodoh? Siapa bilang?", "bodoh denied by siapa bilang"},
		{"question not answered", "Benarkah kaum x bodoh? Hari ini hujan.", "bodoh asked by benarkah"},
		{"statement answered with no", "Kaum x bodoh. Siapa bilang?", "bodoh asserted"},

		// forbidden
		{"ban", "Jangan bodoh.", "bodoh forbidden by jangan"},
		{"ban reaches over coordination", "Dilarang satu, dua, tiga, empat lima enam, atau membenci.", "membenci forbidden by dilarang"},
		{"ban turned", "Jangan marah, tapi kaum x bodoh.", "bodoh asserted"},
		{"ban behind", "Bodoh, berhenti!", "bodoh asserted"},
		{"ban in another sentence", "Berhenti! Kaum x bodoh.", "bodoh asserted"},
		{"ban denied", "Tidak dilarang satu dua tiga empat lima bodoh.", "bodoh asserted"},
		{"jangan and a new subject", "Jangan percaya satu dua tiga, mereka itu bodoh.", "bodoh asserted"},
		{"jangan and a colon", "Jangan tertipu: kaum x licik.", "licik asserted"},
		{"resistance to a thing", "Lawan seruan bodoh.", "bodoh forbidden by lawan"},
		{"resistance to a group", "Lawan kaum x bodoh.", "bodoh asserted"},
		{"resistance to a deed", "Tolak seruan mengusir kaum x.", "mengusir forbidden by tolak"},
		{"resistance to others' speech", "Lawan siapa yang menyebut kaum x bodoh.", "bodoh forbidden by lawan"},
		{"resistance for the sake of a group", "Cegah kaum x diusir.", "diusir forbidden by cegah"},
		{"topic", "Dampak sampah.", "sampah forbidden by dampak"},
		{"topic out of reach", "Dampak satu dua sampah.", "sampah asserted"},
		{"judgement of a deed", "Mengusir itu salah.", "mengusir forbidden by salah"},

		// listed
		{"list of bans", "Dilarang:\n- bodoh\n- mengusir", "bodoh forbidden by dilarang; mengusir forbidden by dilarang"},
		{"list of examples", "Contoh:\n- kaum x bodoh\n- usir kaum x", "bodoh quoted by contoh; usir quoted by contoh"},
		{"list of nothing", "Catatan:\n- kaum x bodoh\n- kaum y", "bodoh asserted"},
		{"list of those to be driven out", "Contoh kaum yang harus diusir:\n- usir kaum x\n- usir kaum y", "diusir asserted; usir asserted; usir asserted"},
		{"behind a list", "Dilarang:\n- bodoh\n- licik\n\nKaum x bodoh.", "bodoh forbidden by dilarang; licik forbidden by dilarang; bodoh asserted"},

		// legal
		{"court before", "Terdakwa menyebut kaum x bodoh.", "bodoh legal by terdakwa"},
		{"court behind", "Yang menyebut kaum x bodoh divonis.", "bodoh legal by divonis"},
		{"court, turned", "Dia divonis, tapi kaum x bodoh.", "bodoh asserted"},
		{"court and a first person", "Pasal saja, saya membenci kaum x.", "membenci asserted"},
		{"court in another sentence", "Pasal itu ada. Kaum x bodoh.", "bodoh asserted"},

		// enumerated
		{"items behind a colon", "Contoh kalimat kasar: bodoh, licik, sampah.", "bodoh quoted by contoh; licik quoted by contoh; sampah quoted by contoh"},
		{"one item is no list", "Contoh kalimat: bodoh sekali.", "bodoh asserted"},
		{"items of a group", "Contoh kalimat kaum x: bodoh, licik, sampah.", "bodoh asserted; licik asserted; sampah asserted"},
		{"calls behind a colon", "Contoh kalimat: usir kaum x, datangi, bubarkan.", "usir asserted"},
		{"items of a lesson that names no words", "Contoh materi: bodoh, licik, sampah.", "bodoh asserted; licik asserted; sampah asserted"},
		{"items without a heading that teaches", "Tamu itu: bodoh, licik, sampah.", "bodoh asserted; licik asserted; sampah asserted"},

		// quoted
		{"quotation, judged", "Kata \"bodoh\" itu rasis.", "bodoh quoted by rasis"},
		{"quotation, nothing around", "\"Kaum x bodoh.\"", "bodoh asserted"},
		{"quotation, agreed", "\"Kaum x bodoh\" memang benar, rasis atau bukan.", "bodoh asserted"},
		{"quotation, not closed", "Rasis: \"kaum x bodoh", "bodoh asserted"},
		{"outside the quotation", "Rasis itu \"kata mereka\" dan kaum x bodoh.", "bodoh asserted"},
		{"quotation, judged in the sentence behind it", "\"Kaum x bodoh!\" Kalimat seperti ini rasis.", "bodoh quoted by rasis"},
		{"quotation, told behind it as another's", "\"Kaum x bodoh!\" Kalimat itu disebut warga.", "bodoh quoted by disebut"},
		{"quotation, not judged behind it", "\"Kaum x bodoh!\" Kalimat ini saya suka.", "bodoh asserted"},
		{"quotation, agreed behind it", "\"Kaum x bodoh!\" Kalimat ini tidak salah, saya setuju.", "bodoh asserted"},
		{"quotation, another thing judged behind it", "\"Kaum x bodoh!\" Cuaca ini keterlaluan.", "bodoh asserted"},
		{"quotation, led in by a sentence that teaches about words", "Ini contoh kalimat kasar. \"Kaum x bodoh!\" Lalu \"Kaum x licik.\"", "bodoh quoted by contoh; licik quoted by contoh"},
		{"quotation, not led in", "Ini contoh. \"Kaum x bodoh!\"", "bodoh asserted"},
		{"quotation, led in by another paragraph", "Ini contoh kalimat kasar.\n\n\"Kaum x bodoh!\"", "bodoh asserted"},
		{"resistance to quoted words", "Hindari \"kaum x itu licik\" dalam berita.", "hindari quoted by hindari; licik quoted by hindari"},
		{"resistance to a quoted name", "Hindari \"kaum x\" itu.", "hindari asserted"},
		{"quotation over sentences", "Dia bilang \"Kaum x bodoh. Kaum x licik.\" Keterlaluan itu.", "bodoh quoted by dia; licik quoted by dia"},

		// reported
		{"a call of the author behind others' speech", "Dia bilang kaum x bodoh, usir saja!", "bodoh reported by bilang; usir asserted"},
		{"a call that others speak", "Dia bilang, usir saja!", "usir reported by bilang"},
		{"others' call, judged", "Dia bilang kaum x bodoh, usir saja, keterlaluan.", "bodoh quoted by bilang; usir quoted by bilang"},
		{"others' speech", "Dia bilang kaum x bodoh.", "bodoh reported by bilang"},
		{"the author's speech", "Saya bilang kaum x bodoh.", "bodoh asserted"},
		{"the attitude of the one spoken to", "Kamu rupanya membenci kaum x.", "membenci reported by kamu"},
		{"the attitude of those who are meant", "Yang membenci kaum x pulang.", "membenci reported by yang"},
		{"the attitude of the author", "Saya yang membenci kaum x.", "membenci asserted"},
		{"said of those against a group", "Yang kasar ke kaum x bodoh.", "bodoh quoted by yang"},
		{"said of those against a group, before", "Bodoh orang yang kasar ke kaum x.", "bodoh quoted by yang"},
		{"said of those of a group", "Bodoh orang yang kasar, kaum x.", "bodoh asserted"},
		{"said of the author", "Saya yang kasar ke kaum x bodoh.", "bodoh asserted"},
		{"what the author does to those against a group", "Yang kasar ke kaum x saya usir.", "usir asserted"},
		{"said of a group against another", "Kaum y yang kasar ke kaum x bodoh.", "bodoh asserted"},
		{"the speech of the one spoken to", "Saya heran kamu bilang kaum x bodoh.", "bodoh reported by bilang"},
		{"my neighbour's", "Tetangga saya bilang kaum x bodoh.", "bodoh reported by bilang"},
		{"nobody's speech", "Katanya kaum x bodoh.", "bodoh reported by katanya"},
		{"speech, judged", "Dia menyebut kaum x bodoh, keterlaluan.", "bodoh quoted by menyebut"},
		{"speech, turned", "Dia bilang begitu, tapi kaum x bodoh.", "bodoh asserted"},
		{"the author takes over", "Dia bilang begitu, dan menurut saya kaum x bodoh.", "bodoh asserted"},
		{"told behind it", "Kaum x bodoh, ujar tetangga itu.", "bodoh reported by ujar"},
		{"told behind it, judged", "Kaum x bodoh, ujar tetangga yang rasis.", "bodoh quoted by ujar"},
		{"told behind it by the author", "Kaum x bodoh, ujar saya.", "bodoh asserted"},
		{"told in the middle", "Kaum x bodoh, ujar tetangga, dan semua tahu.", "bodoh asserted"},
		{"said of the speakers", "Bodoh orang yang membenci kaum x.", "bodoh quoted by membenci; membenci reported by orang yang"},
		{"the author's ku-", "Kusebut kaum x bodoh.", "bodoh asserted"},
		{"what the author says not to do, and a colon", "Bukan membenci, cuma: kaum x bodoh.", "membenci denied by bukan; bodoh asserted"},
		{"a passive near the author", "Saya dengar kaum x disebut bodoh.", "bodoh reported by disebut"},
		{"said of what is said of a group", "Bodoh kalau kaum x disebut begitu.", "bodoh quoted by disebut"},
		{"rejecting question of speech", "Apa gunanya menyebut kaum x bodoh?", "bodoh quoted by apa gunanya"},
		{"rejecting question of a deed", "Kenapa harus mengusir kaum x?", "mengusir quoted by kenapa harus"},
		{"rejecting question of something else", "Apa gunanya kaum x, bodoh semua?", "bodoh asserted"},
		{"asserting question of speech", "Apa salahnya menyebut kaum x bodoh?", "bodoh asserted"},
		{"asserting question of others' speech", "Kenapa sih orang yang menyebut kaum x bodoh?", "bodoh quoted by menyebut"},
		{"others' attitude", "Dia membenci kaum x.", "membenci reported by dia"},
		{"the author's attitude", "Saya membenci kaum x.", "membenci asserted"},

		// asked
		{"honest question", "Benarkah kaum x bodoh?", "bodoh asked by benarkah"},
		{"no question mark", "Benarkah kaum x bodoh.", "bodoh asserted"},
		{"accusing question", "Kenapa kaum x bodoh?", "bodoh asserted"},
		{"rhetoric", "Bukankah kaum x bodoh, apakah tidak?", "bodoh asserted"},
		{"words that the next sentence speaks of", "Kaum x bodoh? Kalimat itu lama.", "bodoh asked by kalimat"},
		{"words that it does not speak of", "Kaum x bodoh? Cuaca itu lama.", "bodoh asserted"},
		{"question word behind", "Kaum x bodoh, benarkah?", "bodoh asserted"},

		// moods
		{"bare, first in the clause", "Usir kaum x.", "usir asserted"},
		{"bare behind a connector", "Pokoknya usir.", "usir asserted"},
		{"bare, told", "Warga pasar usir tamu.", "usir reported"},
		{"bare with a call", "Ayo bersama usir.", "usir asserted"},
		{"bare by the author", "Nanti kami usir.", "usir asserted"},
		{"bare before its target", "Warga pasar usir kaum x.", "usir asserted"},
		{"bare behind a condition", "Kalau kaum x datang, usir.", "usir asserted"},
		{"norm of the main verb", "Kita harus tolong kaum x yang diusir.", "diusir reported"},
		{"bare, planned by the author", "Saya akan lekas usir tamu.", "usir asserted"},
		{"bare, planned by others", "Dia akan lekas usir tamu.", "usir reported"},
		{"what the author does if a ban is not heeded", "Jangan datang lagi, nanti saya usir.", "usir asserted"},
		{"a ban on what the author does", "Jangan sampai saya usir.", "usir forbidden by jangan"},
		{"a question that urges", "Kenapa kaum x tidak diusir saja?", "diusir asserted"},
		{"a question that does not urge", "Kenapa kaum x tidak diusir?", "diusir denied by tidak"},
		{"an honest question with saja", "Benarkah kaum x tidak diusir saja?", "diusir asked by benarkah"},
		{"bare behind a comma, before its target", "Lawan kaum x, usir kaum y semua.", "usir asserted"},
		{"norm for anybody", "Harus ada orang yang mengusir kaum x.", "mengusir asserted"},
		{"passive, told", "Kaum x diusir.", "diusir reported"},
		{"passive with a norm", "Kaum x harus diusir.", "diusir asserted"},
		{"passive with saja", "Kaum x diusir saja.", "diusir asserted"},
		{"norm out of reach", "Harus satu dua tiga empat lima enam diusir.", "diusir reported"},
		{"norm in a clause that turned", "Kita harus sabar karena kaum x diusir.", "diusir reported"},
		{"active, told", "Warga mengusir kaum x.", "mengusir reported"},
		{"active, planned by the author", "Saya akan mengusir kaum x.", "mengusir asserted"},
		{"active, planned by others", "Dia akan mengusir kaum x.", "mengusir reported"},
		{"active, planned by nobody named", "Mau mengusir kaum x.", "mengusir asserted"},
		{"active, planned by the group", "Kaum x akan mengusir tamu.", "mengusir reported"},
		{"active with a norm", "Kita harus mengusir kaum x.", "mengusir asserted"},
		{"ku-", "Kuusir kaum x.", "kuusir asserted"},
		{"kau-", "Kauusir kaum x.", "kauusir reported"},
		{"ter-", "Kaum x terusir.", "terusir reported"},
		{"a phrase has no mood", "Kaum x angkat kaki.", "angkat kaki asserted"},
		{"a denied norm", "Kaum x tidak harus diusir.", "diusir denied by tidak"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := say(test.text); got != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.text, got, test.want)
			}
		})
	}
}

// TestPronouns: which words stand for which group.
func TestPronouns(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"no group", "Mereka datang.", ""},
		{"before", "Kaum x datang. Mereka ramai.", "mereka = kaum x"},
		{"two sentences before", "Kaum x datang. Hujan. Mereka ramai.", "mereka = kaum x"},
		{"three sentences before", "Kaum x datang. Hujan. Panas. Mereka ramai.", ""},
		{"the last one named", "Kaum x datang. Kaum y pulang. Mereka ramai.", "mereka = kaum y"},
		{"in the next sentence", "Mereka ramai. Kaum x datang.", "mereka = kaum x"},
		{"two sentences behind", "Mereka ramai. Hujan. Kaum x datang.", ""},
		{"in another paragraph", "Ramai sekali. Kaum x datang.\n\nMereka ramai. Lalu sepi.", ""},
		{"in the next line of a caption", "Kaum x datang.\n\nMereka ramai.", "mereka = kaum x"},
		{"several", "Kaum x datang. Kalian ramai, dia sepi.", "kalian = kaum x; dia = kaum x"},
		{"head of a clause", "Kaum x datang. Mereka yang ramai pulang.", ""},
		{"subject of a verb whose object is the group", "Mereka menjaga kaum x.", ""},
		{"slang", "Kaum x datang. Mrk ramai.", "mrk = kaum x"},
		{"object left out", "Kaum x datang. Usir.", "usir = kaum x"},
		{"object left out before saja", "Kaum x datang. Usir saja!", "usir = kaum x"},
		{"object left out behind a norm", "Kaum x datang. Harus diusir.", "diusir = kaum x"},
		{"a head of its own", "Kaum x datang. Ada tamu yang harus diusir.", ""},
		{"a head that is a pronoun", "Kaum x datang. Mereka yang harus diusir.", "diusir = kaum x"},
		{"object there", "Kaum x datang. Usir tamu.", ""},
		{"object left out too late", "Kaum x datang. Hujan. Usir.", ""},
		{"group in the sentence itself", "Kaum x datang. Kaum y usir.", ""},
		{"object left out before fillers", "Kaum x datang. Usir saja deh!", "usir = kaum x"},
		{"possessor", "Kaum x datang. Bodoh orangnya.", "orangnya = kaum x"},
		{"possessor of a sentence that names another", "Kaum x datang. Kaum y bodoh orangnya.", ""},
		{"possessor too late", "Kaum x datang. Hujan. Bodoh orangnya.", ""},
		{"apposition", "Kaum x kaum y datang, mereka ramai.", "mereka = kaum x; mereka = kaum y"},
		{"enumeration", "Kaum x, kaum y datang, mereka ramai.", "mereka = kaum x"},
		{"not a verb of a mood lexicon", "Kaum x datang. Bodoh.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _, hits, _ := analyse(test.text)
			var got []string
			for i, h := range hits {
				if i > 0 && h.First < hits[i-1].First {
					t.Errorf("hit %d is out of order", i)
				}
				if h.How == "pronoun" {
					if h.Lexicon != target {
						t.Errorf("%+v", h)
					}
					got = append(got, d.Text.S[d.Tokens[h.First].Start:d.Tokens[h.End-1].End]+" = "+h.Read)
				}
			}
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.text, s, test.want)
			}
		})
	}
}

// TestQuotations: which marks are a pair.
func TestQuotations(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"none", "satu dua", ""},
		{"straight", `satu "dua tiga" empat`, "dua tiga"},
		{"curly", "satu “dua tiga” empat", "dua tiga"},
		{"low", "satu „dua tiga“ empat", "dua tiga"},
		{"guillemets", "satu «dua tiga» empat", "dua tiga"},
		{"single", "satu 'dua tiga' empat", "dua tiga"},
		{"single curly", "satu ‘dua tiga’ empat", "dua tiga"},
		{"two", `"satu" dua "tiga"`, "satu; tiga"},
		{"apostrophe", "Jum'at ma'af 'satu dua' tiga", "satu dua"},
		{"apostrophe inside", "satu 'dua ma'af tiga' empat", "dua maaf tiga"},
		{"odd", `satu" dua`, ""},
		{"odd after a pair", `"satu" dua" tiga`, "satu"},
		{"over a line", "\"satu\ndua\"", "satu dua"},
		{"not over a paragraph", "\"satu\n\ndua\"", ""},
		{"over sentences", `"Satu. Dua." Tiga.`, "satu . dua ."},
		{"empty", `satu "" dua`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _, _, _ := analyse(test.text)
			var got []string
			for _, q := range quotations(d) {
				var words []string
				for _, tok := range d.Tokens[q.first:q.end] {
					words = append(words, tok.Text)
				}
				got = append(got, strings.Join(words, " "))
			}
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.text, s, test.want)
			}
		})
	}
}

// TestCueNamed: the engine listens to every cue lexicon there is, and to no other.
func TestCueNamed(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "rules", "data", "lexicons", "cue-*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	seen := map[Cue]string{}
	for _, path := range files {
		id := strings.TrimSuffix(filepath.Base(path), ".yaml")
		c := CueNamed(id)
		if c == NoCue {
			t.Errorf("nobody listens to %s", id)
		}
		if other, ok := seen[c]; ok {
			t.Errorf("%s and %s are one cue", id, other)
		}
		seen[c] = id
	}
	for c := NoCue + 1; c <= Group; c++ {
		if seen[c] == "" {
			t.Errorf("no lexicon for cue %d", c)
		}
	}
	if CueNamed("kelompok") != NoCue || CueNamed("") != NoCue {
		t.Error("a lexicon that is no cue")
	}
}

// FuzzResolve: a mark for every hit, its range in the draft, no cue is judged,
// hits in order, and the same answer twice.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{
		"", "Kaum x itu sampah. Mereka bodoh, usir saja!", "Dilarang:\n- bodoh\n- mengusir kaum x", "\"Kaum x bodoh\" itu rasis.",
		"#TidakBodoh #UsirKaumX", "Tidak semua kaum x bodoh, tapi kaum y bodoh?", "“ ” \" ' ‘ « bodoh", "di usir b@doh b o d o h",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		d, words, hits, marks := analyse(text)
		if len(marks) != len(hits) {
			t.Fatalf("%d marks of %d hits", len(marks), len(hits))
		}
		again := resolve(d, words, hits, lexicons())
		for i, m := range marks {
			if m.First < 0 || m.End < m.First || m.End > len(d.Tokens) || m.Stance > Legal {
				t.Errorf("mark %+v of %d tokens", m, len(d.Tokens))
			}
			if lexicons()[hits[i].Lexicon].Cue != NoCue && m != (Mark{}) {
				t.Errorf("cue %+v is judged: %+v", hits[i], m)
			}
			if m.Stance == Asserted && m.End > m.First {
				t.Errorf("%+v: a cue asserts", m)
			}
			if m != again[i] {
				t.Errorf("%+v, then %+v", m, again[i])
			}
			if i > 0 && hits[i].First < hits[i-1].First {
				t.Errorf("hit %d is out of order", i)
			}
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	text := strings.Repeat("Dia bilang kaum x tidak bodoh, tapi kami akan mengusir mereka. Jangan sebut kaum y sampah! ", 50)
	d, words, hits, _ := analyse(text)
	l := lexicons()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		resolve(d, words, hits, l)
	}
}

// resolve is the stance to every hit.
func resolve(d *clause.Doc, words match.Words, hits []match.Hit, lexicons []Lexicon) []Mark {
	r := NewResolver(d, words, hits, lexicons)
	marks := make([]Mark, len(hits))
	for i := range hits {
		marks[i] = r.Mark(i)
	}
	return marks
}
