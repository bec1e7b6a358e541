//! One pass over the tokens that makes the grammar LR(1). What needs more than
//! one token of lookahead, or the kind of bracket it stands in, becomes a
//! terminal of its own:
//!
//! - `LBody`: the `{` that opens the block of an if, for, switch or select
//!   (elsewhere `{` may open a composite literal);
//! - `RLParen`: the `(` of a function type's results, else it is a conversion;
//! - `TPBrack`: the `[` of a type declaration's type parameters, else an array;
//! - `ChanArrow`: `chan <-`.
//!
//! Linear in the number of tokens; nothing is reported here.

use crate::syntax::token::{Tok, Token, Why};

/// An open bracket, or a header whose block has not begun.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Open {
    Paren { func: bool, types: bool },
    Brack,
    Brace { interface: bool },
    Header,
}

/// Marks `tokens` in place.
pub fn filter(tokens: &mut Vec<Token>) {
    let mut open: Vec<Open> = Vec::with_capacity(64);
    // Index (of unfiltered tokens) just behind the last type skipped over.
    let mut type_end = 0;
    let mut out = 0;
    let (mut prev, mut prev2) = (Tok::Semi(Why::Written), Tok::Semi(Why::Written));
    let mut results = false;
    let mut i = 0;
    while i < tokens.len() {
        let mut tok = tokens[i].tok;
        let at = i;
        match tok {
            Tok::LParen => {
                if results {
                    tok = Tok::RLParen;
                }
                open.push(Open::Paren { func: prev == Tok::Func, types: prev == Tok::Type });
            }
            Tok::LBrack => {
                if type_end <= at && open.last() == Some(&Open::Header) && !ends_operand(prev) {
                    type_end = skip_type(tokens, at);
                }
                if let Tok::Ident(_) = prev {
                    // A spec of a type group, or a method of an interface.
                    let spec = prev2 == Tok::Type
                        || open.last() == Some(&Open::Paren { func: false, types: true })
                            && matches!(prev2, Tok::LParen | Tok::Semi(_));
                    let elem = open.last() == Some(&Open::Brace { interface: true })
                        && matches!(prev2, Tok::LBrace | Tok::Semi(_));
                    if spec && opens_type_params(tokens, at + 1) || elem && is_method(tokens, at) {
                        tok = Tok::TPBrack;
                    }
                }
                open.push(Open::Brack);
            }
            Tok::LBrace => {
                let opens_type = matches!(prev, Tok::Struct | Tok::Interface);
                if open.last() == Some(&Open::Header) && !opens_type && type_end != at {
                    tok = Tok::LBody;
                    open.pop();
                } else if at >= 4 && follows_index(&tokens[at - 4..at]) {
                    // `x[1]{` is never a composite literal.
                    tok = Tok::LBody;
                }
                open.push(Open::Brace { interface: prev == Tok::Interface });
            }
            Tok::RParen | Tok::RBrack | Tok::RBrace => {
                while open.last() == Some(&Open::Header) {
                    open.pop();
                }
                let top = open.last().copied();
                let closes = match tok {
                    Tok::RParen => matches!(top, Some(Open::Paren { .. })),
                    Tok::RBrack => top == Some(Open::Brack),
                    _ => matches!(top, Some(Open::Brace { .. })),
                };
                if closes {
                    open.pop();
                }
                results = matches!(top, Some(Open::Paren { func: true, .. })) && closes;
            }
            Tok::If | Tok::For | Tok::Switch | Tok::Select => open.push(Open::Header),
            Tok::Map | Tok::Func | Tok::Chan | Tok::Struct | Tok::Interface => {
                // A channel's type is no literal's.
                if type_end <= at && open.last() == Some(&Open::Header) && tok != Tok::Chan {
                    type_end = skip_type(tokens, at);
                }
                if tok == Tok::Chan && tokens[i + 1].tok == Tok::Arrow && prev != Tok::Arrow {
                    tok = Tok::ChanArrow;
                    i += 1;
                }
            }
            _ => {}
        }
        results &= tok == Tok::RParen;
        (prev2, prev) = (prev, tok);
        tokens[out] = Token { tok, pos: tokens[at].pos };
        out += 1;
        i += 1;
    }
    tokens.truncate(out);
}

/// True if an operand may end with `t`, so that `[` after it is an index.
fn ends_operand(t: Tok) -> bool {
    matches!(t, Tok::Ident(_) | Tok::Lit(_) | Tok::Str(_) | Tok::RParen | Tok::RBrack | Tok::RBrace)
}

/// True if `t` ends with an operand indexed by a literal.
fn follows_index(t: &[Token]) -> bool {
    matches!(t[2].tok, Tok::Lit(_) | Tok::Str(_))
        && (t[1].tok, t[3].tok) == (Tok::LBrack, Tok::RBrack)
        && matches!(t[0].tok, Tok::Ident(_) | Tok::RBrack)
}

/// Index behind the bracket that closes the one at `i`.
fn skip_balanced(tokens: &[Token], i: usize) -> usize {
    let mut depth = 0usize;
    for (j, t) in tokens.iter().enumerate().skip(i) {
        match t.tok {
            Tok::LParen | Tok::LBrack | Tok::LBrace => depth += 1,
            Tok::RParen | Tok::RBrack | Tok::RBrace => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return j + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

/// Index behind the type that starts at `i`, as far as brackets tell.
fn skip_type(tokens: &[Token], mut i: usize) -> usize {
    let tok = |i: usize| tokens.get(i).map_or(Tok::Semi(Why::Eof), |t| t.tok);
    loop {
        match tok(i) {
            Tok::Ident(_) => {
                i += 1;
                if tok(i) == Tok::Dot {
                    i += 2;
                }
                return if tok(i) == Tok::LBrack { skip_balanced(tokens, i) } else { i };
            }
            Tok::LBrack => i = skip_balanced(tokens, i),
            Tok::Star | Tok::Chan | Tok::Arrow => i += 1,
            Tok::Map if tok(i + 1) == Tok::LBrack => i = skip_balanced(tokens, i + 1),
            Tok::Func if tok(i + 1) == Tok::LParen => {
                i = skip_balanced(tokens, i + 1);
                match tok(i) {
                    Tok::LParen => return skip_balanced(tokens, i),
                    Tok::Ident(_)
                    | Tok::LBrack
                    | Tok::Star
                    | Tok::Chan
                    | Tok::Arrow
                    | Tok::Map
                    | Tok::Func
                    | Tok::Struct
                    | Tok::Interface => {}
                    _ => return i,
                }
            }
            Tok::Struct | Tok::Interface if tok(i + 1) == Tok::LBrace => return skip_balanced(tokens, i + 1),
            Tok::LParen => return skip_balanced(tokens, i),
            _ => return i,
        }
    }
}

/// Tells a method with type parameters from an embedded instantiated type by
/// what follows the bracket. No such list is long.
fn is_method(tokens: &[Token], i: usize) -> bool {
    let near = &tokens[i..tokens.len().min(i + 500)];
    let end = skip_balanced(near, 0);
    near.get(end).is_some_and(|t| t.tok == Tok::LParen)
}

/// Decides `type Name [` by what follows the bracket, which is token `i`:
/// type parameters, or an array length.
fn opens_type_params(tokens: &[Token], i: usize) -> bool {
    let tok = |i: usize| tokens.get(i).map_or(Tok::Semi(Why::Eof), |t| t.tok);
    let Tok::Ident(_) = tok(i) else { return false };
    match tok(i + 1) {
        Tok::Ident(_)
        | Tok::Lit(_)
        | Tok::Str(_)
        | Tok::Ellipsis
        | Tok::Comma
        | Tok::LBrack
        | Tok::Tilde
        | Tok::Arrow
        | Tok::Map
        | Tok::Chan
        | Tok::Func
        | Tok::Struct
        | Tok::Interface => true,
        // `[P *T,]`, `[P *T|Q]`, `[P (T), …]`: it is a constraint if something
        // comes that an array length cannot contain at this level.
        Tok::Star | Tok::LParen => {
            let mut depth = 0usize;
            let mut prev = tok(i + 1);
            // Farther than any such list, and nested ones cost no square.
            for t in tokens[i + 1..].iter().take(1000) {
                match t.tok {
                    Tok::Comma | Tok::Tilde if depth == 0 => return true,
                    Tok::Map | Tok::Chan | Tok::Struct | Tok::Interface | Tok::Func if depth == 0 => {
                        return true;
                    }
                    Tok::LBrack if depth == 0 && !ends_operand(prev) => return true,
                    Tok::LParen | Tok::LBrack | Tok::LBrace => depth += 1,
                    Tok::RParen | Tok::RBrack | Tok::RBrace => {
                        if depth == 0 {
                            return false;
                        }
                        depth -= 1;
                    }
                    Tok::Semi(_) if depth == 0 => return false,
                    _ => {}
                }
                prev = t.tok;
            }
            false
        }
        _ => false,
    }
}
