// A module of several packages: exported names, init order across packages, internal, two files.
package main

import (
	"fmt"

	"example.com/shop/internal/price"
	inv "example.com/shop/inventory"
	. "example.com/shop/model"
	_ "example.com/shop/sideeffect"
)

var first = announce("main var")

func announce(s string) int { fmt.Println(s); return 1 }

func init() { fmt.Println("main init", first) }

func main() {
	s := inv.New()
	s.Add(Item{Name: "pen", Cents: 150}, 3)
	s.Add(Item{Name: "book", Cents: 1999}, 1)
	fmt.Println(s.Total(), price.Format(s.Total()))
	fmt.Println(s, helper(2))
	var p Priced = Item{Cents: 5}
	fmt.Printf("%T %v %d\n", p, p, inv.Created)
}

// Output:
// model init
// sideeffect var
// sideeffect init
// inventory init
// main var
// main init 1
// 2449 $24.49
// book×1, pen×3 $2.00
// model.Item { 5 } 1
