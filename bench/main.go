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
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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
func (b *bench) run(groups func() ([]group, error), rounds int, peer bool) (err error) {
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
	list, err := groups()
	if err != nil {
		return err
	}
	beyond := 0
	for _, g := range list {
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

// buildMore builds saring with the terms of [moreTerms] among those that are built
// in. Nothing is written beside the sources.
func (b *bench) buildMore() error {
	blob := b.path("more.blob")
	terms, err := b.overlay("../rules/data/lexicons/buatan.yaml", b.path(moreTerms))
	if err != nil {
		return err
	}
	if err := b.command(exec.Command("go", "run", "-C", "..", "-overlay", terms, "./internal/compile", blob)); err != nil {
		return err
	}
	compiled, err := b.overlay("../checker/default.blob", blob)
	if err != nil {
		return err
	}
	return b.command(exec.Command("go", "build", "-C", "..", "-overlay", compiled, "-o", b.path("saring-more"), "."))
}

// overlay writes what makes the go command read the file with in place of name.
func (b *bench) overlay(name, with string) (string, error) {
	path, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	list, err := json.Marshal(map[string]map[string]string{"Replace": {path: with}})
	if err != nil {
		return "", err
	}
	file := b.path(filepath.Base(name) + ".json")
	return file, os.WriteFile(file, list, 0o600)
}

func (b *bench) command(cmd *exec.Cmd) error {
	cmd.Env = append(os.Environ(), "GOBIN="+b.dir, "CGO_ENABLED=0")
	cmd.Stderr = os.Stderr
	return cmd.Run()
}
