package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"syscall"
	"time"
)

// task is one command to be measured.
type task struct {
	name  string
	args  []string
	stdin []byte
	env   []string
}

// sample is what one run of a task took.
type sample struct {
	wall, cpu time.Duration
	rss       int64 // bytes, at most
}

// measure runs every task once a round, in another order each round, so that a
// machine that slows down does so for all of them.
func measure(tasks []task, rounds int) (map[string][]sample, error) {
	samples := map[string][]sample{}
	for round := -1; round < rounds; round++ { // the first one warms up
		order := slices.Clone(tasks)
		rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, t := range order {
			s, err := t.run()
			if err != nil {
				return nil, fmt.Errorf("%s: %w", t.name, err)
			}
			if round >= 0 {
				samples[t.name] = append(samples[t.name], s)
			}
		}
	}
	return samples, nil
}

func (t task) run() (sample, error) {
	cmd := exec.Command(t.args[0], t.args[1:]...)
	cmd.Env = append(os.Environ(), t.env...)
	if t.stdin != nil {
		cmd.Stdin = bytes.NewReader(t.stdin)
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == 1 {
		err = nil // something was found
	}
	if err != nil {
		return sample{}, fmt.Errorf("%w\n%s", err, stderr.Bytes())
	}
	state := cmd.ProcessState
	s := sample{wall: wall, cpu: state.UserTime() + state.SystemTime()}
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		s.rss = usage.Maxrss << 10
	}
	return s, nil
}

// ratio is the median, over the rounds, of a by b.
func ratio(a, b []sample, of func(sample) float64) float64 {
	ratios := make([]float64, len(a))
	for i := range a {
		ratios[i] = of(a[i]) / of(b[i])
	}
	return median(ratios)
}

func median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}

func wall(s sample) float64      { return s.wall.Seconds() }
func cpu(s sample) float64       { return s.cpu.Seconds() }
func megabytes(s sample) float64 { return float64(s.rss) / (1 << 20) }

// only is the median of one figure of a task.
func only(list []sample, of func(sample) float64) float64 {
	figures := make([]float64, len(list))
	for i, s := range list {
		figures[i] = of(s)
	}
	return median(figures)
}
