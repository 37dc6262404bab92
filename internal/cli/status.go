package cli

// Status is the exit status of saring; other programs rely on it.
type Status int

// The statuses. When several could be given, the greatest wins: a run that
// found something and could not read something is incomplete.
//
// Where it is not obvious which one applies:
//   - a file, folder, record or text that was asked for and not checked is
//     Incomplete, for whatever reason: missing, unreadable, binary, too large,
//     without a single letter, a folder without a single draft in it. Files of a
//     folder that are no drafts by their extension are told and do not count;
//   - a record of a batch with an empty text is checked, because posts without a
//     caption are real; a batch without a record is Clean, and told;
//   - a path of "batch --field" that no record has is Incomplete: who gave it meant
//     something, and that was not checked;
//   - output that could not be written is Incomplete, and so is a reader that
//     went away, in silence. On Unix a closed standard output ends the process by
//     SIGPIPE before that, as it does every other program (a shell says 141).
//     Neither is ever 0;
//   - a defect of saring itself is Incomplete;
//   - a failed example of "rules test" (with --strict: a note, too), a search
//     without a result and law that is to be checked again are Findings;
//   - "rules measure" is Clean whatever it finds, and Incomplete if a record could
//     not be read;
//   - an unknown rule or regulation is NotStarted, like an unknown flag, and so
//     is a run without a single rule, for which every draft would be clean.
const (
	Clean       Status = 0   // all was checked, nothing at or above --fail-on
	Findings    Status = 1   // all was checked, with findings at or above --fail-on
	NotStarted  Status = 2   // flags, environment or rules are wrong; nothing was checked
	Incomplete  Status = 3   // something was not checked
	Interrupted Status = 130 // by Ctrl-C
)
