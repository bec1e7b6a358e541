package template

// How text changes the context. A transition takes a context and text, and gives
// the context after the first so many bytes of it.

import (
	"bytes"
	"internal/godebug"
	"strings"
)

type transition func(c context, s []byte) (context, int)

var transitionFunc = [...]transition{
	stateText:           tText,
	stateTag:            tTag,
	stateAttrName:       tAttrName,
	stateAfterName:      tAfterName,
	stateBeforeValue:    tBeforeValue,
	stateHTMLCmt:        tHTMLCmt,
	stateRCDATA:         tSpecialTagEnd,
	stateAttr:           tAttr,
	stateURL:            tURL,
	stateSrcset:         tURL,
	stateJS:             tJS,
	stateJSDqStr:        tJSDelimited,
	stateJSSqStr:        tJSDelimited,
	stateJSTmplLit:      tJSTmpl,
	stateJSRegexp:       tJSDelimited,
	stateJSBlockCmt:     tBlockCmt,
	stateJSLineCmt:      tLineCmt,
	stateJSHTMLOpenCmt:  tLineCmt,
	stateJSHTMLCloseCmt: tLineCmt,
	stateCSS:            tCSS,
	stateCSSDqStr:       tCSSStr,
	stateCSSSqStr:       tCSSStr,
	stateCSSDqURL:       tCSSStr,
	stateCSSSqURL:       tCSSStr,
	stateCSSURL:         tCSSStr,
	stateCSSBlockCmt:    tBlockCmt,
	stateCSSLineCmt:     tLineCmt,
	stateError:          tAttr,
	stateMetaContent:    tMetaContent,
	stateMetaContentURL: tMetaContentURL,
	stateDead:           tAttr,
}

func tText(c context, s []byte) (context, int) {
	k := 0
	for {
		i := k + bytes.IndexByte(s[k:], '<')
		if i < k || i+1 == len(s) {
			return c, len(s)
		}
		if bytes.HasPrefix(s[i:], []byte("<!--")) {
			return context{state: stateHTMLCmt}, i + 4
		}
		i++
		end := s[i] == '/'
		if end {
			if i+1 == len(s) {
				return c, len(s)
			}
			i++
		}
		j, e := eatTagName(s, i)
		if j != i {
			if end {
				e = elementNone
			}
			return context{state: stateTag, element: e}, j
		}
		k = j
	}
}

var elementContentType = [...]state{
	elementNone:     stateText,
	elementScript:   stateJS,
	elementStyle:    stateCSS,
	elementTextarea: stateRCDATA,
	elementTitle:    stateRCDATA,
	elementMeta:     stateText,
}

func tTag(c context, s []byte) (context, int) {
	i := eatWhiteSpace(s, 0)
	if i == len(s) {
		return c, len(s)
	}
	if s[i] == '>' {
		if c.element == elementMeta {
			c.element = elementNone
		}
		return context{state: elementContentType[c.element], element: c.element}, i + 1
	}
	j, err := eatAttrName(s, i)
	if err != nil {
		return failed(err), len(s)
	}
	if i == j {
		return failed(errorf(ErrEndContext, nil, 0, "expected space, attr name, or end of tag, but got %q", s[i:])), len(s)
	}
	state, attr := stateTag, attrNone
	name := strings.ToLower(string(s[i:j]))
	switch {
	case c.element == elementScript && name == "type":
		attr = attrScriptType
	case c.element == elementMeta && name == "content" && metaContentURLs.Value() != "0":
		attr = attrMetaContent
	default:
		switch attrType(name) {
		case contentTypeURL:
			attr = attrURL
		case contentTypeCSS:
			attr = attrStyle
		case contentTypeJS:
			attr = attrScript
		case contentTypeSrcset:
			attr = attrSrcset
		}
	}
	if j == len(s) {
		state = stateAttrName
	} else {
		state = stateAfterName
	}
	return context{state: state, element: c.element, attr: attr}, j
}

func tAttrName(c context, s []byte) (context, int) {
	i, err := eatAttrName(s, 0)
	if err != nil {
		return failed(err), len(s)
	}
	if i != len(s) {
		c.state = stateAfterName
	}
	return c, i
}

func tAfterName(c context, s []byte) (context, int) {
	i := eatWhiteSpace(s, 0)
	if i == len(s) {
		return c, len(s)
	}
	if s[i] != '=' {
		// It has no value.
		c.state = stateTag
		return c, i
	}
	c.state = stateBeforeValue
	return c, i + 1
}

var attrStartStates = [...]state{
	attrNone:        stateAttr,
	attrScript:      stateJS,
	attrScriptType:  stateAttr,
	attrStyle:       stateCSS,
	attrURL:         stateURL,
	attrSrcset:      stateSrcset,
	attrMetaContent: stateMetaContent,
}

func tBeforeValue(c context, s []byte) (context, int) {
	i := eatWhiteSpace(s, 0)
	if i == len(s) {
		return c, len(s)
	}
	delim := delimSpaceOrTagEnd
	switch s[i] {
	case '\'':
		delim, i = delimSingleQuote, i+1
	case '"':
		delim, i = delimDoubleQuote, i+1
	}
	c.state, c.delim = attrStartStates[c.attr], delim
	return c, i
}

func tHTMLCmt(c context, s []byte) (context, int) {
	if i := bytes.Index(s, []byte("-->")); i >= 0 {
		return context{}, i + 3
	}
	return c, len(s)
}

var specialTagEndMarkers = [...]string{
	elementScript:   "script",
	elementStyle:    "style",
	elementTextarea: "textarea",
	elementTitle:    "title",
	elementMeta:     "",
}

// tSpecialTagEnd looks for the end of an element with special content. In the
// literals of a script there is none: it will be escaped there.
func tSpecialTagEnd(c context, s []byte) (context, int) {
	if c.element != elementNone {
		if c.element == elementScript && (isInScriptLiteral(c.state) || isComment(c.state)) {
			return c, len(s)
		}
		if i := indexTagEnd(s, []byte(specialTagEndMarkers[c.element])); i >= 0 {
			return context{}, i
		}
	}
	return c, len(s)
}

func indexTagEnd(s, tag []byte) int {
	if len(tag) == 0 {
		return -1
	}
	at := 0
	for {
		i := bytes.Index(s[at:], []byte("</"))
		if i < 0 {
			return -1
		}
		begin := at + i
		at = begin + 2
		if len(s)-at >= len(tag) && bytes.EqualFold(tag, s[at:at+len(tag)]) {
			at += len(tag)
			if at < len(s) && bytes.IndexByte([]byte(" \t\n\f/>"), s[at]) >= 0 {
				return begin
			}
		}
	}
}

func tAttr(c context, s []byte) (context, int) { return c, len(s) }

func tURL(c context, s []byte) (context, int) {
	if bytes.ContainsAny(s, "#?") {
		c.urlPart = urlPartQueryOrFrag
	} else if len(s) != eatWhiteSpace(s, 0) && c.urlPart == urlPartNone {
		c.urlPart = urlPartPreQuery
	}
	return c, len(s)
}

// metaContentURLs set to 0 has no URLs in the content of <meta>, as it once was.
var metaContentURLs = godebug.New("htmlmetacontenturlescape")

// tMetaContent looks for url=.
func tMetaContent(c context, s []byte) (context, int) {
	for i := 0; i+3 <= len(s); i++ {
		if !bytes.EqualFold(s[i:i+3], []byte("url")) {
			continue
		}
		if j := eatWhiteSpace(s, i+3); j < len(s) && s[j] == '=' {
			c.state = stateMetaContentURL
			return c, j + 1
		}
	}
	return c, len(s)
}

func tMetaContentURL(c context, s []byte) (context, int) {
	if i := bytes.IndexByte(s, ';'); i >= 0 {
		c.state = stateMetaContent
		return c, i + 1
	}
	return c, len(s)
}

func tJS(c context, s []byte) (context, int) {
	i := bytes.IndexAny(s, "\"`'/{}<-#")
	if i < 0 {
		c.jsCtx = nextJSCtx(s, c.jsCtx)
		return c, len(s)
	}
	c.jsCtx = nextJSCtx(s[:i], c.jsCtx)
	rest := s[i:]
	switch s[i] {
	case '"':
		c.state, c.jsCtx = stateJSDqStr, jsCtxRegexp
	case '\'':
		c.state, c.jsCtx = stateJSSqStr, jsCtxRegexp
	case '`':
		c.state, c.jsCtx = stateJSTmplLit, jsCtxRegexp
	case '/':
		switch {
		case bytes.HasPrefix(rest, []byte("//")):
			c.state, i = stateJSLineCmt, i+1
		case bytes.HasPrefix(rest, []byte("/*")):
			c.state, i = stateJSBlockCmt, i+1
		case c.jsCtx == jsCtxRegexp:
			c.state = stateJSRegexp
		case c.jsCtx == jsCtxDivOp:
			c.jsCtx = jsCtxRegexp
		default:
			return failed(errorf(ErrSlashAmbig, nil, 0, "'/' could start a division or regexp: %.32q", rest)), len(s)
		}
	case '<':
		if bytes.HasPrefix(rest, []byte("<!--")) {
			c.state, i = stateJSHTMLOpenCmt, i+3
		}
	case '-':
		if bytes.HasPrefix(rest, []byte("-->")) {
			c.state, i = stateJSHTMLCloseCmt, i+2
		}
	case '#':
		if bytes.HasPrefix(rest, []byte("#!")) {
			c.state, i = stateJSLineCmt, i+1
			break
		}
		// A private name may be any.
		for i+1 < len(s) && isJSIdentPart(rune(s[i+1])) {
			i++
			c.jsCtx = jsCtxDivOp
		}
	case '{':
		// Braces count in template literals only.
		c.jsCtx = jsCtxRegexp
		if n := len(c.jsBraceDepth); n > 0 {
			c = c.clone()
			c.jsBraceDepth[n-1]++
		}
	case '}':
		if n := len(c.jsBraceDepth); n > 0 {
			c = c.clone()
			if c.jsBraceDepth[n-1]--; c.jsBraceDepth[n-1] < 0 {
				c.jsBraceDepth = c.jsBraceDepth[:n-1]
				c.state = stateJSTmplLit
				break
			}
		}
		c.jsCtx = jsCtxRegexp
	}
	return c, i + 1
}

func unfinished(s []byte, where string) context {
	return failed(errorf(ErrPartialEscape, nil, 0, "unfinished escape sequence in %s string: %q", where, s))
}

func tJSTmpl(c context, s []byte) (context, int) {
	for k := 0; ; {
		i := k + bytes.IndexAny(s[k:], "`\\$")
		if i < k {
			return c, len(s)
		}
		switch s[i] {
		case '\\':
			if i++; i == len(s) {
				return unfinished(s, "JS"), len(s)
			}
		case '$':
			if i+1 < len(s) && s[i+1] == '{' {
				c = c.clone()
				c.jsBraceDepth = append(c.jsBraceDepth, 0)
				c.state, c.jsCtx = stateJS, jsCtxRegexp
				return c, i + 2
			}
		case '`':
			c.state = stateJS
			return c, i + 1
		}
		k = i + 1
	}
}

func tJSDelimited(c context, s []byte) (context, int) {
	specials := `\"`
	switch c.state {
	case stateJSSqStr:
		specials = `\'`
	case stateJSRegexp:
		specials = `\/[]`
	}
	k, inCharset := 0, false
	for {
		i := k + bytes.IndexAny(s[k:], specials)
		if i < k {
			break
		}
		switch s[i] {
		case '\\':
			if i++; i == len(s) {
				return unfinished(s, "JS"), len(s)
			}
		case '[':
			inCharset = true
		case ']':
			inCharset = false
		default:
			if s[i] == '/' && i > 0 && i+7 <= len(s) && bytes.EqualFold(s[i-1:i+7], []byte("</script")) {
				// It will be escaped.
				i++
			} else if !inCharset {
				c.state, c.jsCtx = stateJS, jsCtxDivOp
				return c, i + 1
			}
		}
		k = i + 1
	}
	if inCharset {
		return failed(errorf(ErrPartialCharset, nil, 0, "unfinished JS regexp charset: %q", s)), len(s)
	}
	return c, len(s)
}

func tBlockCmt(c context, s []byte) (context, int) {
	i := bytes.Index(s, []byte("*/"))
	if i < 0 {
		return c, len(s)
	}
	if c.state == stateJSBlockCmt {
		c.state = stateJS
	} else {
		c.state = stateCSS
	}
	return c, i + 2
}

func tLineCmt(c context, s []byte) (context, int) {
	ends, after := "\n\r\u2028\u2029", stateJS
	if c.state == stateCSSLineCmt {
		ends, after = "\n\f\r", stateCSS
	}
	i := bytes.IndexAny(s, ends)
	if i < 0 {
		return c, len(s)
	}
	c.state = after
	return c, i
}

const cssSpaces = "\t\n\f\r "

func tCSS(c context, s []byte) (context, int) {
	for k := 0; ; {
		i := k + bytes.IndexAny(s[k:], `("'/`)
		if i < k {
			return c, len(s)
		}
		switch s[i] {
		case '(':
			if endsWithCSSKeyword(bytes.TrimRight(s[:i], cssSpaces), "url") {
				j := len(s) - len(bytes.TrimLeft(s[i+1:], cssSpaces))
				switch {
				case j != len(s) && s[j] == '"':
					c.state, j = stateCSSDqURL, j+1
				case j != len(s) && s[j] == '\'':
					c.state, j = stateCSSSqURL, j+1
				default:
					c.state = stateCSSURL
				}
				return c, j
			}
		case '/':
			if i+1 < len(s) {
				switch s[i+1] {
				case '/':
					c.state = stateCSSLineCmt
					return c, i + 2
				case '*':
					c.state = stateCSSBlockCmt
					return c, i + 2
				}
			}
		case '"':
			c.state = stateCSSDqStr
			return c, i + 1
		case '\'':
			c.state = stateCSSSqStr
			return c, i + 1
		}
		k = i + 1
	}
}

func tCSSStr(c context, s []byte) (context, int) {
	var specials string
	switch c.state {
	case stateCSSDqStr, stateCSSDqURL:
		specials = `\"`
	case stateCSSSqStr, stateCSSSqURL:
		specials = `\'`
	case stateCSSURL:
		specials = "\\\t\n\f\r )"
	}
	for k := 0; ; {
		i := k + bytes.IndexAny(s[k:], specials)
		if i < k {
			c, n := tURL(c, decodeCSS(s[k:]))
			return c, k + n
		}
		if s[i] != '\\' {
			c.state = stateCSS
			return c, i + 1
		}
		if i++; i == len(s) {
			return unfinished(s, "CSS"), len(s)
		}
		c, _ = tURL(c, decodeCSS(s[:i+1]))
		k = i + 1
	}
}

func eatAttrName(s []byte, i int) (int, *Error) {
	for j := i; j < len(s); j++ {
		switch s[j] {
		case ' ', '\t', '\n', '\f', '\r', '=', '>':
			return j, nil
		case '\'', '"', '<':
			return -1, errorf(ErrBadHTML, nil, 0, "%q in attribute name: %.32q", s[j:j+1], s)
		}
	}
	return len(s), nil
}

func eatTagName(s []byte, i int) (int, element) {
	if i == len(s) || !asciiAlpha(s[i]) {
		return i, elementNone
	}
	j := i + 1
	for j < len(s) {
		x := s[j]
		if asciiAlphaNum(x) {
			j++
			continue
		}
		if (x == ':' || x == '-') && j+1 < len(s) && asciiAlphaNum(s[j+1]) {
			j += 2
			continue
		}
		break
	}
	switch strings.ToLower(string(s[i:j])) {
	case "script":
		return j, elementScript
	case "style":
		return j, elementStyle
	case "textarea":
		return j, elementTextarea
	case "title":
		return j, elementTitle
	case "meta":
		return j, elementMeta
	}
	return j, elementNone
}

func asciiAlpha(c byte) bool    { return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' }
func asciiAlphaNum(c byte) bool { return asciiAlpha(c) || '0' <= c && c <= '9' }

func eatWhiteSpace(s []byte, i int) int {
	for ; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\n', '\f', '\r':
		default:
			return i
		}
	}
	return len(s)
}
