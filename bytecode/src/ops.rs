//! The instruction set, in one table. Everything else about opcodes (the enum,
//! names, operand kinds, lengths, verifier, disassembler, the handler table of
//! the vm) is derived from `for_each_op!`.
//!
//! An instruction is one 64-bit word: opcode in bits 0..16, operands a, b, c in
//! bits 16..32, 32..48, 48..64; some are followed by literal words. Operand kinds:
//!
//! | kind | meaning |
//! |---|---|
//! | `w` `w2` `w3` `wn` | register(s) written: 1, 2, 3 slots, or as many as the instruction says |
//! | `r` `r2` `r3` `rn` | register(s) read |
//! | `x` `x2` `x3` | register(s) read and written |
//! | `i` / `u` | signed / unsigned 16-bit immediate |
//! | `j` | signed 16-bit jump distance in words from this instruction |
//! | `ii` | in b: signed 32-bit immediate over b and c |
//! | `jj` | in b: signed 32-bit jump distance over b and c |
//! | `_` | unused, 0 |
//!
//! Literal words: `K` a constant, `J` a jump distance in words from the
//! instruction, `F` a function record, `T` a type descriptor, `G` a global's
//! address, `S` address of string bytes. `F`, `T`, `G`, `S` are patched by the
//! loader (`Func::relocs`).
//!
//! An instruction reads all its operands before it writes any result, so results
//! may overlap operands.
//!
//! In the effects, `a`, `b`, `c` are the operands, `[a]` is the register, `a..n` n
//! registers, `K` the literal, `mem[p]` memory. "i32(x)" is x wrapped to 32 bits
//! and sign-extended: registers always hold scalars in slot form.

/// Calls `$cb! { (Name "text" a b c [words] "effect") … }`.
#[macro_export]
macro_rules! for_each_op {
    ($cb:ident) => {
        $cb! {
            // --- moves and constants
            (Nop "nop" _ _ _ [] "nothing")
            (Cover "cover" u u _ [] "counts in coverage counter a + 65536 * b")
            (Mov "mov" w r _ [] "[a] = [b]")
            (Mov2 "mov2" w2 r2 _ [] "a..2 = b..2")
            (Mov3 "mov3" w3 r3 _ [] "a..3 = b..3")
            (MovN "movn" wn rn u [] "a..c = b..c, as if at once")
            (Ldi "ldi" w ii _ [] "[a] = imm32")
            (Ldc "ldc" w _ _ [K] "[a] = K")
            (LdStr "ldstr" w2 _ _ [S K] "a..2 = string of K bytes at S")
            (LdType "ldtype" w _ _ [T] "[a] = T")
            (LdFunc "ldfunc" w _ _ [F] "[a] = closure object of function F (its record)")
            (LdGAddr "ldgaddr" w _ _ [G] "[a] = address of global G")
            (Zero "zero" wn u _ [] "a..b = 0")
            (Lea "lea" w r u [] "[a] = address of slot b plus c bytes; valid while the frame lives")
            (LeaZero "leazero" w u u [] "[a] = address of slot b; b..c = 0")
            (LdCap "ldcap" w u _ [] "[a] = word b of the running closure object (word 0 is its record)")
            // --- 64-bit integers
            (Add "add" w r r [] "[a] = [b] + [c]")
            (Sub "sub" w r r [] "[a] = [b] - [c]")
            (Mul "mul" w r r [] "[a] = [b] * [c]")
            (DivS "div.s" w r r [] "[a] = [b] / [c], panics on 0, wraps")
            (DivU "div.u" w r r [] "[a] = [b] /u [c], panics on 0")
            (RemS "rem.s" w r r [] "[a] = [b] % [c], panics on 0")
            (RemU "rem.u" w r r [] "[a] = [b] %u [c], panics on 0")
            (And "and" w r r [] "[a] = [b] & [c]")
            (Or "or" w r r [] "[a] = [b] | [c]")
            (Xor "xor" w r r [] "[a] = [b] ^ [c]")
            (AndNot "andnot" w r r [] "[a] = [b] &^ [c]")
            (Shl "shl" w r r [] "[a] = [b] << [c], 0 when [c] >=u 64")
            (ShrS "shr.s" w r r [] "[a] = [b] >> [c], sign when [c] >=u 64")
            (ShrU "shr.u" w r r [] "[a] = [b] >>u [c], 0 when [c] >=u 64")
            (Neg "neg" w r _ [] "[a] = -[b]")
            (Not "not" w r _ [] "[a] = ^[b] (64 bits)")
            (BoolNot "bnot" w r _ [] "[a] = 1 - [b]")
            (AddI "addi" w r i [] "[a] = [b] + c")
            (MulI "muli" w r i [] "[a] = [b] * c")
            (DivI "divi.s" w r i [] "[a] = [b] / c, c not 0 or -1")
            (RemI "remi.s" w r i [] "[a] = [b] % c, c not 0 or -1")
            (DivUI "divi.u" w r u [] "[a] = [b] /u c, c not 0")
            (RemUI "remi.u" w r u [] "[a] = [b] %u c, c not 0")
            (AndI "andi" w r i [] "[a] = [b] & c (sign-extended)")
            (OrI "ori" w r i [] "[a] = [b] | c (sign-extended)")
            (XorI "xori" w r i [] "[a] = [b] ^ c (sign-extended)")
            (ShlI "shli" w r u [] "[a] = [b] << c, c < 64")
            (ShrSI "shri.s" w r u [] "[a] = [b] >> c, c < 64")
            (ShrUI "shri.u" w r u [] "[a] = [b] >>u c, c < 64")
            (ChkShift "chkshift" r _ _ [] "panic (negative shift amount) if [a] < 0")
            // --- narrow integers: the low bits, extended
            (ExtI8 "ext.i8" w r _ [] "[a] = i8([b])")
            (ExtI16 "ext.i16" w r _ [] "[a] = i16([b])")
            (ExtI32 "ext.i32" w r _ [] "[a] = i32([b])")
            (ExtU8 "ext.u8" w r _ [] "[a] = u8([b])")
            (ExtU16 "ext.u16" w r _ [] "[a] = u16([b])")
            (ExtU32 "ext.u32" w r _ [] "[a] = u32([b])")
            (AddI32 "add.i32" w r r [] "[a] = i32([b] + [c])")
            (SubI32 "sub.i32" w r r [] "[a] = i32([b] - [c])")
            (MulI32 "mul.i32" w r r [] "[a] = i32([b] * [c])")
            (AddU32 "add.u32" w r r [] "[a] = u32([b] + [c])")
            (SubU32 "sub.u32" w r r [] "[a] = u32([b] - [c])")
            (MulU32 "mul.u32" w r r [] "[a] = u32([b] * [c])")
            (AddU8 "add.u8" w r r [] "[a] = u8([b] + [c])")
            (SubU8 "sub.u8" w r r [] "[a] = u8([b] - [c])")
            (AddIU32 "addi.u32" w r i [] "[a] = u32([b] + c)")
            (AddII32 "addi.i32" w r i [] "[a] = i32([b] + c)")
            (ShlIU32 "shli.u32" w r u [] "[a] = u32([b] << c), c < 64")
            // --- bits
            (Clz "clz" w r _ [] "[a] = leading zeros of [b] in 64 bits")
            (Ctz "ctz" w r _ [] "[a] = trailing zeros of [b], 64 for 0")
            (Popcnt "popcnt" w r _ [] "[a] = number of ones in [b]")
            (Bswap "bswap" w r _ [] "[a] = [b] with its 8 bytes reversed")
            (RotL "rotl" w r r [] "[a] = [b] rotated left by [c] & 63")
            (RotL32 "rotl.32" w r r [] "[a] = u32 [b] rotated left by [c] & 31")
            (MulAdd "muladd" x r r [] "[a] += [b] * [c]")
            (MulHiU "mulhi.u" w r r [] "[a] = high 64 bits of the 128-bit product")
            // --- floats
            (AddF64 "add.f64" w r r [] "[a] = [b] + [c]")
            (SubF64 "sub.f64" w r r [] "[a] = [b] - [c]")
            (MulF64 "mul.f64" w r r [] "[a] = [b] * [c]")
            (DivF64 "div.f64" w r r [] "[a] = [b] / [c]")
            (NegF64 "neg.f64" w r _ [] "[a] = -[b]")
            (AddF32 "add.f32" w r r [] "[a] = [b] + [c]")
            (SubF32 "sub.f32" w r r [] "[a] = [b] - [c]")
            (MulF32 "mul.f32" w r r [] "[a] = [b] * [c]")
            (DivF32 "div.f32" w r r [] "[a] = [b] / [c]")
            (NegF32 "neg.f32" w r _ [] "[a] = -[b]")
            (SqrtF64 "sqrt.f64" w r _ [] "[a] = sqrt([b])")
            (AbsF64 "abs.f64" w r _ [] "[a] = |[b]|")
            (FloorF64 "floor.f64" w r _ [] "[a] = floor([b])")
            (CeilF64 "ceil.f64" w r _ [] "[a] = ceil([b])")
            (TruncF64 "trunc.f64" w r _ [] "[a] = trunc([b])")
            (MulAddF64 "muladd.f64" x r r [] "[a] += [b] * [c], rounded twice")
            (MulSubF64 "mulsub.f64" x r r [] "[a] -= [b] * [c], rounded twice")
            (FmaF64 "fma.f64" w r r [K] "[a] = [b] * [c] + [K], rounded once")
            (MinF64 "min.f64" w r r [] "[a] = Go's min: NaN wins, -0 < +0")
            (MaxF64 "max.f64" w r r [] "[a] = Go's max: NaN wins, -0 < +0")
            (MinF32 "min.f32" w r r [] "[a] = Go's min")
            (MaxF32 "max.f32" w r r [] "[a] = Go's max")
            // --- conversions, as gc does them on amd64
            (I64F64 "i64.f64" w r _ [] "[a] = f64(i64 [b])")
            (U64F64 "u64.f64" w r _ [] "[a] = f64(u64 [b])")
            (I64F32 "i64.f32" w r _ [] "[a] = f32(i64 [b])")
            (U64F32 "u64.f32" w r _ [] "[a] = f32(u64 [b])")
            (F64I64 "f64.i64" w r _ [] "[a] = i64(f64 [b]): cvttsd2si")
            (F64I32 "f64.i32" w r _ [] "[a] = i32(f64 [b]): cvttsd2sl; for int32 and narrower")
            (F64U64 "f64.u64" w r _ [] "[a] = u64(f64 [b])")
            (F32I64 "f32.i64" w r _ [] "[a] = i64(f32 [b])")
            (F32I32 "f32.i32" w r _ [] "[a] = i32(f32 [b]): as f64.i32")
            (F32U64 "f32.u64" w r _ [] "[a] = u64(f32 [b])")
            (F64F32 "f64.f32" w r _ [] "[a] = f32(f64 [b])")
            (F32F64 "f32.f64" w r _ [] "[a] = f64(f32 [b])")
            // --- complex: c128 in two slots, c64 packed in one
            (AddC128 "add.c128" w2 r2 r2 [] "a..2 = b..2 + c..2")
            (SubC128 "sub.c128" w2 r2 r2 [] "a..2 = b..2 - c..2")
            (MulC128 "mul.c128" w2 r2 r2 [] "a..2 = b..2 * c..2")
            (DivC128 "div.c128" w2 r2 r2 [] "a..2 = b..2 / c..2 as Go's complex128 division")
            (NegC128 "neg.c128" w2 r2 _ [] "a..2 = -b..2")
            (EqC128 "eq.c128" w r2 r2 [] "[a] = b..2 == c..2")
            (C64C128 "c64.c128" w2 r _ [] "a..2 = complex128([b])")
            (C128C64 "c128.c64" w r2 _ [] "[a] = complex64(b..2)")
            (AddC64 "add.c64" w r r [] "[a] = [b] + [c]")
            (SubC64 "sub.c64" w r r [] "[a] = [b] - [c]")
            (MulC64 "mul.c64" w r r [] "[a] = [b] * [c]")
            (PackC64 "pack.c64" w r r [] "[a] = complex64 of f32 [b], f32 [c]")
            // --- comparisons to bool
            (Eq "eq" w r r [] "[a] = [b] == [c]")
            (Ne "ne" w r r [] "[a] = [b] != [c]")
            (LtS "lt.s" w r r [] "[a] = [b] < [c]")
            (LeS "le.s" w r r [] "[a] = [b] <= [c]")
            (LtU "lt.u" w r r [] "[a] = [b] <u [c]")
            (LeU "le.u" w r r [] "[a] = [b] <=u [c]")
            (EqI "eqi" w r i [] "[a] = [b] == c")
            (NeI "nei" w r i [] "[a] = [b] != c")
            (LtI "lti" w r i [] "[a] = [b] < c")
            (GtI "gti" w r i [] "[a] = [b] > c")
            (EqF64 "eq.f64" w r r [] "[a] = [b] == [c]")
            (NeF64 "ne.f64" w r r [] "[a] = [b] != [c]")
            (LtF64 "lt.f64" w r r [] "[a] = [b] < [c]")
            (LeF64 "le.f64" w r r [] "[a] = [b] <= [c]")
            (EqF32 "eq.f32" w r r [] "[a] = [b] == [c]")
            (NeF32 "ne.f32" w r r [] "[a] = [b] != [c]")
            (LtF32 "lt.f32" w r r [] "[a] = [b] < [c]")
            (LeF32 "le.f32" w r r [] "[a] = [b] <= [c]")
            (EqStr "eq.str" w r2 r2 [] "[a] = b..2 == c..2")
            (LtStr "lt.str" w r2 r2 [] "[a] = b..2 < c..2")
            (LeStr "le.str" w r2 r2 [] "[a] = b..2 <= c..2")
            (EqIface "eq.iface" w r2 r2 [] "[a] = b..2 == c..2; panics on uncomparable dynamic types")
            (EqType "eq.type" w rn rn [T] "[a] = values of type T at b and c are equal (struct, array)")
            // --- jumps
            (Jmp "jmp" _ jj _ [] "goto b")
            (Jt "jt" r jj _ [] "if [a] goto b")
            (Jf "jf" r jj _ [] "if ![a] goto b")
            (JEq "jeq" r r j [] "if [a] == [b] goto c")
            (JNe "jne" r r j [] "if [a] != [b] goto c")
            (JLtS "jlt.s" r r j [] "if [a] < [b] goto c")
            (JLeS "jle.s" r r j [] "if [a] <= [b] goto c")
            (JLtU "jlt.u" r r j [] "if [a] <u [b] goto c")
            (JLeU "jle.u" r r j [] "if [a] <=u [b] goto c")
            (JEqI "jeqi" r i j [] "if [a] == b goto c")
            (JNeI "jnei" r i j [] "if [a] != b goto c")
            (JLtI "jlti" r i j [] "if [a] < b goto c")
            (JLeI "jlei" r i j [] "if [a] <= b goto c")
            (JGtI "jgti" r i j [] "if [a] > b goto c")
            (JGeI "jgei" r i j [] "if [a] >= b goto c")
            (JEqF64 "jeq.f64" r r j [] "if [a] == [b] goto c")
            (JNeF64 "jne.f64" r r j [] "if [a] != [b] goto c")
            (JLtF64 "jlt.f64" r r j [] "if [a] < [b] goto c")
            (JLeF64 "jle.f64" r r j [] "if [a] <= [b] goto c")
            (JNltF64 "jnlt.f64" r r j [] "if !([a] < [b]) goto c")
            (JNleF64 "jnle.f64" r r j [] "if !([a] <= [b]) goto c")
            (JEqStr "jeq.str" r2 r2 j [] "if a..2 == b..2 goto c")
            (JNeStr "jne.str" r2 r2 j [] "if a..2 != b..2 goto c")
            // --- loop back-edges: jumps that are safepoints when taken
            (Loop "loop" _ jj _ [] "goto b")
            (LoopT "loop.t" r jj _ [] "if [a] goto b")
            (LoopEq "loop.eq" r r j [] "if [a] == [b] goto c")
            (LoopNe "loop.ne" r r j [] "if [a] != [b] goto c")
            (LoopLtS "loop.lt" r r j [] "if [a] < [b] goto c")
            (LoopLeS "loop.le" r r j [] "if [a] <= [b] goto c")
            (LoopLtI "loop.lti" r i j [] "if [a] < b goto c")
            (LoopLeI "loop.lei" r i j [] "if [a] <= b goto c")
            (LoopGtI "loop.gti" r i j [] "if [a] > b goto c")
            (LoopGeI "loop.gei" r i j [] "if [a] >= b goto c")
            (LoopEqI "loop.eqi" r i j [] "if [a] == b goto c")
            (LoopNeI "loop.nei" r i j [] "if [a] != b goto c")
            (LoopLtF64 "loop.lt.f64" r r j [] "if [a] < [b] goto c")
            (LoopLeF64 "loop.le.f64" r r j [] "if [a] <= [b] goto c")
            (IncLoopLt "incloop.lt" x r j [] "[a]++; if [a] < [b] goto c")
            (IncLoopLe "incloop.le" x r j [] "[a]++; if [a] <= [b] goto c")
            (IncLoopLtI "incloop.lti" x i j [] "[a]++; if [a] < b goto c")
            (DecLoopGeI "decloop.gei" x i j [] "[a]--; if [a] >= b goto c")
            (AddLoopLt "addloop.lt" x r r [J] "[a] += [b]; if [a] < [c] goto J")
            (AddLoopLe "addloop.le" x r r [J] "[a] += [b]; if [a] <= [c] goto J")
            (AddLoopGt "addloop.gt" x r r [J] "[a] += [b]; if [a] > [c] goto J")
            (AddLoopGe "addloop.ge" x r r [J] "[a] += [b]; if [a] >= [c] goto J")
            (JTab "jtab" r u _ [] "goto the distance in literal word 1+min([a] as unsigned, b-1) after this one; the b words follow (last: default)")
            // --- memory through pointers; all panic on nil
            (LdI8 "ld.i8" w r u [] "[a] = i8 mem[[b] + c]")
            (LdU8 "ld.u8" w r u [] "[a] = u8 mem[[b] + c]")
            (LdI16 "ld.i16" w r u [] "[a] = i16 mem[[b] + c]")
            (LdU16 "ld.u16" w r u [] "[a] = u16 mem[[b] + c]")
            (LdI32 "ld.i32" w r u [] "[a] = i32 mem[[b] + c]")
            (LdU32 "ld.u32" w r u [] "[a] = u32 mem[[b] + c]")
            (Ld64 "ld.64" w r u [] "[a] = u64 mem[[b] + c]")
            (Ld2 "ld2" w2 r u [] "a..2 = 16 bytes mem[[b] + c]")
            (Ld3 "ld3" w3 r u [] "a..3 = 24 bytes mem[[b] + c]")
            (LdN "ldn" wn r u [K] "K bytes to slot a from mem[[b] + c]; the rest of the last slot is 0")
            (St8 "st.8" r r u [] "mem[[a] + c] = low 1 byte of [b]")
            (St16 "st.16" r r u [] "mem[[a] + c] = low 2 bytes of [b]")
            (St32 "st.32" r r u [] "mem[[a] + c] = low 4 bytes of [b]")
            (St64 "st.64" r r u [] "mem[[a] + c] = [b]")
            (StP "st.p" r r u [] "mem[[a] + c] = pointer [b]")
            (StI8 "sti.8" r i u [] "mem[[a] + c] = low 1 byte of b")
            (StI32 "sti.32" r i u [] "mem[[a] + c] = low 4 bytes of b (sign-extended)")
            (StI64 "sti.64" r i u [] "mem[[a] + c] = b (sign-extended)")
            (St2 "st2" r r2 u [] "mem[[a] + c] = b..2")
            (St3 "st3" r r3 u [] "mem[[a] + c] = b..3")
            (StN "stn" r rn u [K] "K bytes from slot b to mem[[a] + c]")
            (StZ "stz" r u _ [K] "K bytes of mem[[a] + b] = 0")
            (CopyN "copyn" r r _ [K] "K bytes from mem[[b]] to mem[[a]], as if at once")
            (NilChk "nilchk" r _ _ [] "panic (nil dereference) if [a] == 0")
            (AddP "addp" w r _ [K] "[a] = [b] + K, panics if [b] is nil (field address)")
            // --- globals
            (LdG "ldg" w _ _ [G] "[a] = 8 bytes at G")
            (LdG2 "ldg2" w2 _ _ [G] "a..2 = 16 bytes at G")
            (LdG3 "ldg3" w3 _ _ [G] "a..3 = 24 bytes at G")
            (StG "stg" r _ _ [G] "8 bytes at G = [a]")
            (StG2 "stg2" r2 _ _ [G] "16 bytes at G = a..2")
            (StG3 "stg3" r3 _ _ [G] "24 bytes at G = a..3")
            // --- parts of slots (small fields of structs and arrays in the frame)
            (SubI8 "sub.ld.i8" w r u [] "[a] = i8 at slot b plus c bytes")
            (SubU8L "sub.ld.u8" w r u [] "[a] = u8 at slot b plus c bytes")
            (SubI16 "sub.ld.i16" w r u [] "[a] = i16 at slot b plus c bytes")
            (SubU16 "sub.ld.u16" w r u [] "[a] = u16 at slot b plus c bytes")
            (SubI32L "sub.ld.i32" w r u [] "[a] = i32 at slot b plus c bytes")
            (SubU32L "sub.ld.u32" w r u [] "[a] = u32 at slot b plus c bytes")
            (SubSt8 "sub.st.8" x r u [] "1 byte at slot a plus c bytes = [b]")
            (SubSt16 "sub.st.16" x r u [] "2 bytes at slot a plus c bytes = [b]")
            (SubSt32 "sub.st.32" x r u [] "4 bytes at slot a plus c bytes = [b]")
            // --- elements of slices and strings at b..2 (pointer, length); panic when out of range
            (IdxI8 "idx.i8" w r2 r [] "[a] = i8 b[[c]]")
            (IdxU8 "idx.u8" w r2 r [] "[a] = u8 b[[c]]")
            (IdxI16 "idx.i16" w r2 r [] "[a] = i16 b[[c]]")
            (IdxU16 "idx.u16" w r2 r [] "[a] = u16 b[[c]]")
            (IdxI32 "idx.i32" w r2 r [] "[a] = i32 b[[c]]")
            (IdxU32 "idx.u32" w r2 r [] "[a] = u32 b[[c]]")
            (Idx64 "idx.64" w r2 r [] "[a] = u64 b[[c]]")
            (Idx64Idx64 "idx.64+" w r2 r [] "as idx.64, and at once the next instruction, which is an idx.64 too")
            (Idx64Idx64MulAdd "idx.64+*" w r2 r [] "as idx.64+, and at once the muladd.f64 of the two elements that comes then; with an incloop.lt they may be a whole loop")
            (Idx2 "idx2" w2 r2 r [] "a..2 = 16-byte element b[[c]]")
            (Idx3 "idx3" w3 r2 r [] "a..3 = 24-byte element b[[c]]")
            (IdxN "idxn" wn r2 r [K] "K-byte element b[[c]] to slot a")
            (SetIdx8 "setidx.8" r2 r r [] "a[[b]] = 1 byte of [c]")
            (SetIdx16 "setidx.16" r2 r r [] "a[[b]] = 2 bytes of [c]")
            (SetIdx32 "setidx.32" r2 r r [] "a[[b]] = 4 bytes of [c]")
            (SetIdx64 "setidx.64" r2 r r [] "a[[b]] = [c]")
            (SetIdxP "setidx.p" r2 r r [] "a[[b]] = pointer [c]")
            (SetIdxI8 "setidxi.8" r2 r i [] "a[[b]] = 1 byte of c")
            (SetIdxI8AddLoop "setidxi.8+" r2 r i [] "as setidxi.8, and at once the next instruction, which is an addloop.lt or addloop.le; they may be a whole loop")
            (SetIdxI32 "setidxi.32" r2 r i [] "a[[b]] = 4 bytes of c (sign-extended)")
            (SetIdxI64 "setidxi.64" r2 r i [] "a[[b]] = c (sign-extended)")
            (SetIdx2 "setidx2" r2 r r2 [] "16-byte element a[[b]] = c..2")
            (SetIdx3 "setidx3" r2 r r3 [] "24-byte element a[[b]] = c..3")
            (SetIdxN "setidxn" r2 r rn [K] "K-byte element a[[b]] = slot c")
            (IdxAddr "idxaddr" w r2 r [K] "[a] = address of K-byte element b[[c]]")
            // --- elements of arrays through a pointer, K elements; panic on nil and out of range
            (AIdx8 "aidx.u8" w r r [K] "[a] = u8 (*[b])[[c]], length K")
            (AIdxI32 "aidx.i32" w r r [K] "[a] = i32 (*[b])[[c]], length K")
            (AIdx64 "aidx.64" w r r [K] "[a] = u64 (*[b])[[c]], length K")
            (ASetIdx8 "asetidx.8" r r r [K] "(*[a])[[b]] = 1 byte of [c], length K")
            (ASetIdx32 "asetidx.32" r r r [K] "(*[a])[[b]] = 4 bytes of [c], length K")
            (ASetIdx64 "asetidx.64" r r r [K] "(*[a])[[b]] = [c], length K")
            (AIdxAddr "aidxaddr" w r r [K K] "[a] = address of element [c] of array at [b]; first K the element size, second the length")
            (Bound "bound" r _ _ [K] "panic (index out of range [[a]] with length K) unless [a] <u K")
            // --- slices and strings
            (MakeSlice "makeslice" w3 r r [T] "a..3 = make([]T, [b], [c]); T is the element type; panics as makeslice")
            (Slice "slice" w3 r3 r3 [K] "a..3 = b..3 sliced by lo, hi, max in c..3; K = element size << 2 | has max << 1 | has hi")
            (SliceStr "slice.str" w2 r2 r2 [K] "a..2 = string b..2 sliced by lo, hi in c..2; K bit 0: has hi")
            (SliceArr "slice.arr" w3 r r3 [K K] "a..3 = array at pointer [b] sliced as `slice`; second K the array's length")
            (Append "append" w3 r3 r2 [T] "a..3 = append(b..3, elements of slice or string at c); T the element type")
            (Append8 "append.8" w3 r3 r [T] "a..3 = append(b..3, 1 byte of [c])")
            (Append32 "append.32" w3 r3 r [T] "a..3 = append(b..3, 4 bytes of [c])")
            (Append64 "append.64" w3 r3 r [T] "a..3 = append(b..3, [c]), 8-byte elements")
            (AppendN "append.n" w3 r3 rn [T] "a..3 = append(b..3, the element at slot c)")
            (Copy "copy" w r2 r2 [K] "[a] = copy(slice b, slice or string c), K-byte elements")
            (ClearSlice "clear.slice" r2 _ _ [K] "zero the elements of slice a, K-byte elements")
            (ArrPtr "arrptr" w r3 _ [K] "[a] = pointer to array of K elements from slice b; panics when shorter")
            (Cat "cat" w2 r2 r2 [] "a..2 = string b..2 + c..2")
            (CatN "catn" w2 rn u [] "a..2 = concatenation of c strings at b..2c")
            (StrBytes "str.bytes" w3 r2 _ [] "a..3 = []byte(b..2)")
            (BytesStr "bytes.str" w2 r3 _ [] "a..2 = string([]byte b..3)")
            (StrRunes "str.runes" w3 r2 _ [] "a..3 = []rune(b..2)")
            (RunesStr "runes.str" w2 r3 _ [] "a..2 = string([]rune b..3)")
            (RuneStr "rune.str" w2 r _ [] "a..2 = string(rune [b])")
            (StrNext "str.next" x r2 w [J] "decode: if [a] >= len(b..2) goto J; else [c] = rune at [a], [c+1] = next index")
            // --- maps (T is the map type)
            (MakeMap "makemap" w r _ [T] "[a] = make(T, hint [b])")
            (MapGet "mapget" wn r rn [T] "slot a = [b][key at c] or zero")
            (MapGet2 "mapget2" wn r rn [T] "as mapget, and ok after the value's slots")
            (MapSet "mapset" r rn rn [T] "[a][key at b] = value at c")
            (MapAddr "mapaddr" w r rn [T] "[a] = address of the element of [b] at key c, inserted if absent; valid until the next map operation")
            (MapDel "mapdel" r rn _ [T] "delete([a], key at b)")
            (MapLen "maplen" w r _ [] "[a] = len(map [b])")
            (MapClear "mapclear" r _ _ [T] "clear([a])")
            (MapIter "mapiter" wn r _ [T] "iterator over [b] in a..8")
            (MapNext "mapnext" x wn wn [T J] "advance iterator a..8: key to slot b, element to slot c (0xffff: not wanted), or goto J at the end")
            // --- allocation
            (New "new" w _ _ [T] "[a] = pointer to a zeroed T")
            (Closure "closure" w rn u [F] "[a] = closure object of F with c captured words from b")
            // --- interfaces (type word, data word)
            (MkIface "mkiface" w2 r _ [T] "a..2 = (T, [b]); T's size <= 8")
            (Box "box" w2 rn _ [T] "a..2 = (T, pointer to a copy of the value at slot b); T's size > 8")
            (Solid "solid" w r _ [T] "[a] = [b], or a pointer to a new T if that is nil")
            (Unbox "unbox" wn r _ [T] "slot a = the value that data word [b] points to; T's size > 8")
            (IsType "istype" w r2 _ [T] "[a] = dynamic type of b..2 is T")
            (Implements "implements" w r2 _ [T] "[a] = b..2 is not nil and implements interface T")
            (JIsType "jistype" r2 _ j [T] "if dynamic type of a..2 is T goto c")
            (JNotType "jnottype" r2 _ j [T] "if dynamic type of a..2 is not T goto c")
            (AssertT "assert.t" r2 _ _ [T T] "panic unless the dynamic type of a..2 is the first T; second: static interface type, for the message")
            (AssertI "assert.i" r2 _ _ [T T] "panic unless a..2 implements interface T (first); second: the static type")
            (IfMethod "ifmethod" w r2 _ [K] "[a] = function of method id K of the dynamic type of b..2; panics on nil")
            // --- calls; a is the callee's frame base in this frame
            (Call "call" u _ _ [F] "call F")
            (CallC "callc" u r u [] "call closure [b]; panics on nil; c = slots of results << 8 | of parameters, 0xffff: more")
            (CallI "calli" u r2 u [K] "call method id K (low 32 bits; above: slots of parameters) of interface b..2: the data word goes to slot c of this frame")
            (CallN "calln" u _ _ [F] "call native F without a frame")
            (Ret "ret" _ _ _ [] "return; results are in slots 4..")
            (RunDefers "rundefers" _ _ _ [] "run this frame's deferred calls, latest first (executing again after each), then go on")
            (Go "go" u r u [] "start a goroutine in closure [b] with c slots of results and arguments at a+4")
            (Defer "defer" u r u [] "defer closure [b] with c slots of results and arguments at a+4")
            (DeferAt "defer.at" u r u [K] "as defer, whose record is the frame's object at slot K: for what is deferred once at most")
            (DeferOuter "defer.outer" u r u [] "as defer, in the frame whose address is the first captured word of the running closure (the body of a range over a function)")
            (Panic "panic" r2 _ _ [] "panic(a..2)")
            (Recover "recover" w2 _ _ [] "a..2 = recover()")
            (Lazy "lazy" _ _ _ [] "have this function's body compiled, then run it")
            (Native "native" _ _ _ [K] "body of a native's record: run native K on this frame, return")
            (Unwind "unwind" u _ _ [] "return address of the runtime's own calls (deferred call under panic, goroutine end, chunk end): continue as a says")
            (Fatal "fatal" _ _ _ [S K] "throw: fatal error with the message")
            // --- channels
            (MakeChan "makechan" w r _ [T] "[a] = make(T, [b]); T the channel type")
            (Send "send" r rn u [] "[a] <- value of c slots at slot b (c = 0xffff: that [b] points to), then skip the next instruction; if it blocks, the next runs after the wake-up")
            (SendDone "senddone" _ _ _ [] "after a blocked send: panic if the channel was closed")
            (Recv "recv" wn r u [] "receive from [b] into the c slots from a on (memory layout; c = 0xffff: where [a] points); then recv.ok may follow")
            (RecvOk "recv.ok" w _ _ [] "[a] = the last receive got a value")
            (Close "close" r _ _ [] "close([a])")
            (ChanLen "chanlen" w r _ [] "[a] = len([b])")
            (ChanCap "chancap" w r _ [] "[a] = cap([b])")
            (Select "select" rn u u [] "choose among b cases at a (3 slots each: channel, element address, direction 0 send 1 receive); c = 1: has default, chosen as -1")
            (SelectDone "select.done" w _ _ [] "[a] = chosen case, [a+1] = received ok; panics if a send met a closed channel")
            // --- atomics, on 4 and 8 bytes; panic on nil
            (AtLd32 "atomic.ld.32" w r _ [] "[a] = u32 mem[[b]]")
            (AtLd64 "atomic.ld.64" w r _ [] "[a] = u64 mem[[b]]")
            (AtSt32 "atomic.st.32" r r _ [] "u32 mem[[a]] = [b]")
            (AtSt64 "atomic.st.64" r r _ [] "u64 mem[[a]] = [b]")
            (AtAdd32 "atomic.add.32" w r r [] "[a] = u32 (mem[[b]] += [c])")
            (AtAdd64 "atomic.add.64" w r r [] "[a] = (mem[[b]] += [c])")
            (AtXchg32 "atomic.xchg.32" w r r [] "[a] = u32 mem[[b]]; mem[[b]] = [c]")
            (AtXchg64 "atomic.xchg.64" w r r [] "[a] = mem[[b]]; mem[[b]] = [c]")
            (AtCas32 "atomic.cas.32" w r r2 [] "[a] = u32 mem[[b]] == [c], then set to [c+1]")
            (AtCas64 "atomic.cas.64" w r r2 [] "[a] = mem[[b]] == [c], then set to [c+1]")
            (AtLock "lock" w r _ [] "[a] = u32 mem[[b]] has bits 0 and 2 clear, then set bit 0; the goroutine notes that it has locked it")
            (AtUnlock "unlock" w r _ [] "[a] = u32 (mem[[b]] -= 1); the goroutine strikes its note out")
            (AtRlock "rlock" w r _ [] "[a] = i32 (mem[[b]] += 1); the goroutine notes that it reads")
            (AtRunlock "runlock" w r _ [] "[a] = i32 (mem[[b]] -= 1); the goroutine strikes its note out")
            (AtAnd32 "atomic.and.32" w r r [] "[a] = old u32 mem[[b]]; mem[[b]] &= [c]")
            (AtOr32 "atomic.or.32" w r r [] "[a] = old u32 mem[[b]]; mem[[b]] |= [c]")
            (AtAnd64 "atomic.and.64" w r r [] "[a] = old mem[[b]]; mem[[b]] &= [c]")
            (AtOr64 "atomic.or.64" w r r [] "[a] = old mem[[b]]; mem[[b]] |= [c]")
        }
    };
}

/// What an operand or literal word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    None,
    /// Registers written: how many slots (0: as the instruction says).
    Write(u8),
    Read(u8),
    ReadWrite,
    Imm,
    UImm,
    Jump,
    Imm32,
    Jump32,
}

/// What a literal word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Word {
    Const,
    Jump,
    Func,
    Type,
    Global,
    Str,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct OpInfo {
    /// The opcode.
    pub op: Op,
    /// Its name in listings.
    pub name: &'static str,
    /// The operands a, b, c.
    pub operands: [Kind; 3],
    /// The literal words that follow.
    pub words: &'static [Word],
    /// What it does.
    pub effect: &'static str,
}

#[doc(hidden)]
#[macro_export]
macro_rules! __kind {
    (_) => {
        $crate::ops::Kind::None
    };
    (w) => {
        $crate::ops::Kind::Write(1)
    };
    (w2) => {
        $crate::ops::Kind::Write(2)
    };
    (w3) => {
        $crate::ops::Kind::Write(3)
    };
    (wn) => {
        $crate::ops::Kind::Write(0)
    };
    (r) => {
        $crate::ops::Kind::Read(1)
    };
    (r2) => {
        $crate::ops::Kind::Read(2)
    };
    (r3) => {
        $crate::ops::Kind::Read(3)
    };
    (rn) => {
        $crate::ops::Kind::Read(0)
    };
    (x) => {
        $crate::ops::Kind::ReadWrite
    };
    (i) => {
        $crate::ops::Kind::Imm
    };
    (u) => {
        $crate::ops::Kind::UImm
    };
    (j) => {
        $crate::ops::Kind::Jump
    };
    (ii) => {
        $crate::ops::Kind::Imm32
    };
    (jj) => {
        $crate::ops::Kind::Jump32
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __word {
    (K) => {
        $crate::ops::Word::Const
    };
    (J) => {
        $crate::ops::Word::Jump
    };
    (F) => {
        $crate::ops::Word::Func
    };
    (T) => {
        $crate::ops::Word::Type
    };
    (G) => {
        $crate::ops::Word::Global
    };
    (S) => {
        $crate::ops::Word::Str
    };
}

macro_rules! define {
    ($(($op:ident $name:literal $a:tt $b:tt $c:tt [$($w:tt)*] $effect:literal))*) => {
        /// An opcode.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u16)]
        #[allow(missing_docs)]
        pub enum Op { $($op),* }

        /// The table, indexed by opcode.
        pub static OPS: &[OpInfo] = &[$(OpInfo {
            op: Op::$op,
            name: $name,
            operands: [$crate::__kind!($a), $crate::__kind!($b), $crate::__kind!($c)],
            words: &[$($crate::__word!($w)),*],
            effect: $effect,
        }),*];
    };
}
for_each_op!(define);

impl Op {
    /// Its row in the table.
    pub fn info(self) -> &'static OpInfo {
        &OPS[self as usize]
    }
    /// The opcode of number `n`.
    pub fn from_u16(n: u16) -> Option<Op> {
        OPS.get(n as usize).map(|i| i.op)
    }
}

/// Builds an instruction word.
#[inline]
pub const fn encode(op: Op, a: u16, b: u16, c: u16) -> u64 {
    op as u64 | (a as u64) << 16 | (b as u64) << 32 | (c as u64) << 48
}
/// Builds an instruction word whose b and c are one 32-bit immediate.
#[inline]
pub const fn encode32(op: Op, a: u16, imm: i32) -> u64 {
    op as u64 | (a as u64) << 16 | (imm as u32 as u64) << 32
}

/// Number of words an instruction takes, literal words included. `at` is the
/// index of its first word in `code`.
pub fn length(code: &[u64], at: usize) -> usize {
    let word = code[at];
    match Op::from_u16(word as u16) {
        Some(Op::JTab) => 1 + (word >> 32) as u16 as usize,
        Some(op) => 1 + op.info().words.len(),
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_indexed_by_opcode() {
        for (i, info) in OPS.iter().enumerate() {
            assert_eq!(info.op as usize, i);
        }
        let mut names: Vec<_> = OPS.iter().map(|i| i.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), OPS.len(), "two opcodes share a name");
    }

    #[test]
    fn an_instruction_is_eight_bytes() {
        let w = encode(Op::Add, 1, 2, 3);
        assert_eq!(std::mem::size_of_val(&w), 8);
        assert_eq!(
            (w as u16, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16),
            (Op::Add as u16, 1, 2, 3)
        );
    }
}
