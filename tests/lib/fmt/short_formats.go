// Formats that end early or name no operand.
package main

import "fmt"

func main() {
	for _, f := range []string{"%.", "%", "%.3", "%5", "%5.", "%[1]", "%[1].", "%.[1]", "%.[]", "%.[]d", "%[", "%[1", "%[x]d", "%-", "%+.", "%!", "%z", "%-+ 0#", "%.-3d", "%.*", "%*", "%*.*", "%[3]*.[2]*[1]f", "%.[2]", "%[]", "%]"} {
		fmt.Printf("%q: ", f)
		fmt.Printf(f+"\n", 3)
		fmt.Printf("%q: ", f)
		fmt.Printf(f, 3)
		fmt.Println()
		fmt.Printf("%q: ", f)
		fmt.Printf(f)
		fmt.Println()
		fmt.Printf(f, 1, 2, 3.5)
		fmt.Println()
	}
}

// Output:
// "%.": %!
// (int=3)"%.": %!.(int=3)
// "%.": %!.(MISSING)
// %!.(int=1)%!(EXTRA int=2, float64=3.5)
// "%": %!
// (int=3)"%": %!(NOVERB)%!(EXTRA int=3)
// "%": %!(NOVERB)
// %!(NOVERB)%!(EXTRA int=1, int=2, float64=3.5)
// "%.3": %!
// (int=003)"%.3": %!(NOVERB)%!(EXTRA int=3)
// "%.3": %!(NOVERB)
// %!(NOVERB)%!(EXTRA int=1, int=2, float64=3.5)
// "%5": %!
// (int=    3)"%5": %!(NOVERB)%!(EXTRA int=3)
// "%5": %!(NOVERB)
// %!(NOVERB)%!(EXTRA int=1, int=2, float64=3.5)
// "%5.": %!
// (int=    3)"%5.": %!.(int=    3)
// "%5.": %!.(MISSING)
// %!.(int=    1)%!(EXTRA int=2, float64=3.5)
// "%[1]": %!
// (int=3)"%[1]": %!(NOVERB)
// "%[1]": %!(NOVERB)
// %!(NOVERB)
// "%[1].": %!
// (BADINDEX)"%[1].": %!.(int=3)
// "%[1].": %!.(BADINDEX)
// %!.(int=1)
// "%.[1]": %!
// (int=3)"%.[1]": %!(NOVERB)
// "%.[1]": %!(NOVERB)
// %!(NOVERB)
// "%.[]": %!
// (BADINDEX)"%.[]": %!](BADINDEX)
// "%.[]": %!](BADINDEX)
// %!](BADINDEX)
// "%.[]d": %!d(BADINDEX)
// "%.[]d": %!d(BADINDEX)
// "%.[]d": %!d(BADINDEX)
// %!d(BADINDEX)
// "%[": %!
// (BADINDEX)"%[": %!(NOVERB)
// "%[": %!(NOVERB)
// %!(NOVERB)
// "%[1": %!
// (BADINDEX)"%[1": %!(NOVERB)
// "%[1": %!(NOVERB)
// %!(NOVERB)
// "%[x]d": %!d(BADINDEX)
// "%[x]d": %!d(BADINDEX)
// "%[x]d": %!d(BADINDEX)
// %!d(BADINDEX)
// "%-": %!
// (int=3)"%-": %!(NOVERB)%!(EXTRA int=3)
// "%-": %!(NOVERB)
// %!(NOVERB)%!(EXTRA int=1, int=2, float64=3.5)
// "%+.": %!
// (int=+3)"%+.": %!.(int=+3)
// "%+.": %!.(MISSING)
// %!.(int=+1)%!(EXTRA int=2, float64=3.5)
// "%!": %!!(int=3)
// "%!": %!!(int=3)
// "%!": %!!(MISSING)
// %!!(int=1)%!(EXTRA int=2, float64=3.5)
// "%z": %!z(int=3)
// "%z": %!z(int=3)
// "%z": %!z(MISSING)
// %!z(int=1)%!(EXTRA int=2, float64=3.5)
// "%-+ 0#": %!
// (int=+3)"%-+ 0#": %!(NOVERB)%!(EXTRA int=3)
// "%-+ 0#": %!(NOVERB)
// %!(NOVERB)%!(EXTRA int=1, int=2, float64=3.5)
// "%.-3d": %!-(int=3)3d
// "%.-3d": %!-(int=3)3d
// "%.-3d": %!-(MISSING)3d
// %!-(int=1)3d%!(EXTRA int=2, float64=3.5)
// "%.*": %!
// (MISSING)"%.*": %!(NOVERB)
// "%.*": %!(BADPREC)%!(NOVERB)
// %!(NOVERB)%!(EXTRA int=2, float64=3.5)
// "%*": %!
// (MISSING)"%*": %!(NOVERB)
// "%*": %!(BADWIDTH)%!(NOVERB)
// %!(NOVERB)%!(EXTRA int=2, float64=3.5)
// "%*.*": %!(BADPREC)%!
// (MISSING)"%*.*": %!(BADPREC)%!(NOVERB)
// "%*.*": %!(BADWIDTH)%!(BADPREC)%!(NOVERB)
// %!(NOVERB)%!(EXTRA float64=3.5)
// "%[3]*.[2]*[1]f": %!(BADPREC)%!f(BADINDEX)
// "%[3]*.[2]*[1]f": %!(BADPREC)%!f(BADINDEX)
// "%[3]*.[2]*[1]f": %!(BADWIDTH)%!(BADPREC)%!f(BADINDEX)
// %!(BADWIDTH)%!f(int=01)
// "%.[2]": %!
// (BADINDEX)"%.[2]": %!(NOVERB)
// "%.[2]": %!(NOVERB)
// %!(NOVERB)
// "%[]": %!
// (BADINDEX)"%[]": %!](BADINDEX)
// "%[]": %!](BADINDEX)
// %!](BADINDEX)
// "%]": %!](int=3)
// "%]": %!](int=3)
// "%]": %!](MISSING)
// %!](int=1)%!(EXTRA int=2, float64=3.5)
