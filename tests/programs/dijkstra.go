// Shortest paths in a graph, and a topological order with a cycle check.
package main

import (
	"container/heap"
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
)

type edge struct {
	to   string
	cost float64
}
type graph map[string][]edge

func (g graph) add(from, to string, cost float64) {
	g[from] = append(g[from], edge{to, cost})
	if _, ok := g[to]; !ok {
		g[to] = nil
	}
}

type state struct {
	node string
	dist float64
}
type queue []state

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(state)) }
func (q *queue) Pop() (x any) {
	n := len(*q) - 1
	x, *q = (*q)[n], (*q)[:n]
	return
}

func (g graph) shortest(from string) (map[string]float64, map[string]string) {
	dist, prev := map[string]float64{}, map[string]string{}
	for n := range g {
		dist[n] = math.Inf(1)
	}
	dist[from] = 0
	q := &queue{{from, 0}}
	for q.Len() > 0 {
		s := heap.Pop(q).(state)
		if s.dist > dist[s.node] {
			continue
		}
		for _, e := range g[s.node] {
			if d := s.dist + e.cost; d < dist[e.to] {
				dist[e.to] = d
				prev[e.to] = s.node
				heap.Push(q, state{e.to, d})
			}
		}
	}
	return dist, prev
}

func path(prev map[string]string, to string) string {
	var p []string
	for n, ok := to, true; ok; n, ok = prev[n] {
		p = append([]string{n}, p...)
	}
	return strings.Join(p, "→")
}

var errCycle = errors.New("cycle")

func (g graph) topo() (order []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var visit func(string) error
	visit = func(n string) error {
		switch color[n] {
		case grey:
			return fmt.Errorf("%w at %s", errCycle, n)
		case black:
			return nil
		}
		color[n] = grey
		for _, e := range g[n] {
			if err := visit(e.to); err != nil {
				return err
			}
		}
		color[n] = black
		order = append([]string{n}, order...)
		return nil
	}
	var names []string
	for n := range g {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	return order, nil
}

func main() {
	g := graph{}
	for _, e := range []struct {
		a, b string
		c    float64
	}{{"A", "B", 4}, {"A", "C", 2}, {"C", "B", 1}, {"B", "D", 5}, {"C", "D", 8.5}, {"D", "E", 3}, {"X", "E", 1}} {
		g.add(e.a, e.b, e.c)
	}
	dist, prev := g.shortest("A")
	for _, n := range []string{"A", "B", "C", "D", "E", "X"} {
		fmt.Printf("%s %5.1f %s\n", n, dist[n], path(prev, n))
	}
	fmt.Println(g.topo())
	g.add("E", "C", 1)
	o, err := g.topo()
	fmt.Println(o, err, errors.Is(err, errCycle))
}

// Output:
// A   0.0 A
// B   3.0 A→C→B
// C   2.0 A→C
// D   8.0 A→C→B→D
// E  11.0 A→C→B→D→E
// X  +Inf X
// [X A C B D E] <nil>
// [] cycle at B true
