// Files are chosen by build constraints and by their names.
package main

import "fmt"

func main() { fmt.Println(osName(), arch, tagged, compiler) }

// Output:
// linux amd64 chosen gc
