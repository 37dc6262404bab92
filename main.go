// Saring checks a draft post before it is shared: it prints the clauses that
// should not go out, each with the regulation it touches.
package main

import (
	"os"

	"github.com/saring-id/saring/internal/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
