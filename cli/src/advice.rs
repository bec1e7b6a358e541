//! Advice for errors of which the compiler knows nothing more to say: what the
//! language wants instead of what was written. It looks at the message and at the
//! line of source, as a person would who reads over the learner's shoulder.

use crate::source::Files;
use gopark_compiler::diagnostic::{Code, Diagnostic, similar};
use gopark_compiler::load::Loader;
use gopark_compiler::syntax::source::SourceMap;

/// Gives help to those that have none.
pub fn add(diags: &mut [Diagnostic], map: &SourceMap) {
    for d in diags.iter_mut() {
        if d.code == Code::MismatchedTypes && d.msg.contains(" * ") && d.msg.contains("string") {
            d.help = Some("strings.Repeat(s, n) is s, n times".into());
        }
        if d.help.is_some() {
            continue;
        }
        let Some(f) = map.file(d.pos) else { continue };
        let at = (d.pos.0 - f.base) as usize;
        let text = String::from_utf8_lossy(&f.text);
        let Some((before, after)) = text.split_at_checked(at) else { continue };
        let from = before.rfind('\n').map_or(0, |i| i + 1);
        let to = after.find('\n').unwrap_or(after.len());
        let place = Place { line: &text[from..at + to], before: &before[from..], after: &after[..to] };
        d.help = match d.code {
            Code::Syntax => syntax(&d.msg, &place),
            _ => of_code(d.code.name(), &d.msg, &place),
        };
    }
}

/// Where something is wrong.
struct Place<'t> {
    line: &'t str,
    before: &'t str,
    after: &'t str,
}

impl Place<'_> {
    /// The line's first word, and what follows it.
    fn first(&self) -> (&str, &str) {
        let line = self.line.trim_start();
        let n = line.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(line.len());
        (&line[..n], line[n..].trim_start())
    }
    /// The word at the place.
    fn word(&self) -> &str {
        let n = self.after.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.after.len());
        &self.after[..n]
    }
}

/// Names of types, here and elsewhere, that stand before a variable in other languages.
const TYPES: [&str; 14] = [
    "int", "string", "float64", "float32", "bool", "byte", "rune", "int64", "double", "float", "char",
    "String", "boolean", "long",
];

fn syntax(msg: &str, p: &Place) -> Option<String> {
    let has = |s: &str| msg.contains(s);
    let (first, rest) = p.first();
    let help = if has("invalid character U+003F '?'") {
        "Go has no conditional operator: use if and else"
    } else if has("more than one character in rune literal") {
        "strings stand in double quotes; single quotes are for one character"
    } else if has("outside function body") {
        return Some(outside(p));
    } else if has("imports must appear before") {
        "imports stand right below the package clause"
    } else if has("package statement must be first") {
        "every file begins with the name of its package: package main"
    } else if has("cannot use assignment") {
        "= assigns and is a statement; == compares"
    } else if has("unexpected semicolon, expected { after for clause") {
        "no semicolon follows the last part of a for clause: for i := 0; i < n; i++ {"
    } else if has("unexpected newline, expected { after") || has("unexpected semicolon or newline before {") {
        "every block has braces, and its { stands on the line of the func, if, for or switch"
    } else if has("unexpected keyword else") {
        "else stands on the line of the brace before it: } else {"
    } else if has("unexpected newline in") && has("possibly missing comma") {
        "in a list over several lines a comma ends each line, the last one too"
    } else if has("unexpected {, expected expression") && p.before.trim_end().ends_with('=') {
        "a composite literal begins with its type: []int{1, 2, 3}, map[string]int{\"a\": 1}"
    } else if has("unexpected ++") || has("unexpected --") {
        return Some(match first.is_empty() || p.before.trim_end().ends_with(';') {
            true => "++ and -- stand behind the variable: i++".into(),
            false => "i++ is a statement and has no value: write it on a line of its own".into(),
        });
    } else if first == "func" && has("expected (") {
        "a function inside of another has no name; give it to a variable: f := func() { … }"
    } else if has("unexpected newline, expected type") {
        "give the variable a type or a value: var x int, or var x = 0"
    } else if has("expected :") && p.line.contains("case") {
        "a colon ends the values of a case: case 1:"
    } else if has("at end of statement") {
        return at_end(first, rest, p);
    } else {
        return None;
    };
    Some(help.into())
}

/// Something that is no declaration stands outside of functions.
fn outside(p: &Place) -> String {
    let (first, rest) = p.first();
    match first {
        _ if p.line.contains(":=") => {
            "outside of functions variables are declared with var: var x = 1".into()
        }
        "class" | "struct" | "interface" | "enum" => {
            format!(
                "types are declared like this: type T {}",
                if first == "interface" {
                    "interface { … }"
                } else {
                    "struct { … }; methods are functions with a receiver: func (t T) M() { … }"
                }
            )
        }
        "function" | "fn" | "def" | "fun" | "sub" | "proc" => {
            "functions begin with func: func f() { … }".into()
        }
        "public" | "private" | "protected" | "static" | "pub" | "export" => {
            format!("Go has no {first}: names that begin with a capital letter are visible in other packages")
        }
        _ if rest.starts_with('(') && p.line.trim_end().ends_with('{') => {
            format!("a function begins with func: func {first}() {{")
        }
        _ if TYPES.contains(&first) => "the type follows the name: var x int".into(),
        "" if p.line.trim() == "}" => "there is one } too many, or a { is missing above".into(),
        _ => {
            "statements stand inside of functions; outside are import, const, var, type and func only".into()
        }
    }
}

/// A statement goes on where it should end.
fn at_end(first: &str, rest: &str, p: &Place) -> Option<String> {
    Some(match first {
        "while" | "until" | "loop" => "the only loop is for: for condition { … }, or for { … }".into(),
        "foreach" => "for goes over elements with range: for i, v := range list { … }".into(),
        "try" | "catch" | "throw" => {
            "Go has no exceptions: functions return an error as their last result, which is compared to nil"
                .into()
        }
        "let" | "val" | "auto" | "my" => {
            "variables are declared with var x = 1, or inside of functions with x := 1".into()
        }
        "print" | "println" | "printf" | "echo" | "puts" => {
            format!("arguments stand in parentheses: fmt.Println({})", rest.trim_end())
        }
        "elif" | "elseif" | "elsif" => "it is called else if".into(),
        _ if TYPES.contains(&first) => {
            let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("x");
            let array = rest[name.len()..].starts_with('[');
            match array {
                true => format!("the type follows the name: var {name} [5]{first}"),
                false => format!("the type follows the name: var {name} {first}"),
            }
        }
        _ if p.word() == "elif" || p.word() == "elseif" => {
            "it is called else if: } else if condition {".into()
        }
        _ => return None,
    })
}

fn of_code(code: &str, msg: &str, p: &Place) -> Option<String> {
    let has = |s: &str| msg.contains(s);
    let help = match code {
        "UnusedVar"
            if p.after
                .trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
                .trim_start()
                .starts_with(":=") =>
        {
            "use it, or write _ for it; := declares a new variable, = sets one that there is"
        }
        "UnusedVar" => "use it, or write _ for it; to set it is not to use it",
        "UnusedImport" => "remove the import, or use the package",
        "UnusedLabel" => "remove it, or name it in a break, continue or goto",
        "MissingReturn" => "every way through the function ends with return, at the latest before its last }",
        "WrongAssignCount" if has("returns") => {
            return Some(format!("name all results, with _ for what is not needed: {}", targets(msg)?));
        }
        "WrongAssignCount" => "as many values as variables: a, b := 1, 2",
        "UndeclaredName" => return undeclared(p),
        "BrokenImport" => return import(msg),
        "MissingFieldOrMethod" if has("type string has no") && p.line.contains("string.") => {
            "the package of functions for strings is strings"
        }
        "TooManyValues" if has("(no value)") => "the function has no result; call it as a statement",
        "UnassignableOperand" if has("in map") => {
            "take the element out of the map, change it and put it back; or keep pointers in the map"
        }
        "UnassignableOperand" if p.after.contains('[') => {
            "the bytes of a string cannot be set: convert it to []byte or []rune and back"
        }
        "UnassignableOperand" => "variables, elements and fields can be set; constants and results cannot",
        "MisplacedBreak" | "MisplacedContinue" => "return leaves a function",
        "DuplicateCase" => "each value stands in one case only; a case may have several: case 1, 2:",
        "InvalidStructLit" => "give a value for each field, or name those that you give: T{A: 1}",
        "MixedStructLit" => "name all fields or none",
        "InvalidIterVar" if has("only one") => "for i := range 10 counts from 0 to 9",
        "InvalidIterVar" => "range gives an index or key, and an element: for i, v := range list",
        "InvalidRangeExpr" => {
            "range goes over integers, strings, arrays, slices, maps, channels and functions"
        }
        "InvalidIndirection" => "only pointers are followed with *; this is the value itself",
        "UnaddressableOperand" => "only variables, elements and fields have addresses: v := 1; p := &v",
        "InvalidCall" => "only functions can be called",
        "NonIndexableOperand" => "strings, arrays, slices and maps have elements; this has none",
        "InvalidIndex" if has("must be integer") => "convert it: int(i)",
        "InvalidIndex" => "elements are counted from 0; the last is a[len(a)-1]",
        "NumericOverflow" => return range_of(msg),
        "InvalidShiftOperand" => "only integers can be shifted",
        "MismatchedTypes" if has("untyped nil") => NIL,
        "MismatchedTypes" if has("bool") => "true and false are no numbers: use if",
        "IncompatibleAssign" if has("use nil as") => NIL,
        "UntypedNilUse" => "nil has no type of its own: var p *int, or var m map[string]int",
        "UndefinedOp" if has("operator ! ") => "compare it: x == 0",
        "UndefinedOp" if has("operator && ") || has("operator || ") => "both sides are bools: x != 0",
        "UndefinedOp" if has("slice can only be compared") => "slices.Equal compares the elements",
        "UndefinedOp" if has("map can only be compared") => "maps.Equal compares the elements",
        "UndefinedOp" if has("constrained by") => {
            "the constraint must allow the operator: [T cmp.Ordered], or a list of types like [T int | string]"
        }
        "UndefinedOp" if has("operator %") => "math.Mod is the remainder of floats",
        "IncomparableMapKey" => "keys are compared: use strings, numbers, arrays, or structs of these",
        "InvalidCond" => "a condition is a bool: compare it, as x != 0",
        "InvalidAssert" => "only interfaces hold values of other types; a conversion is T(x)",
        "InvalidInitSig" if has("func main") => "the arguments of the program are in os.Args",
        "InvalidDefer" | "InvalidGo" if p.after.starts_with("func") => "call the function: func() { … }()",
        "InvalidDefer" | "InvalidGo" => "call the function: add its parentheses",
        "UnusedExpr" if p.after.starts_with("append") => "append returns the longer slice: s = append(s, x)",
        "UnusedExpr" => "do something with the value, or leave it out",
        "InvalidLen" => "len takes strings, arrays, slices, maps and channels",
        "InvalidAppend" => "append takes a slice, and returns the longer one",
        "InvalidMake" => "others are ready when they are declared: var x int",
        "InvalidSend" | "InvalidReceive" | "InvalidClose" if has("only channel") => {
            "<-chan T is for receiving only, chan<- T for sending; a chan T is for both"
        }
        "CannotInferTypeArgs" => "give it in brackets: f[int]()",
        "NotAnExpr" => "a type is no value; a variable of the type is declared with var x T",
        "InvalidDeclCycle" if has("recursive type") => {
            "it would have no end: let it hold a pointer to itself, or a slice"
        }
        "TruncatedFloat" => "integers have no fraction: use a float64, or round it: int(math.Round(x))",
        "NoNewVar" => "= sets a variable that there is already",
        "DuplicateDecl" if p.before.trim_start().starts_with("func") => {
            "a name stands for one function, whatever its parameters: give one of them another name"
        }
        "DuplicateDecl" => "give one of them another name",
        "UndeclaredLabel" => "a label stands before the statement that it names: L: for …",
        "DivisionByZero" => "a constant divisor cannot be 0; a variable one ends in a panic when it is",
        "UndefinedOp" if has("func can only be compared") => "functions can be compared to nil only",
        "ImpossibleAssert" => "an interface that this type does not satisfy never holds it",
        "WrongResultCount" if has("too many") => {
            "the results of a function are listed in its head: func f() (int, error)"
        }
        "WrongResultCount" => "return a value for each result in the function's head",
        "MisplacedFallthrough" => "there is no case to go on with; leave it out",
        "DuplicateDefault" => "a switch has one default only",
        _ => return None,
    };
    Some(help.into())
}

const NIL: &str = "only pointers, slices, maps, channels, functions and interfaces can be nil; zero is 0 for numbers and \"\" for strings";

/// As many names as the call in the message has results.
fn targets(msg: &str) -> Option<String> {
    let (_, rest) = msg.split_once(" but ")?;
    let (call, rest) = rest.split_once(" returns ")?;
    let n: usize = rest.split(' ').next()?.parse().ok()?;
    Some(match n {
        0 => return Some(format!("{call} has none")),
        1 => format!("v := {call}(…)"),
        2 => format!("v, err := {call}(…)"),
        n => format!("{} := {call}(…)", (1..=n).map(|i| format!("v{i}")).collect::<Vec<_>>().join(", ")),
    })
}

fn undeclared(p: &Place) -> Option<String> {
    let word = p.word();
    let after = p.after[word.len()..].trim_start();
    Some(match word {
        "None" | "null" | "NULL" | "undefined" | "Nil" | "nullptr" => "it is called nil".into(),
        "True" | "TRUE" => "it is called true".into(),
        "False" | "FALSE" => "it is called false".into(),
        "this" | "self" => {
            "a method calls its receiver as its declaration does: func (t T) M() { t.x }".into()
        }
        "double" | "float" | "Float" => "it is called float64".into(),
        "char" => "it is called byte, or rune for all of Unicode".into(),
        "boolean" | "Boolean" => "it is called bool".into(),
        "String" | "str" => "it is called string".into(),
        "long" | "integer" | "Integer" => "it is called int".into(),
        _ if p.before.trim().is_empty() && after.starts_with('=') && !after.starts_with("==") => {
            format!("declare it first: {word} := …")
        }
        _ if p.before.trim_start().starts_with("func ")
            && p.before.contains('(')
            && !p.before.contains('{') =>
        {
            "a parameter has a name and then its type: func f(a int)".into()
        }
        _ => return None,
    })
}

/// The package that may be meant.
fn import(msg: &str) -> Option<String> {
    let path = msg.strip_prefix("package ")?.split(' ').next()?;
    let all = Files::default().libraries();
    let last = |p: &str| p.rsplit('/').next().unwrap_or(p).to_string();
    let near = similar(path, all.iter().map(String::as_str)).or_else(|| {
        all.iter().map(String::as_str).find(|p| last(p) == path && !p.starts_with("internal/"))
    })?;
    Some(format!("did you mean {near:?}?"))
}

/// The numbers that fit the type which the message names.
fn range_of(msg: &str) -> Option<String> {
    let ty = msg.split(" as ").nth(1)?.split(' ').next()?;
    let (low, high) = match ty {
        "byte" | "uint8" => ("0", "255"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "uint" | "uint64" | "uintptr" => ("0", "18446744073709551615"),
        "int8" => ("-128", "127"),
        "int16" => ("-32768", "32767"),
        "int32" | "rune" => ("-2147483648", "2147483647"),
        "int" | "int64" => ("-9223372036854775808", "9223372036854775807"),
        _ => return None,
    };
    Some(format!("{ty} holds {low} to {high}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_named() {
        let msg = "assignment mismatch: 1 variable but strconv.Atoi returns 2 values";
        assert_eq!(targets(msg).as_deref(), Some("v, err := strconv.Atoi(…)"));
        let msg = "assignment mismatch: 1 variable but f() returns 3 values";
        assert_eq!(targets(msg).as_deref(), Some("v1, v2, v3 := f()(…)"));
    }

    #[test]
    fn packages_are_found_by_their_last_names() {
        let import = |p: &str| import(&format!("package {p} is not in std ($GOROOT/src/{p})"));
        assert_eq!(import("string").as_deref(), Some("did you mean \"strings\"?"));
        assert_eq!(import("json").as_deref(), Some("did you mean \"encoding/json\"?"));
        assert_eq!(import("nothing/like/it"), None);
    }
}
