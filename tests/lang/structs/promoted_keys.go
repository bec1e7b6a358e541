// Promoted fields may be keys of a struct literal.
package main

import "fmt"

type Base struct {
	ID   int
	Name string
}
type Mid struct {
	Base
	Level int
}
type Top struct {
	Mid
	Extra bool
}

func main() {
	m := Mid{ID: 1, Name: "one", Level: 2}
	fmt.Printf("%+v\n", m)
	t := Top{Name: "deep", Extra: true}
	fmt.Printf("%+v\n", t)
	p := &Top{Level: 3, ID: 9}
	fmt.Println(p.ID, p.Level, p.Name == "")
}

// Output:
// {Base:{ID:1 Name:one} Level:2}
// {Mid:{Base:{ID:0 Name:deep} Level:0} Extra:true}
// 9 3 true
