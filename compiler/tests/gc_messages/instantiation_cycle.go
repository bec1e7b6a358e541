package main

func main() {}
type Inf[T any] struct { x *Inf[[]T] }
func f[T any](n int) { f[*T](n) }
func g[T any]() { h[[]T]() }
func h[T any]() { g[T]() }
func k[T any](x T) { k(&x) }
