// time.Time: construction, arithmetic, formatting and parsing in UTC and fixed zones.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	fmt.Println(t)
	fmt.Println(t.Format(time.RFC3339), t.Format(time.RFC3339Nano), t.Format(time.RFC1123), t.Format(time.Kitchen))
	fmt.Println(t.Format("2006-01-02 15:04:05.000"), t.Format("Jan _2 06 03:04PM Monday"), t.Format("02/01/2006 Z07:00 MST"))
	fmt.Println(t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), t.Unix(), t.UnixMilli(), t.Nanosecond())
	fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.Add(36*time.Hour).Format(time.DateTime), t.AddDate(0, 1, 1).Weekday())
	u := time.Date(2024, 12, 25, 0, 0, 0, 0, time.FixedZone("XST", 2*3600))
	fmt.Println(u, u.UTC(), u.Sub(t), t.Before(u), u.After(t), t.Equal(t.In(u.Location())))
	p, err := time.Parse(time.RFC3339, "2023-07-04T12:30:00+02:00")
	fmt.Println(p.UTC(), err)
	p, err = time.Parse("2006-01-02", "2023-13-01")
	fmt.Println(p, err)
	p, err = time.Parse("Jan 2 2006 3:04pm", "Mar 5 2021 7:08pm")
	fmt.Println(p, err)
	var z time.Time
	fmt.Println(z.IsZero(), z, z.Unix())
	fmt.Println(time.Unix(1700000000, 5).UTC(), time.UnixMilli(1).UTC().Format(time.StampMilli))
	fmt.Println(t.Truncate(time.Hour).Format(time.TimeOnly), t.Round(time.Minute).Format(time.TimeOnly))
	y, w := t.ISOWeek()
	fmt.Println(y, w, time.March, time.Saturday, t.Compare(u))
	now := time.Now()
	fmt.Println(time.Since(now) < time.Hour, now.Location(), time.Until(now) <= 0)
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 61, 0, time.UTC))
}

// Output:
// 2024-02-29 13:04:05.123456789 +0000 UTC
// 2024-02-29T13:04:05Z 2024-02-29T13:04:05.123456789Z Thu, 29 Feb 2024 13:04:05 UTC 1:04PM
// 2024-02-29 13:04:05.123 Feb 29 24 01:04PM Thursday 29/02/2024 Z UTC
// 2024 February 29 Thursday 60 1709211845 1709211845123 123456789
// 2025-03-01 2024-03-02 01:04:05 Saturday
// 2024-12-25 00:00:00 +0200 XST 2024-12-24 22:00:00 +0000 UTC 7184h55m54.876543211s true true true
// 2023-07-04 10:30:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023-13-01": month out of range
// 2021-03-05 19:08:00 +0000 UTC <nil>
// true 0001-01-01 00:00:00 +0000 UTC -62135596800
// 2023-11-14 22:13:20.000000005 +0000 UTC Jan  1 00:00:00.001
// 13:00:00 13:04:00
// 2024 9 March Saturday -1
// true Local true
// 2024-03-07 02:02:01 +0000 UTC
