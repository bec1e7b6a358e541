package testing

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"time"
)

// fuzzing makes values for a target until it fails or the time is over. What the
// target covers is not measured, so values are made of the seeds, and of what was
// made of them, without knowing which are interesting.
type fuzzing struct {
	f     *F
	fn    reflect.Value
	types []reflect.Type

	begun time.Time
	told  time.Time
	execs int // until now, and when it was told
	last  int
	pool  [][]any
}

// The pool is no larger than that.
const mostValues = 1000

func (z fuzzing) run() {
	z.begun = time.Now()
	z.told = z.begun
	if len(z.f.seeds) == 0 {
		zero := seed{"", nil}
		for _, t := range z.types {
			zero.values = append(zero.values, reflect.Zero(t).Interface())
		}
		z.f.seeds = []seed{zero}
	}
	n := len(z.f.seeds)
	z.say(fmt.Sprintf("gathering baseline coverage: 0/%d completed", n))
	for _, s := range z.f.seeds {
		if text, ok := z.try(s.values); !ok {
			z.say(fmt.Sprintf("gathering baseline coverage: %d/%d completed", z.execs-1, n))
			z.fail(fmt.Sprintf("failure while testing seed corpus entry: %s/%s\n%s", z.f.name, s.name, text))
			return
		}
		z.pool = append(z.pool, s.values)
	}
	z.say(fmt.Sprintf("gathering baseline coverage: %d/%d completed, now fuzzing with 1 workers", n, n))
	limit := flags.fuzzTime
	from := z.execs
	for limit.n == 0 || z.execs-from < limit.n {
		if now := time.Now(); limit.d > 0 && now.Sub(z.begun) >= limit.d {
			break
		} else if now.Sub(z.told) >= 3*time.Second {
			z.progress()
		}
		values := slices.Clone(z.pool[rand.IntN(len(z.pool))])
		for range 1 + rand.IntN(4) {
			i := rand.IntN(len(values))
			values[i] = mutated(values[i])
		}
		if text, ok := z.try(values); !ok {
			z.crash(values, text)
			return
		}
		if len(z.pool) < mostValues {
			z.pool = append(z.pool, values)
		} else {
			z.pool[n+rand.IntN(mostValues-n)] = values
		}
	}
	z.progress()
}

func (z *fuzzing) say(what string) {
	fmt.Fprintf(os.Stdout, "fuzz: elapsed: %s, %s\n", time.Since(z.begun).Round(time.Second), what)
}

func (z *fuzzing) progress() {
	now := time.Now()
	rate := float64(z.execs-z.last) / now.Sub(z.told).Seconds()
	z.say(fmt.Sprintf("execs: %d (%.0f/sec), new interesting: 0 (total: %d)", z.execs, math.Round(rate), len(z.f.seeds)))
	z.told, z.last = now, z.execs
}

// try runs the target, and returns what it says.
func (z *fuzzing) try(values []any) (text string, ok bool) {
	z.execs++
	if z.execs%1000 == 0 {
		runtime.Gosched()
	}
	var out bytes.Buffer
	quiet := z.f.chatty
	z.f.chatty = nil
	ok = z.f.try(z.fn, z.f.name, copied(values), &out)
	z.f.chatty = quiet
	z.f.mu.Lock()
	z.f.failed, z.f.parent.failed = false, false
	z.f.mu.Unlock()
	return out.String(), ok
}

// copied are the values, of which the target may change the bytes.
func copied(values []any) []any {
	all := slices.Clone(values)
	for i, v := range all {
		if b, ok := v.([]byte); ok {
			all[i] = bytes.Clone(b)
		}
	}
	return all
}

func (z *fuzzing) fail(text string) {
	z.f.w = indenter{&z.f.common}
	z.f.common.Fail()
	io.WriteString(z.f.w, text+"\n")
}

// crash makes the values that fail smaller, stores them, and tells of it.
func (z *fuzzing) crash(values []any, text string) {
	z.progress()
	z.minimize(values, &text)
	data := formatCorpus(values)
	name := fmt.Sprintf("%x", sha256.Sum256([]byte(data)))[:16]
	dir := filepath.Join(corpusDir, z.f.name)
	path := filepath.Join(dir, name)
	err := os.MkdirAll(dir, 0o777)
	if err == nil {
		err = os.WriteFile(path, []byte(data), 0o666)
	}
	z.fail(text)
	if err != nil {
		fmt.Fprintf(z.f.w, "%v\n", err)
		return
	}
	fmt.Fprintf(z.f.w, "Failing input written to %s\n", path)
	fmt.Fprintf(z.f.w, "To re-run:\ngo test -run=%s/%s\n", z.f.name, name)
}

// minimize leaves out of strings and bytes what does not matter.
func (z *fuzzing) minimize(values []any, text *string) {
	end := time.Now().Add(min(flags.minimize.d, time.Minute))
	for i := range values {
		cut := func(b []byte, from, to int) bool {
			rest := slices.Concat(b[:from], b[to:])
			next := slices.Clone(values)
			if _, ok := next[i].(string); ok {
				next[i] = string(rest)
			} else {
				next[i] = rest
			}
			said, ok := z.try(next)
			if !ok {
				values[i], *text = next[i], said
			}
			return !ok
		}
		current := func() []byte {
			switch v := values[i].(type) {
			case string:
				return []byte(v)
			case []byte:
				return v
			}
			return nil
		}
		for size := len(current()) / 2; size > 0; size /= 2 {
			for from := 0; from+size <= len(current()); {
				if time.Now().After(end) {
					return
				}
				if !cut(current(), from, from+size) {
					from += size
				}
			}
		}
	}
}

// mutated is a value like v.
func mutated(v any) any {
	switch x := v.(type) {
	case bool:
		return !x
	case string:
		return string(mutatedBytes([]byte(x)))
	case []byte:
		return mutatedBytes(bytes.Clone(x))
	}
	r := reflect.New(reflect.TypeOf(v)).Elem()
	r.Set(reflect.ValueOf(v))
	switch {
	case r.CanInt():
		r.SetInt(int64(mutatedBits(uint64(r.Int()), r.Type().Bits())))
	case r.CanUint():
		r.SetUint(mutatedBits(r.Uint(), r.Type().Bits()))
	default:
		r.SetFloat(mutatedFloat(r.Float()))
	}
	return r.Interface()
}

func mutatedBits(n uint64, bits int) uint64 {
	switch rand.IntN(5) {
	case 0:
		n += uint64(1 + rand.IntN(100))
	case 1:
		n -= uint64(1 + rand.IntN(100))
	case 2:
		n ^= 1 << rand.IntN(bits)
	case 3:
		n = 1<<rand.IntN(bits) - uint64(rand.IntN(2))
	default:
		n = rand.Uint64() >> rand.IntN(64)
	}
	return n
}

func mutatedFloat(x float64) float64 {
	switch rand.IntN(6) {
	case 0:
		return x + float64(1+rand.IntN(100))
	case 1:
		return x - float64(1+rand.IntN(100))
	case 2:
		return x * float64(1+rand.IntN(1000))
	case 3:
		return x / float64(1+rand.IntN(1000))
	case 4:
		return -x
	}
	special := []float64{0, 1, -1, math.MaxFloat32, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1), math.NaN()}
	return special[rand.IntN(len(special))]
}

// Bytes that programs look at, and texts of more than a byte.
var special = []string{"\x00", "\x7f", "\x80", "\xff", "0", "9", "-", ".", "\"", "'", "\\", "/", "<", "{", "(", "%", "\n", " ", "é", "€", "𝄞"}

func mutatedBytes(b []byte) []byte {
	at := rand.IntN(len(b) + 1)
	if len(b) == 0 || at == len(b) {
		return append(b, special[rand.IntN(len(special))]...)
	}
	switch rand.IntN(8) {
	case 0:
		return slices.Delete(b, at, at+1+rand.IntN(len(b)-at))
	case 1:
		return slices.Insert(b, at, byte(rand.Uint32()))
	case 2:
		return slices.Insert(b, at, []byte(special[rand.IntN(len(special))])...)
	case 3:
		// A piece, once more.
		from := rand.IntN(len(b))
		return slices.Insert(b, at, bytes.Clone(b[from:from+1+rand.IntN(len(b)-from)])...)
	case 4:
		b[at] ^= 1 << rand.IntN(8)
	case 5:
		b[at] = byte(rand.Uint32())
	case 6:
		b[at] += byte(1 + rand.IntN(35))
	default:
		to := rand.IntN(len(b))
		b[at], b[to] = b[to], b[at]
	}
	return b
}
