package testing

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Files of seeds: a first line with the version of the format, then a conversion
// for each value, as in Go.
const (
	corpusDir     = "testdata/fuzz"
	corpusVersion = "go test fuzz v1"
)

// fit tells what keeps the values from being a target's arguments.
func fit(values []any, types []reflect.Type) error {
	if len(values) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(values), len(types))
	}
	have := make([]reflect.Type, len(values))
	for i, v := range values {
		have[i] = reflect.TypeOf(v)
	}
	for i, t := range types {
		if have[i] != t {
			return fmt.Errorf("mismatched types in corpus entry: %v, want %v", have, types)
		}
	}
	return nil
}

// readCorpus reads the seeds in a folder, which need not be there.
func readCorpus(dir string, types []reflect.Type) (seeds []seed, err error) {
	files, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading seed corpus from testdata: %v", err)
	}
	var wrong []string
	for _, file := range files {
		if file.IsDir() {
			continue
		}
		name := filepath.Join(dir, file.Name())
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("failed to read corpus file: %v", err)
		}
		values, err := parseCorpus(string(text))
		if err != nil {
			err = fmt.Errorf("unmarshal: %v", err)
		} else {
			err = fit(values, types)
		}
		if err != nil {
			wrong = append(wrong, fmt.Sprintf("%q: %v", name, err))
			continue
		}
		seeds = append(seeds, seed{file.Name(), values})
	}
	if wrong != nil {
		return nil, errors.New(strings.Join(wrong, "\n"))
	}
	return seeds, nil
}

// formatCorpus is the text of a file.
func formatCorpus(values []any) string {
	var b strings.Builder
	b.WriteString(corpusVersion + "\n")
	for _, v := range values {
		switch x := v.(type) {
		case float32:
			if bits := math.Float32bits(x); x != x && bits != math.Float32bits(float32(math.NaN())) {
				fmt.Fprintf(&b, "math.Float32frombits(0x%x)\n", bits)
				continue
			}
		case float64:
			if bits := math.Float64bits(x); x != x && bits != math.Float64bits(math.NaN()) {
				fmt.Fprintf(&b, "math.Float64frombits(0x%x)\n", bits)
				continue
			}
		case string:
			fmt.Fprintf(&b, "string(%q)\n", x)
			continue
		case []byte:
			fmt.Fprintf(&b, "[]byte(%q)\n", x)
			continue
		case byte:
			fmt.Fprintf(&b, "byte(%q)\n", x)
			continue
		case rune:
			if utf8.ValidRune(x) {
				fmt.Fprintf(&b, "rune(%q)\n", x)
				continue
			}
		}
		fmt.Fprintf(&b, "%T(%v)\n", v, v)
	}
	return b.String()
}

func parseCorpus(text string) (values []any, err error) {
	if text == "" {
		return nil, errors.New("cannot unmarshal empty string")
	}
	version, rest, ok := strings.Cut(text, "\n")
	if !ok {
		return nil, errors.New("must include version and at least one value")
	}
	if version = strings.TrimSuffix(version, "\r"); version != corpusVersion {
		return nil, fmt.Errorf("unknown encoding version: %s", version)
	}
	for line := range strings.SplitSeq(rest, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		v, err := parseValue(line)
		if err != nil {
			return nil, fmt.Errorf("malformed line %q: %v", line, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// parseValue reads a conversion of a literal, like int(-7).
func parseValue(line string) (any, error) {
	typ, arg, ok := strings.Cut(line, "(")
	if !ok || !strings.HasSuffix(arg, ")") {
		return nil, errors.New("expected call expression")
	}
	typ, arg = strings.TrimSpace(typ), strings.TrimSpace(arg[:len(arg)-1])
	quoted := strings.HasPrefix(arg, `"`) || strings.HasPrefix(arg, "`")
	char := strings.HasPrefix(arg, "'")
	name := arg != "" && (arg[0] == '_' || arg[0]|0x20 >= 'a' && arg[0]|0x20 <= 'z')
	special := arg == "NaN" || arg == "+Inf" || arg == "-Inf"
	switch typ {
	case "[]byte":
		if !quoted {
			return nil, errors.New("string literal required for type []byte")
		}
		s, err := strconv.Unquote(arg)
		return []byte(s), err
	case "string":
		if !quoted {
			return nil, errors.New("string literal value required for type string")
		}
		return strconv.Unquote(arg)
	case "bool":
		switch {
		case arg == "true" || arg == "false":
			return arg == "true", nil
		case !name:
			return nil, errors.New("malformed bool")
		}
		return nil, errors.New("true or false required for type bool")
	case "byte", "rune":
		if char {
			r, _, rest, err := strconv.UnquoteChar(strings.TrimSuffix(arg[1:], "'"), '\'')
			switch {
			case err != nil:
				return nil, err
			case rest != "":
				return nil, strconv.ErrSyntax
			case typ == "rune":
				return r, nil
			case r >= 256:
				return nil, errors.New("can only encode single byte to a byte type")
			}
			return byte(r), nil
		}
		if quoted || name || special || strings.ContainsAny(arg, ".") {
			return nil, errors.New("character literal required for byte/rune types")
		}
	}
	if name && !special {
		return nil, errors.New("literal value required for primitive type")
	}
	whole := !quoted && !char && !special && (strings.HasPrefix(strings.TrimPrefix(arg, "-"), "0x") || !strings.ContainsAny(arg, ".eEpP"))
	number := !quoted && !char
	bits := func(what string, size int) (uint64, error) {
		if !whole {
			return 0, errors.New("integer literal required for math." + what + " type")
		}
		return strconv.ParseUint(arg, 0, size)
	}
	switch typ {
	case "math.Float32frombits":
		n, err := bits("Float32frombits", 32)
		return math.Float32frombits(uint32(n)), err
	case "math.Float64frombits":
		n, err := bits("Float64frombits", 64)
		return math.Float64frombits(n), err
	case "float32", "float64":
		if !number {
			return nil, fmt.Errorf("float or integer literal required for %s type", typ)
		}
		if typ == "float32" {
			x, err := strconv.ParseFloat(arg, 32)
			return float32(x), err
		}
		return strconv.ParseFloat(arg, 64)
	}
	t, ok := integers[typ]
	if !ok {
		return nil, errors.New("expected []byte or primitive type")
	}
	v := reflect.New(t).Elem()
	if v.CanInt() {
		if !whole {
			return nil, errors.New("integer literal required for int types")
		}
		n, err := strconv.ParseInt(arg, 0, t.Bits())
		v.SetInt(n)
		return v.Interface(), err
	}
	if !whole {
		return nil, errors.New("integer literal required for uint types")
	}
	n, err := strconv.ParseUint(arg, 0, t.Bits())
	v.SetUint(n)
	return v.Interface(), err
}

var integers = map[string]reflect.Type{
	"int":    reflect.TypeFor[int](),
	"int8":   reflect.TypeFor[int8](),
	"int16":  reflect.TypeFor[int16](),
	"int32":  reflect.TypeFor[int32](),
	"int64":  reflect.TypeFor[int64](),
	"rune":   reflect.TypeFor[rune](),
	"uint":   reflect.TypeFor[uint](),
	"uint8":  reflect.TypeFor[uint8](),
	"byte":   reflect.TypeFor[byte](),
	"uint16": reflect.TypeFor[uint16](),
	"uint32": reflect.TypeFor[uint32](),
	"uint64": reflect.TypeFor[uint64](),
}
