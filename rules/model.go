// Package rules is the rule model: lexicons, rules and regulations as data.
//
// A [Set] is loaded from YAML files ([Load], [Default]), is immutable
// afterwards and safe for many goroutines. The package knows files and
// meanings; how a text is matched is the business of package checker.
package rules

// Lang is a language of messages.
type Lang string

// The languages of messages; Indonesian is the default everywhere.
const (
	Indonesian Lang = "id"
	English    Lang = "en"
)

// Bilingual is a text in both languages.
type Bilingual struct {
	ID string `yaml:"id" json:"id"`
	EN string `yaml:"en" json:"en"`
}

// In is the text in lang.
func (b Bilingual) In(lang Lang) string {
	if lang == English {
		return b.EN
	}
	return b.ID
}

// Severity says how strongly a finding asks for attention.
type Severity uint8

// Severities in rising order.
const (
	Info    Severity = iota // catatan: advice
	Warning                 // peringatan: a second pair of eyes
	Error                   // galat: do not post
)

// String is the word used in rule files, flags and JSON.
func (s Severity) String() string { return [...]string{"info", "warning", "error"}[s] }

// Stance is how the author stands to the words.
type Stance string

// The seven stances.
const (
	Asserted  Stance = "asserted"  // the author says it
	Denied    Stance = "denied"    // the author says it is not so
	Forbidden Stance = "forbidden" // the author tells others not to do it
	Quoted    Stance = "quoted"    // somebody else's words, in quotation marks
	Reported  Stance = "reported"  // somebody else's words or deeds, told
	Asked     Stance = "asked"     // an honest question
	Legal     Stance = "legal"     // the words of a law
)

// Scope is how far apart the parts of a condition may stand.
type Scope string

// The scopes, from narrow to wide.
const (
	ScopeClause   Scope = "clause"
	ScopeSentence Scope = "sentence"
	ScopeDraft    Scope = "draft"
)

// Pos is a place in a rule file; Line and Column start at 1, Column counts code points.
type Pos struct {
	File         string
	Line, Column int
}

// Role is what a lexicon's words do in a finding; it decides how they are
// underlined and whether the author's stance to them matters.
type Role string

// The roles of a lexicon.
const (
	Act    Role = "act"    // what is said or done: judged by stance
	Target Role = "target" // whom or what it is about: naming it is harmless
	Detail Role = "detail" // a number, place, time or mark that completes it
	Cue    Role = "cue"    // a signal that the engine itself listens to (negation, quotation ...)
)

// Kind is how the items of a lexicon are written.
type Kind string

// The kinds of lexicon.
const (
	// Words: an item without a space is a word, and the forms asked for in
	// Forms are generated for it; an item with spaces is a phrase as it stands.
	Words Kind = "word"
	// Phrases: items are matched word by word as they stand, no forms.
	// Within an item "a/b" is a choice of words, "a?" an optional word, "_"
	// any one word, "{name}" any one-word item or form of another lexicon.
	// The same notation is allowed in phrases of a Words lexicon.
	Phrases Kind = "phrase"
	// Patterns: items are RE2 expressions over the folded text, which is in lower
	// case. Each has a literal that must occur, see Triggers, or the lexicon a Check.
	Patterns Kind = "pattern"
)

// Item is one term as written in a lexicon.
type Item struct {
	Text string
	Pos  Pos
}

// Forms says which word forms are generated for the one-word items of a lexicon.
// Clitics (-nya, -lah, -kah, -pun, -ku, -mu) and "bodoh2" need no form: they are
// undone when a word is read.
type Forms struct {
	Verb          bool `yaml:"verb" json:"verb"`                   // meN-, di-, ter-, ku-, kau-, N-, nge- with -kan, -i, -in, -an
	Noun          bool `yaml:"noun" json:"noun"`                   // peN-, peN-an, ke-an, per-an
	Adjective     bool `yaml:"adjective" json:"adjective"`         // ter-, se-, -an (colloquial degree)
	Reduplication bool `yaml:"reduplication" json:"reduplication"` // bodoh-bodoh
}

// Lexicon is a named vocabulary, reviewed once and used by many rules.
type Lexicon struct {
	ID    string // file name without extension; unique
	Title Bilingual
	Role  Role
	Kind  Kind
	Items []Item
	// Include names lexicons whose hits count as hits of this one, too.
	Include []string
	Forms   Forms
	// Drop strikes out generated forms that mean something else.
	Drop []Item
	// Traps are phrases (in a lexicon of patterns: patterns) in which a term is
	// harmless: a hit inside one does not count.
	Traps []Item
	// Mood says that the terms are verbs that count only as a call, a wish, a
	// norm or a first person's plan ("usir", "harus diusir", "akan kuusir"),
	// not in a narrative ("polisi mengusir").
	Mood bool
	// Pronouns says that mereka, kalian, dia and -nya after a hit of this
	// lexicon stand for it in the same and the next two sentences.
	Pronouns bool
	// Check names a structural check for patterns, see Checks; "" for none.
	Check string
	Pos   Pos
}

// Condition is a tree over lexicons. A node is either a leaf, which names a
// lexicon, or a group, whose All, Any and None must hold together.
type Condition struct {
	// Lexicon is the leaf's lexicon; "" for a group.
	Lexicon string
	// Stance, on a leaf, replaces the rule's stances for hits of this lexicon.
	Stance []Stance

	All  []Condition // every one holds
	Any  []Condition // at least AtLeast of them hold
	None []Condition // none of them holds within the scope, whatever its stance
	// AtLeast is how many of Any must hold; 1 unless set, 0 if Any is empty.
	AtLeast int
	// Near is the greatest number of words between neighbouring pieces of the
	// group's evidence, which must not be in different paragraphs of several
	// sentences each; 0 means no limit within the scope.
	Near int
	// Link asks that the act is linked to the target: adjacent, or only
	// linking words (itu, memang, cuma, seperti ...) between.
	Link bool
	// Order asks that the pieces stand in the text in the order of All.
	Order bool
	Pos   Pos
}

// Rule is a condition with its message, law and proof.
type Rule struct {
	ID       string // path under rules/ without extension: sara/dehumanisasi
	Category string // the first part of ID
	Title    Bilingual
	Severity Severity
	Scope    Scope
	When     Condition
	Stance   []Stance // where the rule fires; asserted unless set
	Message  Bilingual
	Advice   Bilingual
	Cites    []Citation
	Examples Examples
	// Misses says in words what the rule is known not to see; may be empty.
	Misses Bilingual
	Pos    Pos
}

// Examples prove a rule.
type Examples struct {
	Flag []FlagExample
	Pass []PassExample
}

// FlagExample is a text that the rule must flag.
type FlagExample struct {
	Text string // without the brackets
	// Marked are the bracketed parts as byte ranges of Text; each must be
	// overlapped by a finding of the rule.
	Marked [][2]int
	Pos    Pos
}

// PassExample is a near miss on which the rule must stay silent.
type PassExample struct {
	Text string
	Why  string
	Pos  Pos
}

// Citation is an article of a regulation that a rule rests on.
type Citation struct {
	Regulation *Regulation
	Article    *Article // nil when the instrument is cited as a whole
	Pos        Pos
}

// Set is everything that was loaded: sorted by id, every reference resolved.
type Set struct {
	Lexicons    []*Lexicon
	Rules       []*Rule
	Regulations []*Regulation
}

// Categories are the slugs of the seventeen categories, in the order of the
// documentation. A rule's folder is one of them.
var Categories = []string{
	"negara", "sara", "dukungan", "hoaks", "simbol", "rahasia", "keamanan", "pribadi", "dinas",
	"hasutan", "radikal", "netralitas", "fitnah", "ancaman", "asusila", "judi", "kepentingan",
}
