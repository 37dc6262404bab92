package rules

import "time"

// Status is where an instrument or an article stands in law.
type Status string

// The statuses.
const (
	InForce  Status = "in-force"
	Partly   Status = "partly"   // in force except articles listed as lapsed
	Repealed Status = "repealed" // dead: never cited
	Guidance Status = "guidance" // not a regulation: a briefing, a circular
)

// Confidence is how sure we are of a legal text.
type Confidence string

// The confidences: high, the text was read or two independent sources agree;
// medium, one source plus general legal knowledge; low is never cited.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Regulation is one instrument.
type Regulation struct {
	ID     string    // file name without extension: kuhp-2023
	Label  string    // short form that a finding prints: "KUHP (UU 1/2023 jo. UU 1/2026)"
	Title  Bilingual // full title
	Kind   string    // undang-undang, peraturan-pemerintah, surat-edaran ...
	Number string    // "" if it has none that may be printed
	Year   int
	Status Status
	// Since is the day from which it is in force; zero if unknown.
	Since      time.Time
	AmendedBy  []string // ids or plain titles
	ReplacedBy string   // id or plain title
	// Checked is the day the status was last checked; MaxAge how many days
	// that check is good for.
	Checked    time.Time
	MaxAge     int
	Confidence Confidence
	Sources    []string
	Note       Bilingual
	Articles   []*Article
	Pos        Pos
}

// Article is one article, paragraph, letter or point that rules may cite.
type Article struct {
	Key        string // what a rule writes after '#': "242", "3.e"
	Label      string // what a finding prints: "Pasal 3 huruf e"
	Text       Bilingual
	Sanction   Bilingual // may be empty
	Status     Status    // in-force, or repealed for an article that has lapsed
	ReplacedBy string    // what to cite instead, for a lapsed article
	Confidence Confidence
	Pos        Pos
}
