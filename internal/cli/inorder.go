package cli

import (
	"context"
	"iter"
	"runtime"
)

// inOrder does work on every job, on all cores, and gives the results to emit
// in the order of the jobs. At most a few jobs for each core are held at a time,
// so that memory does not grow with their number. It stops at the first error
// of emit and when ctx ends, and returns that error; a read of jobs that blocks
// is then left behind.
func inOrder[J, R any](ctx context.Context, jobs iter.Seq[J], work func(J) R, emit func(R) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type task struct {
		job    J
		result chan R
	}
	cores := runtime.GOMAXPROCS(0)
	todo := make(chan task)
	results := make(chan chan R, 4*cores)
	for range cores {
		go func() {
			for t := range todo {
				t.result <- work(t.job)
			}
		}()
	}
	go func() {
		defer close(results)
		defer close(todo)
		for job := range jobs {
			t := task{job, make(chan R, 1)}
			select {
			case results <- t.result:
			case <-ctx.Done():
				return
			}
			todo <- t // a worker is always on its way: it never waits for emit
		}
	}()
	for {
		select {
		case result, more := <-results:
			if !more {
				return ctx.Err()
			}
			if err := emit(<-result); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
