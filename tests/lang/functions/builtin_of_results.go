// Builtins take all their arguments from one call.
package main

import "fmt"

func parts() (float64, float64)      { return 5, 7 }
func words() ([]string, string)      { return []string{"a"}, "b" }
func bytes() ([]byte, byte, byte)    { return []byte("ab"), 'c', 'd' }
func text(b []byte) ([]byte, string) { return b, "xyz" }
func entry(m map[any]int) (map[any]int, int) {
	return m, 1
}

func main() {
	fmt.Println(complex(parts()), append(words()), string(append(bytes())))
	b := make([]byte, 2)
	fmt.Println(copy(text(b)), string(b))
	m := map[any]int{1: 1, "1": 2}
	delete(entry(m))
	fmt.Println(m)
}

// Output:
// (5+7i) [a b] abcd
// 2 xy
// map[1:2]
