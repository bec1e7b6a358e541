package printer

import (
	"go/build/constraint"
	"slices"
	"text/tabwriter"
)

func isNL(c byte) bool { return c == '\n' || c == '\f' }

// lineFrom is the output from at on to the end of that line.
func (p *printer) lineFrom(at int) []byte {
	end := at
	for end < len(p.output) && !isNL(p.output[end]) {
		end++
	}
	return p.output[at:min(end+1, len(p.output))]
}

// commentFrom is the comment at a place in the output.
func (p *printer) commentFrom(at int) string {
	if at < len(p.output) && p.output[at] == tabwriter.Escape {
		at++
	}
	end := at
	for end < len(p.output) && p.output[end] != tabwriter.Escape && !isNL(p.output[end]) {
		end++
	}
	return string(p.output[at:end])
}

// buildPlace is where build constraints may be at the latest: after the last empty
// line before something else than a //-comment.
func (p *printer) buildPlace() (place int) {
	out := p.output
	for at := 0; ; {
		empty := true
		for at < len(out) && (out[at] == ' ' || out[at] == '\t') {
			at++
		}
		if at+3 < len(out) && out[at] == tabwriter.Escape && out[at+1] == '/' && out[at+2] == '/' {
			empty = false
			for at < len(out) && !isNL(out[at]) {
				at++
			}
		}
		if at >= len(out) || !isNL(out[at]) {
			return
		}
		at++
		if empty {
			place = at
		}
	}
}

// buildExpr is what the //go:build line says, or else the +build lines together;
// nil if that is not clear.
func (p *printer) buildExpr() (x constraint.Expr) {
	switch len(p.goBuild) {
	case 0:
		for _, at := range p.plusBuild {
			y, err := constraint.Parse(p.commentFrom(at))
			if err != nil {
				return nil
			}
			if x == nil {
				x = y
			} else {
				x = &constraint.AndExpr{X: x, Y: y}
			}
		}
	case 1:
		x, _ = constraint.Parse(p.commentFrom(p.goBuild[0]))
	}
	return
}

// fixBuildLines brings build constraints together in the right place, with a
// //go:build line, and +build lines that say the same if there were some.
func (p *printer) fixBuildLines() {
	if len(p.goBuild)+len(p.plusBuild) == 0 {
		return
	}
	place := p.buildPlace()
	if len(p.goBuild) > 0 && p.goBuild[0] < place {
		place = p.goBuild[0]
	} else if len(p.plusBuild) > 0 && p.plusBuild[0] < place {
		place = p.plusBuild[0]
	}
	old := slices.Concat(p.goBuild, p.plusBuild)
	var block []byte
	if x := p.buildExpr(); x == nil {
		for _, at := range old {
			block = append(block, p.lineFrom(at)...)
		}
	} else {
		lines := []string{"//go:build " + x.String()}
		if len(p.plusBuild) > 0 {
			plus, err := constraint.PlusBuildLines(x)
			if err != nil {
				plus = []string{"// +build error: " + err.Error()}
			}
			lines = append(lines, plus...)
		}
		for _, line := range lines {
			block = append(block, tabwriter.Escape)
			block = append(block, line...)
			block = append(block, tabwriter.Escape, '\n')
		}
	}
	block = append(block, '\n')

	slices.Sort(old)
	var rest []byte
	from := place
	for _, at := range old {
		if at >= from {
			rest = appendLines(rest, p.output[from:at])
			from = at + len(p.lineFrom(at))
		}
	}
	rest = appendLines(rest, p.output[from:])
	if n := len(rest); n >= 2 && isNL(rest[n-1]) && isNL(rest[n-2]) {
		rest = rest[:n-1]
	}
	p.output = slices.Concat(p.output[:place], block, rest)
}

// appendLines appends whole lines, but not a second empty line in a row.
func appendLines(to, lines []byte) []byte {
	if len(lines) > 0 && isNL(lines[0]) {
		if n := len(to); n == 0 || n >= 2 && isNL(to[n-1]) && isNL(to[n-2]) {
			lines = lines[1:]
		}
	}
	return append(to, lines...)
}
