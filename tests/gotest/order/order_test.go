// Guards names, selection, shuffling, and the order in which parallel tests pause
// and go on.
package order

import (
	"fmt"
	"testing"
)

func TestNames(t *testing.T) {
	for _, name := range []string{"", "a b", "a b", "tab\there", "x/y", "x", "#00", "a#01", "é\x00", ""} {
		t.Run(name, func(t *testing.T) { t.Log(t.Name()) })
	}
	t.Run("deep", func(t *testing.T) {
		t.Run("er", func(t *testing.T) { t.Run("still", func(t *testing.T) {}) })
		t.Run("er", func(t *testing.T) {})
	})
}

func TestParallel(t *testing.T) {
	t.Log("begins")
	for i := range 4 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Log("before")
			t.Parallel()
			t.Log("after")
			if i == 2 {
				t.Error("two is wrong")
			}
		})
	}
	t.Log("ends")
}

func TestOne(t *testing.T) { t.Parallel(); t.Log("one") }
func TestTwo(t *testing.T) { t.Parallel(); t.Log("two") }
func TestThree(t *testing.T) {
	t.Run("group", func(t *testing.T) {
		t.Run("a", func(t *testing.T) { t.Parallel() })
		t.Run("b", func(t *testing.T) { t.Parallel() })
	})
	t.Log("after the group")
}

func TestShort(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	t.Log("long")
}

func TestLast(t *testing.T) { t.Log("last") }

func BenchmarkA(b *testing.B) {}
func BenchmarkB(b *testing.B) {}
func FuzzA(f *testing.F)      { f.Skip("none") }
func ExampleOrder() {
	fmt.Println("x")
	// Output: x
}
