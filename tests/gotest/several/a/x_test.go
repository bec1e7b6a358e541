package a_test

import (
	"testing"

	"example.com/several/a"
	_ "example.com/several/b"
)

func TestOutside(t *testing.T) { t.Log(a.A()) }
