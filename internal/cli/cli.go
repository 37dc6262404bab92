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
)

// Main runs saring with args (without the program's name) and returns its exit
// status, see [Status].
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return newApp(stdin, stdout, stderr).main(args)
}

// main runs a with args, listening to Ctrl-C, and gives the exit status.
func (a *app) main(args []string) int {
	// SIGPIPE is left alone on purpose, see Status.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
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
	a.say("%s", a.words.Interrupted)
	return int(Interrupted)
}
