package sort

// IntSlice sorts ints.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Ints(x) }

// Search is SearchInts(p, x).
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice sorts float64s, NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int { return len(x) }
func (x Float64Slice) Less(i, j int) bool {
	return x[i] < x[j] || x[i] != x[i] && x[j] == x[j]
}
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Float64s(x) }

// Search is SearchFloat64s(p, x).
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice sorts strings.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Strings(x) }

// Search is SearchStrings(p, x).
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// native: sorts in place
func Ints(x []int)

// native: sorts in place, NaNs first
func Float64s(x []float64)

// native: sorts in place
func Strings(x []string)

// native: whether sorted
func IntsAreSorted(x []int) bool

// native: whether sorted, NaNs first
func Float64sAreSorted(x []float64) bool

// native: whether sorted
func StringsAreSorted(x []string) bool

// Search finds the smallest i in [0, n) with f(i) by bisection, n if none.
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if f(h) {
			j = h
		} else {
			i = h + 1
		}
	}
	return i
}

// Find finds the smallest i in [0, n) with cmp(i) <= 0 by bisection, and
// tells whether cmp(i) == 0.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

// native: bisection in sorted a
func SearchInts(a []int, x int) int

// native: bisection in sorted a
func SearchFloat64s(a []float64, x float64) int

// native: bisection in sorted a
func SearchStrings(a []string, x string) int
