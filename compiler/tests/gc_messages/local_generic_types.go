package main

func main() {
	type Loc[T any] struct{ x T }
	var l Loc[int]
	_ = l.x
	type A[T any] = []T
	var a A[int]
	_ = a
}
