import { check } from './support';

const rust = (pattern: string, code: string, expected: readonly string[]): void => check('rust', pattern, code, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => rust(pattern, `fn main() {\n${statements}\n}`, expected);

describe('rust: expressions', () => {
  inside('f(...)', 'f();\nf(1);\no.f(2);', ['f()', 'f(1)']);
  inside('std::process::exit(...)', 'std::process::exit(1);\nstd::process::abort();', ['std::process::exit(1)']);
  inside('$X.parse::<u8>()', 'a.parse::<u8>();\nb.parse();\nc.trim();', ['a.parse::<u8>()', 'b.parse()']);
  inside('Client::builder(). ... .danger(true)', 'Client::builder().a(1).danger(true).build();\nClient::builder().danger(false);', ['Client::builder().a(1).danger(true)']);
  inside('println!("...", $X)', 'println!("{}", a);\nprintln!("b");', ['println!("{}", a)']);
  inside('$X.unwrap()', 'a()?.unwrap();\nb.unwrap_or(1);', ['a()?.unwrap()']);
  inside('"=~/^http:/"', 'f("http://a");\nf(r#"http://b"#);\nf("ftp://c");', ['"http://a"', 'r#"http://b"#']);
  inside('P { ..., x: $V, ... }', 'g(P { y: 2, x: 1 });\ng(P { y: 2 });', ['P { y: 2, x: 1 }']);
  inside('$X as *const $T', 'let a = b as *const u8;\nlet c = d as u8;', ['b as *const u8']);
  inside('|$X| $X', 'f(|a| a);\nf(|a| b);', ['|a| a']);
  rust('std::fs::read(...)', 'use std::fs::{self, read};\nfn f() { read("a"); write("b"); }', ['read("a")']);
  rust('Command::new("sh")', 'const SHELL: &str = "sh";\nfn f() { Command::new(SHELL); Command::new("ls"); }', ['Command::new(SHELL)']);
});

describe('rust: statements', () => {
  inside('let $X = get();', 'let mut a = get();\nlet b: u8 = get();\nlet c = put();', ['let mut a = get();', 'let b: u8 = get();']);
  inside('unsafe { ... }', 'unsafe { a(); b() }\n{ c() }', ['unsafe { a(); b() }']);
  inside('let $X = get();\n...\nuse_it($X);', 'let a = get();\nif b { use_it(a); }', ['let a = get();\nif b { use_it(a)']);
  inside('if $C { ... } else { c(); }', 'if a { b(); } else { c(); }\nif d { e(); } else { f(); }', ['if a { b(); } else { c(); }']);
  inside('if let Ok($X) = $E { ... }', 'if let Ok(a) = b() { c(a); }\nif let Err(a) = b() { c(a); }', ['if let Ok(a) = b() { c(a); }']);
  inside('match $X { ..., Err(_) => $E, ... }', 'match a { Ok(b) => c, Err(_) => d }\nmatch a { _ => d }', ['match a { Ok(b) => c, Err(_) => d }']);
  inside('for $X in $Y { ... }', 'for a in b { c(a); }\nwhile d { }', ['for a in b { c(a); }']);
  rust('return $X', 'fn f() -> u8 { if a { return 1; } 2 }', ['return 1', '2']);
});

describe('rust: declarations', () => {
  rust('fn $F(..., $P: $T, ...) { ... }', 'fn f(a: u8) -> u8 { 1 }\nfn g() { }', ['fn f(a: u8) -> u8 { 1 }']);
  rust('unsafe fn $F(...) { ... }', 'pub unsafe fn f() { g(); }\nfn g() { }', ['pub unsafe fn f() { g(); }']);
  rust('impl $T for $U { ... }', 'impl A for B { fn f() {} }\nimpl B { }', ['impl A for B { fn f() {} }']);
  rust('impl A for $U {\n  ...\n  fn f(...) { ... }\n  ...\n}', 'impl A for B { fn g() {} fn f(&self) {} }', ['impl A for B { fn g() {} fn f(&self) {} }']);
  rust('struct $S { ..., key: $T, ... }', 'struct A { a: u8, key: String }\nstruct B { a: u8 }', ['struct A { a: u8, key: String }']);
  rust('#[test]\nfn $F() { ... }', '#[test]\nfn a() { b(); }\n#[other]\nfn c() { }', ['#[test]\nfn a() { b(); }']);
  rust('use $X::Command;', 'use std::process::Command;\nuse std::fs::read;', ['use std::process::Command;']);
});
