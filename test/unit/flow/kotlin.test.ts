import { ACROSS, checkFlow } from './support';

describe('Data in Kotlin', () => {
  it('goes to the constructor of the class that a header comes from', async () => {
    await checkFlow('kotlin', `
open class Base(first: String, second: String) {
    var left: String
    var right: String
    init {
        this.left = first
        this.right = second
    }
    open fun other(): String = this.right
}
class Swapped(first: String, second: String) : Base(second, first)
class Own : Base("clean", source()) {
    fun own(): String = right
}
class Second : Base {
    constructor(x: String) : super("clean", x)
}
fun run() {
    val a = Swapped("clean", source())
    sink(a.left) //!
    sink(a.other())
    val b = Own()
    sink(b.own()) //!
    sink(b.other()) //!
    sink(b.left)
    val c = Second(source())
    sink(c.other()) //!
    sink(c.left)
}
`, ACROSS);
  });

  it('is in fields that a base class begins with', async () => {
    await checkFlow('kotlin', `
open class Base {
    var kept: String = source()
    var other: String = "clean"
}
class Derived : Base() { fun own(): String = kept }
fun run() {
    sink(Derived().own()) //!
    sink(Derived().kept) //!
    sink(Derived().other)
}
`, ACROSS);
  });

  it('goes through the code of properties', async () => {
    await checkFlow('kotlin', `
class Box(first: String) {
    var left: String = first
    var shown: String
        get() = left
        set(value) { left = clean(value) }
    var kept: String = ""
        get() = field
        set(value) { field = value }
    val quiet: String
        get() = "clean"
}
fun run() {
    val a = Box("clean")
    a.shown = source()
    sink(a.shown)
    a.kept = source()
    sink(a.kept) //!
    val b = Box(source())
    sink(b.shown) //!
    sink(b.quiet)
}
`, ACROSS);
  });

  it('goes through companions and copies', async () => {
    await checkFlow('kotlin', `
data class Pair(val a: String, val b: String)
class Tools {
    companion object { fun work(x: String, y: String): String = x }
}
fun run() {
    sink(Tools.work("clean", source()))
    sink(Tools.work(source(), "clean")) //!
    val copy = Pair("clean", "clean").copy(b = source())
    sink(copy.a)
    sink(copy.b) //!
}
`, ACROSS);
  });

  it('leaves loops where they are left', async () => {
    await checkFlow('kotlin', `
fun run() {
    var x = "clean"
    while (flag()) {
        x = source()
        break
        x = "clean"
    }
    sink(x) //!
    var y = "clean"
    outer@ while (flag()) {
        for (i in 0..3) {
            y = source()
            break@outer
        }
        y = "clean"
    }
    sink(y) //!
    outer@ for (each in list(source())) sink(each) //!
}
`, ACROSS);
  });

  it('is added to what is built, and to what a name stands for', async () => {
    await checkFlow('kotlin', `
fun run() {
    sink(buildString { append("q="); append(source()); append("clean") }) //!
    sink(buildString { append("q="); append("clean") })
    sink(buildList { listOf("a").forEach { add(source()) } }) //!
    val list = mutableListOf("clean", "clean")
    val same = list
    same += source()
    sink(list[2]) //!
    var text = "clean"
    var copy = text
    copy += source()
    sink(text)
}
`, ACROSS);
  });

  it('stays in the function that was made with it', async () => {
    await checkFlow('kotlin', `
fun maker(kept: String): (String) -> String = { given: String -> kept }
fun run() {
    val loud = maker(source())
    sink(loud("clean")) //!
    val quiet = maker("clean")
    sink(quiet(source()))
}
`, ACROSS);
  });

  it('has the name that a case gives it, and is given by sequences', async () => {
    await checkFlow('kotlin', `
fun each(first: String): Sequence<String> = sequence {
    yield(first)
    yield("clean")
}
fun run() {
    when (val named = source()) {
        is String -> sink(named) //!
    }
    when (val named = "clean") {
        is String -> sink(named)
    }
    for (one in each(source())) sink(one) //!
    for (one in each("clean")) sink(one)
}
`, ACROSS);
  });
});
