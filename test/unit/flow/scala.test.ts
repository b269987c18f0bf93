import { ACROSS, checkFlow } from './support';

describe('Data in Scala', () => {
  it('goes through for comprehensions', async () => {
    await checkFlow('scala', `
object A {
  def run(): Unit = {
    val data = List(source())
    for (item <- data) sink(item) //!
    for { a <- data if a != ""; b = a; c <- db.get(b) } sink(b) //!
    val all = for (each <- data) yield each
    sink(all) //!
    val none = for (each <- List("a")) yield each
    sink(none)
    for (clean <- List("a")) sink(clean)
  }
}
`);
  });

  it('has a key in maps that are called and added to', async () => {
    await checkFlow('scala', `
object A {
  def run(): Unit = {
    val m = mutable.Map[String, String]()
    m("body") = source()
    m += ("user" -> "safe")
    sink(m("body")) //!
    sink(m.get("user"))
    sink(m("user"))
    m += ("other" -> source())
    sink(m("other")) //!
    sink(m("user"))
    var text = "a"
    text += source()
    sink(text) //!
  }
}
`);
  });

  it('goes into functions that are given to others', async () => {
    await checkFlow('scala', `
object A {
  def each(list: List[String], callback: String => Unit): Unit = {
    for (item <- list) callback(item)
  }
  def run(): Unit = {
    each(List(source()), (x: String) => sink(x)) //!
    each(List("clean"), (y: String) => sink(y))
  }
}
`, ACROSS);
  });
});
