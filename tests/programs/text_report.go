// Reading records from standard input, grouping, formatting a report.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
)

type record struct {
	day    time.Time
	region string
	units  int
	price  float64
}

func parse(r io.Reader) (recs []record, errs []error) {
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, ",")
		if len(f) != 4 {
			errs = append(errs, fmt.Errorf("line %d: %d fields", n, len(f)))
			continue
		}
		day, err := time.Parse("2006-01-02", f[0])
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
			continue
		}
		units, err := strconv.Atoi(strings.TrimSpace(f[2]))
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
			continue
		}
		price, err := strconv.ParseFloat(f[3], 64)
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
			continue
		}
		recs = append(recs, record{day, f[1], units, price})
	}
	return
}

type summary struct {
	units   int
	revenue float64
	days    map[time.Weekday]int
	best    *record
}

func main() {
	recs, errs := parse(os.Stdin)
	by := map[string]*summary{}
	for i := range recs {
		r := &recs[i]
		s := by[r.region]
		if s == nil {
			s = &summary{days: map[time.Weekday]int{}}
			by[r.region] = s
		}
		s.units += r.units
		s.revenue += float64(r.units) * r.price
		s.days[r.day.Weekday()]++
		if s.best == nil || r.units > s.best.units {
			s.best = r
		}
	}
	names := make([]string, 0, len(by))
	for n := range by {
		names = append(names, n)
	}
	sort.Slice(names, func(i, j int) bool { return by[names[i]].revenue > by[names[j]].revenue })
	fmt.Printf("%-8s|%6s|%10s|%s\n%s\n", "region", "units", "revenue", "best", strings.Repeat("-", 40))
	for _, n := range names {
		s := by[n]
		fmt.Printf("%-8s|%6d|%10.2f|%s %v\n", n, s.units, s.revenue, s.best.day.Format("Jan _2"), s.days)
	}
	for _, e := range errs {
		fmt.Println("!", e)
	}
}

// Stdin: # date,region,units,price\n
// Stdin: 2024-03-04,north,10,2.50\n2024-03-05,south,7,3.10\n
// Stdin: 2024-03-11,north,22,2.40\n2024-13-01,east,1,1\n
// Stdin: 2024-03-06,east, 5 ,9.99\nbroken line\n
// Stdin: 2024-03-07,south,x,1\n2024-03-08,south,9,3.00\n

// Output:
// region  | units|   revenue|best
// ----------------------------------------
// north   |    32|     77.80|Mar 11 map[Monday:2]
// east    |     5|     49.95|Mar  6 map[Wednesday:1]
// south   |    16|     48.70|Mar  8 map[Tuesday:1 Friday:1]
// ! line 5: parsing time "2024-13-01": month out of range
// ! line 7: 1 fields
// ! line 8: strconv.Atoi: parsing "x": invalid syntax
