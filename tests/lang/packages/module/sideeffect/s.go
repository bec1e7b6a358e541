package sideeffect

import "fmt"

var _ = func() int { fmt.Println("sideeffect var"); return 0 }()

func init() { fmt.Println("sideeffect init") }
