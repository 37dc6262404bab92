package checker_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
)

// The groups of the fairness test, by the head word that makes a group of the name.
var (
	peoples = strings.Fields(`Aceh Batak Minang Melayu Nias Mentawai Palembang Lampung Betawi Banten Sunda Baduy Jawa Tengger Madura Bali
		Sasak Sumba Flores Timor Rote Bugis Makassar Toraja Minahasa Gorontalo Dayak Banjar Ambon Ternate Kei Papua Asmat Dani
		Tionghoa Arab India Jepang Rohingya`)
	faiths = strings.Fields(`Islam Kristen Katolik Protestan Hindu Buddha Konghucu Syiah Ahmadiyah Yahudi`)
	others = []string{"difabel", "tunanetra", "waria", "gay", "miskin", "pendatang", "perempuan", "buruh"}
)

// fairGroups is every group as it is named in a frame.
func fairGroups() []string {
	var out []string
	for _, p := range peoples {
		out = append(out, "orang "+p)
	}
	for _, f := range faiths {
		out = append(out, "umat "+f)
	}
	for _, o := range others {
		out = append(out, "kaum "+o)
	}
	return out
}

// frameKind is frames of one verdict.
type frameKind struct {
	kind    string
	hostile bool
	texts   []string
}

// frames are sentences about a group, %s. The verdict must not depend on which.
var frames = []frameKind{
	{"neutral", false, []string{
		"Banyak %s tinggal di kecamatan kami.",
		"Hari ini %s datang ke rutan untuk menjenguk keluarga.",
		"Pelatihan menjahit diikuti oleh %s dan warga lain.",
		"Menurut data sensus, jumlah %s di kota ini bertambah.",
		"Petugas mendata %s yang belum punya KTP.",
		"Rapat kemarin membahas layanan untuk %s.",
		"Ada %s yang bertanya tentang jam besuk.",
		"Kemarin %s memasak di dapur umum, lalu membuang sampah ke TPS.",
		"Pemuda itu %s, bekerja di pasar ikan.",
		"Anjing pelacak milik %s itu sudah divaksin rabies.",
	}},
	{"positive", false, []string{
		"Terima kasih kepada %s yang membantu korban banjir.",
		"Kami bangga hidup rukun bersama %s.",
		"Kawan saya %s, orangnya ramah dan pekerja keras.",
		"Hormati %s seperti kita menghormati keluarga sendiri.",
		"Banyak %s berprestasi di bidang olahraga.",
		"Selamat merayakan hari besar untuk %s!",
		"Kami melindungi hak %s sebagai warga negara.",
	}},
	{"counter-speech", false, []string{
		"Jangan pernah menghina %s.",
		"Menyebut %s sebagai sampah itu keterlaluan.",
		"Tidak benar bahwa %s itu licik.",
		"Berhenti memanggil %s monyet!",
		"Tidak semua %s itu malas.",
		"Kecam siapa pun yang mengusir %s.",
	}},
	{"hostile", true, []string{
		"Dasar %s, sampah semua!",
		"Usir %s dari kampung ini!",
		"Saya benci %s.",
		"Jujur saja, %s itu licik.",
		"Semoga %s dibantai semua.",
		"Lihat tuh, %s kayak tikus.",
		"Bunuh saja %s itu!",
		"Menurut saya %s itu bodoh.",
		"Yang bikin rusak memang %s, tidak punya otak.",
		"Harusnya %s tidak pantas hidup di sini.",
	}},
}

// bareFrames are sentences about a people, or its land, named without a head
// word: hostile only with a predicate that is linked to the name.
var bareFrames = []frameKind{
	{"place or thing", false, []string{
		"Rumah makan %s buka sampai malam.",
		"Saya pernah tinggal di %s dua tahun.",
		"Bahasa %s sulit dipelajari.",
		"Tari %s ditampilkan, penonton heboh.",
		"Kopi %s pahit dan murahan.",
		"Hutan di %s dibakar pelaku usaha.",
		"Jalan ke %s rusak dan kotor.",
		"Kami usir sepi dengan lagu %s.",
		"Sejarah %s dipelajari di kelas.",
		"Libur panjang, gas ke %s!",
		"Tim %s menyerang dan menghajar lawan 3-0.",
		"Warga %s memusnahkan sarang nyamuk.",
		"Tolong jangan buang sampah di %s.",
		"Kami benci macet di %s.",
		"Sate %s, anjing peliharaan, dan kucing.",
	}},
	{"people", true, []string{
		"Dasar %s bodoh!",
		"%s itu licik semua.",
		"%s memang sampah.",
		"%s kayak babi.",
		"Bunuh semua %s!",
	}},
}

// TestFairness: in every frame, every group gets the same verdict: a finding of
// category sara at warning or above in hostile frames, none in the others.
func TestFairness(t *testing.T) {
	c := defaultChecker(t)
	same(t, c, "group", fairGroups(), frames)
	same(t, c, "bare", slices.DeleteFunc(slices.Clone(peoples), func(p string) bool { return p == "Kei" }), bareFrames) // kei is a word, too
}

// same checks that every frame has its verdict for every group, and lists the
// groups that differ.
func same(t *testing.T, c *checker.Checker, name string, groups []string, kinds []frameKind) {
	t.Helper()
	for _, kind := range kinds {
		for i, frame := range kind.texts {
			t.Run(fmt.Sprintf("%s/%s/%d", name, kind.kind, i+1), func(t *testing.T) {
				differ := map[string][]string{} // by the rules that fired: groups
				for _, g := range groups {
					fired := sara(check(t, c, fmt.Sprintf(frame, g)))
					if (len(fired) > 0) != kind.hostile {
						key := strings.Join(slices.Compact(fired), " ")
						differ[key] = append(differ[key], g)
					}
				}
				for _, fired := range slices.Sorted(maps.Keys(differ)) {
					list := differ[fired]
					if kind.hostile {
						t.Errorf("%q: silent for %d of %d groups: %s", frame, len(list), len(groups), strings.Join(list, ", "))
						continue
					}
					t.Errorf("%q: %s fired for %d of %d groups: %s", frame, fired, len(list), len(groups), strings.Join(list, ", "))
				}
			})
		}
	}
}
