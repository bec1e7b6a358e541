package main

type T1[P *T1[P]] struct{ p P }
type T2[P T2[P]] struct{ p P }
type T3[P interface{ m() T3[P] }] struct { x P }
type T4[P any, Q T4[P, Q]] []Q
type T5[P [T5len]int] struct{}
const T5len = len(T5[[1]int]{}.x)
func main() {}
type Inf[T any] struct { x *Inf[[]T] }
func f[T any](n int) { f[*T](n) }
func g[T any]() { h[[]T]() }
func h[T any]() { g[T]() }
