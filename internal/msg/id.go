package msg

import (
	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

var id = Messages{
	Lang: rules.Indonesian,
	Names: Names{
		Months: [12]string{
			"Januari", "Februari", "Maret", "April", "Mei", "Juni",
			"Juli", "Agustus", "September", "Oktober", "November", "Desember",
		},
		Severity: map[rules.Severity]string{
			rules.Error: "galat", rules.Warning: "peringatan", rules.Info: "catatan",
		},
		Severities: map[rules.Severity]Count{
			rules.Error:   {"%d galat", "%d galat"},
			rules.Warning: {"%d peringatan", "%d peringatan"},
			rules.Info:    {"%d catatan", "%d catatan"},
		},
		Severe: map[rules.Severity]string{
			rules.Error:   "jangan diunggah",
			rules.Warning: "minta orang lain ikut membaca sebelum diunggah",
			rules.Info:    "saran, boleh diunggah",
		},
		Stance: map[rules.Stance]string{
			rules.Asserted: "dinyatakan", rules.Denied: "dibantah", rules.Forbidden: "dilarang",
			rules.Quoted: "dikutip", rules.Reported: "dilaporkan", rules.Asked: "ditanyakan",
			rules.Legal: "teks hukum",
		},
		Role: map[rules.Role]string{
			rules.Act: "perbuatan", rules.Target: "sasaran", rules.Detail: "rincian", rules.Cue: "penanda",
		},
		Scope: map[rules.Scope]string{
			rules.ScopeClause:   "satu klausa",
			rules.ScopeSentence: "satu kalimat",
			rules.ScopeDraft:    "seluruh naskah",
		},
		Status: map[rules.Status]string{
			rules.InForce: "berlaku", rules.Partly: "berlaku sebagian",
			rules.Repealed: "dicabut", rules.Guidance: "pedoman",
		},
		Trick: map[checker.Trick]string{
			checker.TrickInvisible: "karakter tak terlihat",
			checker.TrickLookalike: "huruf mirip",
			checker.TrickSlang:     "ejaan tidak baku",
			checker.TrickClitic:    "akhiran -nya, -lah, dan sejenisnya",
			checker.TrickRepeat:    "huruf diulang",
			checker.TrickSpaced:    "huruf direnggangkan",
			checker.TrickLeet:      "angka pengganti huruf",
			checker.TrickMask:      "huruf disamarkan",
			checker.TrickJoined:    "kata digabung",
			checker.TrickPronoun:   "kata ganti",
		},
		Outcome: map[checker.Outcome]string{
			checker.Fired: "temuan", checker.HeldBack: "ditahan", checker.NotMet: "tak lengkap",
			checker.TooFar: "terlalu jauh", checker.NotLinked: "tak terhubung", checker.Exempt: "dikecualikan",
		},
		Confidence: map[rules.Confidence]string{
			rules.High:   "tinggi: naskahnya dibaca, atau dua sumber terpisah sepakat",
			rules.Medium: "sedang: satu sumber",
			rules.Low:    "rendah: tidak untuk dirujuk",
		},
	},
	Report: Report{
		Why: "mengapa", Law: "rujukan", Advice: "saran", Held: "ditahan", Notice: "info",

		Read:      `dibaca "%s"`,
		CheckedOn: "diperiksa %s",
		Cue:       `penanda "%s"`,
		Structure: "dari susunan teks",
		MoreLines: Count{"dan %d baris lagi", "dan %d baris lagi"},

		Clean:      "tidak ada temuan",
		CleanAlone: "%s: tidak ada temuan. Hasil ini bukan putusan hukum.",
		Stdin:      "(masukan baku)",
		Checked:    Count{"%d naskah diperiksa", "%d naskah diperiksa"},
		NotChecked: Count{"%d naskah belum diperiksa", "%d naskah belum diperiksa"},
		Unknown:    "sebabnya tidak diketahui",
		NotVerdict: "Bahan tinjauan bagi penulis, bukan putusan hukum.",
	},
	Trace: Trace{
		Words: "kata", Sentences: "kalimat dan klausa", Hits: "kena leksikon", Rules: "aturan",
		NoWords: "tidak ada kata", NoHits: "tidak ada istilah yang kena", NoRules: "tidak ada aturan yang ditimbang",
		Kind: map[string]string{
			"word": "kata", "number": "angka", "hashtag": "tagar", "mention": "sebutan",
			"link": "tautan", "emoji": "emoji", "mark": "tanda",
		},
		Governor: `di bawah "%s"`,
		Trap:     `gugur, bagian dari "%s"`,
		Failed:   "gagal pada %s",
	},
	Explain: Explain{
		Category: "kategori", Severity: "tingkat", Scope: "lingkup", Stance: "sikap", When: "syarat",
		Why: "mengapa", Advice: "saran",

		Law: "Rujukan", Text: "isi", Sanction: "sanksi", Replaced: "diganti",
		NoLaw: "tidak merujuk peraturan",
		Flag:  "Contoh yang ditandai", Pass: "Contoh yang dibiarkan", Because: "sebab",
		Lexicons: "Leksikon",
		Terms:    Count{"%d istilah", "%d istilah"},
		Misses:   "Yang belum terlihat", NoMisses: "belum ada yang tercatat",

		Near: "berjarak paling jauh %d kata", Link: "terhubung langsung", Order: "berurutan", AtLeast: "paling sedikit %d dari",
		None: "tanpa", All: "semua", Any: "salah satu",

		Title: "judul", Kind: "jenis", Number: "nomor", Year: "tahun", Status: "status", Since: "sejak",
		Checked: "diperiksa", Confidence: "keyakinan",
		AmendedBy: "diubah", ReplacedBy: "diganti", Note: "catatan", Sources: "sumber",
		Articles: "Ketentuan, dalam kata-kata kami", CitedBy: "Dirujuk oleh",
		NotCited: "belum dirujuk aturan mana pun",
		Whole:    "secara keseluruhan",
	},
	Listings: Listings{
		Rule: "aturan", Severity: "tingkat", Title: "judul",
		Regulation: "peraturan", Status: "status", Checked: "diperiksa",
		Rules:       Count{"%d aturan", "%d aturan"},
		Regulations: Count{"%d peraturan", "%d peraturan"},
		None:        "tidak ada yang cocok",
	},
	CLI: cliID,
}
