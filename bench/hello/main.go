// Command hello is the least a program in Go can do; start-up is measured against it.
package main

import "os"

func main() {
	_, _ = os.Stdout.WriteString("halo\n") // whoever runs it does not read on
}
