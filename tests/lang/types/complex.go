// Complex numbers: both widths, builtins, arithmetic, comparison, division by zero.
package main

import "fmt"

type C complex64

func mul(a, b complex128) (c complex128) {
	c = a * b
	return
}

func main() {
	a := complex(1, 2)
	b := 3 - 4i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b)
	fmt.Println(real(a), imag(b), mul(a, b))
	var c C = C(complex(float32(1.5), 2))
	fmt.Printf("%T %v %T\n", c, c*c, real(c))
	var d complex64 = 1 + 2i
	d += 1
	d *= 2i
	fmt.Println(d, complex128(d), complex64(a/3))
	var z complex128
	fmt.Println(a/z, z/z)
	m := map[complex128]string{1 + 2i: "one-two"}
	fmt.Println(m[a], len(m))
	s := []complex64{1, 2i, 3 + 3i}
	for i := range s {
		s[i] *= s[i]
	}
	fmt.Println(s)
	var x any = a
	fmt.Println(x == any(1+2i), x == any(complex64(1+2i)))
	fmt.Printf("%.1f %8.2f %g\n", a, b, d)
}

// Output:
// (4-2i) (-2+6i) (11+2i) (-0.2+0.4i) (-1-2i) false true
// 1 -4 (11+2i)
// main.C (-1.75+6i) float32
// (-4+4i) (-4+4i) (0.33333334+0.6666667i)
// (+Inf+Infi) (NaN+NaNi)
// one-two 1
// [(1+0i) (-4+0i) (0+18i)]
// true false
// (1.0+2.0i) (    3.00   -4.00i) (-4+4i)
