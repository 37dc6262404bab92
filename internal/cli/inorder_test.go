package cli

import (
	"context"
	"errors"
	"iter"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// numbers yields 0..n-1 and counts how many were asked for.
func numbers(n int, asked *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			asked.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrderKeepsOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int64
		var got []int
		work := func(i int) int {
			time.Sleep(time.Duration(rand.IntN(1000)) * time.Millisecond)
			return i
		}
		err := inOrder(t.Context(), numbers(500, &asked), work, func(i int) error {
			got = append(got, i)
			return nil
		})
		if err != nil || len(got) != 500 || !slices.IsSorted(got) {
			t.Errorf("error %v, %d results, sorted %v", err, len(got), slices.IsSorted(got))
		}
	})
}

func TestInOrderHoldsFewJobs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int64
		emitted := int64(0)
		err := inOrder(t.Context(), numbers(5000, &asked), func(i int) int { return i }, func(int) error {
			synctest.Wait() // everyone else has done what can be done without emit
			emitted++
			if held := asked.Load() - emitted; held > 1000 {
				t.Fatalf("%d jobs are held at a time", held)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestInOrderStops(t *testing.T) {
	closed := errors.New("closed")
	var asked atomic.Int64
	err := inOrder(t.Context(), numbers(1e9, &asked), func(i int) int { return i }, func(i int) error {
		if i == 3 {
			return closed
		}
		return nil
	})
	if !errors.Is(err, closed) {
		t.Errorf("error = %v, want that of emit", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := inOrder(ctx, numbers(1e9, &asked), func(i int) int { return i }, func(int) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want that of the context", err)
	}
}
