package cli

import (
	"fmt"
	"io"
	"time"

	"github.com/saring-id/saring/internal/report"
)

// progress is one line that tells how far a long run is. It is drawn over
// itself, for a person at a terminal only, and not among results.
type progress struct {
	w      io.Writer // nil if nobody looks
	format string    // %d: records, %d: those with findings, %d: what was not checked
	now    func() time.Time
	drawn  time.Time // when it was last drawn; zero if it does not stand there
}

// pace is how often progress is drawn.
const pace = 200 * time.Millisecond

// eraseLine takes away what stands in the line of the cursor.
const eraseLine = "\r\x1b[K"

func (a *app) newProgress() *progress {
	p := &progress{format: a.words.Progress, now: a.now}
	if a.errTerminal.is && !a.outTerminal.is {
		p.w = a.err.w
	}
	return p
}

// show draws the counts, unless it did a moment ago.
func (p *progress) show(records int, s report.Summary) {
	if p.w == nil {
		return
	}
	if now := p.now(); now.Sub(p.drawn) >= pace {
		_, _ = fmt.Fprintf(p.w, eraseLine+p.format, records, s.Reached, s.Failed) // nobody misses it
		p.drawn = now
	}
}

// clear takes the line away, so that a message or the prompt can stand there.
func (p *progress) clear() {
	if !p.drawn.IsZero() {
		_, _ = fmt.Fprint(p.w, eraseLine)
		p.drawn = time.Time{}
	}
}
