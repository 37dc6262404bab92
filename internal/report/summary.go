package report

import "github.com/saring-id/saring/rules"

// Level is the severity from which findings count for the exit status, as it is
// written after --fail-on. The zero value is LevelWarning.
type Level string

// The levels.
const (
	LevelInfo    Level = "info"
	LevelWarning Level = "warning"
	LevelError   Level = "error"
	LevelNever   Level = "never"
)

// Reached reports whether a finding of severity s counts.
func (l Level) Reached(s rules.Severity) bool {
	switch l {
	case LevelNever:
		return false
	case LevelInfo:
		return true
	case LevelError:
		return s >= rules.Error
	default:
		return s >= rules.Warning
	}
}

// Summary counts a run.
type Summary struct {
	Checked  int    // drafts that were checked to the end
	Failed   int    // drafts that were not
	Findings [3]int // by rules.Severity
	Reached  int    // findings at or above the level

	Suppressed int // findings that drafts say are to be passed over
	Known      int // findings of a baseline
}

// Summarize counts inputs for level. Failed > 0 means that the run is
// incomplete, Reached > 0 that something was found that matters.
func Summarize(inputs []Input, level Level) Summary {
	var s Summary
	for _, in := range inputs {
		s.Add(in, level)
	}
	return s
}

// Add counts one more input: for a run that does not keep its inputs.
func (s *Summary) Add(in Input, level Level) {
	if in.failure() == nil {
		s.Checked++
	} else {
		s.Failed++
	}
	s.Suppressed += len(in.Suppressed)
	s.Known += in.Known
	for _, f := range in.findings() {
		s.Findings[f.Severity]++
		if level.Reached(f.Severity) {
			s.Reached++
		}
	}
}
