package model

import "fmt"

type Priced interface{ Price() int }

type Item struct {
	Name  string
	Cents int
	note  string
}

func init() { fmt.Println("model init") }

func (i Item) Price() int { return i.Cents }
