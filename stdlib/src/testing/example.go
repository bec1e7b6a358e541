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
	m := newMatcher(match, *flags.run, *flags.skip)
	for _, e := range examples {
		if !m.matches(e.Name) {
			continue
		}
		ran = true
		ok = runExample(e) && ok
	}
	return ran, ok
}

func runExample(e InternalExample) (ok bool) {
	if Verbose() {
		fmt.Printf("=== RUN   %s\n", e.Name)
	}
	old := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	out := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		r.Close()
		out <- string(b)
	}()
	start := time.Now()
	finished := false
	defer func() {
		d := time.Since(start)
		w.Close()
		os.Stdout = old
		got := strings.TrimSpace(<-out)
		want := strings.TrimSpace(e.Output)
		if e.Unordered {
			got, want = sorted(got), sorted(want)
		}
		err := recover()
		ok = got == want && finished && err == nil
		switch {
		case !ok && got != want && err == nil:
			label := "want:"
			if e.Unordered {
				label = "want (unordered):"
			}
			fmt.Printf("--- FAIL: %s (%.2fs)\ngot:\n%s\n%s\n%s\n", e.Name, d.Seconds(), got, label, want)
		case !ok:
			fmt.Printf("--- FAIL: %s (%.2fs)\n", e.Name, d.Seconds())
		case Verbose():
			fmt.Printf("--- PASS: %s (%.2fs)\n", e.Name, d.Seconds())
		}
		if err != nil {
			panic(err)
		}
	}()
	e.F()
	finished = true
	return
}

func sorted(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
