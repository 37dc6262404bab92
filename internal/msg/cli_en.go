package msg

var cliEN = CLI{
	Root: Command{
		Short: "Check a draft post before it is shared",
		Long: `Filter before you share: checks a draft post before it goes out, and shows the clauses that should not, each with the regulation it touches.

Everything runs on this computer. Nothing is sent, and no draft is kept.

Exit status: 0 all was checked and nothing reaches --fail-on, 1 there are findings, 2 not started (wrong flags or rules), 3 something was not checked, 130 interrupted.`,
		Example: `  saring check draft.txt
  saring check -t "Sebarkan sebelum dihapus!"
  saring explain hoaks/desakan-sebar`,
	},
	Check: Command{
		Args:  "[FILE | FOLDER | -]...",
		Short: "Check drafts: files, folders, standard input or text",
		Long: `Checks drafts and shows the clauses that should not go out.

An argument is always the name of a file, the name of a folder, or "-" for standard input; text itself is given with --text. In a folder, files with these extensions are checked: %s.`,
		Example: `  saring check draft.txt posts/
  saring check -t "Sebarkan sebelum dihapus!"
  pbpaste | saring check
  saring check --format json posts/ > result.json`,
	},
	Batch: Command{
		Args:  "[FILE | -]...",
		Short: "Check many records of JSON Lines, one result per record",
		Long: `Reads records of JSON Lines ({"id": "...", "text": "..."}) and writes one JSON object per record, in the order of the input. Other fields, the author's name among them, are not copied unless asked for with --keep.

A broken record is answered, too, with the status "failed" and the reason; the exit status is then 3. "saring schema result" prints the shape of a result.`,
		Example: `  saring batch posts.jsonl > results.jsonl
  export-posts | saring batch --fail-on error
  saring batch --field caption --field alt --summary archive.jsonl > results.jsonl`,
	},
	Trace: Command{
		Args:  "[FILE | -]",
		Short: "Show what each stage saw, and why a rule fired or did not",
		Example: `  saring trace -t "Jangan sebarkan sebelum dihapus"
  saring trace draft.txt --rule hoaks/desakan-sebar`,
	},
	Explain: Command{
		Args:    "RULE...",
		Short:   "Explain a rule: why, the law, examples",
		Example: `  saring explain hoaks/desakan-sebar`,
	},
	Rules: Command{
		Short: "List, search, test, measure and make rules",
		Example: `  saring rules search hoax
  saring rules new hoaks/obat-palsu --dir our-rules
  saring rules test --rules our-rules`,
	},
	RulesList: Command{Short: "List the rules by category"},
	RulesShow: Command{
		Args:    "RULE...",
		Short:   "Print the file of a rule, as a model",
		Example: `  saring rules show hoaks/desakan-sebar`,
	},
	RulesSearch: Command{
		Args:  "WORD...",
		Short: "Find a rule by words half remembered or misspelt",
		Long: `Searches ids, titles (Indonesian and English) and names of lexicons of the rules, then their messages, advice and the terms in their lexicons; also for words half remembered or misspelt.

The exit status is 1 if nothing is found.`,
		Example: `  saring rules search hoax
  saring rules search bendira`,
	},
	RulesForms: Command{
		Args:  "LEXICON...",
		Short: "Show the word forms that are looked for, for a lexicon",
		Long: `Shows the word forms made for each term of a lexicon, by what they do in a sentence, with those that are struck out.

"saring explain RULE" names the lexicons of a rule.`,
		Example: `  saring rules forms memotret --rules our-rules`,
	},
	RulesTest: Command{
		Args:  "[RULE...]",
		Short: "Test rules with their own examples",
		Long: `Checks the examples in the rule files: a flag example must be flagged by its rule on the part in square brackets, a pass example must not be flagged by it. Without arguments all rules are tested; with --rules, only those of that folder.

Notes tell what is not proved: exceptions that no pass example needs, branches that no flag example takes, and terms that do not match themselves.

The exit status is 1 if an example fails; with --strict also if there are notes.`,
		Example: `  saring rules test
  saring rules test --strict --rules our-rules
  saring rules test hoaks/obat-palsu --rules our-rules`,
	},
	RulesMeasure: Command{
		Args:  "FILE...",
		Short: "Measure findings and false alarms of each rule on a JSON Lines corpus",
		Long: `Checks the drafts of a JSON Lines corpus and counts for each rule: findings, texts with findings, findings per 1,000 sentences, and false alarms, which are findings of an error or a warning in records that are labelled clean.

A record: {"id": "...", "text": "...", "clean": true, "expect": [{"category": "hoaks", "span": "..."}]}; clean and expect may be left out. "-" is standard input.`,
		Example: `  saring rules measure corpus.jsonl
  saring rules measure corpus.jsonl --rules our-rules --no-default-rules`,
	},
	RulesNew: Command{
		Args:    "CATEGORY/NAME",
		Short:   "Make a new rule file and a new lexicon from templates",
		Long:    "Writes a rule to be filled in to FOLDER/rules/CATEGORY/NAME.yaml and its vocabulary to FOLDER/lexicons/NAME.yaml. A file that is there is never overwritten.",
		Example: `  saring rules new hoaks/obat-palsu --dir our-rules`,
	},
	Regulations:     Command{Short: "List, search and re-check the regulations that rules cite"},
	RegulationsList: Command{Short: "List the regulations, their status and when it was checked"},
	RegulationsShow: Command{
		Args:    "REGULATION...",
		Short:   "Show a regulation: status, articles and the rules that cite it",
		Example: `  saring regulations show kuhp-2023`,
	},
	RegulationsSearch: Command{
		Args:    "WORD...",
		Short:   "Find a regulation by part of its name, number or title",
		Example: `  saring regulations search discipline`,
	},
	RegulationsCheck: Command{
		Short: "List the regulations whose status is to be checked again",
		Long: `Lists the regulations whose status was checked longer ago than its "max_age", by how many days, and the rules that cite them.

The exit status is 1 if there are any, 0 if there are none.`,
		Example: `  saring regulations check
  saring regulations check --on 2027-06-01`,
	},
	Config: Command{
		Short: "Make, show and verify settings",
		Long:  `Settings are read from the nearest .saring.yaml upwards from the draft, up to the folder of the repository; then from the settings file of the user. Flags and variables SARING_* win over both.`,
		Example: `  saring config init
  saring config show --origin`,
	},
	Baseline: Command{
		Short: "Keep old findings, so that only new ones are told",
		Long: `A baseline is a file of findings that are known. It holds fingerprints (salted hashes) of the rule and the words of the clause, no text of a draft; they still fit when lines are moved and files renamed.

"saring check --baseline FILE" tells only findings that are not in it.`,
		Example: `  saring baseline create posts/
  saring check --baseline .saring-baseline.yaml posts/`,
	},
	BaselineCreate: Command{
		Args:    "[FILE | FOLDER | -]...",
		Short:   "Write a baseline of all findings there are now",
		Long:    "Checks drafts and writes all findings to .saring-baseline.yaml, or the file that is named. A file that is there is not overwritten; if a draft was not checked, nothing is written (status 3).",
		Example: `  saring baseline create posts/`,
	},
	BaselineCheck: Command{
		Args:    "[FILE | FOLDER | -]...",
		Short:   "Compare a baseline with the findings there are now",
		Long:    "Counts findings that are known, that are new, and that are stale: in the baseline and not found any more. Check the same drafts as when the baseline was made. The exit status is 1 if something is new or stale.",
		Example: `  saring baseline check posts/`,
	},
	BaselinePrune: Command{
		Args:    "[FILE | FOLDER | -]...",
		Short:   "Take what is stale out of a baseline",
		Long:    "Takes out findings that are not found any more. New findings are never added; if a draft was not checked, nothing is written (status 3).",
		Example: `  saring baseline prune posts/`,
	},
	ConfigInit: Command{
		Short: "Write a .saring.yaml that explains itself to this folder",
		Long:  "Writes a settings file with all keys and what they mean. A file that is there is never overwritten.",
	},
	ConfigShow: Command{
		Args:  "[FILE | FOLDER]...",
		Short: "Show the settings in force, and where each value comes from",
		Long:  "Prints the settings in force for this folder, or for the drafts that are named, as a settings file.",
		Example: `  saring config show --origin
  saring config show --origin posts/`,
	},
	ConfigVerify: Command{
		Args:  "[FILE | FOLDER]...",
		Short: "Verify the settings file",
		Long:  "Verifies the settings for this folder, or for the drafts that are named: keys, values, rules and folders in them. The exit status is 2 if something is wrong.",
	},
	Schema: Command{
		Short:   "Print the JSON Schema of a lexicon, rule, regulation or settings file, or of results",
		Example: `  saring schema rule > rule.schema.json`,
	},
	Completion: Command{
		Short: "Print the completion script for bash, zsh, fish or powershell",
		Example: `  source <(saring completion bash)
  saring completion fish > ~/.config/fish/completions/saring.fish`,
	},
	Man: Command{
		Args:  "[COMMAND]...",
		Short: "Print the manual page of a command",
		Long: `Prints the help of a command, without a name that of saring itself, as a page for man(1).

Names to save pages under: saring.1, saring-check.1, saring-rules-list.1 and so on.`,
		Example: `  saring man check | man -l -
  saring man > ~/.local/share/man/man1/saring.1`,
	},
	Version: Command{Short: "Tell the version, and how many rules and regulations there are"},
	Help:    Command{Args: "[COMMAND]...", Short: "Explain a command"},

	Headings: Headings{
		Name: "Name", Description: "Description",
		Usage: "Usage", Aliases: "Aliases", Examples: "Examples", Commands: "Commands",
		Flags: "Flags", GlobalFlags: "Global flags",
		Command: "COMMAND",
		More:    `More about one command: %s COMMAND --help`,
		Choices: "%s; default %s",
	},
	Brief: `saring checks a draft before it is shared.

  saring check draft.txt            check a file
  saring check posts/               check a folder
  saring check -t "text of a draft" check text
  saring help                       all commands`,

	FlagRules:          "add rules from `FOLDER`; may be repeated",
	FlagNoDefaultRules: "leave the built-in rules out; their vocabulary and regulations can still be used",
	FlagLang:           "messages in this `LANGUAGE`, also by SARING_LANG",
	FlagColor:          "colour the result `WHEN`",
	FlagHelp:           "show help",
	FlagVersion:        "tell the version",
	FlagText:           "check this `TEXT`; may be repeated",
	FlagTraceText:      "trace this `TEXT`",
	FlagAs:             "read every file as `FORMAT`; by default as its extension says",
	FlagField:          "drafts are in this `FIELD` of JSON, JSON Lines, YAML and CSV; may be repeated",
	FlagStdinName:      "call standard input `NAME`, and read it as its extension says",
	FlagFormat:         "write a report in this `FORM[=FILE]`, without a file to standard output; may be repeated",
	FlagTextField:      "the field at `PATH` holds the text, such as caption or posts[].caption; may be repeated; by default text",
	FlagKeep:           "copy the field `NAME` to the result; may be repeated",
	FlagShard:          "only part i of n, `I/N`: records i, i+n, i+2n, ...",
	FlagSummary:        "end with one line that sums up",
	FlagFailOn:         "lowest `LEVEL` that makes the exit status 1",
	FlagWidth:          "width of the result in `COLUMNS`; by default that of the terminal",
	FlagRedact:         "reports without words of the drafts: only places, rules and law",
	FlagStatistics:     "also count findings by category and rule (text, json)",
	FlagVerbose:        "also show what the author's stance held back",
	FlagCategory:       "only this `CATEGORY`",
	FlagRule:           "only this `RULE`",
	FlagDir:            "`FOLDER` of rules to write to; by default this folder",
	FlagOn:             "as it is on this `DATE` (YYYY-MM-DD); by default today",
	FlagAll:            "also test the rules outside the folders of --rules",
	FlagStrict:         "exit status 1 also if there are notes",
	FlagTestVerbose:    "name the lexicons with terms that no example reaches",

	FlagConfig:         "use this settings `FILE`, also by SARING_CONFIG; by default the nearest .saring.yaml",
	FlagNoConfig:       "read no settings file at all",
	FlagSelect:         "use only this `RULE` or category; several with commas",
	FlagIgnore:         "do not use this `RULE` or category; several with commas",
	FlagNoSuppressions: "also tell findings that saring:abaikan passes over",

	FlagUser:   "write the settings of the user, which hold in all folders",
	FlagOrigin: "tell where each value comes from",

	DidYouMean:      "did you mean %q?",
	Choices:         "one of: %s",
	SeeHelp:         "see: %s --help",
	SeeRules:        "see the list: saring rules list",
	SeeRegulations:  "see the list: saring regulations list",
	SeeLexicons:     "to see the lexicons of a rule: saring explain RULE",
	SearchFor:       "search with: %s",
	LawNoRule:       "that is a regulation; see: %s",
	CheckFile:       "to check that file: saring check %s",
	FlagElsewhere:   "that flag belongs to: %s",
	UnknownCommand:  "unknown command %q",
	UnknownFlag:     "unknown flag %s",
	UnknownShort:    "unknown flag -%s",
	UnknownValue:    "unknown value %q for %s",
	WidthRange:      "value %q for %s must be a number from %d to %d",
	BadDate:         "there is no date %q, given for %s",
	BadShard:        "there is no part %q, given for %s",
	ShardHint:       "write I/N, for example 2/8 for the second of eight parts",
	DateHint:        "write YYYY-MM-DD, for example 2027-06-01",
	FlagNeedsValue:  "flag --%s needs a value",
	FlagSyntax:      "flag %q cannot be read",
	TooMany:         "too many arguments for %s, beginning with %q",
	TooFew:          "too few arguments: %s",
	UnknownRule:     "unknown rule %q",
	RulesOf:         "%s is a category; its rules: %s",
	UnknownLexicon:  "unknown lexicon %q",
	UnknownLaw:      "unknown regulation %q",
	UnknownCategory: "unknown category %q",
	UnknownSchema:   "unknown schema %q",
	UnknownShell:    "unknown shell %q",
	NotWritten:      "not all output was written: %v",
	NotWrittenHint:  "write to another place, then run it again",
	DiskFull:        "no space left on the device",
	NoSuchFile:      "there is no file of this name",
	NoPermission:    "no permission",

	PathIsText:       "to check the words themselves, use --text",
	OneText:          "only one --text can be traced at a time",
	TextAndPath:      "use one of --text and %q, not both",
	EmptyPath:        "the name of a file is empty",
	StdinTwice:       `"-" is given twice, but standard input can be read only once`,
	FlagFileList:     "check the files named in `FILE`, one a line; \"-\" is standard input",
	FlagChanged:      "check only lines that git says are new since `COMMIT`; without a value: what is not committed yet",
	ChangedAlone:     `--changed checks files in a git repository, not together with --text, --file-list or "-"`,
	ListUnreadable:   "the list of files %q cannot be read: %v",
	NothingListed:    "%s: there is no draft to check",
	NoGit:            "--changed needs git, which is not found on this computer",
	NoGitHint:        "install git, or check everything without --changed",
	NoRepository:     "--changed can only be used in a git repository",
	NoRepositoryHint: "go to the folder of the repository, or check everything without --changed",
	BadRef:           "git knows %q as no commit, branch or tag",
	BadRefHint:       "check how it is spelled; in CI fetch its history first, for example with git fetch",
	GitFailed:        "git cannot tell what is new: %v",
	Ignored:          Count{"%d file or folder ignored by .gitignore", "%d files or folders ignored by .gitignore"},
	StdinNameAlone:   "--stdin-filename is of use only if standard input is read",
	BadField:         "the field %q for %s cannot be read",
	FieldHint:        "write it like caption, posts.caption, posts[0].caption or **.caption",
	FieldNowhere:     "this field is in no record",
	NoFields:         "not used, because the draft has no fields and was read as a whole",
	NoFieldsHint:     "JSON, JSON Lines, YAML and CSV have fields; if the draft is one of them, say so with --as",
	Fieldless:        "%s because no field is known to be a draft: %s",

	TwoReports:      "two formats for standard output: %s and %s",
	NoStatistics:    "--statistics has no use here: the counts are only shown in text and json",
	ReportToFile:    "write one of them to a file, for example --format %s=FILE",
	ReportTwice:     "two reports for one file: %q",
	ReportOverDraft: "a report at %q would overwrite the draft; choose another name",
	ReportAsDraft:   "the report %q lies in the folder that is checked, %q, and would be read as a draft",
	ReportOutside:   "write it outside of that folder, or in a folder whose name begins with a dot",
	FileUnwritten:   "%q cannot be written",
	ReportUnwritten: "the report cannot be written to %q",
	ReportNoFolder:  "there is no such folder; make it first, or choose another",
	ReportIsFolder:  "that is a folder; add the name of a file",
	ReportForbidden: "no permission to write there; choose another folder",

	Typing: "type or paste the draft, then end it with Ctrl-D (Windows: Ctrl-Z, Enter)",

	RulesMissing:    "folder of rules %q not found",
	RulesNoFolder:   "%q is a file, not a folder of rules",
	RulesUnreadable: "folder of rules %q cannot be opened: %v",
	RulesShape:      "name a folder that holds lexicons/, rules/ or regulations/",
	RulesUnread:     "%s holds YAML files but is not read; of a folder of rules only lexicons/, rules/ and regulations/ are",
	Problems:        Count{"%d problem; nothing was checked", "%d problems; nothing was checked"},
	NoRules:         "there is not a single rule to check with",
	NoRulesHint:     "add some with --rules, or leave out --no-default-rules",

	FlagBaseline:   "do not tell findings that this `FILE` has, also by SARING_BASELINE",
	FlagNoBaseline: "do not use the baseline of the settings",

	BaselineThere:     "to take out what is stale: saring baseline prune; to make it again, delete it first",
	BaselineWritten:   "written: %s (findings: %d)",
	BaselineUnwritten: "%s is not written, because not all drafts were checked",
	BaselineStale:     "stale: %s %s (%d)",
	BaselineCounts:    "%s: %d known, %d new, %d stale",

	Excluded: "%s: %s because of include or exclude in the settings",

	SettingsMissing: "settings file %q not found", SettingsMissingHint: "check its name, or write a new one with: saring config init",
	OneSettings:      "these drafts have different settings: %s (%s) and %s (%s)",
	OneSettingsHint:  "check them separately, or name one file with --config",
	NoSettingsFile:   "no settings file",
	NoneSelected:     "not one rule is selected, so nothing is checked",
	NoneSelectedHint: "look at select (%s), ignore (%s) and severity",
	ByDefault:        "default",
	SettingsRight:    "%s: correct",
	SettingsNone:     "%s; the defaults hold",

	AtPlace:       "line %d column %d",
	Empty:         "empty, there is nothing to check",
	EmptyHint:     "see whether the draft was saved here",
	NoDrafts:      "no drafts in this folder",
	NoDraftsHint:  "read from a folder: %s; give other files by name",
	Skipped:       "%s (%s); read from a folder: %s",
	SkippedFiles:  Count{"%d file skipped", "%d files skipped"},
	NoExtension:   "without extension",
	SpecialFiles:  Count{"%d link or special file", "%d links or special files"},
	Defect:        "saring has a defect: %v",
	DefectHint:    "report it to its makers, with the draft if you may",
	Interrupted:   "interrupted; not everything was checked",
	BatchDone:     "records: %d, not checked: %d",
	Progress:      "records: %d, with findings: %d, not checked: %d",
	CheckSpelling: "check its spelling",

	NothingFound:      "nothing is like %q",
	NotConsidered:     "%s: no term of this rule is in the draft",
	NoCategory:        "rule id %q does not name a category",
	CategoryHint:      "write CATEGORY/NAME, such as %s; the categories: %s",
	BadRuleID:         "rule id %q is not valid",
	RuleIDHint:        "write CATEGORY/NAME with lower case a-z, digits and hyphens, such as hoaks/obat-palsu",
	FileExists:        "%s is there already",
	NotOverwritten:    "not overwritten; take another name or edit that file",
	RuleTaken:         "there is a rule %q already, in %s",
	BuiltInTaken:      "the built-in rule %q cannot be replaced",
	BuiltInHint:       "take another name; to use it as a model: saring rules show %s",
	Written:           "written: %s",
	Kept:              "there already, left as it is: %s",
	LexiconTaken:      "there is a lexicon %q already, in %s; this rule uses it",
	NextTest:          "Make it your rule, then test it:",
	VersionText:       "saring %s (%s, %s/%s)\n%d rules, %d lexicons, %d regulations (set %s)",
	RulesTested:       Count{"%d rule", "%d rules"},
	Examples:          Count{"%d example", "%d examples"},
	ExamplesPassed:    "%s, %s: all as they should be",
	ExamplesFailed:    "%s, %s: %d failed",
	ExampleNotFlagged: "%q is not flagged in the flag example %q",
	ExampleFlagged:    "%q is flagged in the pass example %q",
	ExampleWhy:        "should pass: %s",
	Seen:              "seen: %s",
	SeenAt:            "flagged instead: %q",
	SeenNothing:       "no term of this rule was met",
	OnlyOwnRules:      "tested only the rules of %s, not the %d others; to test them all: --all",
	Note:              "note",
	Notes:             Count{"%d note", "%d notes"},
	Unreached:         "%d of %d terms are reached by no example",
	UnreachedOf:       "%s: %d of %d terms",
	UnreachedHint:     "by lexicon: --verbose",

	BadClean:   `"clean" is not true or false`,
	BadExpect:  `"expect" is not an array of {"category","span"}`,
	LabelHint:  `for example {"id":"c1","text":"...","clean":false,"expect":[{"category":"hoaks","span":"..."}]}`,
	StaleCited: "the status of %s was last checked long ago; see: saring regulations check",
}
