// Zone names in parsed times, known and unknown.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	os.Setenv("TZ", "America/Los_Angeles")
	l, err := time.LoadLocation("America/Los_Angeles")
	fmt.Println(err)
	time.Local = l
	for _, s := range []string{"Fri Feb  5 05:00:57 GMT-8 2010", "Fri Feb  5 05:00:57 PST 2010", "Fri Feb  5 05:00:57 CET 2010", "Fri Feb  5 05:00:57 GMT+3 2010", "Fri Feb  5 05:00:57 UTC 2010", "Fri Feb  5 05:00:57 +03 2010", "Fri Feb  5 05:00:57 -0030 2010", "Fri Feb  5 05:00:57 WITA 2010", "Fri Feb  5 05:00:57 ABCDE 2010", "Fri Feb  5 05:00:57 GMT-99 2010"} {
		t, err := time.Parse(time.UnixDate, s)
		fmt.Println(t, err)
		if err == nil {
			n, o := t.Zone()
			fmt.Println(n, o, t.Location())
		}
		t, err = time.ParseInLocation(time.UnixDate, s, l)
		fmt.Println(t, err)
	}
}

// Output:
// <nil>
// 2010-02-04 21:00:57 -0800 GMT-8 <nil>
// GMT-8 -28800 GMT-8
// 2010-02-04 21:00:57 -0800 GMT-8 <nil>
// 2010-02-05 05:00:57 -0800 PST <nil>
// PST -28800 America/Los_Angeles
// 2010-02-05 05:00:57 -0800 PST <nil>
// 2010-02-05 05:00:57 +0000 CET <nil>
// CET 0 CET
// 2010-02-05 05:00:57 +0000 CET <nil>
// 2010-02-05 08:00:57 +0300 GMT+3 <nil>
// GMT+3 10800 GMT+3
// 2010-02-05 08:00:57 +0300 GMT+3 <nil>
// 2010-02-05 05:00:57 +0000 UTC <nil>
// UTC 0 UTC
// 2010-02-05 05:00:57 +0000 UTC <nil>
// 2010-02-05 05:00:57 +0000 +03 <nil>
// +03 0 +03
// 2010-02-05 05:00:57 +0000 +03 <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 -0030 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "-0030 2010" as "MST"
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 -0030 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "-0030 2010" as "MST"
// 2010-02-05 05:00:57 +0000 WITA <nil>
// WITA 0 WITA
// 2010-02-05 05:00:57 +0000 WITA <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 ABCDE 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "ABCDE 2010" as "MST"
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 ABCDE 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "ABCDE 2010" as "MST"
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 GMT-99 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "-99 2010" as " "
// 0001-01-01 00:00:00 +0000 UTC parsing time "Fri Feb  5 05:00:57 GMT-99 2010" as "Mon Jan _2 15:04:05 MST 2006": cannot parse "-99 2010" as " "
