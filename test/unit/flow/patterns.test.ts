import { ACROSS, checkFlow } from './support';

describe('Data in patterns', () => {
  it("reaches the names that C#'s patterns declare", async () => {
    await checkFlow('csharp', `
      class A {
        void M(object clean) {
          var data = source();
          if (data is string text) sink(text); //!
          if (!(data is string other)) return;
          sink(other); //!
          if (clean is string harmless) sink(harmless);
          if (data is { Size: var size } && data is not null) sink(size); //!
          switch (data) {
            case string found: sink(found); break; //!
            case Point { X: var x, Y: Max }: sink(x); sink(Max); break; //!
            case ("a", var second) when second != null: sink(second); break; //!
            default: sink(data); break; //!
          }
          var chosen = data switch { int number => number.ToString(), _ => "none" };
          sink(chosen); //!
          var none = clean switch { string word => word, _ => "none" };
          sink(none);
        }
      }`);
  });

  it('goes to the field or place that a pattern speaks of', async () => {
    await checkFlow('csharp', `
      class A {
        void M() {
          var point = new Point { X = source(), Y = "y" };
          if (point is { X: var x, Y: var y }) {
            sink(x); //!
            sink(y);
          }
        }
      }`);
    await checkFlow('python', `
match [source(), "b"]:
    case [first, second]:
        sink(first) #!
        sink(second)
match source():
    case _ as whole if whole != "":
        sink(whole) #!
`);
  });

  it('does not go where no case fits what a function is given', async () => {
    const rule = { options: 'taint_intrafile: true, guarded_taint_signatures: true' };
    await checkFlow('csharp', `
      class A {
        static void Below(int code, string x) { switch (code) { case < 0: sink(x); break; } }
        static void Between(int code, string x) {
          switch (code) {
            case >= 0 and < 10: sink(x); break; //!
            case 20 or 30: sink(x); break;
            case not 40: sink(x); break;
          }
        }
        static void Run() { Below(5, source()); Between(40, source()); Between(5, source()); }
      }`, rule);
  });

  it('is what it equals in a case of several values', async () => {
    await checkFlow('go', `
package main

func run() {
	x := source()
	switch x {
	case "a", "b":
		log(x)
	default:
		sink(x) //!
	}
	switch {
	case x == "c":
		log(x)
	case x == "d" || isGood(x):
		sink(x) //!
	}
}
`, ACROSS);
  });
});
