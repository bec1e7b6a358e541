package debug

import (
	"errors"
	"strconv"
	"strings"
)

// Module is a module of the program.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// BuildSetting is a setting of the build.
type BuildSetting struct {
	Key, Value string
}

// BuildInfo tells how the program was built.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// ReadBuildInfo says that nothing is known.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }

// Characters for which a key or a value of a setting is quoted.
const (
	quotedInKey   = "= \t\r\n\"`"
	quotedInValue = " \t\r\n\"`"
)

func needsQuotes(s, chars string) bool { return strings.ContainsAny(s, chars) }

// String returns a line for each thing that is known.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	line := func(columns ...string) {
		b.WriteString(strings.Join(columns, "\t"))
		b.WriteByte('\n')
	}
	var module func(word string, m *Module)
	module = func(word string, m *Module) {
		if m.Replace == nil {
			line(word, m.Path, m.Version, m.Sum)
			return
		}
		line(word, m.Path, m.Version)
		module("=>", m.Replace)
		b.WriteByte('\n')
	}
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	if bi.Main != (Module{}) {
		module("mod", &bi.Main)
	}
	for _, m := range bi.Deps {
		module("dep", m)
	}
	for _, s := range bi.Settings {
		key, value := s.Key, s.Value
		if key == "" || needsQuotes(key, quotedInKey) {
			key = strconv.Quote(key)
		}
		if needsQuotes(value, quotedInValue) {
			value = strconv.Quote(value)
		}
		line("build", key+"="+value)
	}
	return b.String()
}

// ParseBuildInfo undoes String, but for the version of Go.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = &BuildInfo{}
	var last *Module
	for n := 1; ; n++ {
		line, rest, ok := strings.Cut(data, "\n")
		if !ok {
			return bi, nil
		}
		data = rest
		if last, err = bi.add(line, last); err != nil {
			return nil, errors.New("could not parse Go build info: line " + strconv.Itoa(n) + ": " + err.Error())
		}
	}
}

// add understands a line; last is the module of the line before.
func (bi *BuildInfo) add(line string, last *Module) (*Module, error) {
	word, text, ok := strings.Cut(line, "\t")
	if !ok {
		return last, nil
	}
	columns := strings.Split(text, "\t")
	got := "; got " + strconv.Itoa(len(columns))
	switch word {
	case "path":
		bi.Path = text
	case "mod", "dep":
		if len(columns) < 2 || len(columns) > 3 {
			return nil, errors.New("expected 2 or 3 columns" + got)
		}
		m := Module{Path: columns[0], Version: columns[1]}
		if len(columns) == 3 {
			m.Sum = columns[2]
		}
		if word == "mod" {
			bi.Main = m
			return &bi.Main, nil
		}
		bi.Deps = append(bi.Deps, &m)
		return &m, nil
	case "=>":
		if len(columns) != 3 {
			return nil, errors.New("expected 3 columns for replacement" + got)
		}
		if last == nil {
			return nil, errors.New("replacement with no module on previous line")
		}
		last.Replace = &Module{Path: columns[0], Version: columns[1], Sum: columns[2]}
		return nil, nil
	case "build":
		s, err := setting(text)
		if err != nil {
			return nil, err
		}
		bi.Settings = append(bi.Settings, s)
	}
	return last, nil
}

func quoted(s string) bool { return s != "" && (s[0] == '"' || s[0] == '`') }

func setting(text string) (s BuildSetting, err error) {
	if text == "" {
		return s, errors.New("build line missing '=' after key")
	}
	if text[0] == '=' {
		return s, errors.New("build line with missing key")
	}
	var rest string
	if quoted(text) {
		key, err := strconv.QuotedPrefix(text)
		if err != nil {
			return s, errors.New("invalid quoted key in build line")
		}
		rest = text[len(key):]
		if rest == "" {
			return s, errors.New("build line missing '=' after quoted key")
		}
		if rest[0] != '=' {
			return s, errors.New("unexpected character after quoted key: " + strconv.QuoteRune(rune(rest[0])))
		}
		rest = rest[1:]
		s.Key, _ = strconv.Unquote(key)
	} else {
		var ok bool
		if s.Key, rest, ok = strings.Cut(text, "="); !ok {
			return s, errors.New("build line missing '=' after key")
		}
		if needsQuotes(s.Key, quotedInKey) {
			return s, errors.New("unquoted key " + strconv.Quote(s.Key) + " must be quoted")
		}
	}
	if !quoted(rest) {
		if s.Value = rest; needsQuotes(rest, quotedInValue) {
			return s, errors.New("unquoted value " + strconv.Quote(rest) + " must be quoted")
		}
		return s, nil
	}
	if s.Value, err = strconv.Unquote(rest); err != nil {
		return s, errors.New("invalid quoted value in build line")
	}
	return s, nil
}
