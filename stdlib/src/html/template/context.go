package template

import (
	"fmt"
	"slices"
	"text/template/parse"
)

// context is where in HTML, JavaScript, CSS or a URL a point of a template is.
type context struct {
	state        state
	delim        delim
	urlPart      urlPart
	jsCtx        jsCtx
	jsBraceDepth []int // of each open ${ in template literals
	attr         attr
	element      element
	n            parse.Node // the break or continue that this is the context of
	err          *Error
}

func (c context) String() string {
	var err error
	if c.err != nil {
		err = c.err
	}
	return fmt.Sprintf("{%v %v %v %v %v %v %v %v}", c.state, c.delim, c.urlPart, c.jsCtx, c.jsBraceDepth, c.attr, c.element, err)
}

func (c context) eq(d context) bool {
	return c.state == d.state && c.delim == d.delim && c.urlPart == d.urlPart && c.jsCtx == d.jsCtx &&
		slices.Equal(c.jsBraceDepth, d.jsBraceDepth) && c.attr == d.attr && c.element == d.element && c.err == d.err
}

// clone is a context whose brace depths may be changed.
func (c context) clone() context {
	c.jsBraceDepth = slices.Clone(c.jsBraceDepth)
	return c
}

// mangle is the name of the template as it is used in this context.
func (c context) mangle(name string) string {
	if c.state == stateText {
		return name
	}
	s := name + "$htmltemplate_" + c.state.String()
	if c.delim != delimNone {
		s += "_" + c.delim.String()
	}
	if c.urlPart != urlPartNone {
		s += "_" + c.urlPart.String()
	}
	if c.jsCtx != jsCtxRegexp {
		s += "_" + c.jsCtx.String()
	}
	if c.jsBraceDepth != nil {
		s += fmt.Sprintf("_jsBraceDepth(%v)", c.jsBraceDepth)
	}
	if c.attr != attrNone {
		s += "_" + c.attr.String()
	}
	if c.element != elementNone {
		s += "_" + c.element.String()
	}
	return s
}

type state uint8

const (
	stateText           state = iota // outside of tags, attributes and comments
	stateTag                         // before an attribute's name or the end of a tag
	stateAttrName                    // in an attribute's name
	stateAfterName                   // before the =
	stateBeforeValue                 // after it
	stateHTMLCmt                     // in <!-- -->
	stateRCDATA                      // in <textarea> or <title>
	stateAttr                        // in a value that is text
	stateURL                         // in one that is a URL
	stateSrcset                      // in one that is several
	stateJS                          // in JavaScript
	stateJSDqStr                     // in "
	stateJSSqStr                     // in '
	stateJSTmplLit                   // in `
	stateJSRegexp                    // in /
	stateJSBlockCmt                  // in /*
	stateJSLineCmt                   // after //
	stateJSHTMLOpenCmt               // after <!--
	stateJSHTMLCloseCmt              // after -->
	stateCSS                         // in CSS
	stateCSSDqStr                    // in "
	stateCSSSqStr                    // in '
	stateCSSDqURL                    // in url("
	stateCSSSqURL                    // in url('
	stateCSSURL                      // in url(
	stateCSSBlockCmt                 // in /*
	stateCSSLineCmt                  // after //
	stateError                       // where something is wrong
	stateMetaContent                 // in the content of a <meta>
	stateMetaContentURL              // after url= in one
	stateDead                        // after a break or continue
)

var stateNames = [...]string{
	"stateText", "stateTag", "stateAttrName", "stateAfterName", "stateBeforeValue", "stateHTMLCmt", "stateRCDATA",
	"stateAttr", "stateURL", "stateSrcset", "stateJS", "stateJSDqStr", "stateJSSqStr", "stateJSTmplLit", "stateJSRegexp",
	"stateJSBlockCmt", "stateJSLineCmt", "stateJSHTMLOpenCmt", "stateJSHTMLCloseCmt", "stateCSS", "stateCSSDqStr",
	"stateCSSSqStr", "stateCSSDqURL", "stateCSSSqURL", "stateCSSURL", "stateCSSBlockCmt", "stateCSSLineCmt", "stateError",
	"stateMetaContent", "stateMetaContentURL", "stateDead",
}

func (s state) String() string { return stateNames[s] }

// isComment reports whether what is there will not be seen.
func isComment(s state) bool {
	switch s {
	case stateHTMLCmt, stateJSBlockCmt, stateJSLineCmt, stateJSHTMLOpenCmt, stateJSHTMLCloseCmt, stateCSSBlockCmt, stateCSSLineCmt:
		return true
	}
	return false
}

// isInTag reports whether the state is within a tag only.
func isInTag(s state) bool {
	switch s {
	case stateTag, stateAttrName, stateAfterName, stateBeforeValue, stateAttr:
		return true
	}
	return false
}

// isInScriptLiteral reports whether what ends a script does so here too, though
// it should not.
func isInScriptLiteral(s state) bool {
	switch s {
	case stateJSDqStr, stateJSSqStr, stateJSTmplLit, stateJSRegexp:
		return true
	}
	return false
}

// delim is what ends an attribute's value.
type delim uint8

const (
	delimNone delim = iota // it is no value
	delimDoubleQuote
	delimSingleQuote
	delimSpaceOrTagEnd
)

var delimNames = [...]string{"delimNone", "delimDoubleQuote", "delimSingleQuote", "delimSpaceOrTagEnd"}

func (d delim) String() string { return delimNames[d] }

// urlPart is how far in a URL it is.
type urlPart uint8

const (
	urlPartNone urlPart = iota
	urlPartPreQuery
	urlPartQueryOrFrag
	urlPartUnknown // this or that
)

var urlPartNames = [...]string{"urlPartNone", "urlPartPreQuery", "urlPartQueryOrFrag", "urlPartUnknown"}

func (u urlPart) String() string { return urlPartNames[u] }

// jsCtx is what a / means in JavaScript.
type jsCtx uint8

const (
	jsCtxRegexp jsCtx = iota
	jsCtxDivOp
	jsCtxUnknown
)

var jsCtxNames = [...]string{"jsCtxRegexp", "jsCtxDivOp", "jsCtxUnknown"}

func (j jsCtx) String() string { return jsCtxNames[j] }

// element is an element whose content is special.
type element uint8

const (
	elementNone element = iota
	elementScript
	elementStyle
	elementTextarea
	elementTitle
	elementMeta
)

var elementStrings = [...]string{"elementNone", "elementScript", "elementStyle", "elementTextarea", "elementTitle", "elementMeta"}

func (e element) String() string { return elementStrings[e] }

// attr is an attribute whose value is special.
type attr uint8

const (
	attrNone attr = iota
	attrScript
	attrScriptType
	attrStyle
	attrURL
	attrSrcset
	attrMetaContent
)

var attrNames = [...]string{"attrNone", "attrScript", "attrScriptType", "attrStyle", "attrURL", "attrSrcset", "attrMetaContent"}

func (a attr) String() string { return attrNames[a] }
