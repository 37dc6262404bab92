package report

import (
	"bytes"
	"fmt"
	"io"

	"github.com/jstemmer/go-junit-report/v2/junit"
)

// JUnit prints a run as tests: a suite for each draft, a case for each finding,
// one passed case for a draft without any. A finding at or above o.FailOn is a
// failure, below it a passed case with its text as output; a draft that was not
// checked is an error.
func JUnit(w io.Writer, inputs []Input, o Options) error {
	suites := junit.Testsuites{Name: "saring"}
	for i, in := range inputs {
		suite := junit.Testsuite{ID: i, Name: inert(withPart(in.Name, o.part(in))), Time: "0"}
		for _, e := range entries([]Input{in}, o) {
			suite.AddTestcase(newTestcase(e, o))
		}
		if suite.Tests == 0 {
			suite.AddTestcase(junit.Testcase{Name: o.messages().Report.Clean, Classname: suite.Name})
		}
		suites.AddSuite(suite)
	}
	return writeXML(w, func(b *bytes.Buffer) error { return suites.WriteXML(b) })
}

func newTestcase(e entry, o Options) junit.Testcase {
	c := junit.Testcase{Name: e.rule, Classname: inert(withPart(e.name, e.part))}
	result := &junit.Result{Message: inert(e.message), Type: e.severity.String(), Data: inert(e.told(o, "\n"))}
	if e.finding == nil {
		c.Error = result
		return c
	}
	at := e.place.start
	c.Name = fmt.Sprintf("%s (%d:%d)", e.rule, at.line, at.column)
	result.Data = inert(fmt.Sprintf("%s:%d:%d: \"%s\"\n%s", e.name, at.line, at.column, oneLine(e.source.Slice(e.finding.Span)), result.Data))
	if o.FailOn.Reached(e.severity) {
		c.Failure = result
	} else {
		c.SystemOut = &junit.Output{Data: result.Data}
	}
	return c
}
