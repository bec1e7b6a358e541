// Guards log/slog: text, JSON and default handlers, values of all kinds, groups,
// replaced attributes, levels, the bridge to package log.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"math"
	"os"
	"strings"
	"time"
)

type valuer struct{ n int }

func (v valuer) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("n", v.n), slog.String("s", "x y"))
}

type endless struct{}

func (e endless) LogValue() slog.Value { return slog.AnyValue(e) }

type panics struct{}

func (panics) LogValue() slog.Value { panic("no") }

type marshaler struct{ s string }

func (m marshaler) MarshalText() ([]byte, error) {
	if m.s == "" {
		return nil, errors.New("empty")
	}
	return []byte("<" + m.s + ">"), nil
}

type nilError struct{ s string }

func (e *nilError) Error() string { return e.s }

type point struct{ X, Y int }

func main() {
	drop := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}
	trace := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 || a.Key == "gone" {
			return slog.Attr{}
		}
		if a.Key == slog.SourceKey {
			src := a.Value.Any().(*slog.Source)
			src.File = src.File[strings.LastIndexByte(src.File, '/')+1:]
			return a
		}
		return slog.Any(strings.Join(append(groups, a.Key), "/"), a.Value)
	}
	when := time.Date(2024, 2, 3, 4, 5, 6, 7891011, time.FixedZone("", 3600))
	var p *nilError
	for _, opts := range []*slog.HandlerOptions{{ReplaceAttr: drop}, {ReplaceAttr: trace, AddSource: true, Level: slog.LevelDebug}} {
		for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, opts), slog.NewJSONHandler(os.Stdout, opts)} {
			l := slog.New(h)
			l.Info("hello world", "a", 1, "b", "x=y", "c", 1.5, "d", true, "e", time.Minute, "f", nil, "g", when)
			l.Debug("debug", "odd")
			l.Warn("", 17, slog.Int("k", 1), "last")
			l.Error("err\n", "err", errors.New("bad \"thing\""), "nil", p, "point", point{1, 2}, "ptr", &point{3, 4}, "bytes", []byte("hi"), "map", map[string]int{"z": 1, "a": 2})
			l.Log(nil, slog.LevelError+3, "lvl", "u", uint8(7), "inf", math.Inf(1), "html", "<&>", "uni", "é\u2028\xff", "m", marshaler{"m"}, "bad", marshaler{}, "level", slog.LevelWarn, "kind", slog.KindTime)
			l.Info("values", "v", valuer{3}, slog.Group("grp", "x", 1, slog.Group("in", "y", 2)), slog.Group("", "inline", 3), slog.Group("empty"), "gone", 1, slog.Group("g2", "gone", 1))
			l.Info("endless", "v", endless{})
			w := l.With("w", 1).WithGroup("G").With("in", 2).WithGroup("H")
			w.Info("grouped", "k", "v", "dup", slog.GroupValue(slog.Bool("t", true)))
			w.Info("none")
			w.With().WithGroup("").With(slog.Group("e")).LogAttrs(context.Background(), slog.LevelInfo, "attrs", slog.Duration("d", 5), slog.Uint64("u", math.MaxUint64), slog.Float64("f", 1e21), slog.Time("zero", time.Time{}))
			l.WithGroup("only").Info("x", "gone", 1)
			fmt.Println(l.Enabled(nil, slog.LevelDebug), l.Enabled(nil, slog.LevelInfo))
		}
	}
	v := slog.AnyValue(panics{}).Resolve()
	fmt.Println(strings.SplitN(v.String(), "\n", 2)[0], v.Kind())

	for _, s := range []string{"info", "WARN+2", "error-1", "Debug", "nope", "INFO+x", ""} {
		var l slog.Level
		err := l.UnmarshalText([]byte(s))
		fmt.Println(l, int(l), err)
	}
	j, _ := json.Marshal(map[string]any{"l": slog.LevelWarn + 1, "s": slog.Source{Function: "f", File: "g", Line: 3}})
	fmt.Println(string(j))
	var lv slog.LevelVar
	lv.Set(slog.LevelError)
	fmt.Println(&lv, lv.Level(), slog.Kind(99), slog.KindGroup)
	for _, v := range []slog.Value{slog.AnyValue(when), slog.AnyValue([]slog.Attr{slog.Int("a", 1)}), slog.AnyValue(float32(0.5)), slog.AnyValue(slog.KindAny), slog.TimeValue(time.Unix(1<<40, 0).UTC()), {}, slog.AnyValue(valuer{}), slog.AnyValue(int8(-3))} {
		fmt.Println(v.Kind(), v, v.Equal(v), v.Any())
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		slog.IntValue(1).Uint64()
	}()
	fmt.Println(slog.Int("a", 1).Equal(slog.Int64("a", 1)), slog.String("k", "v"), slog.Group("g", "a", 1))
	r := slog.NewRecord(when, slog.LevelInfo, "m", 0)
	r.Add("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6)
	c := r.Clone()
	c.AddAttrs(slog.Int("g", 7), slog.Group("empty"))
	r.AddAttrs(slog.Int("h", 8))
	slog.NewTextHandler(os.Stdout, nil).Handle(context.Background(), r)
	slog.NewMultiHandler(slog.NewJSONHandler(os.Stdout, nil), slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: slog.LevelWarn})).WithGroup("g").Handle(context.Background(), c)
	fmt.Println(r.NumAttrs(), c.NumAttrs(), r.Source() == nil)

	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	slog.Info("by log", "a", 1, slog.Group("g", "b", "c d"))
	slog.With("w", 1).WithGroup("G").Warn("more", "x", 2)
	slog.Debug("not shown")
	slog.SetLogLoggerLevel(slog.LevelDebug)
	slog.Debug("shown")
	log.SetFlags(log.Lshortfile | log.Lmsgprefix)
	log.SetPrefix("pre: ")
	slog.Info("where")
	log.SetFlags(0)
	var b bytes.Buffer
	slog.SetDefault(slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{ReplaceAttr: drop})))
	log.Print("from log")
	slog.NewLogLogger(slog.Default().Handler(), slog.LevelError).Println("line", 1)
	slog.Error("direct")
	fmt.Print(b.String())
	slog.New(slog.DiscardHandler).Info("nothing")
}

// Output:
// level=INFO msg="hello world" a=1 b="x=y" c=1.5 d=true e=1m0s f=<nil> g=2024-02-03T04:05:06.007+01:00
// level=WARN msg="" !BADKEY=17 k=1 !BADKEY=last
// level=ERROR msg="err\n" err="bad \"thing\"" nil=<nil> point="{X:1 Y:2}" ptr="&{X:3 Y:4}" bytes="hi" map="map[a:2 z:1]"
// level=ERROR+3 msg=lvl u=7 inf=+Inf html=<&> uni="é\u2028\xff" m=<m> bad=!ERROR:empty level=WARN kind=Time
// level=INFO msg=values v.n=3 v.s="x y" grp.x=1 grp.in.y=2 inline=3 gone=1 g2.gone=1
// level=INFO msg=endless v="LogValue called too many times on Value of type main.endless"
// level=INFO msg=grouped w=1 G.in=2 G.H.k=v G.H.dup.t=true
// level=INFO msg=none w=1 G.in=2
// level=INFO msg=attrs w=1 G.in=2 G.H.d=5ns G.H.u=18446744073709551615 G.H.f=1e+21 G.H.zero=0001-01-01T00:00:00.000Z
// level=INFO msg=x only.gone=1
// false true
// {"level":"INFO","msg":"hello world","a":1,"b":"x=y","c":1.5,"d":true,"e":60000000000,"f":null,"g":"2024-02-03T04:05:06.007891011+01:00"}
// {"level":"WARN","msg":"","!BADKEY":17,"k":1,"!BADKEY":"last"}
// {"level":"ERROR","msg":"err\n","err":"bad \"thing\"","nil":"<nil>","point":{"X":1,"Y":2},"ptr":{"X":3,"Y":4},"bytes":"aGk=","map":{"a":2,"z":1}}
// {"level":"ERROR+3","msg":"lvl","u":7,"inf":"!ERROR:json: unsupported value: +Inf","html":"<&>","uni":"é\u2028�","m":"<m>","bad":"!ERROR:json: error calling MarshalText for type *main.marshaler: empty","level":"WARN","kind":6}
// {"level":"INFO","msg":"values","v":{"n":3,"s":"x y"},"grp":{"x":1,"in":{"y":2}},"inline":3,"gone":1,"g2":{"gone":1}}
// {"level":"INFO","msg":"endless","v":"LogValue called too many times on Value of type main.endless"}
// {"level":"INFO","msg":"grouped","w":1,"G":{"in":2,"H":{"k":"v","dup":{"t":true}}}}
// {"level":"INFO","msg":"none","w":1,"G":{"in":2}}
// {"level":"INFO","msg":"attrs","w":1,"G":{"in":2,"H":{"d":5,"u":18446744073709551615,"f":1e+21,"zero":"0001-01-01T00:00:00Z"}}}
// {"level":"INFO","msg":"x","only":{"gone":1}}
// false true
// level=INFO source=slog.go:71 msg="hello world" a=1 b="x=y" c=1.5 d=true e=1m0s f=<nil> g=2024-02-03T04:05:06.007+01:00
// level=DEBUG source=slog.go:72 msg=debug !BADKEY=odd
// level=WARN source=slog.go:73 msg="" !BADKEY=17 k=1 !BADKEY=last
// level=ERROR source=slog.go:74 msg="err\n" err="bad \"thing\"" nil=<nil> point="{X:1 Y:2}" ptr="&{X:3 Y:4}" bytes="hi" map="map[a:2 z:1]"
// level=ERROR+3 source=slog.go:75 msg=lvl u=7 inf=+Inf html=<&> uni="é\u2028\xff" m=<m> bad=!ERROR:empty level=WARN kind=Time
// level=INFO source=slog.go:76 msg=values v.v/n=3 v.v/s="x y" grp.grp/x=1 grp.in.grp/in/y=2 inline=3
// level=INFO source=slog.go:77 msg=endless v="LogValue called too many times on Value of type main.endless"
// level=INFO source=slog.go:79 msg=grouped w=1 G.G/in=2 G.H.G/H/k=v G.H.dup.G/H/dup/t=true
// level=INFO source=slog.go:80 msg=none w=1 G.G/in=2
// level=INFO source=slog.go:81 msg=attrs w=1 G.G/in=2 G.H.G/H/d=5ns G.H.G/H/u=18446744073709551615 G.H.G/H/f=1e+21 G.H.G/H/zero=0001-01-01T00:00:00.000Z
// level=INFO source=slog.go:82 msg=x
// true true
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":71},"msg":"hello world","a":1,"b":"x=y","c":1.5,"d":true,"e":60000000000,"f":null,"g":"2024-02-03T04:05:06.007891011+01:00"}
// {"level":"DEBUG","source":{"function":"main.main","file":"slog.go","line":72},"msg":"debug","!BADKEY":"odd"}
// {"level":"WARN","source":{"function":"main.main","file":"slog.go","line":73},"msg":"","!BADKEY":17,"k":1,"!BADKEY":"last"}
// {"level":"ERROR","source":{"function":"main.main","file":"slog.go","line":74},"msg":"err\n","err":"bad \"thing\"","nil":"<nil>","point":{"X":1,"Y":2},"ptr":{"X":3,"Y":4},"bytes":"aGk=","map":{"a":2,"z":1}}
// {"level":"ERROR+3","source":{"function":"main.main","file":"slog.go","line":75},"msg":"lvl","u":7,"inf":"!ERROR:json: unsupported value: +Inf","html":"<&>","uni":"é\u2028�","m":"<m>","bad":"!ERROR:json: error calling MarshalText for type *main.marshaler: empty","level":"WARN","kind":6}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":76},"msg":"values","v":{"v/n":3,"v/s":"x y"},"grp":{"grp/x":1,"in":{"grp/in/y":2}},"inline":3}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":77},"msg":"endless","v":"LogValue called too many times on Value of type main.endless"}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":79},"msg":"grouped","w":1,"G":{"G/in":2,"H":{"G/H/k":"v","dup":{"G/H/dup/t":true}}}}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":80},"msg":"none","w":1,"G":{"G/in":2}}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":81},"msg":"attrs","w":1,"G":{"G/in":2,"H":{"G/H/d":5,"G/H/u":18446744073709551615,"G/H/f":1e+21,"G/H/zero":"0001-01-01T00:00:00Z"}}}
// {"level":"INFO","source":{"function":"main.main","file":"slog.go","line":82},"msg":"x"}
// true true
// LogValue panicked Any
// INFO 0 <nil>
// WARN+2 6 <nil>
// WARN+3 7 <nil>
// DEBUG -4 <nil>
// INFO 0 slog: level string "nope": unknown name
// INFO 0 slog: level string "INFO+x": strconv.Atoi: parsing "+x": invalid syntax
// INFO 0 slog: level string "": unknown name
// {"l":"WARN+1","s":{"function":"f","file":"g","line":3}}
// LevelVar(ERROR) ERROR <unknown slog.Kind> Group
// Time 2024-02-03 04:05:06.007891011 +0100 +0100 true 2024-02-03 04:05:06.007891011 +0100 +0100
// Group [a=1] true [a=1]
// Float64 0.5 true 0.5
// Any 0 true Any
// Time 36812-02-20 00:36:16 +0000 UTC true 36812-02-20 00:36:16 +0000 UTC
// Any <nil> true <nil>
// LogValuer {0} true {0}
// Int64 -3 true -3
// Value kind is Int64, not Uint64
// true k=v g=[a=1]
// time=2024-02-03T04:05:06.007+01:00 level=INFO msg=m a=1 b=2 c=3 d=4 e=5 f=6 h=8
// {"time":"2024-02-03T04:05:06.007891011+01:00","level":"INFO","msg":"m","g":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7}}
// 7 7 true
// INFO by log a=1 g.b="c d"
// WARN more w=1 G.x=2
// DEBUG shown
// slog.go:125: pre: INFO where
// level=ERROR msg="line 1"
// level=ERROR msg=direct
