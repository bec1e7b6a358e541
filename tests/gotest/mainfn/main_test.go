// Guards TestMain and what happens around it.
package mainfn

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

var how = flag.String("how", "", "how the program ends")

func TestMain(m *testing.M) {
	flag.Parse()
	fmt.Println("set up", *how, flag.Args())
	switch *how {
	case "exit0":
		os.Exit(0)
	case "never":
		return
	case "panic":
		panic("in TestMain")
	case "add":
		os.Exit(m.Run() + 7)
	case "twice":
		m.Run()
	}
	m.Run()
	fmt.Println("tear down")
}

func TestX(t *testing.T) {
	if *how == "fail" {
		t.Error("asked to")
	}
	if *how == "exit" {
		defer fmt.Println("not deferred")
		os.Exit(0)
	}
}
