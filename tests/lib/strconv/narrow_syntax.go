// ParseInt of few bits: what is out of range before what is no digit.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, b := range []int{8, 16, 32, 64} {
		for _, s := range []string{"1970-01", "999x", "99999999999999999999x", "-999x", "128", "-129", "x999", "300_0", "9223372036854775808x", "0x1ffx", "-", "+", "+x"} {
			n, err := strconv.ParseInt(s, 10, b)
			m, e2 := strconv.ParseUint(s, 10, b)
			k, e3 := strconv.ParseInt(s, 0, b)
			fmt.Println(b, s, n, err, m, e2, k, e3)
		}
	}
}

// Output:
// 8 1970-01 127 strconv.ParseInt: parsing "1970-01": value out of range 255 strconv.ParseUint: parsing "1970-01": value out of range 127 strconv.ParseInt: parsing "1970-01": value out of range
// 8 999x 127 strconv.ParseInt: parsing "999x": value out of range 255 strconv.ParseUint: parsing "999x": value out of range 127 strconv.ParseInt: parsing "999x": value out of range
// 8 99999999999999999999x 127 strconv.ParseInt: parsing "99999999999999999999x": value out of range 255 strconv.ParseUint: parsing "99999999999999999999x": value out of range 127 strconv.ParseInt: parsing "99999999999999999999x": value out of range
// 8 -999x -128 strconv.ParseInt: parsing "-999x": value out of range 0 strconv.ParseUint: parsing "-999x": invalid syntax -128 strconv.ParseInt: parsing "-999x": value out of range
// 8 128 127 strconv.ParseInt: parsing "128": value out of range 128 <nil> 127 strconv.ParseInt: parsing "128": value out of range
// 8 -129 -128 strconv.ParseInt: parsing "-129": value out of range 0 strconv.ParseUint: parsing "-129": invalid syntax -128 strconv.ParseInt: parsing "-129": value out of range
// 8 x999 0 strconv.ParseInt: parsing "x999": invalid syntax 0 strconv.ParseUint: parsing "x999": invalid syntax 0 strconv.ParseInt: parsing "x999": invalid syntax
// 8 300_0 127 strconv.ParseInt: parsing "300_0": value out of range 255 strconv.ParseUint: parsing "300_0": value out of range 127 strconv.ParseInt: parsing "300_0": value out of range
// 8 9223372036854775808x 127 strconv.ParseInt: parsing "9223372036854775808x": value out of range 255 strconv.ParseUint: parsing "9223372036854775808x": value out of range 127 strconv.ParseInt: parsing "9223372036854775808x": value out of range
// 8 0x1ffx 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax 0 strconv.ParseUint: parsing "0x1ffx": invalid syntax 127 strconv.ParseInt: parsing "0x1ffx": value out of range
// 8 - 0 strconv.ParseInt: parsing "-": invalid syntax 0 strconv.ParseUint: parsing "-": invalid syntax 0 strconv.ParseInt: parsing "-": invalid syntax
// 8 + 0 strconv.ParseInt: parsing "+": invalid syntax 0 strconv.ParseUint: parsing "+": invalid syntax 0 strconv.ParseInt: parsing "+": invalid syntax
// 8 +x 0 strconv.ParseInt: parsing "+x": invalid syntax 0 strconv.ParseUint: parsing "+x": invalid syntax 0 strconv.ParseInt: parsing "+x": invalid syntax
// 16 1970-01 0 strconv.ParseInt: parsing "1970-01": invalid syntax 0 strconv.ParseUint: parsing "1970-01": invalid syntax 0 strconv.ParseInt: parsing "1970-01": invalid syntax
// 16 999x 0 strconv.ParseInt: parsing "999x": invalid syntax 0 strconv.ParseUint: parsing "999x": invalid syntax 0 strconv.ParseInt: parsing "999x": invalid syntax
// 16 99999999999999999999x 32767 strconv.ParseInt: parsing "99999999999999999999x": value out of range 65535 strconv.ParseUint: parsing "99999999999999999999x": value out of range 32767 strconv.ParseInt: parsing "99999999999999999999x": value out of range
// 16 -999x 0 strconv.ParseInt: parsing "-999x": invalid syntax 0 strconv.ParseUint: parsing "-999x": invalid syntax 0 strconv.ParseInt: parsing "-999x": invalid syntax
// 16 128 128 <nil> 128 <nil> 128 <nil>
// 16 -129 -129 <nil> 0 strconv.ParseUint: parsing "-129": invalid syntax -129 <nil>
// 16 x999 0 strconv.ParseInt: parsing "x999": invalid syntax 0 strconv.ParseUint: parsing "x999": invalid syntax 0 strconv.ParseInt: parsing "x999": invalid syntax
// 16 300_0 0 strconv.ParseInt: parsing "300_0": invalid syntax 0 strconv.ParseUint: parsing "300_0": invalid syntax 3000 <nil>
// 16 9223372036854775808x 32767 strconv.ParseInt: parsing "9223372036854775808x": value out of range 65535 strconv.ParseUint: parsing "9223372036854775808x": value out of range 32767 strconv.ParseInt: parsing "9223372036854775808x": value out of range
// 16 0x1ffx 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax 0 strconv.ParseUint: parsing "0x1ffx": invalid syntax 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax
// 16 - 0 strconv.ParseInt: parsing "-": invalid syntax 0 strconv.ParseUint: parsing "-": invalid syntax 0 strconv.ParseInt: parsing "-": invalid syntax
// 16 + 0 strconv.ParseInt: parsing "+": invalid syntax 0 strconv.ParseUint: parsing "+": invalid syntax 0 strconv.ParseInt: parsing "+": invalid syntax
// 16 +x 0 strconv.ParseInt: parsing "+x": invalid syntax 0 strconv.ParseUint: parsing "+x": invalid syntax 0 strconv.ParseInt: parsing "+x": invalid syntax
// 32 1970-01 0 strconv.ParseInt: parsing "1970-01": invalid syntax 0 strconv.ParseUint: parsing "1970-01": invalid syntax 0 strconv.ParseInt: parsing "1970-01": invalid syntax
// 32 999x 0 strconv.ParseInt: parsing "999x": invalid syntax 0 strconv.ParseUint: parsing "999x": invalid syntax 0 strconv.ParseInt: parsing "999x": invalid syntax
// 32 99999999999999999999x 2147483647 strconv.ParseInt: parsing "99999999999999999999x": value out of range 4294967295 strconv.ParseUint: parsing "99999999999999999999x": value out of range 2147483647 strconv.ParseInt: parsing "99999999999999999999x": value out of range
// 32 -999x 0 strconv.ParseInt: parsing "-999x": invalid syntax 0 strconv.ParseUint: parsing "-999x": invalid syntax 0 strconv.ParseInt: parsing "-999x": invalid syntax
// 32 128 128 <nil> 128 <nil> 128 <nil>
// 32 -129 -129 <nil> 0 strconv.ParseUint: parsing "-129": invalid syntax -129 <nil>
// 32 x999 0 strconv.ParseInt: parsing "x999": invalid syntax 0 strconv.ParseUint: parsing "x999": invalid syntax 0 strconv.ParseInt: parsing "x999": invalid syntax
// 32 300_0 0 strconv.ParseInt: parsing "300_0": invalid syntax 0 strconv.ParseUint: parsing "300_0": invalid syntax 3000 <nil>
// 32 9223372036854775808x 2147483647 strconv.ParseInt: parsing "9223372036854775808x": value out of range 4294967295 strconv.ParseUint: parsing "9223372036854775808x": value out of range 2147483647 strconv.ParseInt: parsing "9223372036854775808x": value out of range
// 32 0x1ffx 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax 0 strconv.ParseUint: parsing "0x1ffx": invalid syntax 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax
// 32 - 0 strconv.ParseInt: parsing "-": invalid syntax 0 strconv.ParseUint: parsing "-": invalid syntax 0 strconv.ParseInt: parsing "-": invalid syntax
// 32 + 0 strconv.ParseInt: parsing "+": invalid syntax 0 strconv.ParseUint: parsing "+": invalid syntax 0 strconv.ParseInt: parsing "+": invalid syntax
// 32 +x 0 strconv.ParseInt: parsing "+x": invalid syntax 0 strconv.ParseUint: parsing "+x": invalid syntax 0 strconv.ParseInt: parsing "+x": invalid syntax
// 64 1970-01 0 strconv.ParseInt: parsing "1970-01": invalid syntax 0 strconv.ParseUint: parsing "1970-01": invalid syntax 0 strconv.ParseInt: parsing "1970-01": invalid syntax
// 64 999x 0 strconv.ParseInt: parsing "999x": invalid syntax 0 strconv.ParseUint: parsing "999x": invalid syntax 0 strconv.ParseInt: parsing "999x": invalid syntax
// 64 99999999999999999999x 9223372036854775807 strconv.ParseInt: parsing "99999999999999999999x": value out of range 18446744073709551615 strconv.ParseUint: parsing "99999999999999999999x": value out of range 9223372036854775807 strconv.ParseInt: parsing "99999999999999999999x": value out of range
// 64 -999x 0 strconv.ParseInt: parsing "-999x": invalid syntax 0 strconv.ParseUint: parsing "-999x": invalid syntax 0 strconv.ParseInt: parsing "-999x": invalid syntax
// 64 128 128 <nil> 128 <nil> 128 <nil>
// 64 -129 -129 <nil> 0 strconv.ParseUint: parsing "-129": invalid syntax -129 <nil>
// 64 x999 0 strconv.ParseInt: parsing "x999": invalid syntax 0 strconv.ParseUint: parsing "x999": invalid syntax 0 strconv.ParseInt: parsing "x999": invalid syntax
// 64 300_0 0 strconv.ParseInt: parsing "300_0": invalid syntax 0 strconv.ParseUint: parsing "300_0": invalid syntax 3000 <nil>
// 64 9223372036854775808x 0 strconv.ParseInt: parsing "9223372036854775808x": invalid syntax 0 strconv.ParseUint: parsing "9223372036854775808x": invalid syntax 0 strconv.ParseInt: parsing "9223372036854775808x": invalid syntax
// 64 0x1ffx 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax 0 strconv.ParseUint: parsing "0x1ffx": invalid syntax 0 strconv.ParseInt: parsing "0x1ffx": invalid syntax
// 64 - 0 strconv.ParseInt: parsing "-": invalid syntax 0 strconv.ParseUint: parsing "-": invalid syntax 0 strconv.ParseInt: parsing "-": invalid syntax
// 64 + 0 strconv.ParseInt: parsing "+": invalid syntax 0 strconv.ParseUint: parsing "+": invalid syntax 0 strconv.ParseInt: parsing "+": invalid syntax
// 64 +x 0 strconv.ParseInt: parsing "+x": invalid syntax 0 strconv.ParseUint: parsing "+x": invalid syntax 0 strconv.ParseInt: parsing "+x": invalid syntax
