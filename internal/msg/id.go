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
		Mood: map[checker.Mood]string{
			checker.MoodBare: "dasar", checker.MoodPassive: "pasif", checker.MoodActive: "aktif",
			checker.MoodFirst: "saya", checker.MoodSecond: "engkau", checker.MoodTer: "ter-, ke-",
			checker.MoodNoun: "benda", checker.MoodDegree: "derajat",
		},
		Decimal: ",",
	},
	Report: Report{
		Why: "mengapa", Law: "rujukan", Advice: "saran", Also: "juga", Held: "ditahan", Notice: "keterangan",

		Read:      `dibaca "%s"`,
		CheckedOn: "diperiksa %s",
		Cue:       `penanda "%s"`,
		Structure: "dari susunan teks",
		MoreLines: Count{"dan %d baris lagi", "dan %d baris lagi"},

		Clean:      "tidak ada temuan",
		CleanParts: Count{"%d naskah, tidak ada temuan", "%d naskah, tidak ada temuan"},
		CleanAlone: "%s: tidak ada temuan. Hasil ini bukan putusan hukum.",
		Stdin:      "(masukan baku)",
		Typed:      "(teks%s)",
		Checked:    Count{"%d naskah diperiksa", "%d naskah diperiksa"},
		NotChecked: Count{"%d naskah belum diperiksa", "%d naskah belum diperiksa"},
		Unknown:    "sebabnya tidak diketahui",
		NotVerdict: "Bahan tinjauan bagi penulis, bukan putusan hukum.",

		Suppressed: "diabaikan", SuppressedOf: Count{"%d diabaikan dengan alasan", "%d diabaikan dengan alasan"}, Until: "sampai %s", KnownOf: Count{"%d sudah diketahui", "%d sudah diketahui"},
		NotSelected: Count{"%d aturan tidak dipilih, jadi tidak dipakai", "%d aturan tidak dipilih, jadi tidak dipakai"},
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
		Why: "mengapa", Advice: "saran", Exception: "abaikan", ExceptionLine: `saring:abaikan %s alasan="..."`,

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
	Forms: Forms{
		Terms:   Count{"%d istilah", "%d istilah"},
		Forms:   Count{"%d bentuk dicari", "%d bentuk dicari"},
		Dropped: Count{"%d dicoret", "%d dicoret"},
		Kind: map[rules.Kind]string{
			rules.Words: "kata dan frasa", rules.Phrases: "frasa", rules.Patterns: "pola",
		},
		Struck:    "dicoret",
		AsWritten: "Apa adanya",
		Includes:  "termasuk",
		Calls:     "Hanya dihitung sebagai ajakan, harapan, keharusan, atau rencana sendiri; bentuknya ikut menentukan.",
		NoForm:    "dicoret, tetapi bukan bentuk satu istilah pun",
		Hint:      "Ada bentuk yang berarti lain? Coret: tulis drop: [bentuk] di %s, atau di berkas leksikon lain yang berisi adds_to: %s.",
	},
	Measures: Measures{
		Rule: "aturan", Findings: "temuan", Texts: "naskah", Rate: "per 1.000", Alarms: "alarm palsu",
		FindingCount: Count{"%d temuan", "%d temuan"},
		TextCount:    Count{"%d naskah", "%d naskah"},
		AlarmCount:   Count{"%d alarm palsu", "%d alarm palsu"},
		RateOf:       "%s per 1.000 kalimat",
		Read:         "%s, %s dibaca: %s",
		Sentences:    Count{"%d kalimat", "%d kalimat"},
		Flagged:      Count{"%d kalimat ditandai", "%d kalimat ditandai"},
		Silent:       Count{"%d aturan tanpa temuan", "%d aturan tanpa temuan"},
		Clean:        "%s bertanda bersih, %d di antaranya dengan alarm palsu",
		NoClean:      "tidak ada naskah bertanda bersih, jadi alarm palsu tidak diketahui",
		Expected:     "%d dari %d bagian yang diharapkan ditandai oleh aturan kategorinya",
	},
	Stale: Stale{
		Over: "lewat", CitedBy: "dirujuk oleh",
		Days:  Count{"%d hari", "%d hari"},
		More:  Count{"dan %d lagi", "dan %d lagi"},
		Total: "%d dari %d peraturan perlu diperiksa ulang pada %s.",
		Hint:  "Baca sumbernya (saring regulations show PERATURAN), lalu perbarui \"status\" dan \"checked\" di berkasnya.",
		None:  "%s: semua pemeriksaan masih berlaku pada %s.",
		Next:  "Yang habis lebih dahulu: %s, berlaku sampai %s.",
	},
	CLI:     cliID,
	Formats: formatsID,
}
