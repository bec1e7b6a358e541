package template

import "strings"

// attrType is what the value of an attribute is. Names that look like those of
// URLs or of handlers of events are taken for such.
func attrType(name string) contentType {
	if strings.HasPrefix(name, "data-") {
		name = name[len("data-"):]
	} else if prefix, short, ok := strings.Cut(name, ":"); ok {
		if prefix == "xmlns" {
			return contentTypeURL
		}
		name = short
	}
	switch name {
	case "accept", "alt", "autocomplete", "autofocus", "autoplay", "border", "checked", "class", "cols",
		"colspan", "contenteditable", "contextmenu", "controls", "coords", "datetime", "default", "dir",
		"dirname", "disabled", "draggable", "dropzone", "for", "formtarget", "headers", "height", "hidden",
		"high", "hreflang", "id", "ismap", "kind", "label", "lang", "list", "loop", "low", "max",
		"maxlength", "media", "mediagroup", "min", "multiple", "name", "open", "optimum", "placeholder",
		"preload", "pubdate", "radiogroup", "readonly", "required", "reversed", "rows", "rowspan", "scope",
		"scoped", "seamless", "selected", "shape", "size", "sizes", "span", "spellcheck", "srclang", "start",
		"step", "tabindex", "target", "title", "width", "wrap":
		return contentTypePlain
	case "accept-charset", "async", "challenge", "charset", "content", "crossorigin", "defer", "enctype",
		"form", "formenctype", "formmethod", "formnovalidate", "http-equiv", "keytype", "language", "method",
		"novalidate", "pattern", "rel", "sandbox", "type", "value":
		return contentTypeUnsafe
	case "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href",
		"icon", "longdesc", "manifest", "poster", "profile", "src", "usemap", "xmlns":
		return contentTypeURL
	case "srcdoc":
		return contentTypeHTML
	case "srcset":
		return contentTypeSrcset
	case "style":
		return contentTypeCSS
	}
	if strings.HasPrefix(name, "on") {
		return contentTypeJS
	}
	if strings.Contains(name, "src") || strings.Contains(name, "uri") || strings.Contains(name, "url") {
		return contentTypeURL
	}
	return contentTypePlain
}
