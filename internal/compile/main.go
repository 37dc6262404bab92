// Compile writes the rules that are built in, compiled, to the file that is
// named. "go generate ./checker" runs it.
package main

import (
	"log"
	"os"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

func main() {
	log.SetFlags(0)
	set, err := rules.Default()
	if err != nil {
		log.Fatal(err)
	}
	blob, err := checker.Compile(set)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], []byte(blob), 0o666); err != nil {
		log.Fatal(err)
	}
}
