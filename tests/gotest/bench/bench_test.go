// Guards how benchmarks are told. Only fixed numbers of runs are told the same
// every time.
package bench

import (
	"testing"
	"time"
)

func BenchmarkLoop(b *testing.B) {
	n := 0
	for b.Loop() {
		n++
	}
	if n != b.N {
		b.Fatal(n, b.N)
	}
}

func BenchmarkN(b *testing.B) {
	b.SetBytes(1000)
	b.ReportAllocs()
	for range b.N {
		time.Sleep(time.Microsecond)
	}
}

func BenchmarkMetric(b *testing.B) {
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(1.5, "things/op")
	b.ReportMetric(123456, "widgets")
	b.ReportMetric(0.001, "small")
}

func BenchmarkSub(b *testing.B) {
	b.Run("one", func(b *testing.B) {
		b.Log("said")
		b.ReportMetric(0, "ns/op")
	})
	b.Run("a longer name than before", func(b *testing.B) { b.ReportMetric(0, "ns/op") })
	b.Run("skips", func(b *testing.B) { b.Skip("no") })
	b.Run("none", func(b *testing.B) {})
}

func BenchmarkParallel(b *testing.B) {
	b.SetParallelism(3)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
		}
	})
	b.ReportMetric(0, "ns/op")
}

func BenchmarkFails(b *testing.B) {
	b.Run("inner", func(b *testing.B) { b.Error("wrong") })
}

func BenchmarkBreaks(b *testing.B) {
	for b.Loop() {
		break
	}
}

func TestBenchmark(t *testing.T) {
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
		}
	})
	t.Log(r.N > 1, r.T > 0, testing.BenchmarkResult{N: 10, T: 1234567, Bytes: 10, MemAllocs: 20, MemBytes: 4000})
	t.Log(testing.BenchmarkResult{N: 10, T: 1234567, MemAllocs: 20, MemBytes: 4000}.MemString())
}
