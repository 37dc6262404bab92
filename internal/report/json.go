package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"sync"
	"unicode/utf8"

	"github.com/saring-id/saring/rules"
)

// The name and version of the result, see schema/result.json. A new optional
// field raises the minor number; a field renamed or removed the major one.
const (
	resultSchema  = "saring/result"
	resultVersion = "1.1"
)

// envelope is what stands around drafts: which schema, and the counts.
type envelope struct {
	Schema  string `json:"schema"`
	Version string `json:"schema_version"`
}

// oneResult is a run over one draft: the draft's own object in an envelope.
type oneResult struct {
	envelope
	draftResult
	Summary summaryResult `json:"summary"`
}

// manyResult is a run over no draft or several.
type manyResult struct {
	envelope
	Results []draftResult `json:"results"`
	Summary summaryResult `json:"summary"`
}

type summaryResult struct {
	Checked int   `json:"checked"`
	Failed  int   `json:"failed"`
	Error   int   `json:"error"`
	Warning int   `json:"warning"`
	Info    int   `json:"info"`
	FailOn  Level `json:"fail_on"`
	Reached int   `json:"reached"`

	Statistics  []tallyResult `json:"statistics,omitempty"`
	Suppressed  int           `json:"suppressed,omitempty"`
	Known       int           `json:"known,omitempty"`
	NotSelected int           `json:"rules_not_selected,omitempty"`
}

// JSON prints a run as one object. One draft is the object of [Record] with a
// schema in front and a summary behind; several are a list of such objects
// under "results". Both are described by [ResultSchema].
func JSON(w io.Writer, inputs []Input, o Options) error {
	head := envelope{resultSchema, resultVersion}
	summary := newSummaryResult(Summarize(inputs, o.FailOn), o)
	if o.Statistics {
		summary.Statistics = newTallyResults(inputs)
	}
	drafts := make([]draftResult, len(inputs))
	for i, in := range inputs {
		drafts[i] = newDraftResult(nameID(in.Name), in, o)
	}
	if len(drafts) == 1 {
		return writeJSON(w, oneResult{head, drafts[0], summary}, "  ")
	}
	return writeJSON(w, manyResult{head, drafts, summary}, "  ")
}

// JSONL prints each draft as a line: the object of [Record] with the draft's name as its id.
func JSONL(w io.Writer, inputs []Input, o Options) error {
	var b bytes.Buffer
	for _, in := range inputs {
		if err := Record(&b, nameID(in.Name), in, o); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// Record prints one record of a batch as one line, in one call of w.Write. The
// id is printed as it was read; a record without one gets null. It fails if id
// is not JSON.
func Record(w io.Writer, id json.RawMessage, in Input, o Options) error {
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	d := newDraftResult(id, in, o)
	if !d.quiet() || !json.Valid(id) {
		return writeJSON(w, d, "")
	}
	line := append([]byte(`{"id":`), bytes.TrimSpace(id)...)
	_, err := w.Write(escapeControls(append(line, quietRest...)))
	return err
}

// quietRest is what [writeJSON] writes behind the id of a quiet result.
const quietRest = `,"status":"checked","findings":[]}` + "\n"

// summaryLine is what [BatchSummary] prints.
type summaryLine struct {
	envelope
	Summary summaryResult `json:"summary"`
}

// BatchSummary prints the counts of a batch as one line. Nothing is counted by
// author.
func BatchSummary(w io.Writer, s Summary, o Options) error {
	return writeJSON(w, summaryLine{envelope{resultSchema, resultVersion}, newSummaryResult(s, o)}, "")
}

func newSummaryResult(s Summary, o Options) summaryResult {
	level := o.FailOn
	if level == "" {
		level = LevelWarning
	}
	return summaryResult{
		Checked: s.Checked,
		Failed:  s.Failed,
		Error:   s.Findings[rules.Error],
		Warning: s.Findings[rules.Warning],
		Info:    s.Findings[rules.Info],
		FailOn:  level,
		Reached: s.Reached,

		Suppressed: s.Suppressed,
		Known:      s.Known,

		NotSelected: o.NotSelected,
	}
}

// nameID is a draft's name as an id.
func nameID(name string) json.RawMessage {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if e.Encode(name) != nil {
		panic("a string is always JSON")
	}
	return bytes.TrimSpace(b.Bytes())
}

// writeJSON prints v and a line end. Letters stay as they are ("<", "é");
// what would steer a terminal is escaped.
func writeJSON(w io.Writer, v any, indent string) error {
	b, _ := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("printing a result: %w", err)
	}
	_, err := w.Write(escapeControls(b.Bytes()))
	return err
}

// buffers are for [writeJSON]: a batch prints a result for every record.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// escapeControls writes the control characters that encoding/json leaves as
// they are (DEL, C1, bidirectional marks) as \u escapes. They can only stand
// inside strings, so the value stays the same.
func escapeControls(in []byte) []byte {
	if bytes.IndexFunc(in, steers) < 0 {
		return in
	}
	out := make([]byte, 0, len(in)+64)
	for len(in) > 0 {
		r, n := utf8.DecodeRune(in)
		if steers(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = append(out, in[:n]...)
		}
		in = in[n:]
	}
	return out
}

// steers reports whether r changes how a terminal shows what follows. Line ends
// are left out: encoding/json writes them only between fields.
func steers(r rune) bool {
	switch {
	case r == '\n':
		return false
	case r < ' ', 0x7F <= r && r <= 0x9F: // C0, DEL, C1
		return true
	case r == 0x061C, r == 0x200E, r == 0x200F, // marks of direction
		0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069: // embeddings, overrides, isolates
		return true
	}
	return false
}
