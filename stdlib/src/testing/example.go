package testing

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// RunExamples runs examples and compares what they print.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

func runExamples(match matchFunc, examples []InternalExample) (ran, ok bool) {
	ok = true
	m := newMatcher(match, *flags.run, "-test.run", *flags.skip)
	for _, e := range examples {
		if fits, _ := m.selects(e.Name); fits {
			ran = true
			ok = runExample(e) && ok
		}
	}
	return ran, ok
}

func runExample(e InternalExample) (ok bool) {
	if Verbose() {
		fmt.Printf("%s=== RUN   %s\n", flags.verbose.prefix(), e.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	out := make(chan string)
	go func() {
		b, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: copying pipe: %v\n", err)
			os.Exit(1)
		}
		out <- string(b)
	}()
	finished := false
	start := time.Now()
	defer func() {
		took := time.Since(start)
		w.Close()
		os.Stdout = stdout
		ok = e.judge(<-out, took, finished, recover())
	}()
	e.F()
	finished = true
	return
}

// judge tells how an example went that printed got, and passes on its panic.
func (e *InternalExample) judge(got string, took time.Duration, finished bool, panicked any) (ok bool) {
	wrong := ""
	if panicked == nil {
		wrong = e.compare(got)
	}
	ok = wrong == "" && finished && panicked == nil
	prefix := flags.verbose.prefix()
	switch {
	case !ok:
		fmt.Printf("%s--- FAIL: %s (%s)\n%s", prefix, e.Name, seconds(took), wrong)
	case Verbose():
		fmt.Printf("%s--- PASS: %s (%s)\n", prefix, e.Name, seconds(took))
	}
	if flags.verbose.json {
		fmt.Printf("%s=== NAME   \n", prefix)
	}
	switch {
	case panicked != nil:
		panic(panicked)
	case !finished:
		panic(errNilPanicOrGoexit)
	}
	return ok
}

// compare returns what to print if got is not what the example says.
func (e *InternalExample) compare(got string) string {
	g, w := strings.TrimSpace(got), strings.TrimSpace(e.Output)
	if !e.Unordered {
		if g != w {
			return fmt.Sprintf("got:\n%s\nwant:\n%s\n", g, w)
		}
		return ""
	}
	lines := func(s string) []string { return slices.Sorted(strings.SplitSeq(s, "\n")) }
	if !slices.Equal(lines(g), lines(w)) {
		return fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", got, e.Output)
	}
	return ""
}
