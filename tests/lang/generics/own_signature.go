// A generic function may be instantiated in its own signature.
package main

import (
	"fmt"
	"unsafe"
)

func f[T any](a [unsafe.Sizeof(f[int])]T) (n int) { return len(a) }

func g[T any](T) (r [unsafe.Sizeof(g[string])]int) { return }

func main() {
	fmt.Println(f([8]string{}), len(g(1)))
}

// Output:
// 8 8
