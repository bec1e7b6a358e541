package rpc

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"text/template"
)

// page shows the services, their methods and how often these were called.
var page = template.Must(template.New("RPC debug").Parse(`<html>
	<body>
	<title>Services</title>
	{{range .}}
	<hr>
	Service {{.Name}}
	<hr>
		<table>
		<th align=center>Method</th><th align=center>Calls</th>
		{{range .Methods}}
			<tr>
			<td align=left font=fixed>{{.Name}}({{.Arg}}, {{.Reply}}) error</td>
			<td align=center>{{.Calls}}</td>
			</tr>
		{{end}}
		</table>
	{{end}}
	</body>
	</html>`))

type debugPage struct{ *Server }

func (p debugPage) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	type shownMethod struct {
		Name       string
		Arg, Reply fmt.Stringer
		Calls      uint
	}
	type shown struct {
		Name    string
		Methods []shownMethod
	}
	var list []shown
	p.services.Range(func(_, v any) bool {
		s := v.(*service)
		x := shown{Name: s.name}
		for name, m := range s.methods {
			m.Lock()
			x.Methods = append(x.Methods, shownMethod{name, m.arg, m.reply, m.calls})
			m.Unlock()
		}
		slices.SortFunc(x.Methods, func(a, b shownMethod) int { return cmp.Compare(a.Name, b.Name) })
		list = append(list, x)
		return true
	})
	slices.SortFunc(list, func(a, b shown) int { return cmp.Compare(a.Name, b.Name) })
	if err := page.Execute(w, list); err != nil {
		fmt.Fprintln(w, "rpc: error executing template:", err.Error())
	}
}
