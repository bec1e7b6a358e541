// Return statements that do not fit the results.
package main

func a() int { return }
func b() (int, string) { return 1 }
func c() (int, string) { return 1, 2 }
func d() { return 1 }
func e() int { return "x" }
func f() (x int, err error) {
	{
		x := 1
		return
	}
}
func g() int { return a(), a() }
func h() (int, int) { return b() }

func main() {

}

// Errors:
// return.go:4:16: not enough return values
// 	have ()
// 	want (int)
// return.go:5:33: not enough return values
// 	have (number)
// 	want (int, string)
// return.go:6:36: cannot use 2 (untyped int constant) as string value in return statement
// return.go:7:19: too many return values
// 	have (number)
// 	want ()
// return.go:8:23: cannot use "x" (untyped string constant) as int value in return statement
// return.go:11:3: declared and not used: x
// return.go:12:3: result parameter x not in scope at return
// 	return.go:11:3: inner declaration of var x int
// return.go:15:28: too many return values
// 	have (int, int)
// 	want (int)
// return.go:16:30: cannot use 2nd function result (value of type string) as int value in return statement
