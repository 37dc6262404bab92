// Package cli is the command line: it turns arguments and streams into calls of
// the engine, and what came of them into output and an exit status.
//
// One file holds one command: its options, its constructor, its run function.
package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"
)

// Main runs saring with args (without the program's name) and returns its exit
// status, see [Status].
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return newApp(stdin, stdout, stderr).main(args)
}

// patience is how long a run goes on before it listens to Ctrl-C. To listen
// costs two threads, which is a tenth of what a caption costs; whoever presses
// Ctrl-C sooner ends the run the way the system does, and a shell says 130 too.
const patience = 50 * time.Millisecond

// main runs a with args, listening to Ctrl-C, and gives the exit status.
func (a *app) main(args []string) int {
	ctx, stop := a.listen()
	defer stop()
	if err := a.speak(args); err != nil {
		return int(a.fail(err))
	}
	done := make(chan Status, 1)
	go func() { done <- a.run(ctx, args) }()
	select {
	case status := <-done:
		if status != Interrupted {
			return int(status)
		}
	case <-ctx.Done():
		// A read from a keyboard cannot be woken: the run is left behind.
	}
	if a.inTerminal.is {
		fmt.Fprintln(a.err) // below the ^C that the terminal shows
	}
	a.say("%s", a.spoken().Interrupted)
	return int(Interrupted)
}

// listen gives a context that Ctrl-C ends, once a has been patient.
func (a *app) listen() (context.Context, func()) {
	// SIGPIPE is left alone on purpose, see Status.
	if a.patience == 0 {
		return signal.NotifyContext(context.Background(), os.Interrupt)
	}
	ctx, cancel := context.WithCancel(context.Background())
	later := time.AfterFunc(a.patience, func() {
		interrupt, stop := signal.NotifyContext(ctx, os.Interrupt)
		defer stop()
		<-interrupt.Done()
		cancel()
	})
	return ctx, func() {
		later.Stop()
		cancel()
	}
}
