import { ACROSS, checkFlow } from './support';

describe('Data in Rust', () => {
  it('has its place in patterns', async () => {
    await checkFlow('rust', `
fn lists() {
  let [first, .., last] = [1, source(), 3];
  sink(first);
  sink(last);
  let [.., end] = [1, source()];
  sink(end); //!
  let list = [source(), 1];
  let [.., any] = list;
  sink(any); //!
}
fn fields((a, Foo { b, c: d }) | a: T) {
  let Req { body, user, .. } = Req { body: source(), user: "safe" };
  sink(body); //!
  sink(user);
  let whole @ (x, y) = (source(), 1);
  sink(whole); //!
  sink(x); //!
  sink(y);
}
`);
  });

  it('is in the names of a condition where that holds', async () => {
    await checkFlow('rust', `
fn f() {
  let data = source();
  if let Some(x) = data {
    sink(x); //!
  } else {
    sink(x);
  }
  match data {
    Some(value) if value > 1 => sink(value), //!
    None => sink(None),
    other => sink(other), //!
  }
}
`);
  });

  it('comes up in functions that make objects', async () => {
    await checkFlow('rust', `
struct Foo { data: String }
impl Foo {
  fn new() -> Foo { Foo { data: source() } }
}
fn f() {
  let foo = Foo::new();
  sink(foo.data); //!
}
`, ACROSS);
  });

  it('is what a name further out holds, where that is declared anew', async () => {
    await checkFlow('rust', `
fn f() {
  let url = source();
  {
    let url = url;
    sink(url); //!
  }
  {
    let url = "safe";
    sink(url);
  }
}
`);
    await checkFlow('go', `
package main

func run() {
	x := source()
	for {
		x := x
		sink(x) //!
	}
}
`, ACROSS);
  });

  it('reaches a function as a sink by what it ends in', async () => {
    await checkFlow('rust', `
fn given() -> String { //!
  let data = source();
  data
}
fn clean() -> String {
  let data = source();
  "safe"
}
`, { sinks: '[{pattern: "fn $F(...) -> String { ... }"}]' });
  });
});
