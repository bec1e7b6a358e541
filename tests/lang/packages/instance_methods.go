// Variables' order of initialization does not follow methods of instances, as gc's
// does not: they are no cycles, and what they use may not have its value yet.
package main

import "fmt"

type box[P any] struct{ v P }

func (box[P]) next() int   { return x + 1 }
func (b *box[P]) far() int { return y + late }
func (b box[P]) near() int { return b.next() + x }

var x = box[int]{}.next()

var y = (&box[string]{}).far()

var w = box[bool]{}.near()

var early = box[int]{}.uses()

var late = make7()

func (box[P]) uses() int { return late * 10 }

func make7() int { return 7 }

func main() { fmt.Println(x, y, w, early, late) }

// Output:
// 1 0 3 0 7
