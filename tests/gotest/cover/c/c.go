package c

import "example.com/cover/b"

func C() int { return b.B(2) }
