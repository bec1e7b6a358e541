// Constants converted to type parameters of every kind of number.
package main

import "fmt"

type num interface {
	~int8 | ~uint64 | ~float32 | ~float64 | ~complex64 | ~complex128
}

type complexes interface{ ~complex64 | ~complex128 }
type floats interface{ ~float32 | ~float64 }
type texts interface{ ~string | ~[]byte }

const typed int16 = 7

func conv[T num]() []T      { return []T{T(0), T(5), T('a'), T(2.0), T(typed), 3} }
func part[T complexes]() []T { return []T{T(3.14), T(-1i), T(1 + 2i), 2.5} }
func half[T floats]() []T    { return []T{T(0.1), T(1e10), T(typed), 0.1} }
func text[T texts]() T       { return T("text") }

func main() {
	fmt.Println(conv[int8](), conv[uint64](), conv[float32](), conv[float64](), conv[complex64](), conv[complex128]())
	fmt.Println(part[complex64](), part[complex128]())
	fmt.Println(half[float32](), half[float64]())
	fmt.Println(text[string](), text[[]byte]())
}

// Output:
// [0 5 97 2 7 3] [0 5 97 2 7 3] [0 5 97 2 7 3] [0 5 97 2 7 3] [(0+0i) (5+0i) (97+0i) (2+0i) (7+0i) (3+0i)] [(0+0i) (5+0i) (97+0i) (2+0i) (7+0i) (3+0i)]
// [(3.14+0i) (0-1i) (1+2i) (2.5+0i)] [(3.14+0i) (0-1i) (1+2i) (2.5+0i)]
// [0.1 1e+10 7 0.1] [0.1 1e+10 7 0.1]
// text [116 101 120 116]
