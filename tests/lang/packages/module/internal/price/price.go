package price

import "fmt"

const Unit = 100

func Format(c int) string { return fmt.Sprintf("$%d.%02d", c/Unit, c%Unit) }
