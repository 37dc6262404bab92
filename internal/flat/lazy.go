package flat

import "sync/atomic"

// Lazy is a list of values that are made when they are first asked for. It is
// safe for many goroutines, and they all get the same value.
type Lazy[T any] struct{ made []atomic.Pointer[T] }

// NewLazy is a list of n values that are not made yet.
func NewLazy[T any](n int) Lazy[T] { return Lazy[T]{make([]atomic.Pointer[T], n)} }

// Len is how many values there are.
func (l Lazy[T]) Len() int { return len(l.made) }

// At is value i, which is what make gives. Goroutines that ask for it at the
// same time may each call make; one of the results is kept.
func (l Lazy[T]) At(i int, make func() *T) *T {
	if x := l.made[i].Load(); x != nil {
		return x
	}
	l.made[i].CompareAndSwap(nil, make())
	return l.made[i].Load()
}
