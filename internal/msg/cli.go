package msg

// CLI is what the command line says. Errors are lower case without a full stop;
// help is written in sentences. A word in backquotes in the text of a flag names
// its value.
type CLI struct {
	// Long of Check takes %s: the extensions of drafts.
	Root, Check, Batch, Trace, Explain, Schema, Completion, Man, Version, Help Command
	Rules, RulesList, RulesShow, RulesSearch, RulesForms, RulesTest            Command
	RulesMeasure, RulesNew                                                     Command
	Regulations, RegulationsList, RegulationsShow, RegulationsSearch           Command
	RegulationsCheck                                                           Command
	Config, ConfigInit, ConfigShow, ConfigVerify                               Command
	Baseline, BaselineCreate, BaselineCheck, BaselinePrune                     Command

	Headings Headings
	Brief    string // instead of help, for a person who typed nothing but the name

	FlagRules, FlagNoDefaultRules, FlagLang, FlagColor, FlagHelp string
	FlagVersion, FlagText, FlagFormat, FlagFailOn, FlagWidth     string
	FlagRedact, FlagStatistics                                   string
	FlagVerbose, FlagCategory, FlagRule, FlagDir, FlagOn         string
	FlagAll, FlagStrict, FlagTestVerbose, FlagTraceText          string
	FlagTextField, FlagKeep, FlagShard, FlagSummary              string

	FlagConfig, FlagNoConfig, FlagSelect, FlagIgnore string
	FlagUser, FlagOrigin, FlagNoSuppressions         string

	FlagAs, FlagField, FlagStdinName, FlagFileList, FlagChanged string

	DidYouMean      string // %q: the nearest name
	Choices         string // %s: a list
	SeeHelp         string // %s: a command
	SeeRules        string
	SeeRegulations  string
	SeeLexicons     string
	SearchFor       string // %s: a command that searches
	LawNoRule       string // %s: a command that shows a regulation
	CheckFile       string // %s: a path that stands where a command should
	FlagElsewhere   string // %s: the command that has the flag
	UnknownCommand  string // %q
	UnknownFlag     string // %s: with its dashes
	UnknownShort    string // %s: the letter
	UnknownValue    string // %q: what was typed, %s: the flag
	WidthRange      string // %q: what was typed, %s: the flag, %d, %d: from, to
	BadDate         string // %q: what was typed, %s: the flag
	DateHint        string
	BadShard        string // %q: what was typed, %s: the flag
	ShardHint       string
	FlagNeedsValue  string // %s: the flag
	FlagSyntax      string // %q
	TooMany         string // %s: the command, %q: the first argument that is too many
	TooFew          string // %s: how the command is used
	UnknownRule     string // %q
	RulesOf         string // %s: a category, %s: its rules
	UnknownLexicon  string // %q
	UnknownLaw      string // %q: a regulation
	UnknownCategory string // %q
	UnknownSchema   string // %q
	UnknownShell    string // %q
	NotWritten      string // %v: why output was not written
	NotWrittenHint  string
	DiskFull        string
	NoSuchFile      string
	NoPermission    string

	OneText     string
	PathIsText  string // for a path with spaces that is not there
	TextAndPath string // %q: the path
	EmptyPath   string
	StdinTwice  string
	// Files that a list or git names:
	ChangedAlone     string
	ListUnreadable   string // %q: the file, %v: why
	NothingListed    string // %s: where the names came from
	NoGit            string
	NoGitHint        string
	NoRepository     string
	NoRepositoryHint string
	BadRef           string // %q
	BadRefHint       string
	GitFailed        string // %v: what git said
	Ignored          Count  // files and folders that .gitignore leaves out

	// Structured files:
	StdinNameAlone string
	BadField       string // %q: what was typed, %s: the flag
	FieldHint      string
	FieldNowhere   string // a path of --field that is in no record
	NoFields       string // a path of --field, and no file with fields
	NoFieldsHint   string
	Fieldless      string // %s: how many files, %s: their names

	TwoReports      string // %s, %s: formats
	NoStatistics    string
	ReportToFile    string // hint, %s: a format
	ReportTwice     string // %q: a file
	ReportOverDraft string // %q: a file
	ReportAsDraft   string // %q: a file, %q: a folder
	ReportOutside   string
	FileUnwritten   string // %q: a file
	ReportUnwritten string // %q: a file
	ReportNoFolder  string // hints to both
	ReportIsFolder  string
	ReportForbidden string

	Typing string // a draft is read from the keyboard

	RulesMissing    string // %q: a folder
	RulesNoFolder   string // %q: what is no folder
	RulesUnreadable string // %q: a folder, %v: why
	RulesShape      string // hint: what a folder of rules holds
	RulesUnread     string // %s: a folder in a folder of rules
	Problems        Count
	NoRules         string
	NoRulesHint     string

	FlagBaseline, FlagNoBaseline string

	BaselineThere     string
	BaselineWritten   string // %s: a file, %d: findings
	BaselineUnwritten string // %s: a file
	BaselineStale     string // %s: a rule, %s: the start of a fingerprint, %d: findings
	BaselineCounts    string // %s: a file, %d: findings that are known, %d: new, %d: not there any more

	Excluded string // %s: a folder, %s: files that the settings leave out

	SettingsMissing, SettingsMissingHint string // %q: a file
	OneSettings                          string // %s: a path, %s: its settings file, %s: another path, %s: its settings file
	OneSettingsHint                      string
	NoSettingsFile                       string
	NoneSelected                         string
	NoneSelectedHint                     string // %s: where select was set, %s: where ignore was set
	ByDefault                            string // where a value comes from that nobody set
	SettingsRight                        string // %s: a file
	SettingsNone                         string // %s: NoSettingsFile

	AtPlace       string // %d, %d: line and column
	Empty         string // a draft without a word
	EmptyHint     string
	NoDrafts      string // a folder without drafts
	NoDraftsHint  string // %s: extensions
	Skipped       string // %s: files of a folder that are no drafts, %s: kinds, %s: extensions of drafts
	SkippedFiles  Count
	NoExtension   string
	SpecialFiles  Count
	Defect        string // %v: what went wrong within saring
	DefectHint    string
	Interrupted   string
	BatchDone     string // %d: records, %d: what was not checked
	Progress      string // %d: records, %d: those with findings, %d: what was not checked
	CheckSpelling string

	NothingFound      string // %q: what was searched for
	NotConsidered     string // %s: a rule
	NoCategory        string // %q: the id of a rule without a slash
	CategoryHint      string // %s: an id, %s: categories
	BadRuleID         string // %q
	RuleIDHint        string
	FileExists        string // %s: a file
	NotOverwritten    string
	RuleTaken         string // %q: a rule, %s: its file
	BuiltInTaken      string // %q: a rule
	BuiltInHint       string // %s: a rule
	Written           string // %s: a file
	Kept              string // %s: a file that is there already and was left as it is
	LexiconTaken      string // %q: a lexicon, %s: its file
	NextTest          string // the command to run next follows on its own line
	VersionText       string // %s: version, %s: of Go, %s, %s: system and processor, %d: rules, %d: lexicons, %d: regulations, %s: digest of the compiled set
	RulesTested       Count
	Examples          Count
	ExamplesPassed    string // %s: rules, %s: examples
	ExamplesFailed    string // %s: rules, %s: examples, %d: failed
	ExampleNotFlagged string // %q: the part that should be marked, %q: the example
	ExampleFlagged    string // %q: the part that was marked, %q: the example
	ExampleWhy        string // %s: why the example is to pass
	Seen              string // %s: what became of the rule
	SeenAt            string // %q: the part that was marked instead
	SeenNothing       string // none of the rule's words was met
	OnlyOwnRules      string // %s: folders, %d: rules left out
	Note              string // in front of what the examples leave unproved
	Notes             Count
	Unreached         string // %d: terms that no example reaches, %d: terms
	UnreachedOf       string // %s: a lexicon, %d: its terms that no example reaches, %d: its terms
	UnreachedHint     string

	BadClean   string // the field "clean" of a record
	BadExpect  string // the field "expect" of a record
	LabelHint  string
	StaleCited string // %s: regulations that were not checked for long
}

// Command is the help of one command. It lacks the parts that the command does
// not need.
type Command map[Part]string

// Part is a part of the help of a command.
type Part string

// The parts.
const (
	Args    Part = "args"    // what follows the name in the usage line
	Short   Part = "short"   // one line, in a list of commands
	Long    Part = "long"    // some sentences, if Short does not say it all
	Example Part = "example" // lines indented by two spaces
)

// Headings are what structures a page of help.
type Headings struct {
	Name, Description                                      string // of a page for man
	Usage, Aliases, Examples, Commands, Flags, GlobalFlags string

	Command string // stands for a command in a usage line
	More    string // %s: a command that has commands
	Choices string // %s: what a flag takes, %s: its default
}
