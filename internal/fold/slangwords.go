package fold

// spelling is a standard word and the ways it is written instead.
type spelling struct {
	word    string
	written []string
}

// slang is the table behind [Slang], by class of words, each class sorted by the
// standard word. It is kept to words that carry grammar or an insult. Left out
// are spellings that are as often something else: bpk, km, cm, mk, smp, sma,
// hr, isa, iso, karo, nu, ulah, ko.
var slang = [...][]spelling{
	pronouns, negators, conjunctions, prepositions, modals, adverbs, demonstratives, questions,
	quantities, verbs, nouns, interjections, insults, javanese, sundanese, otherRegions,
}

var pronouns = []spelling{
	{"aku", []string{"akuh", "akyu", "aq", "aqu"}},
	{"dia", []string{"doi", "doski", "dy", "dya"}},
	{"kalian", []string{"kalean", "kalen", "kelen", "klian", "lupada"}},
	{"kami", []string{"kmi"}},
	{"kamu", []string{"antum", "elo", "elu", "ente", "kamyu", "kmu", "lo", "loe", "lu", "lw", "situ", "u"}},
	{"kita", []string{"qita", "qta"}},
	{"mereka", []string{"mreka", "mrk", "mrka"}},
	{"saya", []string{"ana", "ane", "aye", "eke", "gua", "gue", "gw", "gwe", "gweh", "ogut", "saia", "saye", "sya", "sy", "w"}},
	{"sendiri", []string{"ndiri", "sndiri", "sndri"}},
}

var negators = []spelling{
	{"belum", []string{"belom", "blm", "blom", "blum", "lom"}},
	{"bukan", []string{"bkan", "bkn", "bukn"}},
	{"jangan", []string{"jangn", "jgan", "jgn", "jngan", "jngn"}},
	{"tanpa", []string{"tnp", "tnpa"}},
	{"tiada", []string{"gaada"}},
	{"tidak", []string{
		"engga", "enggak", "ga", "gag", "gak", "gk", "kaga", "kagak", "kgk", "nda", "ndak", "ngak",
		"ngga", "nggak", "nggk", "ngk", "tak", "td", "tdak", "tdk", "tida",
	}},
}

var conjunctions = []spelling{
	{"agar", []string{"agr"}},
	{"atau", []string{"ataw", "ato", "atw"}},
	{"bahwa", []string{"bahwasanya", "bhw", "bhwa"}},
	{"dan", []string{"dn"}},
	{"jika", []string{"jka"}},
	{"kalau", []string{"kalo", "kalu", "kl", "klau", "klo", "klu", "klw"}},
	{"karena", []string{"coz", "gegara", "karna", "krena", "krn", "krna", "soalnya"}},
	{"ketika", []string{"ktika"}},
	{"meskipun", []string{"meskpn", "mskipun"}},
	{"padahal", []string{"padahl", "pdahal", "pdhl"}},
	{"sambil", []string{"smbil", "smbl"}},
	{"sebelum", []string{"sblm", "sblum", "sebelom"}},
	{"sehingga", []string{"shg", "shingga"}},
	{"sementara", []string{"smentara", "smntara", "smntr"}},
	{"setelah", []string{"stelah", "stlah", "stlh"}},
	{"supaya", []string{"spy", "spya"}},
	{"tapi", []string{"tp", "tpi"}},
	{"walaupun", []string{"walopun", "wlaupun", "wlpn"}},
	{"yang", []string{"yg", "yng"}},
}

var prepositions = []spelling{
	{"antara", []string{"antr", "antra"}},
	{"buat", []string{"bwat"}},
	{"dalam", []string{"dalem", "dlam", "dlm"}},
	{"dari", []string{"dr", "dri"}},
	{"daripada", []string{"drpada", "drpd"}},
	{"dengan", []string{"dengn", "dg", "dgn", "dngan", "dngn"}},
	{"kepada", []string{"kpd", "kpda"}},
	{"oleh", []string{"olh"}},
	{"pada", []string{"pd", "pda"}},
	{"sama", []string{"ama", "ame", "sm"}},
	{"sampai", []string{"ampe", "sampe", "smpai", "smpe"}},
	{"sebagai", []string{"sbagai", "sbg", "sbgai"}},
	{"seperti", []string{"kaya", "kayak", "kek", "ky", "kyak", "kyk", "spt", "sprt", "sprti"}},
	{"tentang", []string{"ttg", "tntg", "tntang"}},
	{"terhadap", []string{"terhdp", "thd", "trhadap", "trhdp"}},
	{"untuk", []string{"bwt", "tuk", "untk", "utk", "utuk"}},
}

var modals = []spelling{
	{"akan", []string{"akn", "bakalan"}},
	{"bakal", []string{"bkal", "bkl"}},
	{"bisa", []string{"bs", "bsa", "bza"}},
	{"boleh", []string{"blh", "bole", "bolh"}},
	{"dapat", []string{"dapet", "dpat", "dpet", "dpt"}},
	{"harus", []string{"hrs", "hrus", "kudu"}},
	{"ingin", []string{"ingn", "kepengen", "kepingin", "pengen", "pengin", "pgen", "pgn", "pingin", "pngen"}},
	{"jadi", []string{"jd", "jdi"}},
	{"masih", []string{"masi", "msh", "msih"}},
	{"mau", []string{"mao", "mauk", "mo", "mw"}},
	{"mesti", []string{"msti", "musti"}},
	{"mungkin", []string{"mgkin", "mgkn", "mngkin", "mngkn", "mungkn"}},
	{"pasti", []string{"pst", "psti"}},
	{"perlu", []string{"prlu"}},
	{"pernah", []string{"pernh", "prnah", "prnh"}},
	{"sedang", []string{"sdang", "sdg"}},
	{"seharusnya", []string{"hrsnya", "hrusnya", "seharusny", "shrsnya", "shrusnya"}},
	{"sudah", []string{"dah", "dh", "sdah", "sdh", "uda", "udah", "udeh", "udh"}},
	{"telah", []string{"tlah", "tlh"}},
	{"wajib", []string{"wjb", "wjib"}},
}

var adverbs = []spelling{
	{"banget", []string{"beud", "bgt", "bingit", "bngt", "bnget"}},
	{"benar", []string{"bener", "bnar", "bner", "bnr"}},
	{"besok", []string{"bsk", "bsok"}},
	{"cukup", []string{"ckp", "ckup"}},
	{"cuma", []string{"cma", "cman", "cuman"}},
	{"dulu", []string{"dlu", "duluk"}},
	{"hanya", []string{"hny", "hnya"}},
	{"juga", []string{"jg", "jga", "jugak"}},
	{"katanya", []string{"katany", "ktanya", "ktnya"}},
	{"kemarin", []string{"kemaren", "kmaren", "kmarin", "kmren", "kmrin", "kmrn"}},
	{"kurang", []string{"krang", "krg", "krng"}},
	{"lagi", []string{"agi", "lage", "lg", "lgi"}},
	{"langsung", []string{"langsng", "lgsg", "lgsng", "lgsung", "lngsng", "lngsung", "lsg"}},
	{"lebih", []string{"lbh", "lbih", "lebi"}},
	{"memang", []string{"emang", "emg", "emng", "mmang", "mmg"}},
	{"nanti", []string{"entar", "nnti", "ntar", "nti", "ntr"}},
	{"paling", []string{"pling", "plng"}},
	{"pokoknya", []string{"pkoknya", "pokokny", "pokonya"}},
	{"saja", []string{"aj", "aja", "aje", "doang", "sj", "sja"}},
	{"sangat", []string{"sgt", "sngat", "sngt"}},
	{"sebenarnya", []string{"sbenarnya", "sbnrnya", "sebenernya", "sebnarnya"}},
	{"sekali", []string{"skali"}},
	{"sekarang", []string{"sekrang", "skarang", "skr", "skrang", "skrg", "skrng"}},
	{"selalu", []string{"slalu", "sll", "sllu"}},
	{"semoga", []string{"moga", "semga", "smg", "smga", "smoga"}},
	{"sepertinya", []string{"kayaknya", "kayanya", "keknya", "kyaknya", "kyknya", "spertinya"}},
	{"sering", []string{"srg", "sring", "srng"}},
	{"tadi", []string{"tdi"}},
	{"terlalu", []string{"tllu", "trlalu", "trllu"}},
	{"terus", []string{"trs", "trus"}},
	{"tetap", []string{"tetep", "ttap", "ttep", "ttp"}},
}

var demonstratives = []spelling{
	{"begini", []string{"bgini", "gini", "giniin", "gni"}},
	{"begitu", []string{"begono", "bgitu", "bgtu", "gitu", "gt", "gtu"}},
	{"ini", []string{"inih", "nich", "nih"}},
	{"itu", []string{"ituh", "onoh", "tuch", "tuh"}},
	{"tersebut", []string{"tersbut", "trsbt", "trsebut", "tsb", "tsbt"}},
}

var questions = []spelling{
	{"apa", []string{"apaan", "ape", "paan"}},
	{"bagaimana", []string{"bagaimna", "bgaimana", "bgmn", "gimana", "gimane", "gmana", "gmn", "gmna"}},
	{"berapa", []string{"berape", "brapa", "brp", "brpa"}},
	{"kapan", []string{"kapn", "kpan", "kpn"}},
	{"kenapa", []string{"kenape", "knapa", "knp", "knpa", "napa", "ngapa"}},
	{"siapa", []string{"sapa", "siape", "sypa"}},
}

var quantities = []spelling{
	{"banyak", []string{"bnyak", "bnyk", "byk"}},
	{"beberapa", []string{"bbrapa", "bbrp", "bberapa"}},
	{"sedikit", []string{"dikit", "dkit", "sdikit", "sdkit", "sdkt"}},
	{"seluruh", []string{"sluruh", "slruh"}},
	{"semua", []string{"semuah", "semue", "smua", "smue", "smw"}},
	{"setiap", []string{"stiap", "stiep", "tiep"}},
}

var verbs = []spelling{
	{"bicara", []string{"bcara", "bcr", "bicra"}},
	{"bilang", []string{"bilng", "blg", "blng"}},
	{"datang", []string{"dateng", "dtang", "dtg", "dtng"}},
	{"dengar", []string{"denger", "dngr"}},
	{"habis", []string{"abis", "hbis", "hbs"}},
	{"hidup", []string{"hdup", "idup"}},
	{"hilang", []string{"hlng", "ilang"}},
	{"kasih", []string{"kasi", "ksh", "ksih"}},
	{"lihat", []string{"liat", "lht", "lhat"}},
	{"main", []string{"maen"}},
	{"melihat", []string{"ngelihat", "ngeliat"}},
	{"mencari", []string{"nyari"}},
	{"mengerti", []string{"ngarti", "ngerti"}},
	{"mohon", []string{"mhn", "mohn"}},
	{"pakai", []string{"pake", "pkai", "pke"}},
	{"pulang", []string{"pulng"}},
	{"punya", []string{"pnya", "pny"}},
	{"tahu", []string{"taw", "tau"}},
	{"tinggal", []string{"tinggl", "tnggal", "tnggl"}},
	{"tolong", []string{"tlg", "tlng", "tlong", "tulung"}},
}

var nouns = []spelling{
	{"anak", []string{"ank"}},
	{"ayah", []string{"babeh", "bokap"}},
	{"bulan", []string{"bln"}},
	{"cewek", []string{"cewe", "cwe", "cwek"}},
	{"cowok", []string{"cowo", "cwo", "cwok"}},
	{"dokter", []string{"dktr"}},
	{"hoaks", []string{"hoak", "hoax", "hoex"}},
	{"ibu", []string{"nyokap"}},
	{"jalan", []string{"jln"}},
	{"kantor", []string{"kntor", "kntr"}},
	{"kerja", []string{"krj", "krja"}},
	{"malam", []string{"malem", "mlam", "mlm"}},
	{"masalah", []string{"mslh", "mslah"}},
	{"masyarakat", []string{"masarakat", "masy", "msyrkt"}},
	{"negara", []string{"ngara"}},
	{"orang", []string{"org", "orng", "urang", "wong"}},
	{"pagi", []string{"pgi"}},
	{"pemerintah", []string{"pemrintah", "pmerintah", "pmrntah", "pmrnth"}},
	{"polisi", []string{"polici", "plisi", "plsi"}},
	{"presiden", []string{"presdn", "prsiden", "prsdn"}},
	{"rezim", []string{"razim", "rejim"}},
	{"rumah", []string{"rmh", "rmah", "rumh"}},
	{"sekolah", []string{"skolah", "sklh"}},
	{"tahun", []string{"taon", "thn"}},
	{"teman", []string{"temen", "tmen", "tmn"}},
	{"uang", []string{"duid", "fulus"}},
	{"waktu", []string{"wkt", "wktu"}},
}

var interjections = []spelling{
	{"iya", []string{"iyah", "iyak", "iyes", "yoi"}},
	{"maaf", []string{"maap", "mav", "mf"}},
	{"oke", []string{"ok", "okay", "okeh", "okey"}},
	{"selamat", []string{"met", "slamat", "slmat", "slmt"}},
}

// Vowels dropped, last letters played with: the written forms are insults,
// although not every target is one wherever it stands.
var insults = []spelling{
	{"anjing", []string{"anj", "anjeng", "anjg", "anjim", "anjink", "anjinx", "anjng", "anyink", "anying"}},
	{"asu", []string{"asw", "asyu"}},
	{"babi", []string{"babik", "babih", "bbi"}},
	{"bajingan", []string{"bajingn", "bjgn", "bjingan", "bjngan", "bjngn"}},
	{"bangkai", []string{"bangke", "bngke"}},
	{"bangsat", []string{"bangcat", "bangsad", "bangsyat", "bgsd", "bgst", "bngsat", "bngsd", "bngst"}},
	{"bego", []string{"begok", "bgo"}},
	{"bejat", []string{"bejad", "bjat", "bjd"}},
	{"biadab", []string{"biadap", "byadab"}},
	{"bodoh", []string{"bdh", "bdoh", "bodo", "bodok", "bodhoh"}},
	{"brengsek", []string{"brengsex", "brengsk", "brgsk", "brngsek", "brngsk"}},
	{"cina", []string{"cinak", "cino", "cnia"}},
	{"dajal", []string{"dajjal"}},
	{"goblok", []string{"gblg", "gblk", "gblok", "goblg", "goblik", "goblk", "goblog", "gobloq", "gublok"}},
	{"idiot", []string{"idiod", "ediot"}},
	{"jancok", []string{"dancok", "jancuk", "jncok", "jncuk"}},
	{"kafir", []string{"kafer", "kapir", "kfir", "kfr", "kofar", "kopar"}},
	{"kampret", []string{"kampred", "kmpret"}},
	{"keparat", []string{"keparad", "kprat", "kprt"}},
	{"kontol", []string{"konthol", "kontil", "kontl", "kntl", "kntol", "qontol"}},
	{"laknat", []string{"laknad", "lknat"}},
	{"lonte", []string{"lonthe", "lnte"}},
	{"mampus", []string{"mampos", "mmpus"}},
	{"memek", []string{"memeq", "memex", "mmek", "mmk"}},
	{"monyet", []string{"mnyet", "mnyt", "monyed", "monyt"}},
	{"munafik", []string{"munafiq", "munapik"}},
	{"ngentot", []string{"ngentod", "ngewe", "ngntod", "ngntot"}},
	{"setan", []string{"setanz", "syaiton", "syaitan", "syetan"}},
	{"tahi", []string{"taek", "taeq", "taik"}},
	{"thagut", []string{"taghut", "thaghut", "thogut", "toghut"}},
	{"tolol", []string{"tlol", "tll", "tolil"}},
	{"unta", []string{"onta"}},
	{"zalim", []string{"dholim", "dzalim", "dzolim", "zholim", "zolim"}},
}

var javanese = []spelling{
	{"akan", []string{"arep"}},
	{"apa", []string{"opo"}},
	{"bagaimana", []string{"piye"}},
	{"begini", []string{"ngene"}},
	{"begitu", []string{"ngono"}},
	{"belum", []string{"durung"}},
	{"di", []string{"nang", "ning"}},
	{"dia", []string{"dheweke", "deweke"}},
	{"ini", []string{"iki"}},
	{"itu", []string{"iku", "kuwi"}},
	{"jangan", []string{"ojo"}},
	{"kamu", []string{"awakmu", "koen", "kowe", "sampeyan"}},
	{"saja", []string{"wae"}},
	{"saya", []string{"inyong", "kula", "kulo"}},
	{"semua", []string{"kabeh"}},
	{"siapa", []string{"sopo"}},
	{"sudah", []string{"uwis", "wes", "wis"}},
	{"tidak", []string{"mboten", "ora"}},
	{"ya", []string{"inggih", "nggih"}},
	{"yang", []string{"sing"}},
}

var sundanese = []spelling{
	{"adalah", []string{"nyaeta"}},
	{"akan", []string{"bade"}},
	{"apa", []string{"naon"}},
	{"bagaimana", []string{"kumaha"}},
	{"belum", []string{"acan"}},
	{"bisa", []string{"tiasa"}},
	{"dengan", []string{"jeung", "sareng"}},
	{"ini", []string{"ieu"}},
	{"itu", []string{"eta"}},
	{"juga", []string{"oge"}},
	{"kamu", []string{"anjeun"}},
	{"mau", []string{"hoyong"}},
	{"siapa", []string{"saha"}},
	{"sudah", []string{"atos", "geus"}},
	{"tidak", []string{"henteu", "teu"}},
	{"untuk", []string{"keur"}},
}

// Minang, Banjar, Manado, Papua.
var otherRegions = []spelling{
	{"bagaimana", []string{"baa"}},
	{"kalian", []string{"kamorang", "ngoni"}},
	{"kami", []string{"kitorang", "torang"}},
	{"kamu", []string{"ikam", "ngana"}},
	{"mereka", []string{"dorang"}},
	{"saya", []string{"ambo", "ulun"}},
	{"tidak", []string{"indak", "kada", "trada"}},
	{"yang", []string{"nan"}},
}
