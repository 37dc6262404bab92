package msg

var cliID = CLI{
	Root: Command{
		Short: "Memeriksa naskah kiriman sebelum disebar",
		Long: `Saring sebelum sharing: memeriksa naskah kiriman sebelum disebar, dan menunjukkan klausa yang sebaiknya tidak keluar beserta peraturan yang disentuhnya.

Semuanya berjalan di komputer ini. Tidak ada yang dikirim, dan naskah tidak disimpan.

Status keluar: 0 semua diperiksa dan tidak ada temuan setingkat --fail-on, 1 ada temuan, 2 tidak dimulai (pilihan atau aturan salah), 3 ada yang belum diperiksa, 130 dihentikan.`,
		Example: `  saring check naskah.txt
  saring check -t "Sebarkan sebelum dihapus!"
  saring explain hoaks/desakan-sebar`,
	},
	Check: Command{
		Args:  "[BERKAS | FOLDER | -]...",
		Short: "Memeriksa naskah: berkas, folder, masukan baku, atau teks",
		Long: `Memeriksa naskah dan menunjukkan klausa yang sebaiknya tidak keluar.

Argumen selalu dibaca sebagai nama berkas, nama folder, atau "-" untuk masukan baku; teks langsung ditulis dengan --text. Di dalam folder, yang diperiksa adalah berkas berekstensi: %s.`,
		Example: `  saring check naskah.txt konten/
  saring check -t "Sebarkan sebelum dihapus!"
  pbpaste | saring check
  saring check --format json konten/ > hasil.json`,
	},
	Batch: Command{
		Args:  "[BERKAS | -]...",
		Short: "Memeriksa banyak rekaman JSON Lines, satu hasil per rekaman",
		Long: `Membaca rekaman JSON Lines ({"id": "...", "text": "..."}) dan menulis satu objek JSON per rekaman, urut seperti masukan. Isian lain, termasuk nama penulis, tidak disalin kecuali diminta dengan --keep.

Rekaman yang rusak tetap dijawab, dengan status "failed" dan sebabnya; status keluar lalu 3. Bentuk hasil dicetak oleh "saring schema result".`,
		Example: `  saring batch kiriman.jsonl > hasil.jsonl
  ekspor | saring batch --fail-on error
  saring batch --field caption --field alt --summary arsip.jsonl > hasil.jsonl`,
	},
	Trace: Command{
		Args:  "[BERKAS | -]",
		Short: "Memperlihatkan apa yang dilihat tiap tahap, dan mengapa aturan berbunyi atau tidak",
		Example: `  saring trace -t "Jangan sebarkan sebelum dihapus"
  saring trace naskah.txt --rule hoaks/desakan-sebar`,
	},
	Explain: Command{
		Args:    "ATURAN...",
		Short:   "Menjelaskan aturan: alasan, dasar hukum, contoh",
		Example: `  saring explain hoaks/desakan-sebar`,
	},
	Rules: Command{
		Short: "Melihat, mencari, menguji, mengukur, dan membuat aturan",
		Example: `  saring rules search hoax
  saring rules new hoaks/obat-palsu --dir aturan-kami
  saring rules test --rules aturan-kami`,
	},
	RulesList: Command{Short: "Mendaftar aturan menurut kategori"},
	RulesShow: Command{
		Args:    "ATURAN...",
		Short:   "Mencetak berkas aturan, untuk dicontoh",
		Example: `  saring rules show hoaks/desakan-sebar`,
	},
	RulesSearch: Command{
		Args:  "KATA...",
		Short: "Mencari aturan dari kata yang diingat sebagian atau salah eja",
		Long: `Mencari aturan dari id, judul (Indonesia dan Inggris), dan nama leksikonnya; sesudah itu dari pesan, saran, dan istilah di dalam leksikonnya. Kata yang diingat sebagian dan yang salah eja tetap dicari.

Status keluar 1 bila tidak ada yang cocok.`,
		Example: `  saring rules search hoax
  saring rules search bendira`,
	},
	RulesForms: Command{
		Args:  "LEKSIKON...",
		Short: "Memperlihatkan bentuk kata yang dicari untuk sebuah leksikon",
		Long: `Memperlihatkan bentuk kata yang dibuat untuk tiap istilah sebuah leksikon, menurut kegunaannya dalam kalimat, beserta yang dicoret.

Nama leksikon sebuah aturan disebut oleh "saring explain ATURAN".`,
		Example: `  saring rules forms memotret --rules aturan-kami`,
	},
	RulesTest: Command{
		Args:  "[ATURAN...]",
		Short: "Menguji aturan dengan contohnya sendiri",
		Long: `Memeriksa contoh di dalam berkas aturan: contoh flag harus ditandai oleh aturan itu pada bagian dalam kurung siku, contoh pass tidak boleh ditandai olehnya. Tanpa argumen, semua aturan diuji; dengan --rules, hanya aturan dari folder itu.

Catatan menyebut yang tidak dibuktikan: pengecualian yang tidak dibutuhkan contoh pass mana pun, cabang yang tidak dipakai contoh flag mana pun, dan istilah yang tidak mengenali dirinya sendiri.

Status keluar 1 bila ada contoh yang meleset; dengan --strict juga bila ada catatan.`,
		Example: `  saring rules test
  saring rules test --strict --rules aturan-kami
  saring rules test hoaks/obat-palsu --rules aturan-kami`,
	},
	RulesMeasure: Command{
		Args:  "BERKAS...",
		Short: "Mengukur temuan dan alarm palsu tiap aturan pada korpus JSON Lines",
		Long: `Memeriksa naskah dalam korpus JSON Lines dan menghitung, untuk tiap aturan: temuan, naskah yang kena, temuan per 1.000 kalimat, dan alarm palsu, yaitu temuan galat atau peringatan pada rekaman yang ditandai bersih.

Rekaman: {"id": "...", "text": "...", "clean": true, "expect": [{"category": "hoaks", "span": "..."}]}; clean dan expect boleh tidak ada. "-" adalah masukan baku.`,
		Example: `  saring rules measure korpus.jsonl
  saring rules measure korpus.jsonl --rules aturan-kami --no-default-rules`,
	},
	RulesNew: Command{
		Args:    "KATEGORI/NAMA",
		Short:   "Membuat berkas aturan dan leksikon baru dari kerangka",
		Long:    "Menulis kerangka aturan ke FOLDER/rules/KATEGORI/NAMA.yaml dan kerangka kosakatanya ke FOLDER/lexicons/NAMA.yaml. Berkas yang sudah ada tidak pernah ditimpa.",
		Example: `  saring rules new hoaks/obat-palsu --dir aturan-kami`,
	},
	Regulations:     Command{Short: "Melihat, mencari, dan memeriksa ulang peraturan yang dirujuk aturan"},
	RegulationsList: Command{Short: "Mendaftar peraturan, statusnya, dan kapan diperiksa"},
	RegulationsShow: Command{
		Args:    "PERATURAN...",
		Short:   "Memperlihatkan peraturan: status, pasal, dan aturan yang merujuknya",
		Example: `  saring regulations show kuhp-2023`,
	},
	RegulationsSearch: Command{
		Args:    "KATA...",
		Short:   "Mencari peraturan dari sebagian nama, nomor, atau judul",
		Example: `  saring regulations search disiplin pns`,
	},
	RegulationsCheck: Command{
		Short: "Mendaftar peraturan yang statusnya perlu diperiksa ulang",
		Long: `Mendaftar peraturan yang pemeriksaan statusnya lebih lama daripada "max_age", berapa hari lewatnya, dan aturan yang merujuknya.

Status keluar 1 bila ada, 0 bila tidak.`,
		Example: `  saring regulations check
  saring regulations check --on 2027-06-01`,
	},
	Config: Command{
		Short: "Membuat, melihat, dan memeriksa setelan",
		Long:  `Setelan dibaca dari .saring.yaml yang terdekat ke atas dari naskah, sampai folder repositori; lalu dari berkas setelan pengguna. Pilihan di baris perintah dan peubah SARING_* mengalahkan keduanya.`,
		Example: `  saring config init
  saring config show --origin`,
	},
	Baseline: Command{
		Short: "Mencatat temuan lama, supaya hanya yang baru disebut",
		Long: `Baseline adalah berkas temuan yang sudah diketahui. Isinya sidik (hash bergaram) dari aturan dan kata-kata klausa, bukan teks naskah; ia tetap cocok bila baris berpindah atau berkas berganti nama.

"saring check --baseline BERKAS" hanya menyebut temuan yang tidak ada di dalamnya.`,
		Example: `  saring baseline create konten/
  saring check --baseline .saring-baseline.yaml konten/`,
	},
	BaselineCreate: Command{
		Args:    "[BERKAS | FOLDER | -]...",
		Short:   "Menulis baseline dari semua temuan sekarang",
		Long:    "Memeriksa naskah dan menulis semua temuannya ke .saring-baseline.yaml, atau berkas yang disebut. Berkas yang sudah ada tidak ditimpa; bila ada naskah yang belum diperiksa, tidak ada yang ditulis (status 3).",
		Example: `  saring baseline create konten/`,
	},
	BaselineCheck: Command{
		Args:    "[BERKAS | FOLDER | -]...",
		Short:   "Membandingkan baseline dengan temuan sekarang",
		Long:    "Menghitung temuan yang sudah diketahui, yang baru, dan yang usang: tercatat tetapi tidak ditemukan lagi. Periksa naskah yang sama seperti ketika baseline dibuat. Status keluar 1 bila ada yang baru atau usang.",
		Example: `  saring baseline check konten/`,
	},
	BaselinePrune: Command{
		Args:    "[BERKAS | FOLDER | -]...",
		Short:   "Menghapus yang usang dari baseline",
		Long:    "Menghapus temuan yang tidak ditemukan lagi. Temuan baru tidak pernah ditambahkan; bila ada naskah yang belum diperiksa, tidak ada yang ditulis (status 3).",
		Example: `  saring baseline prune konten/`,
	},
	ConfigInit: Command{
		Short: "Menulis .saring.yaml yang dijelaskan, di folder ini",
		Long:  "Menulis berkas setelan dengan semua kunci dan penjelasannya. Berkas yang sudah ada tidak pernah ditimpa.",
	},
	ConfigShow: Command{
		Args:  "[BERKAS | FOLDER]...",
		Short: "Memperlihatkan setelan yang berlaku, dan asal tiap nilai",
		Long:  "Mencetak setelan yang berlaku untuk folder ini, atau untuk naskah yang disebut, sebagai berkas setelan.",
		Example: `  saring config show --origin
  saring config show --origin konten/`,
	},
	ConfigVerify: Command{
		Args:  "[BERKAS | FOLDER]...",
		Short: "Memeriksa berkas setelan",
		Long:  "Memeriksa setelan untuk folder ini, atau untuk naskah yang disebut: kunci, nilai, aturan, dan folder di dalamnya. Status keluar 2 bila ada yang salah.",
	},
	Schema: Command{
		Short:   "Mencetak JSON Schema berkas leksikon, aturan, peraturan, setelan, atau hasil",
		Example: `  saring schema rule > rule.schema.json`,
	},
	Completion: Command{
		Short: "Mencetak skrip pelengkapan untuk bash, zsh, fish, atau powershell",
		Example: `  source <(saring completion bash)
  saring completion fish > ~/.config/fish/completions/saring.fish`,
	},
	Man: Command{
		Args:  "[PERINTAH]...",
		Short: "Mencetak halaman manual sebuah perintah",
		Long: `Mencetak bantuan sebuah perintah, tanpa nama perintah bantuan saring sendiri, sebagai halaman untuk man(1).

Nama halaman untuk disimpan: saring.1, saring-check.1, saring-rules-list.1, dan seterusnya.`,
		Example: `  saring man check | man -l -
  saring man > ~/.local/share/man/man1/saring.1`,
	},
	Version: Command{Short: "Menyebut versi, dan banyaknya aturan dan peraturan"},
	Help:    Command{Args: "[PERINTAH]...", Short: "Menjelaskan perintah"},

	Headings: Headings{
		Name: "Nama", Description: "Penjelasan",
		Usage: "Pemakaian", Aliases: "Nama lain", Examples: "Contoh", Commands: "Perintah",
		Flags: "Pilihan", GlobalFlags: "Pilihan umum",
		Command: "PERINTAH",
		More:    `Selengkapnya tentang satu perintah: %s PERINTAH --help`,
		Choices: "%s; bawaan %s",
	},
	Brief: `saring memeriksa naskah sebelum disebar.

  saring check naskah.txt        memeriksa berkas
  saring check konten/           memeriksa isi folder
  saring check -t "teks naskah"  memeriksa teks
  saring help                    semua perintah`,

	FlagRules:          "tambahkan aturan dari `FOLDER`; boleh diulang",
	FlagNoDefaultRules: "jangan pakai aturan bawaan; kosakata dan peraturannya tetap dapat dirujuk",
	FlagLang:           "pesan dalam `BAHASA` ini, juga lewat SARING_LANG",
	FlagColor:          "warnai hasil `KAPAN`",
	FlagHelp:           "tampilkan bantuan",
	FlagVersion:        "sebut versi",
	FlagText:           "periksa `TEKS` ini; boleh diulang",
	FlagTraceText:      "lacak `TEKS` ini",
	FlagAs:             "baca semua berkas sebagai `BENTUK` ini; bawaan menurut ekstensinya",
	FlagField:          "naskah ada dalam `ISIAN` ini dari JSON, JSON Lines, YAML, dan CSV; boleh diulang",
	FlagStdinName:      "sebut masukan baku dengan `NAMA` ini, dan baca menurut ekstensinya",
	FlagFormat:         "tulis laporan dalam `BENTUK[=BERKAS]` ini, tanpa berkas ke keluaran baku; boleh diulang",
	FlagTextField:      "isian `JALUR` memuat teksnya, misalnya caption atau posts[].caption; boleh diulang; bawaan text",
	FlagKeep:           "salin isian `NAMA` ke hasil; boleh diulang",
	FlagShard:          "hanya bagian ke-i dari n, `I/N`: rekaman ke-i, i+n, i+2n, ...",
	FlagSummary:        "akhiri dengan satu baris ringkasan",
	FlagFailOn:         "`TINGKAT` terendah yang membuat status keluar 1",
	FlagWidth:          "lebar hasil dalam `KOLOM`; bawaan lebar terminal",
	FlagRedact:         "laporan tanpa kata-kata naskah: hanya letak, aturan, dan rujukan",
	FlagStatistics:     "hitung juga temuan menurut kategori dan aturan (text, json)",
	FlagVerbose:        "tampilkan juga yang ditahan karena sikap penulis",
	FlagCategory:       "hanya `KATEGORI` ini",
	FlagRule:           "hanya `ATURAN` ini",
	FlagDir:            "`FOLDER` aturan yang ditulisi; bawaan folder ini",
	FlagOn:             "keadaan pada `TANGGAL` ini (TTTT-BB-HH); bawaan hari ini",
	FlagAll:            "uji juga aturan di luar folder --rules",
	FlagStrict:         "status keluar 1 juga bila ada catatan",
	FlagTestVerbose:    "sebut leksikon yang istilahnya tidak dijangkau contoh",

	FlagConfig:         "pakai `BERKAS` setelan ini, juga lewat SARING_CONFIG; bawaan .saring.yaml terdekat",
	FlagNoConfig:       "jangan baca berkas setelan mana pun",
	FlagSelect:         "hanya pakai `ATURAN` atau kategori ini; boleh beberapa dengan koma",
	FlagIgnore:         "jangan pakai `ATURAN` atau kategori ini; boleh beberapa dengan koma",
	FlagNoSuppressions: "tampilkan juga temuan yang diabaikan dengan saring:abaikan",

	FlagUser:   "tulis setelan pengguna, yang berlaku di semua folder",
	FlagOrigin: "sebut asal tiap nilai",

	DidYouMean:      "maksud Anda %q?",
	Choices:         "pilihannya: %s",
	SeeHelp:         "lihat: %s --help",
	SeeRules:        "lihat daftarnya: saring rules list",
	SeeRegulations:  "lihat daftarnya: saring regulations list",
	SeeLexicons:     "leksikon sebuah aturan disebut oleh: saring explain ATURAN",
	SearchFor:       "cari dengan: %s",
	LawNoRule:       "itu peraturan; lihat: %s",
	CheckFile:       "untuk memeriksa berkas itu: saring check %s",
	FlagElsewhere:   "pilihan itu ada pada: %s",
	UnknownCommand:  "perintah %q tidak dikenal",
	UnknownFlag:     "pilihan %s tidak dikenal",
	UnknownShort:    "pilihan -%s tidak dikenal",
	UnknownValue:    "nilai %q untuk %s tidak dikenal",
	WidthRange:      "nilai %q untuk %s harus bilangan dari %d sampai %d",
	BadDate:         "tanggal %q untuk %s tidak ada",
	BadShard:        "bagian %q untuk %s tidak ada",
	ShardHint:       "tulis I/N, misalnya 2/8 untuk bagian kedua dari delapan",
	DateHint:        "tulis TTTT-BB-HH, misalnya 2027-06-01",
	FlagNeedsValue:  "pilihan --%s memerlukan nilai",
	FlagSyntax:      "pilihan %q tidak dapat dibaca",
	TooMany:         "terlalu banyak argumen untuk %s, mulai dari %q",
	TooFew:          "argumen kurang: %s",
	UnknownRule:     "aturan %q tidak dikenal",
	RulesOf:         "%s adalah kategori; aturannya: %s",
	UnknownLexicon:  "leksikon %q tidak dikenal",
	UnknownLaw:      "peraturan %q tidak dikenal",
	UnknownCategory: "kategori %q tidak dikenal",
	UnknownSchema:   "skema %q tidak dikenal",
	UnknownShell:    "shell %q tidak dikenal",
	NotWritten:      "hasil tidak tertulis seluruhnya: %v",
	NotWrittenHint:  "tulis ke tempat lain, lalu jalankan sekali lagi",
	DiskFull:        "ruang penyimpanan penuh",
	NoSuchFile:      "tidak ada berkas dengan nama ini",
	NoPermission:    "tidak ada izin",

	PathIsText:       "untuk memeriksa kata-katanya sendiri, pakai --text",
	OneText:          "hanya satu --text yang dapat dilacak sekaligus",
	TextAndPath:      "pakai salah satu: --text atau %q",
	EmptyPath:        "nama berkas yang diberikan kosong",
	StdinTwice:       `"-" diberikan dua kali, padahal masukan baku hanya dapat dibaca sekali`,
	FlagFileList:     "periksa berkas yang namanya ada dalam `BERKAS`, satu per baris; \"-\" untuk masukan baku",
	FlagChanged:      "periksa hanya baris yang menurut git baru sejak `COMMIT`; tanpa nilai: yang belum di-commit",
	ChangedAlone:     `--changed memeriksa berkas di dalam repositori git, tidak bersama --text, --file-list, atau "-"`,
	ListUnreadable:   "daftar berkas %q tidak dapat dibaca: %v",
	NothingListed:    "%s: tidak ada naskah yang perlu diperiksa",
	NoGit:            "--changed memerlukan git, yang tidak ditemukan di komputer ini",
	NoGitHint:        "pasang git, atau periksa semuanya tanpa --changed",
	NoRepository:     "--changed hanya dapat dipakai di dalam repositori git",
	NoRepositoryHint: "pindah ke folder repositorinya, atau periksa semuanya tanpa --changed",
	BadRef:           "git tidak mengenal %q sebagai commit, cabang, atau tag",
	BadRefHint:       "periksa ejaannya; di CI ambil dulu riwayatnya, misalnya dengan git fetch",
	GitFailed:        "git tidak dapat menyebut apa yang baru: %v",
	Ignored:          Count{"%d berkas atau folder diabaikan menurut .gitignore", "%d berkas atau folder diabaikan menurut .gitignore"},
	StdinNameAlone:   "--stdin-filename hanya berguna bila masukan baku dibaca",
	BadField:         "isian %q untuk %s tidak dapat dibaca",
	FieldHint:        "tulis seperti caption, posts.caption, posts[0].caption, atau **.caption",
	FieldNowhere:     "isian ini tidak ada dalam rekaman mana pun",
	NoFields:         "tidak dipakai, karena naskahnya tidak berisian dan dibaca utuh",
	NoFieldsHint:     "isian ada dalam JSON, JSON Lines, YAML, dan CSV; bila naskah ini salah satunya, sebut dengan --as",
	Fieldless:        "%s karena tidak ada isian yang dikenal sebagai naskah: %s",

	TwoReports:      "dua bentuk ke keluaran baku: %s dan %s",
	NoStatistics:    "--statistics tidak ada gunanya di sini: hitungannya hanya tampil dalam text dan json",
	ReportToFile:    "tulis salah satunya ke berkas, misalnya --format %s=BERKAS",
	ReportTwice:     "dua laporan ke berkas yang sama: %q",
	ReportOverDraft: "laporan ke %q akan menimpa naskahnya; pilih nama lain",
	ReportAsDraft:   "laporan %q ada di dalam folder yang diperiksa, %q, dan akan dibaca sebagai naskah",
	ReportOutside:   "tulis di luar folder itu, atau di folder yang namanya dimulai dengan titik",
	FileUnwritten:   "%q tidak dapat ditulis",
	ReportUnwritten: "laporan tidak dapat ditulis ke %q",
	ReportNoFolder:  "foldernya tidak ada; buat dahulu, atau pilih folder lain",
	ReportIsFolder:  "itu folder; tambahkan nama berkas",
	ReportForbidden: "tidak ada izin menulis di sana; pilih folder lain",

	Typing: "ketik atau tempel naskah, lalu akhiri dengan Ctrl-D (Windows: Ctrl-Z, Enter)",

	RulesMissing:    "folder aturan %q tidak ditemukan",
	RulesNoFolder:   "%q bukan folder aturan melainkan berkas",
	RulesUnreadable: "folder aturan %q tidak dapat dibuka: %v",
	RulesShape:      "tunjuk folder yang berisi lexicons/, rules/, atau regulations/",
	RulesUnread:     "%s berisi berkas YAML tetapi tidak dibaca; dari folder aturan hanya lexicons/, rules/, dan regulations/ yang dibaca",
	Problems:        Count{"%d kesalahan; tidak ada yang diperiksa", "%d kesalahan; tidak ada yang diperiksa"},
	NoRules:         "tidak ada satu aturan pun untuk memeriksa",
	NoRulesHint:     "tambahkan dengan --rules, atau lepas --no-default-rules",

	FlagBaseline:   "jangan sebut temuan yang ada di `BERKAS` ini, juga lewat SARING_BASELINE",
	FlagNoBaseline: "jangan pakai baseline dari setelan",

	BaselineThere:     "hapus yang usang dengan: saring baseline prune; untuk membuat ulang, hapus dulu berkasnya",
	BaselineWritten:   "ditulis: %s (%d temuan)",
	BaselineUnwritten: "%s tidak ditulis, karena tidak semua naskah diperiksa",
	BaselineStale:     "usang: %s %s (%d)",
	BaselineCounts:    "%s: %d temuan sudah diketahui, %d baru, %d usang",

	Excluded: "%s: %s karena include atau exclude dalam setelan",

	SettingsMissing: "berkas setelan %q tidak ditemukan", SettingsMissingHint: "periksa namanya, atau tulis yang baru dengan: saring config init",
	OneSettings:      "naskah-naskah ini punya setelan yang berbeda: %s (%s) dan %s (%s)",
	OneSettingsHint:  "periksa terpisah, atau tunjuk satu dengan --config",
	NoSettingsFile:   "tanpa berkas setelan",
	NoneSelected:     "tidak ada satu aturan pun yang dipilih, jadi tidak ada yang diperiksa",
	NoneSelectedHint: "periksa select (%s), ignore (%s), dan severity",
	ByDefault:        "bawaan",
	SettingsRight:    "%s: benar",
	SettingsNone:     "%s; nilai bawaan berlaku",

	AtPlace:       "baris %d kolom %d",
	Empty:         "kosong, tidak ada yang dapat diperiksa",
	EmptyHint:     "periksa apakah naskahnya sudah disimpan di sini",
	NoDrafts:      "tidak ada naskah di folder ini",
	NoDraftsHint:  "yang dibaca dari folder: %s; berkas lain sebut dengan namanya",
	Skipped:       "%s (%s); yang dibaca dari folder: %s",
	SkippedFiles:  Count{"%d berkas dilewati", "%d berkas dilewati"},
	NoExtension:   "tanpa ekstensi",
	SpecialFiles:  Count{"%d tautan atau berkas khusus", "%d tautan atau berkas khusus"},
	Defect:        "ada cacat di dalam saring: %v",
	DefectHint:    "laporkan kepada pembuatnya, sertakan naskahnya bila boleh",
	Interrupted:   "dihentikan; tidak semuanya diperiksa",
	BatchDone:     "%d rekaman, %d belum diperiksa",
	Progress:      "%d rekaman, %d dengan temuan, %d belum diperiksa",
	CheckSpelling: "periksa ejaannya",

	NothingFound:      "tidak ada yang mirip dengan %q",
	NotConsidered:     "%s: tidak satu pun istilah aturan ini ada dalam naskah",
	NoCategory:        "id aturan %q belum menyebut kategorinya",
	CategoryHint:      "tulis KATEGORI/NAMA, misalnya %s; kategorinya: %s",
	BadRuleID:         "id aturan %q tidak sah",
	RuleIDHint:        "tulis KATEGORI/NAMA dengan huruf kecil a-z, angka, dan tanda hubung, misalnya hoaks/obat-palsu",
	FileExists:        "%s sudah ada",
	NotOverwritten:    "tidak ditimpa; pilih nama lain atau sunting berkas itu",
	RuleTaken:         "aturan %q sudah ada di %s",
	BuiltInTaken:      "aturan bawaan %q tidak dapat diganti",
	BuiltInHint:       "pilih nama lain; untuk mencontohnya: saring rules show %s",
	Written:           "ditulis: %s",
	Kept:              "sudah ada, dibiarkan: %s",
	LexiconTaken:      "kosakata %q sudah ada di %s; aturan ini memakainya",
	NextTest:          "Ubah isinya menjadi aturan Anda, lalu uji:",
	VersionText:       "saring %s (%s, %s/%s)\n%d aturan, %d leksikon, %d peraturan (himpunan %s)",
	RulesTested:       Count{"%d aturan", "%d aturan"},
	Examples:          Count{"%d contoh", "%d contoh"},
	ExamplesPassed:    "%s, %s: semua sesuai",
	ExamplesFailed:    "%s, %s: %d meleset",
	ExampleNotFlagged: "%q tidak ditandai dalam contoh flag %q",
	ExampleFlagged:    "%q ditandai dalam contoh pass %q",
	ExampleWhy:        "seharusnya lolos: %s",
	Seen:              "terlihat: %s",
	SeenAt:            "yang ditandai: %q",
	SeenNothing:       "tidak satu pun istilah aturan ini ditemukan",
	OnlyOwnRules:      "hanya aturan dari %s yang diuji, bukan %d aturan lainnya; semuanya: --all",
	Note:              "catatan",
	Notes:             Count{"%d catatan", "%d catatan"},
	Unreached:         "%d dari %d istilah tidak dijangkau contoh mana pun",
	UnreachedOf:       "%s: %d dari %d istilah",
	UnreachedHint:     "menurut leksikon: --verbose",

	BadClean:   `"clean" bukan true atau false`,
	BadExpect:  `"expect" bukan larik {"category","span"}`,
	LabelHint:  `misalnya {"id":"c1","text":"...","clean":false,"expect":[{"category":"hoaks","span":"..."}]}`,
	StaleCited: "status %s sudah lama tidak diperiksa; lihat: saring regulations check",
}
