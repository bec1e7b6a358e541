#!/usr/bin/env python3
"""Writes a random Go program: generate.py SEED [FUNCTIONS] > p.go

What statements do is printed as they do it, so two implementations that print
the same did the same. Programs end, whatever they compute: loops and calls burn
fuel. Panics are part of the output. What the specification leaves open and
compilers decide by optimizing (capacities after append) is not looked at.
"""
import random
import re
import sys
from pathlib import Path

SIGNED = ["int", "int8", "int16", "int32", "int64"]
UNSIGNED = ["uint", "uint8", "uint16", "uint32", "uint64"]
INTS = SIGNED + UNSIGNED
BITS = {"int": 63, "int8": 7, "int16": 15, "int32": 31, "int64": 63,
        "uint": 64, "uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64}
TYPES = INTS + ["int"] * 6 + ["float64", "float32", "complex128", "bool", "rune", "any", "error"] + \
    ["string", "string", "[]int", "[]int", "[]byte", "[]string", "[]S", "[4]int", "[3]int8"] + \
    ["map[int]int", "map[string]int", "S", "S", "*S", "E", "Big", "P[int]", "P[string]"] + \
    ["Shape", "func(int) int", "chan int"]
RESULTS = ["int", "int", "string", "S", "bool", "[]int", "uint32", "float64", "int8", "Big", "any", "E"]
# Types whose variables are always made, never nil or zero.
MADE = {"*S", "Shape", "func(int) int", "chan int"}
# Types of variables that are not printed: addresses, or too much.
HIDDEN = MADE | {"any", "Big", "error"}
# Types whose values could double in size with every turn of a loop.
GROWING = {"string", "[]int", "[]byte", "[]string", "[]S"}

# Expressions by type. {T} is an expression of type T, {=T} one that is no
# constant, {INT} an integer of any type; @ is the type itself. Operations that may
# panic are in functions of the prelude, so that the order of evaluation is defined.
ANY_INT = ["({=@} + {@})", "({=@} - {@})", "({=@} * {@})", "({=@} & {@})", "({=@} | {@})", "({=@} ^ {@})",
           "({=@} &^ {@})", "(-{=@})", "(^{=@})", "div({@}, {@})", "mod({@}, {@})", "({=@} / 7)", "({=@} % 8)",
           "({=@} << (id({uint}) & 63))", "({=@} >> (id({int}) & 127))", "({=@} << 3)", "({=@} >> 9)",
           "@(id({INT}))", "@(id({INT}))", "@(id({float64}))", "min({=@}, {@})", "max({=@}, {@}, {@})",
           "cond({bool}, {@}, {@})"]
EXPRESSIONS = {
    "int": ["len({string})", "len({[]int})", "idx({[]int}, {int})", "{S}.a", "{*S}.a", "{E}.a", "{map[int]int}[{int}]",
            "{map[string]int}[{string}]", "{func(int) int}({int})", "{Shape}.Area()", "{Big}.at({int})",
            "at4({[4]int}, {int})", "len({[]S})", "b2i({bool})", "{P[int]}.First()", "sum({[]int}...)",
            "recv({chan int})", "{S}.Area()", "{*S}.Ptr({int})", "Fold({[]int}, {int}, func(a, b int) int { return a*3 + b })",
            "strings.Index({string}, {string})", "copied({[]int}, {[]int})"],
    "int8": ["{S}.b", "{[3]int8}[id({int})&1]", "{*S}.d[2]"],
    "uint8": ["sidx({string}, {int})", "idx({[]byte}, {int})", "{E}.u"],
    "uint16": ["{Big}.y"],
    "rune": [],
    "float64": ["({@} + id({@}))", "({@} * id({@}))", "({@} / id({@}))", "float64(id({INT}))", "(-id({@}))", "{S}.f",
                "real({complex128})", "math.Sqrt({@})", "float64(id({float32}))", "math.Floor({@})"],
    "float32": ["({@} - id({@}))", "({@} / id({@}))", "float32(id({INT}))", "float32(id({float64}))"],
    "complex128": ["({@} + id({@}))", "({@} * id({@}))", "complex({float64}, {float64})"],
    "string": ["({@} + id({@}))", "string({[]byte})", "string(id({rune}))", "{S}.c", "ssl({@}, {int})", "fmt.Sprint({int})",
               "fmt.Sprint({S}, {E})", "fmt.Sprint({[]int}, {map[int]int})", "fmt.Sprint({any}, {error})",
               "strings.ToUpper({@})", "{P[string]}.First()", "{*S}.c", "strings.Repeat({@}, id({int})&3)",
               'strings.Join({[]string}, "-")', "kind({any})"],
    "bool": ["(id({INT}) == 3)", "(id({int}) < {int})", "(id({uint8}) >= {uint8})", "(id({float64}) <= {float64})",
             "(id({string}) > {string})", "({@} && {@})", "({@} || {@})", "(!{@})", "(id({S}) == {S})", "({any} == {any})",
             "(id({[4]int}) != {[4]int})", "(id({E}) == {E})", "({error} != nil)", "(id({Big}) == {Big})", "isS({any})"],
    "[]int": ["append(clip({@}), {int})", "append(clip({@}), {@}...)", "sl({@}, {int})", "head({@}, {int})",
              "Map({@}, {func(int) int})", "append(clip({@}), {int}, {int})", "[]int{{int}, {int}}", "make([]int, 4, 9)"],
    "[]byte": ["append(clip({@}), {string}...)", "append(clip({@}), {uint8})", "[]byte({string})"],
    "[]string": ["append(clip({@}), {string})", "strings.Split({string}, {string})", "[]string{{string}, {string}}"],
    "[]S": ["[]S{{S}, {S}}", "append(clip({@}), {S})"],
    "[4]int": ["[4]int{{int}, {int}}", "cond({bool}, {@}, {@})"],
    "[3]int8": ["[3]int8{{int8}, 2: {int8}}", "{S}.d"],
    "map[int]int": ["map[int]int{1: {int}, 5: {int}}"],
    "map[string]int": ['map[string]int{"a": {int}, "b": {int}}'],
    "S": ["S{a: {int}, b: {int8}, c: {string}, d: {[3]int8}, f: {float64}}", "{*S}.With({int})", "(*{*S})", "{E}.S",
          "cond({bool}, {@}, {@})", "idx({[]S}, {int})"],
    "*S": ["(&S{a: {int}, c: {string}})"],
    "E": ["E{S: {S}, u: {uint8}}", "cond({bool}, {@}, {@})"],
    "Big": ["Big{x: {int}, y: {uint16}}", "{@}.plus({int})"],
    "P[int]": ["P[int]{{int}, {int}}"],
    "P[string]": ["P[string]{{string}, {string}}"],
    "any": ["any({int})", "any({string})", "any({S})", "any({*S})", "any({uint64})", "any({E})", "any({Big})", "any({[4]int})"],
    "error": ["error(Err({int}))", 'fmt.Errorf("e%v", {int})', "error(nil)"],
    "Shape": ["Shape({S})", "Shape({*S})", "Shape({E})", "Shape({Big})"],
    "func(int) int": ["twice({@})", "{*S}.Ptr", "func(k int) int { return {int} }"],
    "chan int": ["buffered({int}, {int})"],
}
for t in INTS + ["rune"]:
    EXPRESSIONS[t] = EXPRESSIONS.get(t, []) + ANY_INT * 2
# Values for when expressions are deep enough.
LEAVES = {"bool": ["true", "false"], "string": ['""', '"a"', '"héllo"', r'"\xff\x00z"', '"世界"', r'"x\ny"'],
          "rune": ["rune(0)", "rune(233)", "rune(0x10ffff)", "rune(-1)", "rune(0xd800)"],
          "float64": ["float64(0)", "float64(0.5)", "float64(-7.75)", "float64(1e10)", "float64(2.5e30)"],
          "float32": ["float32(0)", "float32(3.25)", "float32(-1e-5)"], "complex128": ["complex(1.0, -2.5)"],
          "any": ["any(nil)", "any(7)"], "error": ["error(nil)"], "Shape": ["Shape(S{})"], "*S": ["(&S{})"],
          "func(int) int": ["ident"], "chan int": ["buffered(1)"]}
# Statements that may panic, on variables only.
SIMPLE = [("int", "{int} / {int}"), ("int", "{int} % {int}"), ("int", "{int} << {int}"), ("int", "{[]int}[{int}]"),
          ("uint8", "{string}[{int}]"), ("string", "{string}[{int}:]"), ("S", "{[]S}[{int}]"), ("int", "{[4]int}[{int}]"),
          ("int", "{any}.(int)"), ("S", "{any}.(S)"), ("string", "{[]string}[1]"), ("uint8", "{[]byte}[2]")]
PLACE = re.compile(r"\{(=?)((?:[^{}])+)\}")


class Program:
    """The text under construction, and what is in scope."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.indent, self.names = [], 0, 0
        self.functions = []  # name, parameters' types, result's type
        self.scopes = []  # lists of (name, type, whether it may be assigned)
        self.loops = []  # labels, None for loops without
        self.nesting = 0
        self.result = None  # of the function around; None where nothing is returned

    def line(self, text):
        self.lines.append("\t" * self.indent + text)

    def fresh(self, prefix="v"):
        self.names += 1
        return f"{prefix}{self.names}"

    def declare(self, name, t, assignable=True):
        self.scopes[-1].append((name, t, assignable))
        self.line(f"_ = {name}")

    def variable(self, t, assignable=False):
        found = [n for scope in self.scopes for n, vt, a in scope if vt == t and (a or not assignable)]
        return self.random.choice(found) if found else None

    # --- expressions

    def literal(self, t):
        if t in BITS:
            top = (1 << BITS[t]) - 1
            v = self.random.choice([0, 1, 2, 3, 7, 10, 100, top, top - 1, top // 2, self.random.randint(0, top)])
            return f"{t}({'-' if t in SIGNED and self.random.random() < .3 else ''}{min(v, top)})"
        return self.random.choice(LEAVES.get(t, [t + "{}"]))

    def expr(self, t, depth):
        v = self.variable(t)
        if depth <= 0 or self.random.random() < .25:
            return v if v and self.random.random() < .8 else self.literal(t)
        calls = [f for f in self.functions if f[2] == t]
        if calls and self.random.random() < .15:
            return self.call(self.random.choice(calls), depth)
        return self.fill(self.random.choice(EXPRESSIONS[t]).replace("@", t), depth)

    def fill(self, template, depth):
        def operand(m):
            t = self.random.choice(INTS) if m[2] == "INT" else m[2]
            if m[1]:
                return self.variable(t) or f"id({self.expr(t, depth - 1)})"
            return self.expr(t, depth - 1)
        # Braces of composite literals and function bodies are not placeholders.
        return PLACE.sub(lambda m: operand(m) if m[2] == "INT" or m[2] in EXPRESSIONS else m[0], template)

    def call(self, function, depth):
        name, params, _ = function
        return f"{name}({', '.join(self.expr(t, depth - 1) for t in params)})"

    def assigned(self, t, depth):
        e = self.expr(t, depth)
        return f"cut({e})" if t == "string" else f"head({e}, 99)" if t in GROWING else e

    # --- statements

    def block(self, n):
        self.indent += 1
        self.scopes.append([])
        for _ in range(n):
            self.statement()
        self.scopes.pop()
        self.indent -= 1

    def body(self, head, variables, n, loop=False, label=None, result="same"):
        """head, then a block that burns fuel and sees the variables, without the closing brace."""
        self.line(head)
        saved = self.loops, self.result
        if loop:
            self.loops = self.loops + [label]
        if result != "same":
            self.loops, self.result = [], result
        self.scopes.append([])
        self.indent += 1
        self.line("burn()")
        for name, t, assignable in variables:
            self.declare(name, t, assignable)
        if label:
            self.line(f"if ({self.expr('bool', 1)}) {{ {self.random.choice(['break', 'continue'])} {label} }}")
        self.indent -= 1
        self.block(n)
        self.scopes.pop()
        self.loops, self.result = saved

    def statement(self):
        simple = ["define"] * 4 + ["assign"] * 4 + ["operate"] * 3 + ["simple"] * 2 + ["element", "field", "swap", "note"]
        nested = ["if_", "if_", "for_", "for_", "range_", "range_", "switch_", "type_switch", "closure", "defer_",
                  "leave", "return_", "several", "select_", "go_", "try_"]
        self.nesting += 1
        getattr(self, self.random.choice(simple if self.nesting > 4 else simple + nested))()
        self.nesting -= 1

    def few(self):
        return self.random.randint(1, 3)

    def define(self):
        t, v = self.random.choice(TYPES), self.fresh()
        if t not in MADE and self.random.random() < .2:
            self.line(f"var {v} {t}")
        else:
            self.line(f"var {v} {t} = {self.assigned(t, 3)}")
        self.declare(v, t)

    def assign(self):
        t = self.random.choice(TYPES)
        if v := self.variable(t, True):
            self.line(f"{v} = {self.assigned(t, 3)}")

    def operate(self):
        t = self.random.choice(INTS + ["float64", "string"])
        if v := self.variable(t, True):
            op = "+" if t == "string" else self.random.choice("+-*" if t == "float64" else ["+", "-", "*", "^", "|", "&^"])
            self.line(f"{v} {op}= {self.expr(t, 2)}")
            if t == "string":
                self.line(f"{v} = cut({v})")

    def simple(self):
        t, template = self.random.choice(SIMPLE)
        parts = {m[2]: self.variable(m[2]) for m in PLACE.finditer(template)}
        if all(parts.values()):
            v = self.fresh()
            self.line(f"{v} := " + PLACE.sub(lambda m: self.variable(m[2]), template))
            self.declare(v, t)

    def element(self):
        if v := self.variable("[]int", True) or self.variable("[4]int", True):
            self.line(f"{v}[id({self.expr('int', 1)})&3] {self.random.choice(['=', '+=', '-='])} {self.expr('int', 2)}")
        if v := self.variable("map[int]int"):
            self.line(f"{v}[id({self.expr('int', 1)})&7] {self.random.choice(['=', '+='])} {self.expr('int', 2)}")

    def field(self):
        if v := self.variable(self.random.choice(["S", "*S", "E"]), True):
            f, t = self.random.choice([("a", "int"), ("b", "int8"), ("c", "string"), ("f", "float64"), ("d[1]", "int8")])
            self.line(f"{v}.{f} = {self.expr(t, 2)}")
        if v := self.variable("Big", True):
            self.line(f"{v}.arr[id({self.expr('int', 1)})&511] = {self.expr('int', 1)}")

    def swap(self):
        t = self.random.choice(["int", "string", "S", "[]int", "[4]int", "Big"])
        v, w = self.variable(t, True), self.variable(t, True)
        if v and w and v != w:
            self.line(f"{v}, {w} = {w}, {self.random.choice([v, self.expr(t, 2)])}")

    def note(self):
        shown = [n for scope in self.scopes for n, t, _ in scope if t not in HIDDEN]
        if shown:
            self.line(f"note({', '.join(self.random.sample(shown, min(3, len(shown))))})")

    def if_(self):
        self.body(f"if ({self.expr('bool', 3)}) {{", [], self.few())
        if self.random.random() < .4:
            self.line("} else {")
            self.block(self.few())
        self.line("}")

    def for_(self):
        v, n = self.fresh("k"), self.random.randint(1, 6)
        label = self.fresh("L") if self.random.random() < .3 else None
        if label:
            self.line(label + ":")
        t = self.random.choice(INTS)
        head, t = self.random.choice([
            (f"for {v} := {t}(0); {v} < {n}; {v}++ {{", t), (f"for {v} := {n}; {v} >= 0; {v} -= 2 {{", "int"),
            (f"for {v} := range {t}({n}) {{", t)])
        self.body(head, [(v, t, False)], self.few(), True, label)
        self.line("}")

    def range_(self):
        k, v = self.fresh("k"), self.fresh()
        t, elem = self.random.choice([("[]int", "int"), ("[4]int", "int"), ("string", "rune"), ("[]S", "S"),
                                      ("[3]int8", "int8"), ("[]string", "string"), (None, "int")])
        if t:
            self.body(f"for {k}, {v} := range ({self.expr(t, 2)}) {{", [(k, "int", False), (v, elem, True)], self.few(), True)
        else:
            self.body(f"for {v} := range seq({self.expr('[]int', 2)}) {{", [(v, elem, True)], self.few(), True)
        self.line("}")

    def switch_(self):
        t = self.random.choice(["int", "string", "uint8", "bool"])
        self.line(f"switch id({self.expr(t, 2)}) {{")
        for _ in range(self.few()):
            self.line(f"case id({self.expr(t, 1)}):")
            self.block(self.few())
        self.line("default:")
        self.block(1)
        self.line("}")

    def type_switch(self):
        v = self.fresh()
        self.line(f"switch {v} := ({self.expr('any', 2)}).(type) {{")
        for t in self.random.sample(["int", "string", "S", "*S", "Big", "[4]int", "E"], 3):
            self.body(f"case {t}:", [(v, t, True)], 1)
        self.line("case Shape, nil:")
        self.line("}")

    def closure(self):
        v, x = self.fresh(), self.fresh()
        self.body(f"{v} := func({x} int) int {{", [(x, "int", True)], self.few(), result="int")
        self.line(f"\treturn {self.expr('int', 2)}")
        self.line("}")
        self.declare(v, "func(int) int")
        self.line(f"note({v}({self.expr('int', 1)}))")

    def defer_(self):
        if self.random.random() < .5:
            self.line(f"defer note({self.expr('int', 2)})")
        else:
            self.body("defer func() {", [], 1, result=None)
            self.line("}()")

    def try_(self):
        self.body("try(func() {", [], self.few(), result=None)
        self.line("})")

    def leave(self):
        if self.loops:
            kind = self.random.choice(["break", "continue"])
            self.line(f"if ({self.expr('bool', 2)}) {{ {kind} {self.random.choice(self.loops) or ''} }}")

    def return_(self):
        if self.result:
            self.line(f"if ({self.expr('bool', 2)}) {{ return {self.expr(self.result, 2)} }}")

    def several(self):
        v, w = self.fresh(), self.fresh()
        t = self.random.choice(["int", "S", "string", "Big"])
        right, vt, wt = self.random.choice([
            (f"pair({self.expr('int', 2)}, {self.expr('string', 2)})", "string", "int"),
            (f"{self.expr('map[string]int', 2)}[{self.expr('string', 1)}]", "int", "bool"),
            (f"{self.expr('any', 2)}.({t})", t, "bool")])
        self.line(f"{v}, {w} := {right}")
        self.declare(v, vt)
        self.declare(w, wt)

    def select_(self):
        v = self.fresh()
        self.line("select {")
        self.line(f"case {v}, ok := <-{self.expr('chan int', 1)}:")
        self.line(f"\tnote({v}, ok)")
        self.line("default:")
        self.block(1)
        self.line("}")

    def go_(self):
        c = self.fresh()
        self.line(f"{c} := make(chan int)")
        self.line(f"go func(x int) {{ {c} <- x }}({self.expr('int', 2)})")
        self.line(f"note(<-{c})")

    # --- the whole

    def function(self):
        name, result = self.fresh("f"), self.random.choice(RESULTS)
        params = [(self.fresh(), self.random.choice(TYPES), True) for _ in range(self.random.randint(0, 3))]
        head = f"func {name}({', '.join(f'{n} {t}' for n, t, _ in params)}) "
        self.result = result
        self.scopes = [list(params)]
        if self.random.random() < .3:
            r = self.fresh()
            self.line(head + f"({r} {result}) {{")
            self.scopes[0].append((r, result, True))
            self.line(f"\tdefer func() {{ if e := recover(); e != nil {{ note(text(e)); {r} = {self.expr(result, 2)} }} }}()")
        else:
            self.line(head + result + " {")
        self.line("\tburn()")
        self.block(self.random.randint(3, 9))
        self.line(f"\treturn {self.expr(result, 3)}")
        self.line("}\n")
        self.functions.append((name, [t for _, t, _ in params], result))

    def text(self, functions):
        for _ in range(functions):
            self.function()
        self.line("func main() {")
        self.scopes, self.result = [[]], None
        for f in self.functions * 2:
            self.line(f"\tfuel = 2000\n\ttry(func() {{ note(show({self.call(f, 2)})) }})")
        self.line("\tfmt.Println(count)\n}")
        return Path(__file__).with_name("prelude.go.txt").read_text() + "\n" + "\n".join(self.lines) + "\n"


if __name__ == "__main__":
    seed, functions = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 8
    print(Program(seed).text(functions), end="")
