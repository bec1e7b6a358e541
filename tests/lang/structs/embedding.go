// Promotion of fields and methods through structs, pointers and interfaces.
package main

import "fmt"

type Animal struct {
	Name string
	legs int
}

func (a Animal) Describe() string  { return fmt.Sprintf("%s has %d legs", a.Name, a.legs) }
func (a *Animal) Rename(n string)  { a.Name = n }
func (a Animal) Sound() string     { return "..." }

type Dog struct {
	Animal
	Breed string
}

func (d Dog) Sound() string { return "woof from " + d.Animal.Sound() + d.Name }

type Puppy struct {
	*Dog
	Age int
}

type Sounder interface{ Sound() string }

type Loud struct {
	Sounder
	times int
}

func (l Loud) Sound() string {
	s := ""
	for range l.times {
		s += l.Sounder.Sound() + "!"
	}
	return s
}

func main() {
	d := Dog{Animal{"Rex", 4}, "lab"}
	d.Rename("Max")
	fmt.Println(d.Describe(), d.Sound(), d.Animal.Sound())
	p := Puppy{&d, 1}
	p.Rename("Tiny")
	p.legs = 3
	fmt.Println(d.Name, p.Name, p.Dog.Animal.Name, p.Describe())
	q := p
	q.Name = "Shared"
	fmt.Println(p.Name)
	var s Sounder = p
	fmt.Println(s.Sound())
	l := Loud{d, 2}
	fmt.Println(l.Sound())
	s = Loud{l, 2}
	fmt.Println(s.Sound())
	f := p.Describe
	p.Rename("Later")
	fmt.Println(f(), "|", p.Describe())
	g := p.Rename
	g("Bound")
	fmt.Println(d.Name)
	fmt.Println(Puppy.Sound(p), (*Dog).Describe(&d), Dog.Sound(d))
	fmt.Printf("%+v\n", d)
}

// Output:
// Max has 4 legs woof from ...Max ...
// Tiny Tiny Tiny Tiny has 3 legs
// Shared
// woof from ...Shared
// woof from ...Shared!woof from ...Shared!
// woof from ...Shared!woof from ...Shared!!woof from ...Shared!woof from ...Shared!!
// Shared has 3 legs | Later has 3 legs
// Bound
// woof from ...Bound Bound has 3 legs woof from ...Bound
// {Animal:{Name:Bound legs:3} Breed:lab}
