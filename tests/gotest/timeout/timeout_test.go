// Guards what is told when tests take too long.
package timeout

import "testing"

func TestQuick(t *testing.T) {}
func TestLoop(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		t.Log("begins")
		for {
		}
	})
}
func TestBlocks(t *testing.T) {
	t.Log("logged")
	t.Run("a", func(t *testing.T) { t.Parallel(); select {} })
	t.Run("b", func(t *testing.T) { t.Parallel(); <-t.Context().Done() })
}
