// Command bench measures saring as a whole process, beside a Go program that only
// says hello, ripgrep and a linter of secrets, on texts of ours, and prints ratios.
//
//	cd bench && go run . [-rounds 9] [-mb 20] [-peer] [-gate]
//
// Every round runs every command once, in another order. A ratio is the median of
// the ratios of the rounds, so a slow machine or a busy one does not show; the
// times themselves say nothing. The corpus is the same in every run.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
)

func main() {
	rounds := flag.Int("rounds", 9, "how often every command is run")
	mb := flag.Int("mb", 20, "size of the archive, in MB of JSON Lines")
	peer := flag.Bool("peer", false, "also fetch and measure "+gitleaks)
	gate := flag.Bool("gate", false, "measure only what hardly wobbles, and fail beyond generous limits")
	write := flag.String("write", "", "only write the corpus to this folder")
	flag.Parse()
	b := &bench{dir: *write, size: *mb << 20}
	var err error
	switch {
	case *write != "":
		err = b.write()
	case *gate:
		err = b.run(b.gate, *rounds, false)
	default:
		err = b.run(b.all, *rounds, *peer)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run builds the commands, writes the corpus and measures.
func (b *bench) run(groups func() []group, rounds int, peer bool) (err error) {
	if b.dir, err = os.MkdirTemp("", "saring-bench-"); err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(b.dir) }() // it is in the folder of temporary files
	if err := b.build(peer); err != nil {
		return err
	}
	// In a process of its own: on Linux, the memory of a command counts that of
	// the process that started it.
	if err := b.command(exec.Command(b.path("bench"), "-write", b.dir, "-mb", strconv.Itoa(b.size>>20))); err != nil {
		return err
	}
	fmt.Printf("%s/%s, %d cores, %s; %d rounds\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(), rounds)
	beyond := 0
	for _, g := range groups() {
		n, err := g.print(rounds)
		if err != nil {
			return err
		}
		beyond += n
	}
	if beyond > 0 {
		return fmt.Errorf("%d figures are beyond their limit", beyond)
	}
	return nil
}

// group is tasks that are measured together, and what their figures come to.
type group struct {
	tasks []task
	rows  []row
}

// row is a line of the table: a figure, and what it should be.
type row struct {
	what   string
	figure func(map[string][]sample) float64
	goal   string
	most   float64 // beyond it the run fails; 0 is no limit
}

// print measures and prints g, and tells how many figures are beyond their limit.
func (g group) print(rounds int) (beyond int, err error) {
	samples, err := measure(g.tasks, rounds)
	if err != nil {
		return 0, err
	}
	for _, r := range g.rows {
		figure := r.figure(samples)
		fmt.Printf("%-76s %8.2f   %s\n", r.what, figure, r.goal)
		if r.most > 0 && figure > r.most {
			beyond++
		}
	}
	return beyond, nil
}

// build builds the commands that are compared.
func (b *bench) build(peer bool) error {
	for name, folder := range map[string]string{"saring": "..", "hello": "hello", "bench": "."} {
		if err := b.command(exec.Command("go", "build", "-C", folder, "-o", b.path(name), ".")); err != nil {
			return err
		}
	}
	b.ripgrep, _ = exec.LookPath("rg") // left out if it is not there
	if !peer {
		return nil
	}
	b.gitleaks = b.path("gitleaks")
	return b.command(exec.Command("go", "install", gitleaks))
}

func (b *bench) command(cmd *exec.Cmd) error {
	cmd.Env = append(os.Environ(), "GOBIN="+b.dir, "CGO_ENABLED=0")
	cmd.Stderr = os.Stderr
	return cmd.Run()
}
