package c

import (
	"os"
	"testing"
)

func TestC(t *testing.T) {
	print("no line's end")
	os.Exit(3)
}
