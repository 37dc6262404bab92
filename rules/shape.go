package rules

import (
	"time"

	"github.com/saring-id/saring/internal/strict"
)

// The shapes of the three kinds of file. The decoder and the published schema
// are both made from these tags; what a tag cannot say is checked in lexicon.go,
// rule.go and law.go.

type bilingualShape struct {
	ID strict.Text `yaml:"id" jsonschema:"required"`
	EN strict.Text `yaml:"en" jsonschema:"required"`

	Place strict.Place `yaml:"-"`
}

func (b *bilingualShape) value() Bilingual {
	if b == nil {
		return Bilingual{}
	}
	return Bilingual{ID: b.ID.Value, EN: b.EN.Value}
}

func (b *bilingualShape) place() strict.Place {
	if b == nil {
		return strict.Place{}
	}
	return b.Place
}

type lexiconShape struct {
	Title    *bilingualShape `yaml:"title"`
	Role     strict.Text     `yaml:"role" jsonschema:"enum=act,enum=target,enum=detail,enum=cue,default=act"`
	Kind     strict.Text     `yaml:"kind" jsonschema:"enum=word,enum=phrase,enum=pattern,default=word"`
	Items    []strict.Text   `yaml:"items"`
	Include  []strict.Text   `yaml:"include"`
	Forms    *formsShape     `yaml:"forms"`
	Drop     []strict.Text   `yaml:"drop"`
	Traps    []strict.Text   `yaml:"traps"`
	Mood     *switchShape    `yaml:"mood"`
	Pronouns *switchShape    `yaml:"pronouns"`
	Check    strict.Text     `yaml:"check" jsonschema:"enum=nik,enum=nip,enum=npwp,enum=phone,enum=date,enum=kk"`
	AddsTo   strict.Text     `yaml:"adds_to"`
	Place    strict.Place    `yaml:"-"`
}

type formsShape struct {
	Verb          bool         `yaml:"verb"`
	Noun          bool         `yaml:"noun"`
	Adjective     bool         `yaml:"adjective"`
	Reduplication bool         `yaml:"reduplication"`
	Place         strict.Place `yaml:"-"`
}

func (f *formsShape) place() strict.Place {
	if f == nil {
		return strict.Place{}
	}
	return f.Place
}

// switchShape is a bool that knows where it stands.
type switchShape struct {
	On    bool
	Place strict.Place
}

// UnmarshalStrict reads true or false.
func (s *switchShape) UnmarshalStrict(n strict.Node) {
	n.Decode(&s.On)
	s.Place = n.Place()
}

func (s *switchShape) value() bool { return s != nil && s.On }

func (s *switchShape) at() strict.Place {
	if s == nil {
		return strict.Place{}
	}
	return s.Place
}

type ruleShape struct {
	Title    *bilingualShape `yaml:"title" jsonschema:"required"`
	Severity strict.Text     `yaml:"severity" jsonschema:"required,enum=error,enum=warning,enum=info"`
	Scope    strict.Text     `yaml:"scope" jsonschema:"required,enum=clause,enum=sentence,enum=draft"`
	When     *conditionShape `yaml:"when" jsonschema:"required"`
	Stance   []strict.Text   `yaml:"stance" jsonschema:"minItems=1,enum=asserted,enum=denied,enum=forbidden,enum=quoted,enum=reported,enum=asked,enum=legal"`
	Message  *bilingualShape `yaml:"message" jsonschema:"required"`
	Advice   *bilingualShape `yaml:"advice" jsonschema:"required"`
	Cites    []strict.Text   `yaml:"cites" jsonschema:"required,minItems=1"`
	Examples *examplesShape  `yaml:"examples" jsonschema:"required"`
	Misses   *bilingualShape `yaml:"misses"`
	Place    strict.Place    `yaml:"-"`
}

// conditionShape is a lexicon's id, or a mapping with the keys of groupShape.
type conditionShape struct {
	groupShape
}

// UnmarshalStrict reads a lexicon's id as a leaf, a mapping as a group or a leaf with a stance.
func (c *conditionShape) UnmarshalStrict(n strict.Node) {
	if n.IsMapping() {
		n.Decode(&c.groupShape)
		return
	}
	c.Place = n.Place()
	n.Decode(&c.Lexicon)
}

type groupShape struct {
	Lexicon strict.Text      `yaml:"lexicon"`
	Stance  []strict.Text    `yaml:"stance" jsonschema:"minItems=1,enum=asserted,enum=denied,enum=forbidden,enum=quoted,enum=reported,enum=asked,enum=legal"`
	All     []conditionShape `yaml:"all" jsonschema:"minItems=1"`
	Any     []conditionShape `yaml:"any" jsonschema:"minItems=1"`
	None    []conditionShape `yaml:"none" jsonschema:"minItems=1"`
	AtLeast *countShape      `yaml:"at_least" jsonschema:"minimum=1"`
	Near    *countShape      `yaml:"near" jsonschema:"minimum=0"`
	Link    bool             `yaml:"link"`
	Order   bool             `yaml:"order"`
	Place   strict.Place     `yaml:"-"`
}

// countShape is a number that knows where it stands.
type countShape struct {
	N     int
	Place strict.Place
}

// UnmarshalStrict reads a whole number.
func (c *countShape) UnmarshalStrict(n strict.Node) {
	n.Decode(&c.N)
	c.Place = n.Place()
}

func (c *countShape) value() int {
	if c == nil {
		return 0
	}
	return c.N
}

type examplesShape struct {
	Flag []strict.Text `yaml:"flag" jsonschema:"required,minItems=2"`
	Pass []passShape   `yaml:"pass" jsonschema:"required,minItems=2"`
}

type passShape struct {
	Text strict.Text `yaml:"text" jsonschema:"required"`
	Why  strict.Text `yaml:"why" jsonschema:"required"`
}

type regulationShape struct {
	Label      strict.Text     `yaml:"label" jsonschema:"required"`
	Title      *bilingualShape `yaml:"title" jsonschema:"required"`
	Kind       strict.Text     `yaml:"kind" jsonschema:"required"`
	Number     strict.Text     `yaml:"number"`
	Year       int             `yaml:"year" jsonschema:"required,minimum=1900,maximum=2100"`
	Status     strict.Text     `yaml:"status" jsonschema:"required,enum=in-force,enum=partly,enum=repealed,enum=guidance"`
	Since      *dayShape       `yaml:"since"`
	AmendedBy  []strict.Text   `yaml:"amended_by"`
	ReplacedBy strict.Text     `yaml:"replaced_by"`
	Checked    *dayShape       `yaml:"checked" jsonschema:"required"`
	MaxAge     *countShape     `yaml:"max_age" jsonschema:"minimum=1"`
	Confidence strict.Text     `yaml:"confidence" jsonschema:"required,enum=high,enum=medium,enum=low"`
	Sources    []strict.Text   `yaml:"sources" jsonschema:"required,minItems=1"`
	Note       *bilingualShape `yaml:"note"`
	Articles   []articleShape  `yaml:"articles"`
	Place      strict.Place    `yaml:"-"`
}

type articleShape struct {
	Key        strict.Text     `yaml:"key" jsonschema:"required"`
	Label      strict.Text     `yaml:"label" jsonschema:"required"`
	Text       *bilingualShape `yaml:"text" jsonschema:"required"`
	Sanction   *bilingualShape `yaml:"sanction"`
	Status     strict.Text     `yaml:"status" jsonschema:"enum=in-force,enum=repealed,default=in-force"`
	ReplacedBy strict.Text     `yaml:"replaced_by"`
	Confidence strict.Text     `yaml:"confidence" jsonschema:"enum=high,enum=medium,enum=low"`
	Place      strict.Place    `yaml:"-"`
}

// dayShape is a day written 2026-11-20.
type dayShape struct {
	Day   time.Time
	Place strict.Place
}

// UnmarshalStrict reads a day of the calendar, at midnight UTC.
func (s *dayShape) UnmarshalStrict(n strict.Node) {
	var t strict.Text
	n.Decode(&t)
	s.Place = t.Place
	if t.Value == "" {
		return
	}
	day, err := time.Parse(time.DateOnly, t.Value)
	if err != nil {
		n.Fail("%q bukan tanggal", "%q is not a day", t.Value).
			Hint("tulis tahun-bulan-hari: 2026-11-20", "write year-month-day: 2026-11-20")
	}
	s.Day = day
}

func (s *dayShape) value() time.Time {
	if s == nil {
		return time.Time{}
	}
	return s.Day
}
