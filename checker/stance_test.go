package checker_test

import (
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// stanceRow is a draft with acts marked like [sampah] and the author's stance
// to them. Marks of the text itself are written [ ] nowhere, so they never clash.
type stanceRow struct {
	name, text string
	want       rules.Stance
}

// stances: the sentences are ours; "orang Kei" and the others stand for any group.
var stances = []stanceRow{
	// Negators of all kinds.
	{"not/tidak", "Orang Sasak itu tidak [bodoh].", rules.Denied},
	{"not/tak", "Orang Sasak tak [licik].", rules.Denied},
	{"not/bukan", "Orang Papua bukan [sampah].", rules.Denied},
	{"not/belum", "Orang Kei di kampung ini belum [rakus].", rules.Denied},
	{"not/tdk", "org Sasak tdk [bodoh]", rules.Denied},
	{"not/td", "org Sasak td [bodoh]", rules.Denied},
	{"not/gak", "orang Sasak gak [bodoh] kok", rules.Denied},
	{"not/ga", "orang Sasak ga [bodoh]", rules.Denied},
	{"not/gk", "orang Sasak gk [licik]", rules.Denied},
	{"not/nggak", "orang Sasak nggak [malas]", rules.Denied},
	{"not/enggak", "orang Sasak enggak [malas]", rules.Denied},
	{"not/engga", "orang Sasak engga [malas]", rules.Denied},
	{"not/ngga", "orang Sasak ngga [malas]", rules.Denied},
	{"not/ngak", "orang Sasak ngak [malas]", rules.Denied},
	{"not/kagak", "orang Sasak mah kagak [pelit]", rules.Denied},
	{"not/kaga", "orang Sasak kaga [pelit]", rules.Denied},
	{"not/kgk", "orang Sasak kgk [pelit]", rules.Denied},
	{"not/ndak", "wong Tengger ndak [licik]", rules.Denied},
	{"not/nda", "orang Bugis nda [licik]", rules.Denied},
	{"not/ora", "wong Tengger ora [goblok]", rules.Denied},
	{"not/bkn", "org Papua bkn [sampah]", rules.Denied},
	{"not/blm", "org Kei blm [rakus]", rules.Denied},
	{"not/tanpa", "Kami hidup rukun tanpa [membenci] siapa pun.", rules.Denied},
	{"not/tiada", "Tiada [dendam] di hati kami.", rules.Denied},
	{"not/stretched", "orang Sasak gaaak [bodoh]", rules.Denied},
	{"not/kebalikan dari", "Orang Rote itu kebalikan dari [malas].", rules.Denied},
	{"not/never", "Orang Bima tidak pernah [curang].", rules.Denied},
	{"not/at all", "Orang Bima sama sekali tidak [licik].", rules.Denied},
	{"not/with an adverb between", "Orang Alor tidak begitu [malas].", rules.Denied},
	{"not/three words between", "Orang Alor bukan kelompok yang suka [ribut].", rules.Denied},
	{"not/nobody", "Tidak ada orang Buton yang [licik].", rules.Denied},
	{"not/no reason to", "Tidak ada alasan untuk [mengusir] orang Buton.", rules.Denied},
	{"not/violent passive", "Orang Kei tidak layak [diusir].", rules.Denied},
	{"not/need", "Orang Kei tidak perlu [diusir] dari sini.", rules.Denied},
	{"not/wish", "Semoga orang Kei tidak [diusir] lagi.", rules.Denied},
	{"not/deserve", "Orang Papua tidak pantas [disiksa] seperti itu.", rules.Denied},
	{"not/emotion", "Aku gak [benci] sama orang Arab.", rules.Denied},
	{"not/capital letters", "ORANG SASAK TIDAK [BODOH]!", rules.Denied},
	{"not/zero width inside", "Orang Sasak ti\u200bdak [bodoh].", rules.Denied},
	{"not/jauh dari", "Orang Rote jauh dari kata [malas].", rules.Denied},
	{"not/seharusnya", "Tidak seharusnya orang Kei [diusir].", rules.Denied},
	{"not/sepantasnya", "Tidak sepantasnya orang Kei [diusir] dari rumahnya.", rules.Denied},
	{"not/not one", "Tidak satu pun orang Kei yang [licik].", rules.Denied},
	{"not/never met", "Saya tak pernah melihat orang Kei yang [licik].", rules.Denied},
	{"not/never met yet", "Belum pernah saya ketemu orang Kei yang [jahat].", rules.Denied},
	{"not/tra, Papua", "Orang Kei tra [malas].", rules.Denied},
	{"not/indak, Minang", "Urang Nias indak [licik].", rules.Denied},
	{"not/henteu, Sunda", "Urang Sasak henteu [bodoh].", rules.Denied},
	{"not/teu, Sunda", "urang Sasak teu [bodoh]", rules.Denied},
	{"not/neither nor", "Orang Kei tidak [licik] maupun [malas].", rules.Denied},
	{"not/twice", "Orang Kei tidak [licik] dan tidak [malas].", rules.Denied},
	{"not/and", "Orang Kei tidak [licik] dan [malas].", rules.Denied},

	// What looks like a negator and is none.
	{"no negator/not only", "Orang Kutai tidak hanya [malas] tetapi juga pelit.", rules.Asserted},
	{"no negator/not just", "orang Kutai gak cuma [malas]", rules.Asserted},
	{"no negator/none other than", "Kaum waria tidak lain [sampah].", rules.Asserted},
	{"no negator/no different", "Orang Nias [tidak ada bedanya dengan tikus].", rules.Asserted},
	{"no negator/nobody is more", "Tidak ada yang lebih [licik] daripada orang Kei.", rules.Asserted},
	{"no negator/cannot stand", "Saya [tidak tahan] dengan orang Asmat.", rules.Asserted},
	{"no negator/cannot hold back", "Saya tidak bisa menahan [jijik] pada orang Asmat.", rules.Asserted},
	{"no negator/no better than", "Orang Flores [tidak lebih baik dari tikus].", rules.Asserted},
	{"no negator/is it not", "Apa tidak [bodoh] namanya orang Kaili itu?", rules.Asserted},
	{"no negator/do not hesitate", "Jangan ragu [usir] orang Rohingya.", rules.Asserted},
	{"no negator/do not be afraid", "Jangan takut [hajar] orang Ambon yang lewat.", rules.Asserted},
	{"no negator/do not forget", "jangan lupa [usir] orang Kei besok", rules.Asserted},
	{"no negator/do not be shy", "Jangan segan [bakar] rumah orang Kei.", rules.Asserted},
	{"no negator/do not be reluctant", "gak usah sungkan [usir] orang Kei", rules.Asserted},
	{"no negator/how very", "Orang Timor bukan main [malasnya].", rules.Asserted},
	{"no negator/without mercy", "Tanpa ampun [usir] orang Kei dari pasar!", rules.Asserted},
	{"no negator/without doubt", "Tidak diragukan lagi orang Toraja itu [licik].", rules.Asserted},
	{"no negator/no mistake", "Tidak salah lagi, orang Muna [bodoh] semua.", rules.Asserted},
	{"no negator/who is not", "Siapa yang tidak [muak] dengan orang Arab?", rules.Asserted},
	{"no negator/willy-nilly", "Mau tidak mau [usir] saja orang Kei.", rules.Asserted},
	{"no negator/no wonder", "Tidak heran orang Sasak [licik].", rules.Asserted},
	{"no negator/shameless", "Orang Sasak itu [tidak tahu malu].", rules.Asserted},
	{"no negator/without end", "Orang Kei itu tak henti [ribut].", rules.Asserted},

	// How far a negator reaches.
	{"reach/next clause", "Saya bukan rasis, tapi orang Sasak itu [bodoh].", rules.Asserted},
	{"reach/because", "Saya tidak ikut rapat karena orang Buton itu [licik].", rules.Asserted},
	{"reach/next sentence", "Saya tidak bohong. Orang Buton itu [licik].", rules.Asserted},
	{"reach/comma", "Aku tak menyesal pindah, orang Bajo [munafik].", rules.Asserted},
	{"reach/no gossip", "Bukan gosip, orang Muna memang [licik].", rules.Asserted},
	{"reach/behind the act", "Orang Muna [licik], bukan?", rules.Asserted},
	{"reach/too far", "Kami tidak punya waktu untuk bicara panjang, kaum itu [parasit].", rules.Asserted},
	{"reach/although", "Orang Kei [licik] walaupun tidak semua orang tahu.", rules.Asserted},
	{"reach/not into a hashtag", "Besok tidak libur #[Usir]OrangKei", rules.Asserted},
	{"reach/negated group left, other act right", "Orang Kei tidak malas sedangkan orang Rote [licik].", rules.Asserted},
	{"reach/over a comma", "Orang Mandar itu tidak rajin, [malas] pula.", rules.Asserted},
	{"reach/over a bare comma", "Orang Mandar tidak jujur, [licik].", rules.Asserted},

	// Not all, not surely, not true that.
	{"refuted/not all", "Tidak semua orang Madura [kasar].", rules.Denied},
	{"refuted/not all, slang", "gak semua org Madura [kasar] kali", rules.Denied},
	{"refuted/bukan semua", "Bukan semua orang Arab [teroris].", rules.Denied},
	{"refuted/not surely", "Orang Aceh belum tentu [radikal].", rules.Denied},
	{"refuted/not fully", "Orang Ambon tidak sepenuhnya [jahat].", rules.Denied},
	{"refuted/not always", "Orang Ambon tidak selalu [jahat].", rules.Denied},
	{"refuted/only a few", "Hanya segelintir yang [licik], selebihnya jujur.", rules.Denied},
	{"refuted/not true that", "Tidak benar bahwa orang Batak itu [kasar].", rules.Denied},
	{"refuted/who says", "Siapa bilang orang Batak itu [kasar]?", rules.Denied},
	{"refuted/does not mean", "Bukan berarti orang Dani itu [primitif].", rules.Denied},
	{"refuted/stereotype", "Itu cuma stereotip bahwa orang Padang [pelit].", rules.Denied},
	{"refuted/stigma", "Stigma bahwa kaum difabel [beban] harus dilawan.", rules.Denied},
	{"refuted/hoax that", "Itu hoaks bahwa orang Dayak [biadab].", rules.Denied},
	{"refuted/big mistake", "Salah besar kalau orang Dayak disebut [primitif].", rules.Denied},
	{"refuted/I never said", "Saya tidak pernah bilang orang Kei [malas].", rules.Denied},
	{"refuted/I do not believe", "Aku gak percaya kalau orang Kei [malas].", rules.Denied},
	{"refuted/may not be called", "Orang Dayak tidak bisa disebut [primitif].", rules.Denied},
	{"refuted/worth", "Tidak benar bahwa orang difabel tidak [pantas memimpin].", rules.Quoted},
	{"refuted/turned", "Tidak semua orang tahu, tapi orang Kei memang [licik].", rules.Asserted},
	{"refuted/mana ada", "Mana ada orang Kei [malas].", rules.Denied},
	{"refuted/mana mungkin", "Mana mungkin orang Kei [licik].", rules.Denied},
	{"refuted/a question answered with worse", "Apa sih orang Kei itu? [Sampah]. Bukan, lebih buruk lagi.", rules.Asserted},

	// Prohibition.
	{"forbidden/jangan", "Jangan [usir] pengungsi Rohingya.", rules.Forbidden},
	{"forbidden/jangan, slang", "jgn [usir] orang Kei dong", rules.Forbidden},
	{"forbidden/jangan pernah", "Jangan pernah [mengusir] orang Rohingya.", rules.Forbidden},
	{"forbidden/jangan sampai", "Jangan sampai kita [membenci] orang Kei.", rules.Forbidden},
	{"forbidden/dilarang", "Pegawai dilarang [mengusir] tamu penyandang disabilitas.", rules.Forbidden},
	{"forbidden/tidak boleh", "Kita tidak boleh [mengusir] siapa pun karena agamanya.", rules.Forbidden},
	{"forbidden/setop", "Setop panggil orang Papua [monyet].", rules.Forbidden},
	{"forbidden/berhenti", "Berhenti memanggil orang Papua [monyet].", rules.Forbidden},
	{"forbidden/hentikan", "Hentikan kebiasaan menyebut mereka [tikus].", rules.Forbidden},
	{"forbidden/hindari", "Hindari kata [tolol] saat melayani pengunjung.", rules.Forbidden},
	{"forbidden/cegah", "Cegah kebiasaan memanggil teman [monyet].", rules.Forbidden},
	{"forbidden/dialect", "Ojo [ngusir] wong liyo.", rules.Forbidden},
	{"forbidden/mengecam", "Kami mengecam aksi [mengusir] orang Rohingya.", rules.Forbidden},
	{"forbidden/no need to", "Tidak perlu membalas dengan kata [bangsat].", rules.Forbidden},
	{"forbidden/coordination", "Pegawai dilarang menghina tamu, memukul, dan [mengusir] orang.", rules.Forbidden},
	{"forbidden/coordination with or", "Jangan menghina, mengancam, atau [mengusir] umat lain.", rules.Forbidden},
	{"forbidden/long coordination", "Dilarang membawa senjata, merokok di dalam aula, mengganggu jalannya sidang, serta [memukuli] peserta.", rules.Forbidden},
	{"forbidden/complement", "Jangan ajari anak menyebut orang Asmat [primitif].", rules.Forbidden},
	{"forbidden/two acts", "Jangan sebut orang Asmat [bodoh] atau [malas].", rules.Forbidden},
	{"forbidden/no room for", "Tidak ada tempat untuk seruan [usir] orang Kei.", rules.Forbidden},
	{"forbidden/judged deed", "[Mengusir] orang Kei itu melanggar hukum.", rules.Forbidden},
	{"forbidden/turned", "Jangan marah, tapi orang Sasak memang [bodoh].", rules.Asserted},
	{"forbidden/because", "Jangan beli di sana karena orang Kei itu [licik].", rules.Asserted},
	{"forbidden/next sentence", "Jangan lupa apel pagi. Orang Kei itu [sampah].", rules.Asserted},
	{"forbidden/new subject", "Jangan percaya orang Kei, mereka itu [penipu].", rules.Asserted},
	{"forbidden/colon", "Jangan tertipu: orang Kei itu [licik].", rules.Asserted},
	{"forbidden/exclamation", "Stop! Orang Kei memang [sampah].", rules.Asserted},
	{"forbidden/ban behind the act", "[Usir] orang Kei, jangan tunggu lama!", rules.Asserted},
	{"forbidden/stop a group's name", "Stop menyebut kaum difabel [beban]!", rules.Forbidden},
	{"forbidden/cegah, a child", "Cegah anak memanggil temannya [monyet].", rules.Forbidden},
	{"forbidden/kecam", "Kecam siapa pun yang [mengusir] orang Rohingya.", rules.Forbidden},
	{"forbidden/a pronoun as new subject", "Jangan percaya orang Kei, mereka [bodoh].", rules.Asserted},
	{"forbidden/bukan waktunya", "Sudah bukan zamannya [membenci] umat lain.", rules.Denied},

	// Resistance: a thing as object, or a group.
	{"resist/a call", "Tolak ajakan untuk ikut [mengusir] warga Ahmadiyah.", rules.Forbidden},
	{"resist/speech", "Lawan ucapan [primitif] terhadap orang Dayak.", rules.Forbidden},
	{"resist/speech that", "Perangi narasi yang menyebut orang Dayak [primitif].", rules.Forbidden},
	{"resist/provocation", "Mari kita lawan provokasi untuk [membakar] gereja.", rules.Forbidden},
	{"resist/a group", "Basmi kaum Syiah, [sampah] semua!", rules.Asserted},
	{"resist/a group, tolak", "Tolak orang Rohingya, [parasit] semua!", rules.Asserted},
	{"resist/a group, waspadai", "Waspadai orang Kei, [licik] semua!", rules.Asserted},
	{"resist/a group, lawan", "Lawan orang Cina yang [serakah]!", rules.Asserted},
	{"resist/the verb itself", "[Basmi] orang Rohingya!", rules.Asserted},
	{"resist/a call to a deed", "Tolak ajakan [mengusir] warga Ahmadiyah.", rules.Forbidden},
	{"resist/meN- and a call", "Kami menolak ajakan [mengusir] orang Kei.", rules.Forbidden},
	{"resist/a call to hatred", "Tolak ajakan [membenci] orang Kei.", rules.Forbidden},
	{"resist/a passive", "Ayo kita cegah orang Kei [diusir] dari kampungnya.", rules.Forbidden},

	// Whose words a quotation is.
	{"quoted/by the author", "\"Orang Kei itu [licik]\", kata saya.", rules.Asserted},
	{"quoted/not by the author", "\"Orang Kei itu [licik]\" itu bukan kata saya.", rules.Quoted},
	{"quoted/by somebody else", "\"Orang Kei itu [licik]\", kata dia.", rules.Quoted},
	// Denied twice.
	{"twice/none that is not", "Mana ada orang Kei yang tidak [licik]", rules.Asserted},
	{"twice/never met one", "Belum pernah saya bertemu orang Kei yang tidak [licik]", rules.Asserted},
	{"twice/hardly one", "Jarang ada orang Kei yang tidak [licik]", rules.Asserted},
	{"twice/never not", "Orang Kei tidak pernah tidak [licik]", rules.Asserted},
	{"twice/a deed that is told", "Orang Kei tidak pernah tidak [dihajar] di sana.", rules.Reported},
	{"twice/once in a relative clause", "Ada orang Kei yang tidak [licik]", rules.Denied},
	{"twice/once, of none", "Tidak ada orang Kei yang [licik]", rules.Denied},
	{"twice/two clauses", "Saya tidak marah, orang Kei tidak [licik]", rules.Denied},
	{"twice/what is refuted is a denial", "Tidak benar bahwa orang Kei tidak [licik]", rules.Quoted},
	{"disclaimer", "Bukan maksud menghina, orang Kei memang [licik]", rules.Asserted},
	{"speech/of a noun", "Pikiran bahwa orang Kei [licik] harus kita lawan.", rules.Quoted},
	{"speech/taught", "Siapa yang ngajarin kalian kalau orang Kei itu [bau]?", rules.Quoted},
	{"speech/taught to hate", "Sedih, anak itu disuruh bilang orang Kei [licik].", rules.Quoted},
	{"speech/of people in general", "Kenapa sih orang suka nyebut orang Kei [licik]?", rules.Quoted},
	{"speech/of those whom the author blocks", "Gue blokir semua yang bilang orang Kei [licik].", rules.Quoted},
	{"speech/of the author who calls himself", "Saya yang bilang orang Kei [licik].", rules.Asserted},
	{"speech/hated because of it", "Saya [benci] orang yang ingin orang Kei celaka.", rules.Quoted},
	{"speech/a comparison", "Kalau kamu ngebandingin orang Kei sama [binatang], kamu yang keliru.", rules.Quoted},
	{"speech/its reason is asked for", "Apa coba alasannya [benci] sama orang Kei?", rules.Quoted},
	{"ban/a feeling is judged", "[Benci] orang Kei tanpa alasan itu tidak masuk akal.", rules.Forbidden},
	{"ban/a call is judged", "[Usir] orang Kei itu melanggar hukum.", rules.Forbidden},
	{"ban/a feeling and its reason", "[Benci] orang Kei, mereka jahat.", rules.Asserted},
	{"denied/by a negator that shares a word with it", "Orang Kei tidak [pernah berguna].", rules.Denied},
	{"denied/trust is no speech", "Orang Kei tidak [bisa dipercaya].", rules.Denied},
	{"answer/with nothing behind it", "Orang Kei [licik]? Ya sama sekali tidak", rules.Denied},
	{"speech/a wish of the one spoken to", "Gimana bisa kamu berharap orang Kei [musnah]?", rules.Quoted},
	{"speech/a prayer of others", "Sedih, ada yang doain orang Kei [mampus].", rules.Quoted},
	{"speech disowned", "Saya tidak bilang orang Kei [licik]", rules.Denied},
	{"speech disowned, then meant", "Saya tidak bilang apa-apa, tapi orang Kei memang [licik]", rules.Asserted},
	{"not suspected, but so", "Saya tidak menyangka orang Kei [licik]", rules.Asserted},
	{"no disclaimer", "Bukan maksud saya menyebut orang Kei [licik]", rules.Denied},
	// Headings over lists.
	{"list/heading", "Dilarang:\n1. menyebut tamu [bodoh]\n2. memanggil warga binaan [anjing]", rules.Forbidden},
	{"list/bullets", "Hal yang dilarang:\n- terlambat\n- menyebut tamu [bodoh]\n- tidur", rules.Forbidden},
	{"list/markdown", "# Larangan\n\n* menyebut tamu [bodoh]\n* memanggil tamu [monyet]", rules.Forbidden},
	{"list/jangan", "Jangan lakukan ini:\n- memanggil teman [monyet]\n- [mengusir] tamu", rules.Forbidden},
	{"list/examples", "Contoh kalimat yang melanggar:\n- Orang Kei itu [sampah]\n- [Usir] orang Rote", rules.Quoted},
	{"list/numbered with brackets", "Hindari tiga hal ini:\n1) datang terlambat\n2) menyebut tamu [bodoh]", rules.Forbidden},
	{"list/after it", "Dilarang:\n- merokok\n- meludah\n\nOrang Kei itu [sampah].", rules.Asserted},
	{"list/title without a colon", "Larangan bagi pengunjung\n- menyebut tamu [bodoh]", rules.Forbidden},
	{"list/line that announces a list", "Jangan unggah ucapan seperti ini\n- orang Kei itu [licik]", rules.Forbidden},
	{"list/line that bans something else", "Jangan telat apel\n- orang Kei itu [licik]", rules.Asserted},
	{"list/reminder", "Jangan lupa hadir\n✅ orang Kei itu [licik]", rules.Asserted},
	{"list/line that judges something else", "Salah kalau kita diam\n- orang Kei itu [licik]", rules.Asserted},
	{"list/next line of an item", "Dilarang:\n1. menyebut tamu\nitu [bodoh]", rules.Forbidden},
	{"list/line after the list", "Dilarang:\n1. gaduh\nOrang Kei itu [licik]", rules.Asserted},
	{"list/heading that does not ban", "Catatan:\n- orang Kei itu [licik]\n- orang Rote juga", rules.Asserted},
	{"list/heading of an example that calls", "Daftar kaum yang harus diusir:\n1. [Usir] orang Kei\n2. Usir orang Rote", rules.Asserted},
	{"list/with blank line", "Larangan bagi petugas:\n\n1. menyebut tamu [bodoh]\n2. memanggil tamu [monyet]", rules.Forbidden},
	{"list/emoji bullets", "Yang tidak boleh dilakukan:\n❌ menyebut tamu [bodoh]\n❌ memanggil tamu [monyet]", rules.Forbidden},
	{"list/do and do not", "Lakukan:\n- senyum\n- sapa\n\nHindari:\n- menyebut tamu [bodoh]\n- marah", rules.Forbidden},
	{"list/letters", "Dilarang:\na. menyebut tamu [bodoh]\nb. memanggil tamu [monyet]", rules.Forbidden},

	// Hashtags.
	{"tag/call", "#[Usir]OrangKei", rules.Asserted},
	{"tag/with a year", "#2024[Ganyang]OrangKei", rules.Asserted},
	{"tag/ban inside", "#Jangan[Usir]Rohingya", rules.Forbidden},
	{"tag/underscore ban inside", "#jangan_[usir]_rohingya", rules.Forbidden},
	{"tag/sentence behind", "Dukung #StopPerundungan. Orang Kei memang [malas].", rules.Asserted},
	{"tag/behind the sentence", "Orang Kei itu [sampah] #StopHoaks", rules.Asserted},
	{"tag/stop with its own object", "Salam damai #StopHoaks #[Usir]OrangKei", rules.Asserted},
	{"tag/before a sentence", "#StopHoaks Orang Kei itu [sampah]", rules.Asserted},

	// Whose speech: the author's.
	{"mine/menurut saya", "Menurut saya orang Kei itu [licik].", rules.Asserted},
	{"mine/menurut gue", "menurut gue sih orang Kei [licik]", rules.Asserted},
	{"mine/gue rasa", "gue rasa orang Kei [malas]", rules.Asserted},
	{"mine/saya bilang", "Saya berani bilang orang Kei itu [sampah].", rules.Asserted},
	{"mine/jujur", "Jujur, saya pikir orang Kei itu [bodoh].", rules.Asserted},
	{"mine/my hatred", "Saya [benci] orang Rote.", rules.Asserted},
	{"mine/we all know", "Kita tahu orang Kei [licik].", rules.Asserted},
	{"mine/imo", "imo orang Rote [malas] sih", rules.Asserted},
	{"mine/no speaker", "Orang Rote [malas] semua.", rules.Asserted},
	{"mine/I take over", "Tetangga bilang begitu, dan menurut saya orang Kei memang [licik].", rules.Asserted},
	{"mine/we are sure", "Kami yakin orang Rote itu [malas].", rules.Asserted},
	{"mine/I am sure", "Saya yakin orang Rote [malas].", rules.Asserted},
	{"mine/I think", "Saya pikir orang Rote [malas].", rules.Asserted},
	{"mine/I guess", "Saya kira orang Kei memang [bodoh].", rules.Asserted},
	{"mine/I take them for", "Gue anggap orang Kei itu [sampah].", rules.Asserted},
	{"mine/say I", "Kata saya orang Rote itu [malas].", rules.Asserted},
	{"mine/ku-", "Kusebut orang Kei itu [sampah].", rules.Asserted},
	{"mine/kusangka", "Tidak kusangka orang Bajo [munafik].", rules.Asserted},

	// Whose speech: somebody else's, without judgement.
	{"theirs/neighbour", "Tetangga saya bilang orang Lombok itu [malas].", rules.Reported},
	{"theirs/they say", "Kata mereka orang Cina [licik].", rules.Reported},
	{"theirs/katanya", "Katanya orang Banjar [pelit].", rules.Reported},
	{"theirs/dia", "Dia menyebut orang Timor [bodoh].", rules.Reported},
	{"theirs/slang", "temen gue ngomong orang Bima [kasar]", rules.Reported},
	{"theirs/writes", "Warganet menulis bahwa kaum difabel [beban].", rules.Reported},
	{"theirs/agentless", "Orang Papua dibilang [monyet].", rules.Reported},
	{"theirs/my mother", "Kata ibu saya orang Rote [malas].", rules.Reported},
	{"theirs/rumour", "Konon orang Bajo [penipu].", rules.Reported},
	{"theirs/some say", "Ada yang bilang orang Nias [licik].", rules.Reported},
	{"theirs/calls", "Bapak itu memanggil anak Papua [monyet].", rules.Reported},
	{"theirs/attitude", "Dia [membenci] orang Kei.", rules.Reported},
	{"theirs/those who hate", "Orang yang [membenci] orang Kei datang lagi.", rules.Reported},
	{"theirs/pejabat", "Kata Pak Lurah, orang Kei [malas].", rules.Reported},

	// Judgement outside the complement.
	{"judged/racist", "Menyebut orang Papua [monyet] itu rasis.", rules.Quoted},
	{"judged/too much", "Memanggil orang Kei [sampah] sungguh keterlaluan.", rules.Quoted},
	{"judged/inhuman", "Bilang kaum difabel [beban] itu tidak manusiawi.", rules.Quoted},
	{"judged/not fitting", "Tidak pantas menyebut orang Asmat [primitif].", rules.Quoted},
	{"judged/if anybody", "Kalau ada yang bilang orang Kei [sampah], laporkan.", rules.Quoted},
	{"judged/why", "Kenapa ada yang menyebut orang Papua [monyet]?", rules.Quoted},
	{"judged/teacher", "Guru menegur murid yang memanggil temannya [babi].", rules.Quoted},
	{"judged/must stop", "Kebiasaan menyebut orang Kei [licik] harus dihentikan.", rules.Quoted},
	{"judged/apology", "Dia minta maaf setelah menyebut orang Kei [sampah].", rules.Quoted},
	{"judged/slang", "parah bgt ada yg ngatain orang Papua [monyet]", rules.Quoted},
	{"judged/blocked", "Akun yang menyebut orang Kei [sampah] sudah diblokir.", rules.Quoted},
	{"judged/sin", "Mengatai umat lain [sesat] itu dosa.", rules.Quoted},
	{"judged/why still", "Kenapa masih ada yang menyebut orang Papua [monyet]?", rules.Quoted},
	{"judged/how long", "Mau sampai kapan kita menyebut orang Papua [monyet]?", rules.Quoted},
	{"judged/who are you", "Emang kamu siapa berani menyebut orang Kei [bodoh]?", rules.Quoted},
	{"judged/what use", "Apa gunanya menyebut orang Kei [bodoh]?", rules.Quoted},
	{"judged/behind in the next sentence", "Orang itu menyebut orang Kei [sampah]. Sungguh rasis.", rules.Reported},

	// Insults on those who speak.
	{"on the speaker/bodoh", "[Bodoh] sekali orang yang membenci orang Papua.", rules.Quoted},
	{"on the speaker/goblok", "[Goblok] banget yang bilang orang Kei malas.", rules.Quoted},
	{"on the speaker/muak", "Saya [muak] dengan orang yang menghina orang Papua.", rules.Quoted},
	{"on the speaker/jijik", "[Jijik] saya dengar orang mengejek kaum difabel.", rules.Quoted},
	{"on the speaker/picik", "[Picik] betul mereka yang menghina umat Hindu.", rules.Quoted},
	{"on the speaker/bodoh karena", "Mereka [bodoh] karena menghina orang Kei.", rules.Quoted},

	// Corrections.
	{"corrected/padahal", "Tetangga bilang orang Lombok itu [malas], padahal mereka rajin.", rules.Quoted},
	{"corrected/not true", "Katanya orang Banjar [pelit], itu tidak benar.", rules.Quoted},
	{"corrected/in fact", "Orang Dani dibilang [bodoh], kenyataannya banyak yang sarjana.", rules.Quoted},

	// Belief and knowledge.
	{"belief/mengira", "Mereka mengira orang Dani [bodoh].", rules.Reported},
	{"belief/menganggap", "Warga menganggap kaum difabel [beban].", rules.Reported},
	{"belief/kamu", "Kamu pikir orang Kei [bodoh]?", rules.Reported},
	{"belief/kalian", "Kalian kira orang Kei [bodoh]? Pikir lagi.", rules.Reported},
	{"knowledge/sadar", "Kapan orang sadar bahwa orang Kei itu [licik]?", rules.Asserted},
	{"knowledge/tahu", "Semua tahu orang Kei itu [licik].", rules.Asserted},
	{"knowledge/paham", "Akhirnya mereka paham orang Kei memang [licik].", rules.Asserted},
	{"knowledge/jelas", "Sudah jelas orang Kei itu [sampah].", rules.Asserted},
	{"knowledge/lihat", "Lihat saja orang Kei, [malas] semua.", rules.Asserted},

	// Questions.
	{"rhetorical/kenapa sih", "Kenapa sih orang Kei [malas]?", rules.Asserted},
	{"rhetorical/apa salahnya", "Apa salahnya [usir] orang Kei?", rules.Asserted},
	{"rhetorical/bukankah", "Bukankah orang Kei itu [licik]?", rules.Asserted},
	{"rhetorical/emang", "Emang orang Kei [licik] ya?", rules.Asserted},
	{"rhetorical/gimana kalau", "gimana kalau kita [usir] orang Kei?", rules.Asserted},
	{"rhetorical/when", "Kapan sih orang Kei [diusir] dari sini?", rules.Asserted},
	{"rhetorical/who would", "Siapa yang mau berteman dengan [sampah] seperti orang Kei?", rules.Asserted},
	{"honest/apakah", "Apakah orang Kei [licik]?", rules.Asked},
	{"honest/benarkah", "Benarkah orang Dani [primitif]?", rules.Asked},
	{"honest/apa benar", "Apa benar orang Kei [malas]?", rules.Asked},
	{"honest/no question mark", "Apakah orang Kei [licik] bukan urusan saya.", rules.Asserted},
	{"honest/apa iya", "Apa iya orang Kei [malas]?", rules.Asked},
	{"honest/apa betul", "Apa betul orang Kei [malas]?", rules.Asked},
	{"asked/bolehkah", "Bolehkah [mengusir] penyewa kos dari Kei?", rules.Asked},

	// Conditionals.
	{"conditional/then", "Kalau orang Kei bikin ribut, [usir] saja.", rules.Asserted},
	{"conditional/others' speech", "Jika ada yang menyebut orang Kei [sampah], tegur baik-baik.", rules.Quoted},
	{"conditional/comma", "Kalau ketemu orang Kei, [hajar]!", rules.Asserted},
	{"conditional/comma and more", "Jika orang Kei datang lagi, [bakar] rumahnya.", rules.Asserted},
	{"conditional/begitu", "Begitu orang Kei muncul, [bunuh].", rules.Asserted},

	// Wishes.
	{"wish/semoga", "Semoga orang Kei [diusir] dari sini.", rules.Asserted},
	{"wish/die", "Semoga orang Kei [mampus].", rules.Asserted},
	{"wish/andai", "Andai orang Kei [dibunuh] semua.", rules.Asserted},
	{"wish/mudah-mudahan", "Mudah-mudahan orang Kei [dibantai] semua.", rules.Asserted},
	{"wish/slang", "moga aja org Kei [diusir]", rules.Asserted},
	{"wish/glad", "Senang kalau orang Kei [diusir].", rules.Asserted},
	{"wish/negated", "Semoga orang Kei tidak pernah [dibunuh].", rules.Denied},
	{"wish/saved from", "Semoga orang Kei selamat dari yang mau [membunuh] mereka.", rules.Reported},

	// Quotation.
	{"quoted/judged", "\"Orang Kei itu [sampah]\" adalah kalimat yang rasis.", rules.Quoted},
	{"quoted/curly", "Tulisan “[usir] orang Kei” di tembok sudah dihapus petugas.", rules.Quoted},
	{"quoted/guillemets", "Spanduk bertulisan «[usir] orang Kei» diturunkan karena rasis.", rules.Quoted},
	{"quoted/single", "Kata '[monyet]' untuk orang Papua itu menghina.", rules.Quoted},
	{"quoted/question", "Siapa yang menulis \"orang Kei [sampah]\" di tembok?", rules.Quoted},
	{"quoted/banned", "Kalimat seperti \"[usir] orang Kei\" dilarang di grup ini.", rules.Quoted},
	{"quoted/two sentences", "Dia menulis, \"Orang Kei [bodoh]. Orang Kei [malas].\" Komentar itu rasis.", rules.Quoted},
	{"quoted/whole post", "\"Orang Kei itu [sampah].\"", rules.Asserted},
	{"quoted/whole post of two sentences", "\"Orang Kei [bodoh]. [Usir] saja.\"", rules.Asserted},
	{"quoted/odd mark", "Orang Kei itu\" [sampah] memang", rules.Asserted},
	{"quoted/one word outside", "\"Orang Kei [sampah]\" fix", rules.Asserted},
	{"quoted/approved", "\"[Usir] orang Kei\", setuju banget saya.", rules.Asserted},
	{"quoted/approved with so it is", "\"Orang Kei itu [licik]\" memang benar adanya.", rules.Asserted},
	{"quoted/apostrophe is none", "Jum'at depan orang Kei [diusir] saja, ma'af.", rules.Asserted},
	{"quoted/headline", "\"[Usir] Orang Kei\", Spanduk Itu Akhirnya Dicopot", rules.Quoted},
	{"quoted/emphasis is none", "*[Usir] orang Kei* sekarang!", rules.Asserted},
	{"quoted/scare quotes", "Orang Kei itu \"[sampah]\".", rules.Asserted},
	{"quoted/scare quotes of a group", "\"Saudara\" kita orang Kei itu [licik].", rules.Asserted},
	{"quoted/nested", "Ia berkata, \"Mereka bilang 'orang Kei [sampah]' kepada kami.\" Menyedihkan.", rules.Quoted},

	// Court and statute.
	{"legal/defendant", "Terdakwa menulis bahwa orang Kei [sampah].", rules.Legal},
	{"legal/police", "Polisi menangkap pria yang [membunuh] orang Papua.", rules.Legal},
	{"legal/verdict", "Hakim memvonis dua tahun penjara atas unggahan [usir] orang Kei.", rules.Legal},
	{"legal/statute", "Pasal 156 menjerat siapa pun yang menyerukan [usir] orang Kei.", rules.Legal},
	{"legal/suspect", "Tersangka [membakar] rumah orang Kei.", rules.Legal},
	{"legal/sentenced", "Ia divonis karena menyebut umat Hindu [sesat].", rules.Legal},
	{"legal/demand is none", "Orang Kei harus ditangkap, [sampah] semua.", rules.Asserted},
	{"legal/first person is none", "Saya akan [bunuh] orang Kei walau dipidana.", rules.Asserted},
	{"legal/softened call is none", "Sebelum penyidik tiba, [usir] saja orang Kei itu.", rules.Asserted},
	{"legal/turned left", "Dia sudah divonis, tapi orang Kei memang [sampah].", rules.Asserted},
	{"legal/police noun", "Humas Polda menjelaskan pelaku menulis orang Kei [sampah].", rules.Legal},

	// Moods of violence.
	{"mood/bare at the start", "[Usir] orang Kei dari pasar!", rules.Asserted},
	{"mood/bare with a call", "Ayo [usir] orang Kei!", rules.Asserted},
	{"mood/bare with kita", "Kita [bakar] saja rumah orang Kei.", rules.Asserted},
	{"mood/bare with a clitic", "[Usirlah] orang Kei!", rules.Asserted},
	{"mood/di- with a norm", "Orang Kei harus [diusir].", rules.Asserted},
	{"mood/di- with saja", "Orang Kei [diusir] saja.", rules.Asserted},
	{"mood/di- with aja", "org kei [diusir] aja lah", rules.Asserted},
	{"mood/di- with mending", "Mending [dibakar] rumah orang Kei.", rules.Asserted},
	{"mood/di- with layak", "Orang Kei layak [dibunuh].", rules.Asserted},
	{"mood/detached di-", "orang Kei harus [di usir]", rules.Asserted},
	{"mood/di- told", "Orang Kei [diusir] dari pasar kemarin.", rules.Reported},
	{"mood/di- told of the past", "Ribuan warga Tionghoa [dibantai] pada 1740.", rules.Reported},
	{"mood/meN- planned", "Saya akan [membunuh] orang Kei.", rules.Asserted},
	{"mood/meN- wanted", "gue mau [mengusir] orang Kei", rules.Asserted},
	{"mood/meN- planned together", "Kami berencana [mengusir] orang Kei besok.", rules.Asserted},
	{"mood/meN- with a norm", "Kita harus [mengusir] orang Kei.", rules.Asserted},
	{"mood/bare nasal wanted", "pengen [ngusir] orang Kei rasanya", rules.Asserted},
	{"mood/meN- told", "Warga [membakar] rumah orang Kei.", rules.Reported},
	{"mood/meN- told of the police", "Petugas [mengusir] orang Kei dari trotoar.", rules.Reported},
	{"mood/meN- planned by others", "Mereka akan [membantai] orang Kei.", rules.Reported},
	{"mood/ku-", "Bakal [kuusir] orang Kei itu.", rules.Asserted},
	{"mood/ter-", "Orang Kei [terusir] dari kampungnya.", rules.Reported},
	{"mood/norm in another clause", "Kita harus sabar karena rumah orang Kei [dibakar] massa.", rules.Reported},
	{"mood/norm of another verb", "Kita harus melindungi orang Kei yang [diusir] dari rumahnya.", rules.Reported},
	{"mood/wish for the victims", "Semoga orang Kei yang rumahnya [dibakar] diberi ketabahan.", rules.Reported},
	{"mood/the group does it", "Orang Kei harus [membunuh] babi untuk pesta adat.", rules.Reported},
	{"mood/bare behind tolong", "Tolong [usir] orang Kei dari sini.", rules.Asserted},
	{"mood/negated plan", "Saya tidak akan [mengusir] orang Kei.", rules.Denied},
	{"mood/negated call", "Ayo jangan [usir] orang Kei.", rules.Forbidden},
	{"mood/past di-", "Orang Kei sudah [diusir] kemarin.", rules.Reported},
	{"mood/was nearly", "Orang Kei hampir [dibunuh] perampok.", rules.Reported},
	{"mood/plural call", "[Bantai], [bakar], [usir] orang Kei!", rules.Asserted},
	{"mood/emoji", "🔥🔥 [bakar] rumah orang Kei 🔥🔥", rules.Asserted},
}

// hostile is the acts that rules of category sara look for; other packs have
// words of their own for the same deeds, with moods of their own.
func hostile(set *rules.Set) map[string]bool {
	acts := map[string]bool{}
	var add func(id string)
	add = func(id string) {
		l, ok := set.Lexicon(id)
		if !ok || acts[id] {
			return
		}
		acts[id] = l.Role == rules.Act
		for _, id := range l.Include {
			add(id)
		}
	}
	for _, r := range set.Rules {
		if r.Category == "sara" {
			for _, id := range r.When.Lexicons() {
				add(id)
			}
		}
	}
	return acts
}

// TestStance: every hostile act in a mark has the stance of the row, and there is one.
func TestStance(t *testing.T) {
	c := defaultChecker(t)
	acts := hostile(c.Set())
	for _, test := range stances {
		t.Run(test.name, func(t *testing.T) {
			text, marks := unbracket(test.text)
			trace, err := c.Trace(t.Context(), &source.Source{Name: test.name, Text: text})
			if err != nil {
				t.Fatal(err)
			}
			if len(marks) == 0 {
				t.Fatalf("no mark in %q", test.text)
			}
			for _, m := range marks {
				found := false
				for _, h := range trace.Hits {
					if !acts[h.Lexicon.ID] || h.Trap != nil || h.Trick == checker.TrickPronoun || !m.Contains(h.Span) {
						continue
					}
					found = true
					if h.Stance != test.want {
						t.Errorf("%q of %s is %s%s, want %s\n%s", h.Read, h.Lexicon.ID, h.Stance, cueOf(h, text), test.want, text)
					}
				}
				if !found {
					t.Errorf("no act in %q\n%s", text[m.Start:m.End], text)
				}
			}
		})
	}
}

// cueOf is " by ..." with the words that gave h its stance.
func cueOf(h checker.TraceHit, text string) string {
	if h.Cue == nil {
		return ""
	}
	return " by " + text[h.Cue.Start:h.Cue.End]
}

// unbracket takes [ and ] out of text and returns what they marked.
func unbracket(text string) (string, []source.Span) {
	return unmark(strings.NewReplacer("[", "[[", "]", "]]").Replace(text))
}

// TestStanceFindings: drafts in which structure beyond one hit decides: who a
// pronoun means, what a topic only names, what scripture says.
func TestStanceFindings(t *testing.T) {
	c := defaultChecker(t)
	for _, test := range []struct {
		name, text string
		want       bool // a finding of category sara at warning or above
	}{
		// pronouns
		{"pronoun/named before", "Di pasar ada orang Kei. Mereka itu sampah.", true},
		{"pronoun/named before, dia", "Tetangga baru saya orang Kei. Dia itu licik.", true},
		{"pronoun/named after", "Mereka itu parasit. Dasar orang Kei.", true},
		{"pronoun/nobody named", "Hari ini ramai sekali. Mereka itu sampah.", false},
		{"pronoun/praised", "Orang Kei menanam padi. Mereka rajin.", false},
		{"pronoun/no predicate", "Orang Kei ikut kerja bakti. Mereka membuang sampah ke TPA.", false},
		{"pronoun/too far", "Orang Kei datang. Hari ini hujan. Jalan licin. Lampu padam. Mereka bodoh.", false},
		{"pronoun/denied", "Banyak orang Kei di sini. Mereka bukan sampah.", false},
		{"pronoun/addressed", "Woi orang Kei! Kalian itu sampah.", true},
		{"object/not spoken", "Orang Kei bikin ribut lagi. Usir saja.", true},
		{"object/not spoken, wanted", "Muncul lagi orang Kei di gang ini. Pengen saya usir.", true},
		{"object/another one", "Orang Kei berjualan di sini. Usir nyamuk dengan kelambu.", false},
		{"object/nobody named", "Malam ini banyak nyamuk. Usir saja.", false},

		{"pronoun/in apposition", "Tetangga saya orang Kei, dan mereka itu jorok.", true},
		{"pronoun/possessed", "Tadi ada orang Kei di kantor. Bodoh banget orangnya.", true},
		{"pronoun/possessed by nobody named", "Tadi ada antrean di kantor. Bodoh banget orangnya.", false},

		// the group that is spared
		{"spared/not they", "Yang seharusnya mati itu kamu, bukan orang Kei.", false},
		{"spared/rather than they", "Mending kamu yang mati daripada orang Kei.", false},
		{"spared/not one of them", "Tidak seorang Nias pun pantas mati.", false},
		{"spared/those who hate them", "Pembenci orang Nias mati saja sana.", false},
		{"spared/those who are against them", "Orang yang anti Nias mending mati saja.", false},
		{"spared/said by the one spoken to", "Saya sedih kamu bilang orang Kei tidak berguna.", false},

		// topics
		{"topic/hate speech", "Ujaran kebencian terhadap umat Hindu adalah tindak pidana.", false},
		{"topic/insult", "Penghinaan terhadap orang Papua harus dihentikan.", false},
		{"topic/massacre", "Pembantaian orang Tionghoa tahun 1740 dibahas dalam kuliah sejarah.", false},
		{"topic/expulsion", "Pengusiran warga Ahmadiyah disesalkan Komnas HAM.", false},
		{"topic/discrimination", "Diskriminasi terhadap kaum difabel masih terjadi.", false},
		{"topic/murder", "Kasus pembunuhan orang Papua itu diselidiki.", false},
		{"topic/terrorism", "Terorisme tidak mewakili umat Islam.", false},
		{"topic/seminar", "Seminar tentang kebencian terhadap umat Kristen digelar besok.", false},
		{"topic/victims", "Korban kekerasan adalah orang Rohingya.", false},
		{"topic/campaign", "Kampanye melawan perundungan anak Papua di sekolah.", false},

		// objects of emotion
		{"object of emotion/group", "Saya benci orang Kei.", true},
		{"object of emotion/weather", "Saya benci hujan, kata orang Kei itu sambil tertawa.", false},
		{"object of emotion/comments", "Saya muak membaca komentar yang menghina orang Kei.", false},
		{"object of emotion/those who hate", "Aku benci orang yang membenci orang Kei.", false},

		// worth
		{"worth/denied", "Orang Kei tidak punya otak.", true},
		{"worth/not denied", "Orang Kei punya otak.", false},
		{"worth/fit to live", "Orang Kei tidak pantas hidup.", true},
		{"worth/not fit to suffer", "Orang Kei tidak pantas disiksa.", false},
		{"worth/denial refuted", "Siapa bilang orang Kei tidak punya otak?", false},

		// scripture and prayer
		{"scripture/verse", "QS. Al-Baqarah ayat 6 berbicara tentang orang-orang kafir dan munafik.", false},
		{"scripture/prayer", "Ya Allah, lindungi umat Islam dari godaan setan yang terkutuk.", false},
		{"scripture/sermon", "Allah berfirman bahwa setan adalah musuh yang nyata bagi orang beriman.", false},
		{"scripture/threat", "Allah berfirman dalam surat itu, maka bunuh semua orang Kei!", true},

		// support
		{"support/protect", "Lindungi orang Rohingya dari orang jahat.", false},
		{"support/proud", "Bangga jadi orang Kei, walau sering dibilang miskin.", false},
		{"support/threat stays", "Kami bangga: usir orang Kei dari sini!", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := sara(check(t, c, test.text))
			if (len(got) > 0) != test.want {
				t.Errorf("findings %v, want some: %v\n%s", got, test.want, test.text)
			}
		})
	}
}

// verdicts are drafts of ours, by what decides over them; whether a rule of
// category sara fires at warning or above.
var verdicts = []struct {
	name  string
	fires bool
	texts []string
}{
	{"counter-speech, corrections and denials", false, []string{
		"Hari ini orang Serang datang ke rutan.",
		"Orang Kei malas? Nggak tuh, rajin semua.",
		"Mati gue, telat ke nikahan orang Kei.",
		"Anjing lu, kaget gue. Orang Kei tadi lewat.",
		"Ayo lawan siapa pun yang mau mengusir orang Kei.",
		"Harusnya yang diusir itu perusuh, bukan orang Kei.",
		"Kita wajib membela umat Kristen yang diserang.",
		"Pemerintah harus menolong orang Rohingya yang diusir.",
		"Mari bantu orang Kei memusnahkan hama wereng.",
		"gausah benci org Kei",
		"Saya pernah mengira orang Kei bodoh, saya keliru.",
		"Memangnya kamu Tuhan, menyebut orang Kei sesat?",
		"Usir orang Kei? Jangan!",
		"Orang Kei bodoh? Itu fitnah.",
		"Orang Kei bodoh? Siapa bilang?",
		"Orang Kei bodoh? Tidak benar.",
		"Kenapa harus mengusir orang Kei? Mereka saudara kita.",
		"Marah rasanya mendengar orang Papua dipanggil monyet.",
		"Lawan seruan membenci umat Kristen.",
		"Mereka bodoh karena menghina orang Kei.",
		"Mereka yang membenci orang Kei itu bodoh.",
		"Jangan mau diajak membenci orang Kei.",
		"Orang Rote jauh dari kata malas.",
		"#JanganUsirOrangKei #StopHoaks",
		"Tidak ada yang boleh mengusir orang Kei.",
		"Tak seorang pun boleh mengusir orang Kei.",
		"Siapa pun tidak boleh mengusir orang Kei.",
		"Orang Kei tak boleh diusir.",
		"Orang Kei tidak harus diusir.",
		"Orang Kei bukan untuk diusir, tapi dirangkul.",
		"Apakah orang Kei harus diusir? Tentu tidak.",
		"Apakah pantas orang Kei diusir?",
		"Haruskah orang Kei diusir?",
		"Orang bilang orang Kei bodoh, nyatanya banyak yang jadi dokter.",
		"Katanya orang Kei bodoh, eh ternyata mereka pintar.",
		"Orang Kei dibilang bodoh? Salah besar.",
	}},
	{"the author's own view, for all that stands around it", true, []string{
		"Jujur saja, orang Tolaki itu licik.",
		"Orang Kei... sampah!",
		"Orang Kei: sampah masyarakat.",
		"Orang Kei = sampah",
		"#JagaNKRI #TolakHoaks #BunuhOrangKei",
		"#StopHoaks #OrangKeiSampah",
		"Saya bilang orang Rote malas.",
		"Kalau saya bilang sih orang Kei bodoh.",
		"Gue sebut orang Kei itu sampah.",
		"Orang Mandar tidak jujur, licik.",
		"Orang Mandar bukan cuma licik, bodoh juga.",
		"Kalau mereka datang, usir orang Kei itu.",
		"#StopJudol orang Kei memang licik",
		"Polisi sudah menangkap pelaku. Orang Kei memang sampah.",
		"Tidak seharusnya orang Kei diberi tempat, usir!",
		"Contohnya orang Kei, licik semua.",
		"Contoh kaum licik ya orang Kei itu licik.",
		"Misalnya orang Kei itu bodoh.",
		"Fakta: orang Kei itu bodoh.",
		"Kenyataannya orang Kei itu bodoh.",
		"Faktanya orang Kei itu bodoh, katanya sih pintar.",
		"Katanya toleran, padahal orang Kei itu bodoh.",
		"Sebenarnya orang Kei itu bodoh.",
		"Orang Kei bodoh? Iya banget.",
	}},
	{"groups warned of", true, []string{
		"Jangan percaya orang Kei, mereka bodoh.",
		"Jangan dekat-dekat, orang Kei licik.",
		"Stop percaya orang Kei, licik semua.",
		"Tolak bantuan untuk Rohingya, mereka parasit.",
		"Tolak pengungsi Rohingya!",
		"Hindari orang Kei, licik.",
		"Waspada, orang Kei licik semua.",
		"Hati-hati, orang Kei suka menipu.",
	}},
	{"counter-speech, hoaxes named, others' words judged", false, []string{
		"Waspada penipuan yang mengatasnamakan orang Kei.",
		"Waspada hoaks yang menyebut orang Kei licik.",
		"Awas hoaks: orang Kei membakar pasar.",
		"Cek fakta: benarkah orang Kei membakar pasar? Tidak benar.",
		"[SALAH] Orang Kei membantai warga di pasar.",
		"[HOAKS] Video orang Kei membakar masjid.",
		"Narasi \"orang Kei itu licik\" tidak benar.",
		"Unggahan yang menyebut orang Kei licik itu hoaks.",
		"Beredar pesan yang menyebut orang Kei licik. Pesan itu hoaks.",
		"Ia menulis, \"Usir orang Kei!\" Akibatnya ia dipecat.",
		"Seorang ASN dipecat karena menulis \"orang Kei itu sampah\".",
		"ASN tersebut mengunggah kalimat \"usir orang Kei\" lalu diperiksa inspektorat.",
		"Kapolda: siapa pun yang menyerukan usir orang Kei akan ditindak.",
		"Menteri Agama mengutuk seruan usir umat Ahmadiyah.",
		"Bupati meminta maaf atas ucapan \"orang Kei malas\".",
		"Kami tidak setuju orang Kei diusir.",
		"Saya menolak kalau orang Kei diusir.",
		"Saya sedih orang Kei diusir.",
		"Sungguh kejam mengusir orang Kei.",
		"Kejam sekali yang mengusir orang Kei.",
		"Mengusir orang Kei bukan solusi.",
		"Membakar rumah orang Kei tidak menyelesaikan masalah.",
		"Membunuh orang Kei adalah kejahatan.",
		"Kalau orang Kei diusir, siapa yang rugi?",
		"Apa salah orang Kei sehingga dibunuh?",
		"Sampai kapan orang Papua dipanggil monyet?",
		"Kok bisa-bisanya menyebut orang Papua monyet.",
		"Masa orang Papua disebut monyet?",
		"Tega sekali menyebut orang Papua monyet.",
		"Siapa yang berhak menyebut orang Kei kafir?",
		"Bukannya merangkul, malah mengusir orang Kei.",
		"Alih-alih mengusir orang Kei, pemerintah memberi bantuan.",
		"Dulu saya kira orang Kei itu kasar, ternyata ramah.",
		"Orang Kei sering dianggap bodoh padahal banyak yang sarjana.",
		"Orang Kei bukanlah sampah.",
		"Orang Kei sama sekali bukan beban negara.",
		"Orang Kei jauh dari malas.",
		"Orang Kei pantang malas.",
		"Siapa sangka orang Kei yang dibilang bodoh jadi juara.",
		"Gak ada tuh orang Kei yang jahat ke saya.",
		"Nggak bener kalo orang Kei itu licik.",
		"gak bener tuh org Kei licik",
		"gaboleh benci org Kei",
		"jgn bilang org Kei bodoh dong",
		"Orang Kei dibully, dibilang monyet, kasihan.",
		"Anak saya dipanggil monyet karena orang Papua.",
		"Saya orang Papua dan pernah dipanggil monyet.",
		"Kami orang Kei sering dibilang kasar.",
	}},
	{"news, history, sport, animals, protection", false, []string{
		"Warga mengusir orang Kei, polisi turun tangan.",
		"Rumah orang Kei dibakar massa pada Selasa malam.",
		"Pada 1965 banyak orang Bali dibunuh.",
		"Sejarah mencatat orang Tionghoa pernah diusir dari kota itu.",
		"Kerusuhan itu membuat orang Madura terusir dari kampungnya.",
		"Orang Rohingya dibantai di negaranya sendiri.",
		"Polisi melindungi orang Papua yang hendak dikeroyok.",
		"Tim SAR mengevakuasi orang Kei yang tenggelam.",
		"Petugas mengamankan dua orang Kei yang menyerang tetangganya.",
		"Massa hendak membakar rumah orang Kei, tetapi dicegah aparat.",
		"Beruntung orang Kei itu tidak jadi diusir.",
		"Orang Kei itu nyaris dibunuh perampok.",
		"Orang Kei membunuh ular di sawah.",
		"Orang Kei membakar ikan di pantai.",
		"Orang Asmat berburu babi dan membakar sagu.",
		"Ayo usir nyamuk bersama warga Kei!",
		"Semoga tidak ada lagi orang Kei yang dibunuh.",
		"Semoga pelaku yang membunuh orang Kei segera ditangkap.",
		"Saya akan lapor polisi kalau ada yang mengusir orang Kei.",
		"Saya akan membela orang Kei yang diserang.",
		"Kami akan menghukum siapa pun yang menyerang orang Kei.",
		"Orang Kei akan mengusir roh jahat dalam upacara adat.",
		"Umat Islam menyembelih sapi dan kambing kurban.",
		"Umat Hindu membakar ogoh-ogoh.",
		"Orang Kei bakar batu bersama tamu.",
		"Hari ini orang Kei serbu bazar murah.",
		"Orang Sunda membantai Persija 3-0 di kandang.",
		"Bali United membantai lawannya.",
		"Tim Papua menghajar tim Bali 2-0.",
	}},
	{"calls, wishes, exclusion, disgust, insults, however written", true, []string{
		"Kita bantai orang Kei malam ini.",
		"Malam ini kita bakar kampung orang Kei.",
		"Tinggal tunggu waktu, orang Kei gue habisi.",
		"Orang Kei wajib diusir.",
		"Orang Kei patut dibantai.",
		"Orang Kei pantes digebukin.",
		"Enaknya orang Kei dibakar hidup-hidup.",
		"Orang Kei enaknya dibuang ke laut.",
		"Gebukin aja tuh orang Kei.",
		"Pengen banget gue gebukin orang Kei.",
		"Rasanya mau saya bunuh orang Kei itu.",
		"Awas kalau ketemu orang Kei, gue bunuh.",
		"Siap-siap orang Kei dibantai!",
		"Yuk rame-rame usir orang Kei.",
		"Siapa mau ikut usir orang Kei?",
		"Ada yang mau bantu usir orang Kei?",
		"Tolong usir orang Kei dari sini.",
		"Pak RT, mohon orang Kei diusir.",
		"Sudah waktunya orang Kei angkat kaki.",
		"Minggat sana orang Kei!",
		"Enyahlah orang Kei dari bumi ini.",
		"Orang Kei go to hell.",
		"Lebih baik orang Kei mati saja.",
		"Coba ada yang bakar rumah orang Kei.",
		"Andai gue bisa bunuh semua orang Kei.",
		"Solusinya cuma satu: basmi orang Kei.",
		"Satu-satunya cara, musnahkan orang Kei.",
		"Biar kapok, bakar rumah orang Kei.",
		"Biarkan orang Kei mati kelaparan.",
		"Jangan kasih ampun orang Kei, bantai!",
		"Tidak ada tempat bagi orang Kei di sini.",
		"Orang Kei tidak diterima di sini.",
		"Orang Kei haram tinggal di kampung ini.",
		"Orang Kei dilarang masuk.",
		"Tolak orang Kei masuk kampung kita!",
		"Boikot toko orang Kei!",
		"Jangan belanja di toko orang Kei.",
		"Saya benci, sangat benci orang Kei.",
		"Muak gue liat orang Kei.",
		"Orang Kei bikin eneg.",
		"Gedeg gue sama orang Kei.",
		"Ilfil sama orang Kei.",
		"Gue ga suka orang Kei.",
		"Najis deket2 orang Kei.",
		"org kei t0l0l smua",
		"0rang Kei b4b1",
		"orang kei b a b i",
		"ORANG KEI A N J I N G",
		"orang kei anj*ng",
		"orаng Kеi sаmpаh",
		"Sampah kalian, orang Kei!",
		"Dasar sampah orang Kei!",
		"Bodoh kau orang Kei.",
		"Si bodoh orang Kei itu lagi.",
		"Orang Kei otaknya di dengkul.",
		"Mulut orang Kei kayak comberan.",
		"Kelakuan orang Kei kayak binatang.",
		"Orang Kei mah emang gitu, licik.",
		"Namanya juga orang Kei, pasti malas.",
		"Orang Kei di mana-mana bikin onar.",
		"Semua orang Kei pembohong.",
		"Rata-rata orang Kei maling.",
		"Orang Kei dan orang Rote sama-sama bodoh.",
		"Orang Kei, Rote, dan Alor itu bodoh.",
	}},
	{"official texts, teaching, stories, scripture, the author's own faults", false, []string{
		"Kegiatan sosialisasi bahaya radikalisme diikuti umat Islam dan umat Kristen.",
		"Kementerian mengingatkan agar tidak menyebarkan kebencian terhadap orang Papua.",
		"Pegawai dilarang membeda-bedakan orang Batak, Jawa, maupun Papua.",
		"ASN wajib menjunjung Pancasila dan melayani semua umat tanpa diskriminasi.",
		"Bimbingan rohani bagi warga binaan beragama Hindu berlangsung khidmat.",
		"Warga binaan asal Nias menenun kain; hasilnya dijual di pasar.",
		"Tim medis memeriksa warga binaan, dua orang Bugis sakit gigi.",
		"Kalapas: tidak ada toleransi terhadap siapa pun yang menghina suku lain.",
		"Kami menerima laporan bahwa orang Kei dihina di media sosial.",
		"Mereka yang menghina orang Kei sudah diperiksa.",
		"Petugas melerai perkelahian orang Kei dan orang Rote.",
		"Kejaksaan menuntut pelaku yang menyebut umat Hindu kafir.",
		"Dalam sidang, saksi menirukan ucapan terdakwa: orang Kei sampah.",
		"Majelis hakim menilai kata monyet kepada orang Papua sebagai penghinaan.",
		"KUHP mengancam orang yang menyatakan kebencian terhadap golongan.",
		"Barang siapa mengusir orang karena agamanya dipidana paling lama satu tahun.",
		"Contoh ujaran kebencian: \"orang Kei itu sampah\".",
		"Kuis hari ini: apakah kalimat \"usir orang Kei\" termasuk ujaran kebencian?",
		"Tahukah kamu? Menyebut orang lain kafir bisa dipidana.",
		"Kata \"cina\" sebaiknya diganti \"Tionghoa\".",
		"Istilah \"pribumi\" tidak lagi dipakai dalam dokumen resmi.",
		"Film itu bercerita tentang orang Kei yang dibenci tetangganya.",
		"Novel ini mengisahkan pembantaian orang Tionghoa di Batavia.",
		"Dalam drama itu tokoh jahat berkata, \"Usir orang Kei!\"",
		"Ibu bilang jangan benci orang Kei.",
		"Guru mengajarkan bahwa orang Kei tidak boleh dihina.",
		"Ustaz berpesan agar umat tidak membenci umat lain.",
		"Pendeta mengajak jemaat mengasihi umat Islam.",
		"Kasihilah musuhmu, jangan balas orang Kei dengan kekerasan.",
		"Nabi melarang membunuh orang tua, perempuan, dan anak-anak.",
		"Allah tidak menyukai orang yang membenci sesama.",
		"Sesungguhnya orang munafik berada di neraka (QS. An-Nisa: 145).",
		"\"Bagimu agamamu, bagiku agamaku,\" demikian Surah Al-Kafirun.",
		"Audzubillah dari setan yang terkutuk. Selamat pagi umat Islam.",
		"Orang Kei punya kebun, babi, dan anjing.",
		"Orang Kei memelihara tikus putih untuk penelitian.",
		"Orang Kei itu takut tikus.",
		"Orang Kei buang sampah pada tempatnya.",
		"Sampah di rumah orang Kei sudah diangkut.",
		"Orang Kei jual sapi kurban.",
		"Orang Kei itu guru saya, sabar sekali.",
		"Orang Kei ini lucu, bikin gila ketawa.",
		"Gila, orang Kei keren banget!",
		"Anjir, masakan orang Padang enak parah!",
		"Bodoh banget gue, lupa kunci. Untung ditolong orang Kei.",
		"Goblok, gue salah jalan ke rumah orang Kei.",
		"Orang Kei terkenal rajin, bukan malas.",
		"Orang Kei rajin, tidak seperti saya yang malas.",
		"Saya malas bangun pagi, beda dengan orang Kei.",
		"Saya bodoh, orang Kei pintar.",
		"Kami yang salah, bukan orang Kei.",
		"Orang Kei melawan penjajah Belanda.",
		"Orang Aceh mengusir penjajah.",
		"Pahlawan dari orang Batak itu dibunuh penjajah.",
		"Orang Kei korban, bukan pelaku.",
		"Orang miskin berhak dapat bantuan.",
		"Orang gila dan orang cacat adalah sebutan yang tidak pantas.",
		"Penyandang disabilitas bukan beban keluarga.",
		"ODGJ perlu dirawat, bukan dipasung.",
		"Kaum waria mendapat pelatihan salon di rutan.",
		"Stop kekerasan terhadap perempuan!",
		"Perempuan tidak lemah.",
		"Siapa bilang perempuan itu lemah?",
		"Perempuan sering dianggap lemah.",
	}},
	{"groups of every kind", true, []string{
		"Kaum waria menjijikkan.",
		"Semua janda itu murahan.",
		"Orang cacat cuma jadi beban.",
		"ODGJ mending dipasung saja.",
		"LGBT itu penyakit, harus dimusnahkan!",
		"Dasar kafir laknat!",
		"Orang Kristen itu kafir, jangan ditemani.",
		"Umat Hindu penyembah berhala, sesat!",
		"Syiah bukan Islam, sesat, bunuh!",
		"Ahmadiyah harus dibubarkan, sesat!",
		"Cina babi!",
		"Dasar cina, pelit!",
		"Antek PKI lo!",
	}},
}

func TestVerdicts(t *testing.T) {
	c := defaultChecker(t)
	for _, test := range verdicts {
		t.Run(test.name, func(t *testing.T) {
			for _, text := range test.texts {
				if got := sara(check(t, c, text)); (len(got) > 0) != test.fires {
					t.Errorf("findings %v, want some: %v\n%s", got, test.fires, text)
				}
			}
		})
	}
}

// sara is the rules of category sara that fired at warning or above.
func sara(r *checker.Report) []string {
	var out []string
	for _, f := range r.Findings {
		if f.Rule.Category == "sara" && f.Severity >= rules.Warning {
			out = append(out, f.Rule.ID)
		}
	}
	return out
}
