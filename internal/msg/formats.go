package msg

// Formats is what stands around findings in the reports that are not [Report].
type Formats struct {
	NotChecked string // a title for a draft that was not checked
	Law        string // in front of citations on one line
	Also       string // in front of further rules
	Place      string // %d, %d: line and column
	Advice     string // in front of what to do
	Left       Count  // entries for which a comment has no room
	Sheet      Sheet
}

// Sheet is the labels of the printable review sheet.
type Sheet struct {
	Title      string
	Draft      string // heading of the text
	Findings   string // heading of the findings
	Suppressed string // heading of the findings that the draft says are to be passed over
	Others     string // heading of the drafts without findings
	NotChecked string // heading of the drafts that were not checked
	Account    string // to fill in: where it will be posted
	Date       string // to fill in: when
	Author     string // to fill in: who wrote it
	Why        string // labels of a finding
	Law        string
	Advice     string
	Also       string
	Decision   string
	Changed    string // what may be decided
	Removed    string
	Kept       string
	Reason     string
	Signatures string    // heading
	Signers    [3]string // who signs
	Name       string    // labels of a signature
	Number     string
	Signed     string
	Signature  string
	Made       string // %s: the version of saring
}

var formatsID = Formats{
	NotChecked: "belum diperiksa",
	Law:        "Rujukan:",
	Also:       "Kena juga:",
	Place:      "baris %d, kolom %d",
	Advice:     "Saran:",
	Left:       Count{"%d lagi tidak muat di sini; lihat laporan lengkapnya.", "%d lagi tidak muat di sini; lihat laporan lengkapnya."},
	Sheet: Sheet{
		Title: "Lembar tinjauan naskah", Draft: "Naskah", Findings: "Temuan", Suppressed: "Diabaikan dengan alasan", Others: "Tanpa temuan", NotChecked: "Belum diperiksa",
		Account: "Akun atau kanal tujuan", Date: "Rencana tayang", Author: "Penyusun",
		Why: "Mengapa", Law: "Rujukan", Advice: "Saran", Also: "Kena juga",
		Decision: "Keputusan", Changed: "diubah", Removed: "dihapus", Kept: "dipertahankan", Reason: "alasan",
		Signatures: "Pengesahan", Signers: [3]string{"Penyusun", "Pemeriksa", "Pejabat yang menyetujui"},
		Name: "Nama", Number: "NIP", Signed: "Tanggal", Signature: "Tanda tangan",
		Made: "Dibuat dengan saring %s.",
	},
}

var formatsEN = Formats{
	NotChecked: "not checked",
	Law:        "Law:",
	Also:       "Also:",
	Place:      "line %d, column %d",
	Advice:     "Advice:",
	Left:       Count{"%d more does not fit here; see the full report.", "%d more do not fit here; see the full report."},
	Sheet: Sheet{
		Title: "Review sheet", Draft: "Draft", Findings: "Findings", Suppressed: "Passed over, with a reason", Others: "Without findings", NotChecked: "Not checked",
		Account: "Account or channel", Date: "To be posted on", Author: "Author",
		Why: "Why", Law: "Law", Advice: "Advice", Also: "Also",
		Decision: "Decision", Changed: "changed", Removed: "removed", Kept: "kept", Reason: "reason",
		Signatures: "Approval", Signers: [3]string{"Author", "Reviewer", "Approving official"},
		Name: "Name", Number: "Staff number", Signed: "Date", Signature: "Signature",
		Made: "Made with saring %s.",
	},
}
