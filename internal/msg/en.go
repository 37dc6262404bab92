package msg

import (
	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

var en = Messages{
	Lang: rules.English,
	Names: Names{
		Months: [12]string{
			"January", "February", "March", "April", "May", "June",
			"July", "August", "September", "October", "November", "December",
		},
		Severity: map[rules.Severity]string{
			rules.Error: "error", rules.Warning: "warning", rules.Info: "info",
		},
		Severities: map[rules.Severity]Count{
			rules.Error:   {"%d error", "%d errors"},
			rules.Warning: {"%d warning", "%d warnings"},
			rules.Info:    {"%d info", "%d info"},
		},
		Severe: map[rules.Severity]string{
			rules.Error:   "do not post",
			rules.Warning: "ask somebody else to read it before posting",
			rules.Info:    "advice, may be posted",
		},
		Stance: map[rules.Stance]string{
			rules.Asserted: "asserted", rules.Denied: "denied", rules.Forbidden: "forbidden",
			rules.Quoted: "quoted", rules.Reported: "reported", rules.Asked: "asked",
			rules.Legal: "legal text",
		},
		Role: map[rules.Role]string{
			rules.Act: "act", rules.Target: "target", rules.Detail: "detail", rules.Cue: "cue",
		},
		Scope: map[rules.Scope]string{
			rules.ScopeClause:   "one clause",
			rules.ScopeSentence: "one sentence",
			rules.ScopeDraft:    "the whole draft",
		},
		Status: map[rules.Status]string{
			rules.InForce: "in force", rules.Partly: "partly in force",
			rules.Repealed: "repealed", rules.Guidance: "guidance",
		},
		Trick: map[checker.Trick]string{
			checker.TrickInvisible: "invisible characters",
			checker.TrickLookalike: "look-alike letters",
			checker.TrickSlang:     "informal spelling",
			checker.TrickClitic:    "ending such as -nya or -lah",
			checker.TrickRepeat:    "repeated letters",
			checker.TrickSpaced:    "spaced letters",
			checker.TrickLeet:      "digits for letters",
			checker.TrickMask:      "masked letters",
			checker.TrickPronoun:   "pronoun",
		},
		Outcome: map[checker.Outcome]string{
			checker.Fired: "finding", checker.HeldBack: "held", checker.NotMet: "incomplete",
			checker.TooFar: "too far", checker.NotLinked: "not linked", checker.Exempt: "exempt",
		},
		Confidence: map[rules.Confidence]string{
			rules.High:   "high: the text was read, or two independent sources agree",
			rules.Medium: "medium: one source",
			rules.Low:    "low: not to be cited",
		},
		Mood: map[checker.Mood]string{
			checker.MoodBare: "bare", checker.MoodPassive: "passive", checker.MoodActive: "active",
			checker.MoodFirst: "first person", checker.MoodSecond: "second person", checker.MoodTer: "ter-, ke-",
			checker.MoodNoun: "noun", checker.MoodDegree: "degree",
		},
		Decimal: ".",
	},
	Report: Report{
		Why: "why", Law: "law", Advice: "advice", Also: "also", Held: "held", Notice: "note",

		Read:      `read as "%s"`,
		CheckedOn: "checked %s",
		Cue:       `cue "%s"`,
		Structure: "from the structure of the text",
		MoreLines: Count{"and %d more line", "and %d more lines"},

		Clean:      "no findings",
		CleanParts: Count{"%d draft, no findings", "%d drafts, no findings"},
		CleanAlone: "%s: no findings. This is not a legal verdict.",
		Stdin:      "(standard input)",
		Typed:      "(text%s)",
		Checked:    Count{"%d draft checked", "%d drafts checked"},
		NotChecked: Count{"%d draft not checked", "%d drafts not checked"},
		Unknown:    "for a reason that is not known",
		NotVerdict: "For the author to review; not a legal verdict.",

		Suppressed: "passed over", SuppressedOf: Count{"%d passed over for a reason", "%d passed over for a reason"}, Until: "until %s", KnownOf: Count{"%d known already", "%d known already"},
		NotSelected: Count{"%d rule is not selected and was not used", "%d rules are not selected and were not used"},
	},
	Trace: Trace{
		Words: "words", Sentences: "sentences and clauses", Hits: "hits", Rules: "rules",
		NoWords: "no words", NoHits: "no term was hit", NoRules: "no rule was considered",
		Kind: map[string]string{
			"word": "word", "number": "number", "hashtag": "hashtag", "mention": "mention",
			"link": "link", "emoji": "emoji", "mark": "mark",
		},
		Governor: `under "%s"`,
		Trap:     `cancelled, part of "%s"`,
		Failed:   "failed at %s",
	},
	Explain: Explain{
		Category: "category", Severity: "severity", Scope: "scope", Stance: "stance", When: "when",
		Why: "why", Advice: "advice", Exception: "ignore", ExceptionLine: `saring:abaikan %s alasan="..."`,

		Law: "Law", Text: "text", Sanction: "sanction", Replaced: "replaced",
		NoLaw: "cites no regulation",
		Flag:  "Examples that are flagged", Pass: "Examples that pass", Because: "why",
		Lexicons: "Lexicons",
		Terms:    Count{"%d term", "%d terms"},
		Misses:   "Known misses", NoMisses: "none on record",

		Near: "at most %d words apart", Link: "directly linked", Order: "in this order", AtLeast: "at least %d of",
		None: "none of", All: "all of", Any: "one of",

		Title: "title", Kind: "kind", Number: "number", Year: "year", Status: "status", Since: "since",
		Checked: "checked", Confidence: "confidence",
		AmendedBy: "amended", ReplacedBy: "replaced", Note: "note", Sources: "sources",
		Articles: "Provisions, in our words", CitedBy: "Cited by",
		NotCited: "not cited by any rule yet",
		Whole:    "as a whole",
	},
	Listings: Listings{
		Rule: "rule", Severity: "severity", Title: "title",
		Regulation: "regulation", Status: "status", Checked: "checked",
		Rules:       Count{"%d rule", "%d rules"},
		Regulations: Count{"%d regulation", "%d regulations"},
		None:        "nothing matches",
	},
	Forms: Forms{
		Terms:   Count{"%d term", "%d terms"},
		Forms:   Count{"%d form looked for", "%d forms looked for"},
		Dropped: Count{"%d struck out", "%d struck out"},
		Kind: map[rules.Kind]string{
			rules.Words: "words and phrases", rules.Phrases: "phrases", rules.Patterns: "patterns",
		},
		Struck:    "struck out",
		AsWritten: "As they stand",
		Includes:  "includes",
		Calls:     "Counts only as a call, a wish, a norm or one's own plan; the form has a part in that.",
		NoForm:    "struck out, but no form of any term",
		Hint:      "Does a form mean something else? Strike it out: write drop: [form] in %s, or in another lexicon file that has adds_to: %s.",
	},
	Measures: Measures{
		Rule: "rule", Findings: "findings", Texts: "texts", Rate: "per 1,000", Alarms: "false alarms",
		FindingCount: Count{"%d finding", "%d findings"},
		TextCount:    Count{"%d text", "%d texts"},
		AlarmCount:   Count{"%d false alarm", "%d false alarms"},
		RateOf:       "%s per 1,000 sentences",
		Read:         "%s, %s read: %s",
		Sentences:    Count{"%d sentence", "%d sentences"},
		Flagged:      Count{"%d sentence flagged", "%d sentences flagged"},
		Silent:       Count{"%d rule without a finding", "%d rules without a finding"},
		Clean:        "%s labelled clean, %d of them with a false alarm",
		NoClean:      "no text is labelled clean, so false alarms are not known",
		Expected:     "%d of %d expected parts are flagged by a rule of their category",
	},
	Stale: Stale{
		Over: "over by", CitedBy: "cited by",
		Days:  Count{"%d day", "%d days"},
		More:  Count{"and %d more", "and %d more"},
		Total: "%d of %d regulations are to be checked again on %s.",
		Hint:  "Read the source (saring regulations show REGULATION), then bring \"status\" and \"checked\" in its file up to date.",
		None:  "%s: every check is still good on %s.",
		Next:  "The first to run out: %s, good until %s.",
	},
	CLI:     cliEN,
	Formats: formatsEN,
}
