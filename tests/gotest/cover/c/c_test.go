package c_test

import (
	"testing"

	"example.com/cover/c"
)

func TestC(t *testing.T) {
	c.C()
}
