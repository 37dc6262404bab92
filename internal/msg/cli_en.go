package msg

var cliEN = CLI{
	Root: Command{
		Long: `Filter before you share: checks a draft post before it goes out, and shows the clauses that should not, each with the regulation it touches.

Everything runs on this computer. Nothing is sent, nothing is kept.

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
		Short: "Check many records of JSON Lines, one result a record",
		Long: `Reads records of JSON Lines ({"id": "...", "text": "..."}, other fields are ignored) and writes one JSON object a record, in the order of the input.

A broken record is answered, too, with the status "failed" and the reason; the exit status is then 3. "saring schema result" prints the shape of a result.`,
		Example: `  saring batch posts.jsonl > results.jsonl
  export-posts | saring batch --fail-on error`,
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
		Short: "List, search, test and make rules",
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
		Long: `Searches ids, titles (Indonesian and English) and lexicons of the rules, also for words half remembered or misspelt.

The exit status is 1 if nothing is found.`,
		Example: `  saring rules search hoax
  saring rules search bendira`,
	},
	RulesTest: Command{
		Args:  "[RULE...]",
		Short: "Test rules with their own examples",
		Long: `Checks the examples in the rule files: a flag example must be flagged by its rule on the part in square brackets, a pass example must not be flagged by it. Without arguments all rules are tested.

The exit status is 1 if an example fails.`,
		Example: `  saring rules test
  saring rules test hoaks/obat-palsu --rules our-rules`,
	},
	RulesNew: Command{
		Args:    "CATEGORY/NAME",
		Short:   "Make a new rule file from a template",
		Long:    "Writes a rule to be filled in to FOLDER/rules/CATEGORY/NAME.yaml. A file that is there is never overwritten.",
		Example: `  saring rules new hoaks/obat-palsu --dir our-rules`,
	},
	Regulations:     Command{Short: "List and search the regulations that rules cite"},
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
	Schema: Command{
		Short:   "Print the JSON Schema of a lexicon, rule or regulation file, or of results",
		Example: `  saring schema rule > rule.schema.json`,
	},
	Completion: Command{
		Short: "Print the completion script for bash, zsh, fish or powershell",
		Example: `  source <(saring completion bash)
  saring completion fish > ~/.config/fish/completions/saring.fish`,
	},
	Version: Command{Short: "Tell the version, and how many rules and regulations there are"},
	Help:    Command{Args: "[COMMAND]...", Short: "Explain a command"},

	Headings: Headings{
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
	FlagText:           "check this `TEXT`",
	FlagFormat:         "print the result in this `FORM`",
	FlagFailOn:         "lowest `LEVEL` that makes the exit status 1",
	FlagWidth:          "width of the result in `COLUMNS`; by default that of the terminal",
	FlagVerbose:        "also show what the author's stance held back",
	FlagCategory:       "only this `CATEGORY`",
	FlagRule:           "only this `RULE`",
	FlagDir:            "`FOLDER` of rules to write to; by default this folder",

	DidYouMean:      "did you mean %q?",
	Choices:         "one of: %s",
	SeeHelp:         "see: %s --help",
	SeeRules:        "see the list: saring rules list",
	SeeRegulations:  "see the list: saring regulations list",
	SearchFor:       "search with: %s",
	CheckFile:       "to check that file: saring check %s",
	FlagElsewhere:   "that flag belongs to: %s",
	UnknownCommand:  "unknown command %q",
	UnknownFlag:     "unknown flag %s",
	UnknownShort:    "unknown flag -%s",
	UnknownValue:    "unknown value %q for %s",
	WidthRange:      "value %q for %s must be a number from %d to %d",
	FlagNeedsValue:  "flag --%s needs a value",
	FlagSyntax:      "flag %q cannot be read",
	TooMany:         "too many arguments for %s, beginning with %q",
	TooFew:          "too few arguments: %s",
	UnknownRule:     "unknown rule %q",
	UnknownLaw:      "unknown regulation %q",
	UnknownCategory: "unknown category %q",
	UnknownSchema:   "unknown schema %q",
	UnknownShell:    "unknown shell %q",

	TextAndPath: "use one of --text and %q, not both",
	EmptyPath:   "the name of a file is empty",
	StdinTwice:  `"-" is given twice, but standard input can be read only once`,
	Typing:      "type or paste the draft, then end it with Ctrl-D (Windows: Ctrl-Z, Enter)",

	RulesMissing:    "folder of rules %q not found",
	RulesNoFolder:   "%q is a file, not a folder of rules",
	RulesUnreadable: "folder of rules %q cannot be opened: %v",
	RulesShape:      "name a folder that holds lexicons/, rules/ or regulations/",
	RuleProblems:    Count{"%d problem in the rules; nothing was checked", "%d problems in the rules; nothing was checked"},
	NoRules:         "there is not a single rule to check with",
	NoRulesHint:     "add some with --rules, or leave out --no-default-rules",

	AtPlace:      "line %d column %d",
	Empty:        "empty, there is nothing to check",
	EmptyHint:    "see whether the draft was saved here",
	NoDrafts:     "no drafts in this folder",
	NoDraftsHint: "read from a folder: %s; give other files by name",
	Skipped:      "skipped %d files (%s); read from a folder: %s",
	NoExtension:  "without extension",
	SpecialFiles: "links or special files",
	Defect:       "saring has a defect: %v",
	DefectHint:   "report it to its makers, with the draft if you may",
	Interrupted:  "interrupted; not everything was checked",
	BatchDone:    "records: %d, not checked: %d",

	NothingFound:      "nothing is like %q",
	NotConsidered:     "%s: no term of this rule is in the draft",
	BadRuleID:         "rule id %q is not valid",
	RuleIDHint:        "write CATEGORY/NAME with lower case a-z, digits and hyphens, such as hoaks/obat-palsu",
	FileExists:        "%s is there already",
	NotOverwritten:    "not overwritten; take another name or edit that file",
	RuleWritten:       "%s written\nFill it in, write its terms to %s, then test it: %s",
	VersionText:       "saring %s (%s, %s/%s)\n%d rules, %d lexicons, %d regulations",
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
}
