// Guards html/template: what is escaped how in which context, trusted types, and
// the errors of templates that cannot be escaped.
package main

import (
	"fmt"
	"html/template"
	"os"
	"strings"
)

func main() {
	for _, s := range []string{
		`<meta http-equiv="refresh" content="0; url={{.}}">`, `<meta content="{{.}}">`, `<meta content="url={{.}}">`, `<meta content="x; URL = {{.}}">`, `<meta content="0;url='{{.}}'">`, `<meta content={{.}}>`, `<meta content="url={{.}}x{{.}}?{{.}}">`, `<meta content="a url=x {{.}}">`, `<meta content=url={{.}}>`, `<meta name="x" content='a{{.}}b'>`, `<meta content="url=x;{{.}}">`, `<meta content="url=x,{{.}}; url={{.}}">`, `<meta content="url={{.}} {{.}}">`, `<META CONTENT="uRl={{.}}">`, `<meta content="curl={{.}}">`, `<meta content="url {{.}}">`, `<meta content="&#117;rl={{.}}">`, `<div content="url={{.}}">`,
		`{{if .}}<a{{end}}`, `<a href="{{if .}}x{{else}}?{{end}}{{.}}">`, `<script>{{if .}}"{{end}}</script>`, `{{if .}}<a href='{{else}}<b>{{end}}`, `<a`, `<script>x=`, "<script>`${", `<script>a/{{.}}`, `<style>a{b:url({{.}}`, `{{range .}}<a{{end}}`, `{{template "x"}}`, `<a b'c>`, `<a b=c"d>`, `<script>{{if .}}x{{end}}/y/`, `<script>/[a{{.}}`, `<script>"\{{.}}`, `{{. | html | print}}`, `<a b={{. | html}}>`, `{{define "a"}}{{if .}}<b {{template "a"}}{{end}}{{end}}{{template "a"}}`, "<script>`{{.}}${ {{.}} }`</script>", `<textarea>{{if .}}</textarea>{{end}}`, `<!-- {{.}} -->a<script>//{{.}}
 /*{{.}}*/<!-- {{.}}
 </script>`, `{{range .}}{{break}}<a {{end}}`, `{{range .}}<a {{continue}}>{{end}}`, `{{with $x := .}}{{$x}}{{end}}`, `<a href=x{{template "q" .}}>{{define "q"}}{{.}}"{{end}}`,
	} {
		t, err := template.New("n").Parse(s)
		if err != nil {
			fmt.Println(s, "PARSE", err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, "javascript:a b/<i>?'x'")
		fmt.Printf("%s\n  %q %v\n", s, b.String(), err)
	}
	contexts := []string{
		`<b>{{.}}</b>`, `<a title="{{.}}">`, `<a title={{.}}>`, `<a {{.}}>`, `<a {{.}}="x">`, `<a href="{{.}}">`, `<a href="/?q={{.}}">`, `<img srcset="{{.}}">`,
		`<script>f({{.}})</script>`, `<script>"{{.}}"</script>`, `<script>/{{.}}/</script>`, "<script>`{{.}}`</script>", `<style>p{a:{{.}}}</style>`, `<style>p{a:url("{{.}}")}</style>`,
		`<style>"{{.}}"</style>`, `<a onclick="f({{.}})">`, `<a style="color:{{.}}">`, `<textarea>{{.}}</textarea>`, `<title>{{.}}</title>`, `<script type="text/template">{{.}}</script>`,
		`<!-- {{.}} -->`, `{{. | html}}`, `<a href="{{. | urlquery}}">`, `<a data-url="{{.}}">`, `<a xlink:href="{{.}}">`, `<div {{if .}}{{.}}{{end}}>`,
	}
	values := []any{
		"<b>\"x\" & 'y'</b>", "javascript:alert(1)", "a+b c/?d=é&e", 42, 1.5, nil, true, []string{"a", "</script>"}, map[string]int{"k": 1}, struct{ A, B any }{1, "x"}, fmt.Errorf("err <%d>", 1),
		template.HTML("<i>ok</i> &amp;"), template.HTMLAttr(`dir="ltr"`), template.JS("c && d"), template.JSStr(`a\x21'`), template.CSS("a > b"), template.URL("x?y=%20&z"), template.Srcset("a 1x, b 2x"),
		"\u2028\x00\ufffe", "-->", "expression(1)", "",
	}
	for _, c := range contexts {
		t := template.Must(template.New("c").Parse(c))
		fmt.Println(c)
		for _, v := range values {
			var b strings.Builder
			err := t.Execute(&b, v)
			fmt.Printf("  %q %v\n", b.String(), err)
		}
	}
	t := template.Must(template.New("t").Funcs(template.FuncMap{"up": strings.ToUpper}).Parse(`{{define "in"}}<{{up .}}>{{end}}<a href="{{template "in" "x"}}">{{template "in" "y"}}{{block "b" .}}[{{.}}]{{end}}`))
	c := template.Must(t.Clone())
	fmt.Println(t.Execute(os.Stdout, "<z>"), t.DefinedTemplates() != "", t.Lookup("in") != nil, len(t.Templates()))
	_, err := t.Parse("x")
	fmt.Println(err)
	_, err = t.Clone()
	fmt.Println(err)
	template.Must(c.Parse(`{{define "b"}}!{{.}}!{{end}}`))
	fmt.Println(c.ExecuteTemplate(os.Stdout, "b", "<z>"), c.ExecuteTemplate(os.Stdout, "none", 1), template.New("e").Execute(os.Stdout, 1))
	_, err = template.ParseFiles()
	fmt.Println(err)
	_, err = template.ParseGlob("/nonexistent/*.x")
	fmt.Println(err)
}

// Output:
// <meta http-equiv="refresh" content="0; url={{.}}">
//   "<meta http-equiv=\"refresh\" content=\"0; url=#ZgotmplZ\">" <nil>
// <meta content="{{.}}">
//   "<meta content=\"javascript:a b/&lt;i&gt;?&#39;x&#39;\">" <nil>
// <meta content="url={{.}}">
//   "<meta content=\"url=#ZgotmplZ\">" <nil>
// <meta content="x; URL = {{.}}">
//   "<meta content=\"x; URL = #ZgotmplZ\">" <nil>
// <meta content="0;url='{{.}}'">
//   "<meta content=\"0;url='#ZgotmplZ'\">" <nil>
// <meta content={{.}}>
//   "<meta content=javascript:a&#32;b/&lt;i&gt;?&#39;x&#39;>" <nil>
// <meta content="url={{.}}x{{.}}?{{.}}">
//   "<meta content=\"url=#ZgotmplZx#ZgotmplZ?#ZgotmplZ\">" <nil>
// <meta content="a url=x {{.}}">
//   "<meta content=\"a url=x #ZgotmplZ\">" <nil>
// <meta content=url={{.}}>
//   "" html/template:n: "=" in unquoted attr: "url="
// <meta name="x" content='a{{.}}b'>
//   "<meta name=\"x\" content='ajavascript:a b/&lt;i&gt;?&#39;x&#39;b'>" <nil>
// <meta content="url=x;{{.}}">
//   "<meta content=\"url=x;javascript:a b/&lt;i&gt;?&#39;x&#39;\">" <nil>
// <meta content="url=x,{{.}}; url={{.}}">
//   "<meta content=\"url=x,#ZgotmplZ; url=#ZgotmplZ\">" <nil>
// <meta content="url={{.}} {{.}}">
//   "<meta content=\"url=#ZgotmplZ #ZgotmplZ\">" <nil>
// <META CONTENT="uRl={{.}}">
//   "<META CONTENT=\"uRl=#ZgotmplZ\">" <nil>
// <meta content="curl={{.}}">
//   "<meta content=\"curl=#ZgotmplZ\">" <nil>
// <meta content="url {{.}}">
//   "<meta content=\"url javascript:a b/&lt;i&gt;?&#39;x&#39;\">" <nil>
// <meta content="&#117;rl={{.}}">
//   "<meta content=\"&#117;rl=#ZgotmplZ\">" <nil>
// <div content="url={{.}}">
//   "<div content=\"url=javascript:a b/&lt;i&gt;?&#39;x&#39;\">" <nil>
// {{if .}}<a{{end}}
//   "" html/template:n:1:5: {{if}} branches end in different contexts: {stateTag delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}, {stateText delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}
// <a href="{{if .}}x{{else}}?{{end}}{{.}}">
//   "" html/template:n:1:36: {{.}} appears in an ambiguous context within a URL
// <script>{{if .}}"{{end}}</script>
//   "" html/template:n:1:13: {{if}} branches end in different contexts: {stateJSDqStr delimNone urlPartNone jsCtxRegexp [] attrNone elementScript <nil>}, {stateJS delimNone urlPartNone jsCtxRegexp [] attrNone elementScript <nil>}
// {{if .}}<a href='{{else}}<b>{{end}}
//   "" html/template:n:1:5: {{if}} branches end in different contexts: {stateURL delimSingleQuote urlPartNone jsCtxRegexp [] attrURL elementNone <nil>}, {stateText delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}
// <a
//   "" html/template:n: ends in a non-text context: {stateTag delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}
// <script>x=
//   "" html/template:n: ends in a non-text context: {stateJS delimNone urlPartNone jsCtxRegexp [] attrNone elementScript <nil>}
// <script>`${
//   "" html/template:n: ends in a non-text context: {stateJS delimNone urlPartNone jsCtxRegexp [0] attrNone elementScript <nil>}
// <script>a/{{.}}
//   "" html/template:n: ends in a non-text context: {stateJS delimNone urlPartNone jsCtxDivOp [] attrNone elementScript <nil>}
// <style>a{b:url({{.}}
//   "" html/template:n: ends in a non-text context: {stateCSSURL delimNone urlPartNone jsCtxRegexp [] attrNone elementStyle <nil>}
// {{range .}}<a{{end}}
//   "" html/template:n:1: on range loop re-entry: "<" in attribute name: "<a"
// {{template "x"}}
//   "" html/template:n:1:11: no such template "x"
// <a b'c>
//   "" html/template:n: "'" in attribute name: " b'c>"
// <a b=c"d>
//   "" html/template:n: "\"" in unquoted attr: "c\"d"
// <script>{{if .}}x{{end}}/y/
//   "" html/template:n: '/' could start a division or regexp: "/y/"
// <script>/[a{{.}}
//   "" html/template:n: unfinished JS regexp charset: "[a"
// <script>"\{{.}}
//   "" html/template:n: unfinished escape sequence in JS string: "\\"
// {{. | html | print}}
//   "" html/template:n:1:2: predefined escaper "html" disallowed in template
// <a b={{. | html}}>
//   "" html/template:n:1:7: predefined escaper "html" disallowed in template
// {{define "a"}}{{if .}}<b {{template "a"}}{{end}}{{end}}{{template "a"}}
//   "" html/template:n: "<" in attribute name: "<b "
// <script>`{{.}}${ {{.}} }`</script>
//   "<script>`javascript:a b\\/\\u003ci\\u003e?\\u0027x\\u0027${ \"javascript:a b/\\u003ci\\u003e?'x'\" }`</script>" <nil>
// <textarea>{{if .}}</textarea>{{end}}
//   "" html/template:n:1:15: {{if}} branches end in different contexts: {stateText delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}, {stateRCDATA delimNone urlPartNone jsCtxRegexp [] attrNone elementTextarea <nil>}
// <!-- {{.}} -->a<script>//{{.}}
//  /*{{.}}*/<!-- {{.}}
//  </script>
//   "a<script>\n  \n </script>" <nil>
// {{range .}}{{break}}<a {{end}}
//   "" template: n:1:8: executing "n" at <.>: range can't iterate over javascript:a b/<i>?'x'
// {{range .}}<a {{continue}}>{{end}}
//   "" html/template:n:1: at range loop continue: at range loop continue: "<" in attribute name: "<a "
// {{with $x := .}}{{$x}}{{end}}
//   "javascript:a b/&lt;i&gt;?&#39;x&#39;" <nil>
// <a href=x{{template "q" .}}>{{define "q"}}{{.}}"{{end}}
//   "" html/template:n: "\"" in unquoted attr: "\""
// <b>{{.}}</b>
//   "<b>&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</b>" <nil>
//   "<b>javascript:alert(1)</b>" <nil>
//   "<b>a&#43;b c/?d=é&amp;e</b>" <nil>
//   "<b>42</b>" <nil>
//   "<b>1.5</b>" <nil>
//   "<b></b>" <nil>
//   "<b>true</b>" <nil>
//   "<b>[a &lt;/script&gt;]</b>" <nil>
//   "<b>map[k:1]</b>" <nil>
//   "<b>{1 x}</b>" <nil>
//   "<b>err &lt;1&gt;</b>" <nil>
//   "<b><i>ok</i> &amp;</b>" <nil>
//   "<b>dir=&#34;ltr&#34;</b>" <nil>
//   "<b>c &amp;&amp; d</b>" <nil>
//   "<b>a\\x21&#39;</b>" <nil>
//   "<b>a &gt; b</b>" <nil>
//   "<b>x?y=%20&amp;z</b>" <nil>
//   "<b>a 1x, b 2x</b>" <nil>
//   "<b>\u2028�\ufffe</b>" <nil>
//   "<b>--&gt;</b>" <nil>
//   "<b>expression(1)</b>" <nil>
//   "<b></b>" <nil>
// <a title="{{.}}">
//   "<a title=\"&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;\">" <nil>
//   "<a title=\"javascript:alert(1)\">" <nil>
//   "<a title=\"a&#43;b c/?d=é&amp;e\">" <nil>
//   "<a title=\"42\">" <nil>
//   "<a title=\"1.5\">" <nil>
//   "<a title=\"\">" <nil>
//   "<a title=\"true\">" <nil>
//   "<a title=\"[a &lt;/script&gt;]\">" <nil>
//   "<a title=\"map[k:1]\">" <nil>
//   "<a title=\"{1 x}\">" <nil>
//   "<a title=\"err &lt;1&gt;\">" <nil>
//   "<a title=\"ok &amp;\">" <nil>
//   "<a title=\"dir=&#34;ltr&#34;\">" <nil>
//   "<a title=\"c &amp;&amp; d\">" <nil>
//   "<a title=\"a\\x21&#39;\">" <nil>
//   "<a title=\"a &gt; b\">" <nil>
//   "<a title=\"x?y=%20&amp;z\">" <nil>
//   "<a title=\"a 1x, b 2x\">" <nil>
//   "<a title=\"\u2028�\ufffe\">" <nil>
//   "<a title=\"--&gt;\">" <nil>
//   "<a title=\"expression(1)\">" <nil>
//   "<a title=\"\">" <nil>
// <a title={{.}}>
//   "<a title=&lt;b&gt;&#34;x&#34;&#32;&amp;&#32;&#39;y&#39;&lt;/b&gt;>" <nil>
//   "<a title=javascript:alert(1)>" <nil>
//   "<a title=a&#43;b&#32;c/?d&#61;é&amp;e>" <nil>
//   "<a title=42>" <nil>
//   "<a title=1.5>" <nil>
//   "<a title=ZgotmplZ>" <nil>
//   "<a title=true>" <nil>
//   "<a title=[a&#32;&lt;/script&gt;]>" <nil>
//   "<a title=map[k:1]>" <nil>
//   "<a title={1&#32;x}>" <nil>
//   "<a title=err&#32;&lt;1&gt;>" <nil>
//   "<a title=ok&#32;&amp;>" <nil>
//   "<a title=dir&#61;&#34;ltr&#34;>" <nil>
//   "<a title=c&#32;&amp;&amp;&#32;d>" <nil>
//   "<a title=a\\x21&#39;>" <nil>
//   "<a title=a&#32;&gt;&#32;b>" <nil>
//   "<a title=x?y&#61;%20&amp;z>" <nil>
//   "<a title=a&#32;1x,&#32;b&#32;2x>" <nil>
//   "<a title=\u2028&#xfffd;&#xfffe;>" <nil>
//   "<a title=--&gt;>" <nil>
//   "<a title=expression(1)>" <nil>
//   "<a title=ZgotmplZ>" <nil>
// <a {{.}}>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a 42>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a true>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a dir=\"ltr\">" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
//   "<a ZgotmplZ>" <nil>
// <a {{.}}="x">
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a 42=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a true=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a dir=\"ltr\"=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
//   "<a ZgotmplZ=\"x\">" <nil>
// <a href="{{.}}">
//   "<a href=\"%3cb%3e%22x%22%20&amp;%20%27y%27%3c/b%3e\">" <nil>
//   "<a href=\"#ZgotmplZ\">" <nil>
//   "<a href=\"a&#43;b%20c/?d=%c3%a9&amp;e\">" <nil>
//   "<a href=\"42\">" <nil>
//   "<a href=\"1.5\">" <nil>
//   "<a href=\"\">" <nil>
//   "<a href=\"true\">" <nil>
//   "<a href=\"[a%20%3c/script%3e]\">" <nil>
//   "<a href=\"#ZgotmplZ\">" <nil>
//   "<a href=\"%7b1%20x%7d\">" <nil>
//   "<a href=\"err%20%3c1%3e\">" <nil>
//   "<a href=\"%3ci%3eok%3c/i%3e%20&amp;amp;\">" <nil>
//   "<a href=\"dir=%22ltr%22\">" <nil>
//   "<a href=\"c%20&amp;&amp;%20d\">" <nil>
//   "<a href=\"a%5cx21%27\">" <nil>
//   "<a href=\"a%20%3e%20b\">" <nil>
//   "<a href=\"x?y=%20&amp;z\">" <nil>
//   "<a href=\"a%201x,%20b%202x\">" <nil>
//   "<a href=\"%e2%80%a8%00%ef%bf%be\">" <nil>
//   "<a href=\"--%3e\">" <nil>
//   "<a href=\"expression%281%29\">" <nil>
//   "<a href=\"\">" <nil>
// <a href="/?q={{.}}">
//   "<a href=\"/?q=%3cb%3e%22x%22%20%26%20%27y%27%3c%2fb%3e\">" <nil>
//   "<a href=\"/?q=javascript%3aalert%281%29\">" <nil>
//   "<a href=\"/?q=a%2bb%20c%2f%3fd%3d%c3%a9%26e\">" <nil>
//   "<a href=\"/?q=42\">" <nil>
//   "<a href=\"/?q=1.5\">" <nil>
//   "<a href=\"/?q=\">" <nil>
//   "<a href=\"/?q=true\">" <nil>
//   "<a href=\"/?q=%5ba%20%3c%2fscript%3e%5d\">" <nil>
//   "<a href=\"/?q=map%5bk%3a1%5d\">" <nil>
//   "<a href=\"/?q=%7b1%20x%7d\">" <nil>
//   "<a href=\"/?q=err%20%3c1%3e\">" <nil>
//   "<a href=\"/?q=%3ci%3eok%3c%2fi%3e%20%26amp%3b\">" <nil>
//   "<a href=\"/?q=dir%3d%22ltr%22\">" <nil>
//   "<a href=\"/?q=c%20%26%26%20d\">" <nil>
//   "<a href=\"/?q=a%5cx21%27\">" <nil>
//   "<a href=\"/?q=a%20%3e%20b\">" <nil>
//   "<a href=\"/?q=x?y=%20&amp;z\">" <nil>
//   "<a href=\"/?q=a%201x%2c%20b%202x\">" <nil>
//   "<a href=\"/?q=%e2%80%a8%00%ef%bf%be\">" <nil>
//   "<a href=\"/?q=--%3e\">" <nil>
//   "<a href=\"/?q=expression%281%29\">" <nil>
//   "<a href=\"/?q=\">" <nil>
// <img srcset="{{.}}">
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"42\">" <nil>
//   "<img srcset=\"1.5\">" <nil>
//   "<img srcset=\"\">" <nil>
//   "<img srcset=\"true\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"dir=%22ltr%22\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"a%5cx21%27\">" <nil>
//   "<img srcset=\"#ZgotmplZ\">" <nil>
//   "<img srcset=\"x?y=%20&amp;z\">" <nil>
//   "<img srcset=\"a 1x, b 2x\">" <nil>
//   "<img srcset=\"%e2%80%a8%00%ef%bf%be\">" <nil>
//   "<img srcset=\"--%3e\">" <nil>
//   "<img srcset=\"expression%281%29\">" <nil>
//   "<img srcset=\"\">" <nil>
// <script>f({{.}})</script>
//   "<script>f(\"\\u003cb\\u003e\\\"x\\\" \\u0026 'y'\\u003c/b\\u003e\")</script>" <nil>
//   "<script>f(\"javascript:alert(1)\")</script>" <nil>
//   "<script>f(\"a+b c/?d=é\\u0026e\")</script>" <nil>
//   "<script>f( 42 )</script>" <nil>
//   "<script>f( 1.5 )</script>" <nil>
//   "<script>f( null )</script>" <nil>
//   "<script>f( true )</script>" <nil>
//   "<script>f([\"a\",\"\\u003c/script\\u003e\"])</script>" <nil>
//   "<script>f({\"k\":1})</script>" <nil>
//   "<script>f({\"A\":1,\"B\":\"x\"})</script>" <nil>
//   "<script>f({})</script>" <nil>
//   "<script>f(\"\\u003ci\\u003eok\\u003c/i\\u003e \\u0026amp;\")</script>" <nil>
//   "<script>f(\"dir=\\\"ltr\\\"\")</script>" <nil>
//   "<script>f(c && d)</script>" <nil>
//   "<script>f(\"a\\x21'\")</script>" <nil>
//   "<script>f(\"a \\u003e b\")</script>" <nil>
//   "<script>f(\"x?y=%20\\u0026z\")</script>" <nil>
//   "<script>f(\"a 1x, b 2x\")</script>" <nil>
//   "<script>f(\"\\u2028\\u0000\ufffe\")</script>" <nil>
//   "<script>f(\"--\\u003e\")</script>" <nil>
//   "<script>f(\"expression(1)\")</script>" <nil>
//   "<script>f(\"\")</script>" <nil>
// <script>"{{.}}"</script>
//   "<script>\"\\u003cb\\u003e\\u0022x\\u0022 \\u0026 \\u0027y\\u0027\\u003c\\/b\\u003e\"</script>" <nil>
//   "<script>\"javascript:alert(1)\"</script>" <nil>
//   "<script>\"a\\u002bb c\\/?d=é\\u0026e\"</script>" <nil>
//   "<script>\"42\"</script>" <nil>
//   "<script>\"1.5\"</script>" <nil>
//   "<script>\"\"</script>" <nil>
//   "<script>\"true\"</script>" <nil>
//   "<script>\"[a \\u003c\\/script\\u003e]\"</script>" <nil>
//   "<script>\"map[k:1]\"</script>" <nil>
//   "<script>\"{1 x}\"</script>" <nil>
//   "<script>\"err \\u003c1\\u003e\"</script>" <nil>
//   "<script>\"\\u003ci\\u003eok\\u003c\\/i\\u003e \\u0026amp;\"</script>" <nil>
//   "<script>\"dir=\\u0022ltr\\u0022\"</script>" <nil>
//   "<script>\"c \\u0026\\u0026 d\"</script>" <nil>
//   "<script>\"a\\x21\\u0027\"</script>" <nil>
//   "<script>\"a \\u003e b\"</script>" <nil>
//   "<script>\"x?y=%20\\u0026z\"</script>" <nil>
//   "<script>\"a 1x, b 2x\"</script>" <nil>
//   "<script>\"\\u2028\\u0000\ufffe\"</script>" <nil>
//   "<script>\"--\\u003e\"</script>" <nil>
//   "<script>\"expression(1)\"</script>" <nil>
//   "<script>\"\"</script>" <nil>
// <script>/{{.}}/</script>
//   "<script>/\\u003cb\\u003e\\u0022x\\u0022 \\u0026 \\u0027y\\u0027\\u003c\\/b\\u003e/</script>" <nil>
//   "<script>/javascript:alert\\(1\\)/</script>" <nil>
//   "<script>/a\\u002bb c\\/\\?d=é\\u0026e/</script>" <nil>
//   "<script>/42/</script>" <nil>
//   "<script>/1\\.5/</script>" <nil>
//   "<script>/(?:)/</script>" <nil>
//   "<script>/true/</script>" <nil>
//   "<script>/\\[a \\u003c\\/script\\u003e\\]/</script>" <nil>
//   "<script>/map\\[k:1\\]/</script>" <nil>
//   "<script>/\\{1 x\\}/</script>" <nil>
//   "<script>/err \\u003c1\\u003e/</script>" <nil>
//   "<script>/\\u003ci\\u003eok\\u003c\\/i\\u003e \\u0026amp;/</script>" <nil>
//   "<script>/dir=\\u0022ltr\\u0022/</script>" <nil>
//   "<script>/c \\u0026\\u0026 d/</script>" <nil>
//   "<script>/a\\\\x21\\u0027/</script>" <nil>
//   "<script>/a \\u003e b/</script>" <nil>
//   "<script>/x\\?y=%20\\u0026z/</script>" <nil>
//   "<script>/a 1x, b 2x/</script>" <nil>
//   "<script>/\\u2028\\u0000\ufffe/</script>" <nil>
//   "<script>/\\-\\-\\u003e/</script>" <nil>
//   "<script>/expression\\(1\\)/</script>" <nil>
//   "<script>/(?:)/</script>" <nil>
// <script>`{{.}}`</script>
//   "<script>`\\u003cb\\u003e\\u0022x\\u0022 \\u0026 \\u0027y\\u0027\\u003c\\/b\\u003e`</script>" <nil>
//   "<script>`javascript:alert(1)`</script>" <nil>
//   "<script>`a\\u002bb c\\/?d=é\\u0026e`</script>" <nil>
//   "<script>`42`</script>" <nil>
//   "<script>`1.5`</script>" <nil>
//   "<script>``</script>" <nil>
//   "<script>`true`</script>" <nil>
//   "<script>`[a \\u003c\\/script\\u003e]`</script>" <nil>
//   "<script>`map[k:1]`</script>" <nil>
//   "<script>`\\u007b1 x\\u007d`</script>" <nil>
//   "<script>`err \\u003c1\\u003e`</script>" <nil>
//   "<script>`\\u003ci\\u003eok\\u003c\\/i\\u003e \\u0026amp;`</script>" <nil>
//   "<script>`dir=\\u0022ltr\\u0022`</script>" <nil>
//   "<script>`c \\u0026\\u0026 d`</script>" <nil>
//   "<script>`a\\\\x21\\u0027`</script>" <nil>
//   "<script>`a \\u003e b`</script>" <nil>
//   "<script>`x?y=%20\\u0026z`</script>" <nil>
//   "<script>`a 1x, b 2x`</script>" <nil>
//   "<script>`\\u2028\\u0000\ufffe`</script>" <nil>
//   "<script>`--\\u003e`</script>" <nil>
//   "<script>`expression(1)`</script>" <nil>
//   "<script>``</script>" <nil>
// <style>p{a:{{.}}}</style>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:42}</style>" <nil>
//   "<style>p{a:1.5}</style>" <nil>
//   "<style>p{a:}</style>" <nil>
//   "<style>p{a:true}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:c && d}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:a > b}</style>" <nil>
//   "<style>p{a:x?y=%20&z}</style>" <nil>
//   "<style>p{a:a 1x, b 2x}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:ZgotmplZ}</style>" <nil>
//   "<style>p{a:}</style>" <nil>
// <style>p{a:url("{{.}}")}</style>
//   "<style>p{a:url(\"%3cb%3e%22x%22%20&%20%27y%27%3c/b%3e\")}</style>" <nil>
//   "<style>p{a:url(\"#ZgotmplZ\")}</style>" <nil>
//   "<style>p{a:url(\"a+b%20c/?d=%c3%a9&e\")}</style>" <nil>
//   "<style>p{a:url(\"42\")}</style>" <nil>
//   "<style>p{a:url(\"1.5\")}</style>" <nil>
//   "<style>p{a:url(\"\")}</style>" <nil>
//   "<style>p{a:url(\"true\")}</style>" <nil>
//   "<style>p{a:url(\"[a%20%3c/script%3e]\")}</style>" <nil>
//   "<style>p{a:url(\"#ZgotmplZ\")}</style>" <nil>
//   "<style>p{a:url(\"%7b1%20x%7d\")}</style>" <nil>
//   "<style>p{a:url(\"err%20%3c1%3e\")}</style>" <nil>
//   "<style>p{a:url(\"%3ci%3eok%3c/i%3e%20&amp;\")}</style>" <nil>
//   "<style>p{a:url(\"dir=%22ltr%22\")}</style>" <nil>
//   "<style>p{a:url(\"c%20&&%20d\")}</style>" <nil>
//   "<style>p{a:url(\"a%5cx21%27\")}</style>" <nil>
//   "<style>p{a:url(\"a%20%3e%20b\")}</style>" <nil>
//   "<style>p{a:url(\"x?y=%20&z\")}</style>" <nil>
//   "<style>p{a:url(\"a%201x,%20b%202x\")}</style>" <nil>
//   "<style>p{a:url(\"%e2%80%a8%00%ef%bf%be\")}</style>" <nil>
//   "<style>p{a:url(\"--%3e\")}</style>" <nil>
//   "<style>p{a:url(\"expression%281%29\")}</style>" <nil>
//   "<style>p{a:url(\"\")}</style>" <nil>
// <style>"{{.}}"</style>
//   "<style>\"\\3c b\\3e\\22x\\22  \\26  \\27y\\27\\3c\\2f b\\3e \"</style>" <nil>
//   "<style>\"#ZgotmplZ\"</style>" <nil>
//   "<style>\"a\\2b b c\\2f?d=é\\26 e\"</style>" <nil>
//   "<style>\"42\"</style>" <nil>
//   "<style>\"1.5\"</style>" <nil>
//   "<style>\"\"</style>" <nil>
//   "<style>\"true\"</style>" <nil>
//   "<style>\"[a \\3c\\2fscript\\3e]\"</style>" <nil>
//   "<style>\"#ZgotmplZ\"</style>" <nil>
//   "<style>\"\\7b 1 x\\7d \"</style>" <nil>
//   "<style>\"err \\3c 1\\3e \"</style>" <nil>
//   "<style>\"\\3ci\\3eok\\3c\\2fi\\3e  \\26 amp\\3b \"</style>" <nil>
//   "<style>\"dir=\\22ltr\\22 \"</style>" <nil>
//   "<style>\"c \\26\\26  d\"</style>" <nil>
//   "<style>\"a\\\\x21\\27 \"</style>" <nil>
//   "<style>\"a \\3e  b\"</style>" <nil>
//   "<style>\"x?y=%20\\26z\"</style>" <nil>
//   "<style>\"a 1x, b 2x\"</style>" <nil>
//   "<style>\"\u2028\\0\ufffe\"</style>" <nil>
//   "<style>\"--\\3e \"</style>" <nil>
//   "<style>\"expression\\28 1\\29 \"</style>" <nil>
//   "<style>\"\"</style>" <nil>
// <a onclick="f({{.}})">
//   "<a onclick=\"f(&#34;\\u003cb\\u003e\\&#34;x\\&#34; \\u0026 &#39;y&#39;\\u003c/b\\u003e&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;javascript:alert(1)&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;a&#43;b c/?d=é\\u0026e&#34;)\">" <nil>
//   "<a onclick=\"f( 42 )\">" <nil>
//   "<a onclick=\"f( 1.5 )\">" <nil>
//   "<a onclick=\"f( null )\">" <nil>
//   "<a onclick=\"f( true )\">" <nil>
//   "<a onclick=\"f([&#34;a&#34;,&#34;\\u003c/script\\u003e&#34;])\">" <nil>
//   "<a onclick=\"f({&#34;k&#34;:1})\">" <nil>
//   "<a onclick=\"f({&#34;A&#34;:1,&#34;B&#34;:&#34;x&#34;})\">" <nil>
//   "<a onclick=\"f({})\">" <nil>
//   "<a onclick=\"f(&#34;\\u003ci\\u003eok\\u003c/i\\u003e \\u0026amp;&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;dir=\\&#34;ltr\\&#34;&#34;)\">" <nil>
//   "<a onclick=\"f(c &amp;&amp; d)\">" <nil>
//   "<a onclick=\"f(&#34;a\\x21&#39;&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;a \\u003e b&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;x?y=%20\\u0026z&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;a 1x, b 2x&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;\\u2028\\u0000\ufffe&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;--\\u003e&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;expression(1)&#34;)\">" <nil>
//   "<a onclick=\"f(&#34;&#34;)\">" <nil>
// <a style="color:{{.}}">
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:42\">" <nil>
//   "<a style=\"color:1.5\">" <nil>
//   "<a style=\"color:\">" <nil>
//   "<a style=\"color:true\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:c &amp;&amp; d\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:a &gt; b\">" <nil>
//   "<a style=\"color:x?y=%20&amp;z\">" <nil>
//   "<a style=\"color:a 1x, b 2x\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:ZgotmplZ\">" <nil>
//   "<a style=\"color:\">" <nil>
// <textarea>{{.}}</textarea>
//   "<textarea>&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</textarea>" <nil>
//   "<textarea>javascript:alert(1)</textarea>" <nil>
//   "<textarea>a&#43;b c/?d=é&amp;e</textarea>" <nil>
//   "<textarea>42</textarea>" <nil>
//   "<textarea>1.5</textarea>" <nil>
//   "<textarea></textarea>" <nil>
//   "<textarea>true</textarea>" <nil>
//   "<textarea>[a &lt;/script&gt;]</textarea>" <nil>
//   "<textarea>map[k:1]</textarea>" <nil>
//   "<textarea>{1 x}</textarea>" <nil>
//   "<textarea>err &lt;1&gt;</textarea>" <nil>
//   "<textarea>&lt;i&gt;ok&lt;/i&gt; &amp;</textarea>" <nil>
//   "<textarea>dir=&#34;ltr&#34;</textarea>" <nil>
//   "<textarea>c &amp;&amp; d</textarea>" <nil>
//   "<textarea>a\\x21&#39;</textarea>" <nil>
//   "<textarea>a &gt; b</textarea>" <nil>
//   "<textarea>x?y=%20&amp;z</textarea>" <nil>
//   "<textarea>a 1x, b 2x</textarea>" <nil>
//   "<textarea>\u2028�\ufffe</textarea>" <nil>
//   "<textarea>--&gt;</textarea>" <nil>
//   "<textarea>expression(1)</textarea>" <nil>
//   "<textarea></textarea>" <nil>
// <title>{{.}}</title>
//   "<title>&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</title>" <nil>
//   "<title>javascript:alert(1)</title>" <nil>
//   "<title>a&#43;b c/?d=é&amp;e</title>" <nil>
//   "<title>42</title>" <nil>
//   "<title>1.5</title>" <nil>
//   "<title></title>" <nil>
//   "<title>true</title>" <nil>
//   "<title>[a &lt;/script&gt;]</title>" <nil>
//   "<title>map[k:1]</title>" <nil>
//   "<title>{1 x}</title>" <nil>
//   "<title>err &lt;1&gt;</title>" <nil>
//   "<title>&lt;i&gt;ok&lt;/i&gt; &amp;</title>" <nil>
//   "<title>dir=&#34;ltr&#34;</title>" <nil>
//   "<title>c &amp;&amp; d</title>" <nil>
//   "<title>a\\x21&#39;</title>" <nil>
//   "<title>a &gt; b</title>" <nil>
//   "<title>x?y=%20&amp;z</title>" <nil>
//   "<title>a 1x, b 2x</title>" <nil>
//   "<title>\u2028�\ufffe</title>" <nil>
//   "<title>--&gt;</title>" <nil>
//   "<title>expression(1)</title>" <nil>
//   "<title></title>" <nil>
// <script type="text/template">{{.}}</script>
//   "<script type=\"text/template\">&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</script>" <nil>
//   "<script type=\"text/template\">javascript:alert(1)</script>" <nil>
//   "<script type=\"text/template\">a&#43;b c/?d=é&amp;e</script>" <nil>
//   "<script type=\"text/template\">42</script>" <nil>
//   "<script type=\"text/template\">1.5</script>" <nil>
//   "<script type=\"text/template\"></script>" <nil>
//   "<script type=\"text/template\">true</script>" <nil>
//   "<script type=\"text/template\">[a &lt;/script&gt;]</script>" <nil>
//   "<script type=\"text/template\">map[k:1]</script>" <nil>
//   "<script type=\"text/template\">{1 x}</script>" <nil>
//   "<script type=\"text/template\">err &lt;1&gt;</script>" <nil>
//   "<script type=\"text/template\"><i>ok</i> &amp;</script>" <nil>
//   "<script type=\"text/template\">dir=&#34;ltr&#34;</script>" <nil>
//   "<script type=\"text/template\">c &amp;&amp; d</script>" <nil>
//   "<script type=\"text/template\">a\\x21&#39;</script>" <nil>
//   "<script type=\"text/template\">a &gt; b</script>" <nil>
//   "<script type=\"text/template\">x?y=%20&amp;z</script>" <nil>
//   "<script type=\"text/template\">a 1x, b 2x</script>" <nil>
//   "<script type=\"text/template\">\u2028�\ufffe</script>" <nil>
//   "<script type=\"text/template\">--&gt;</script>" <nil>
//   "<script type=\"text/template\">expression(1)</script>" <nil>
//   "<script type=\"text/template\"></script>" <nil>
// <!-- {{.}} -->
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
//   "" <nil>
// {{. | html}}
//   "&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;" <nil>
//   "javascript:alert(1)" <nil>
//   "a+b c/?d=é&amp;e" <nil>
//   "42" <nil>
//   "1.5" <nil>
//   "&lt;no value&gt;" <nil>
//   "true" <nil>
//   "[a &lt;/script&gt;]" <nil>
//   "map[k:1]" <nil>
//   "{1 x}" <nil>
//   "err &lt;1&gt;" <nil>
//   "&lt;i&gt;ok&lt;/i&gt; &amp;amp;" <nil>
//   "dir=&#34;ltr&#34;" <nil>
//   "c &amp;&amp; d" <nil>
//   "a\\x21&#39;" <nil>
//   "a &gt; b" <nil>
//   "x?y=%20&amp;z" <nil>
//   "a 1x, b 2x" <nil>
//   "\u2028�\ufffe" <nil>
//   "--&gt;" <nil>
//   "expression(1)" <nil>
//   "" <nil>
// <a href="{{. | urlquery}}">
//   "<a href=\"%3Cb%3E%22x%22&#43;%26&#43;%27y%27%3C%2Fb%3E\">" <nil>
//   "<a href=\"%23ZgotmplZ\">" <nil>
//   "<a href=\"a%2Bb&#43;c%2F%3Fd%3D%C3%A9%26e\">" <nil>
//   "<a href=\"42\">" <nil>
//   "<a href=\"1.5\">" <nil>
//   "<a href=\"\">" <nil>
//   "<a href=\"true\">" <nil>
//   "<a href=\"%5Ba&#43;%3C%2Fscript%3E%5D\">" <nil>
//   "<a href=\"%23ZgotmplZ\">" <nil>
//   "<a href=\"%7B1&#43;x%7D\">" <nil>
//   "<a href=\"err&#43;%3C1%3E\">" <nil>
//   "<a href=\"%3Ci%3Eok%3C%2Fi%3E&#43;%26amp%3B\">" <nil>
//   "<a href=\"dir%3D%22ltr%22\">" <nil>
//   "<a href=\"c&#43;%26%26&#43;d\">" <nil>
//   "<a href=\"a%5Cx21%27\">" <nil>
//   "<a href=\"a&#43;%3E&#43;b\">" <nil>
//   "<a href=\"x%3Fy%3D%2520%26z\">" <nil>
//   "<a href=\"a&#43;1x%2C&#43;b&#43;2x\">" <nil>
//   "<a href=\"%E2%80%A8%00%EF%BF%BE\">" <nil>
//   "<a href=\"--%3E\">" <nil>
//   "<a href=\"expression%281%29\">" <nil>
//   "<a href=\"\">" <nil>
// <a data-url="{{.}}">
//   "<a data-url=\"%3cb%3e%22x%22%20&amp;%20%27y%27%3c/b%3e\">" <nil>
//   "<a data-url=\"#ZgotmplZ\">" <nil>
//   "<a data-url=\"a&#43;b%20c/?d=%c3%a9&amp;e\">" <nil>
//   "<a data-url=\"42\">" <nil>
//   "<a data-url=\"1.5\">" <nil>
//   "<a data-url=\"\">" <nil>
//   "<a data-url=\"true\">" <nil>
//   "<a data-url=\"[a%20%3c/script%3e]\">" <nil>
//   "<a data-url=\"#ZgotmplZ\">" <nil>
//   "<a data-url=\"%7b1%20x%7d\">" <nil>
//   "<a data-url=\"err%20%3c1%3e\">" <nil>
//   "<a data-url=\"%3ci%3eok%3c/i%3e%20&amp;amp;\">" <nil>
//   "<a data-url=\"dir=%22ltr%22\">" <nil>
//   "<a data-url=\"c%20&amp;&amp;%20d\">" <nil>
//   "<a data-url=\"a%5cx21%27\">" <nil>
//   "<a data-url=\"a%20%3e%20b\">" <nil>
//   "<a data-url=\"x?y=%20&amp;z\">" <nil>
//   "<a data-url=\"a%201x,%20b%202x\">" <nil>
//   "<a data-url=\"%e2%80%a8%00%ef%bf%be\">" <nil>
//   "<a data-url=\"--%3e\">" <nil>
//   "<a data-url=\"expression%281%29\">" <nil>
//   "<a data-url=\"\">" <nil>
// <a xlink:href="{{.}}">
//   "<a xlink:href=\"%3cb%3e%22x%22%20&amp;%20%27y%27%3c/b%3e\">" <nil>
//   "<a xlink:href=\"#ZgotmplZ\">" <nil>
//   "<a xlink:href=\"a&#43;b%20c/?d=%c3%a9&amp;e\">" <nil>
//   "<a xlink:href=\"42\">" <nil>
//   "<a xlink:href=\"1.5\">" <nil>
//   "<a xlink:href=\"\">" <nil>
//   "<a xlink:href=\"true\">" <nil>
//   "<a xlink:href=\"[a%20%3c/script%3e]\">" <nil>
//   "<a xlink:href=\"#ZgotmplZ\">" <nil>
//   "<a xlink:href=\"%7b1%20x%7d\">" <nil>
//   "<a xlink:href=\"err%20%3c1%3e\">" <nil>
//   "<a xlink:href=\"%3ci%3eok%3c/i%3e%20&amp;amp;\">" <nil>
//   "<a xlink:href=\"dir=%22ltr%22\">" <nil>
//   "<a xlink:href=\"c%20&amp;&amp;%20d\">" <nil>
//   "<a xlink:href=\"a%5cx21%27\">" <nil>
//   "<a xlink:href=\"a%20%3e%20b\">" <nil>
//   "<a xlink:href=\"x?y=%20&amp;z\">" <nil>
//   "<a xlink:href=\"a%201x,%20b%202x\">" <nil>
//   "<a xlink:href=\"%e2%80%a8%00%ef%bf%be\">" <nil>
//   "<a xlink:href=\"--%3e\">" <nil>
//   "<a xlink:href=\"expression%281%29\">" <nil>
//   "<a xlink:href=\"\">" <nil>
// <div {{if .}}{{.}}{{end}}>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div 42>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div >" <nil>
//   "<div true>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div dir=\"ltr\">" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div ZgotmplZ>" <nil>
//   "<div >" <nil>
// <a href="<X>">&lt;Y>[&lt;z&gt;]<nil> true true 3
// html/template: cannot Parse after Execute
// html/template: cannot Clone "t" after it has executed
// !&lt;z&gt;!<nil> html/template: "none" is undefined template: "e" is an incomplete or empty template
// html/template: no files named in call to ParseFiles
// html/template: pattern matches no files: `/nonexistent/*.x`
