// text/tabwriter aligns columns.
package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "name\tqty\tprice")
	fmt.Fprintln(w, "pen\t3\t1.50")
	fmt.Fprintln(w, "notebook\t12\t14.00")
	w.Flush()
	w = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tbb\tccc\t")
	fmt.Fprintln(w, "dddd\te\tf\t")
	w.Flush()
}

// Output:
// name      qty  price
// pen       3    1.50
// notebook  12   14.00
// ....a|...bb|..ccc|
// .dddd|....e|....f|
