package b

func B(x int) int {
	if x > 1 {
		return 2
	}
	return x
}
