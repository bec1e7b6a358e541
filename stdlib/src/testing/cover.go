package testing

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
)

// native: what is covered: the mode; then where, as reports say it; then for each block a line "counter file:line.column,line.column statements"; "" if nothing is
func coverDescription() string

// native: the counters
func coverCounters() []uint32

// covered is what coverDescription says.
var covered struct {
	once   sync.Once
	mode   string
	where  string
	blocks []coveredBlock
}

type coveredBlock struct {
	counter    int
	place      string // with the number of statements
	statements int
}

func readCovered() {
	covered.once.Do(func() {
		mode, rest, _ := strings.Cut(coverDescription(), "\n")
		where, rest, _ := strings.Cut(rest, "\n")
		covered.mode, covered.where = mode, where
		for line := range strings.Lines(rest) {
			counter, place, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
			b := coveredBlock{place: place}
			b.counter, _ = strconv.Atoi(counter)
			b.statements, _ = strconv.Atoi(place[strings.LastIndexByte(place, ' ')+1:])
			covered.blocks = append(covered.blocks, b)
		}
	})
}

// CoverMode returns the mode of coverage: set, count, atomic, or "" for none.
func CoverMode() string {
	readCovered()
	return covered.mode
}

// statementsCovered returns how many statements have run, and how many there are.
func statementsCovered() (ran, all int) {
	readCovered()
	counters := coverCounters()
	for _, b := range covered.blocks {
		all += b.statements
		if counters[b.counter] != 0 {
			ran += b.statements
		}
	}
	return ran, all
}

// Coverage returns the fraction of the code that has run, 0 if that is not measured.
func Coverage() float64 {
	ran, all := statementsCovered()
	if all == 0 {
		return 0
	}
	return float64(ran) / float64(all)
}

// coverReport tells how much was covered, and writes the profile if a flag asks for it.
func coverReport() {
	if *flags.cover != "" {
		writeCoverProfile(inOutputDir(*flags.cover))
	}
	if ran, all := statementsCovered(); all == 0 {
		fmt.Println("coverage: [no statements]")
	} else {
		fmt.Printf("coverage: %.1f%% of statements%s\n", 100*float64(ran)/float64(all), covered.where)
	}
}

func writeCoverProfile(path string) {
	f, err := os.Create(path)
	if err != nil {
		dieOf("%v", err)
	}
	w := bufio.NewWriter(f)
	fmt.Fprintf(w, "mode: %s\n", covered.mode)
	counters := coverCounters()
	for _, b := range covered.blocks {
		fmt.Fprintf(w, "%s %d\n", b.place, counters[b.counter])
	}
	if err := w.Flush(); err != nil {
		dieOf("%v", err)
	}
	if err := f.Close(); err != nil {
		dieOf("%v", err)
	}
}
