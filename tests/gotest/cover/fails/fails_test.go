package fails

import "testing"

func TestFails(t *testing.T) {
	if F(1) == 2 {
		t.Error("two")
	}
}
