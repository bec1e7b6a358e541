package a

import "testing"

func TestA(t *testing.T) {
	If(7)
	Loops(5)
	Switch(1)
	Goto(3)
	Lits()
	Gen(1)
	table["half"](4)
	t.Log(testing.CoverMode(), testing.Coverage() > 0)
}
