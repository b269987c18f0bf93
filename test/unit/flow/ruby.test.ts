import { ACROSS, checkFlow } from './support';

describe('Data in Ruby', () => {
  it('goes into blocks that methods call', async () => {
    await checkFlow('ruby', `
def named(value, &block)
  block.call(value)
end
def unnamed(list)
  list.each { |each| yield each }
end
def with_options(options = {})
  sink(options[:a]) #!
  sink(options[:b])
  yield 1
end
def run
  named(source()) do |x|
    sink(x) #!
  end
  named("clean") { |y| sink(y) }
  unnamed([source()]) { |z| sink(z) } #!
  with_options(a: source(), b: 2)
end
`, ACROSS);
  });

  it('comes up in constructors and methods that are called without parentheses', async () => {
    await checkFlow('ruby', `
class Service
  def initialize
    @data = source()
  end
  def data
    @data
  end
  def read
    return source()
  end
  def use
    sink(self.read) #!
  end
end
class Quiet
  def initialize(data)
    @data = "safe"
  end
  def data
    @data
  end
end
def run
  service = Service.new
  sink(service.data) #!
  quiet = Quiet.new(source())
  sink(quiet.data)
end
`, ACROSS);
  });

  it('has its place in patterns and in what dig goes down', async () => {
    await checkFlow('ruby', `
def g(clean)
  case [source(), "b"]
  in [first, second]
    sink(first) #!
    sink(second)
  end
  case source()
  in [[:two, a], {three: [g]}] if a
    sink(g) #!
  end
  h = { a: { b: "safe", c: source() } }
  sink(h.dig(:a, :b))
  sink(h.dig(:a, :c)) #!
end
`);
  });

  it('is in one global variable wherever that is spoken of', () => checkFlow('ruby', `
$shared = "k"
$other = "k"
def keep
  $shared = source()
end
def recall
  return $shared
end
keep
sink(recall) #!
sink($shared) #!
sink($other)
`, ACROSS));

  it('is kept in the fields of a struct, each by itself', async () => {
    await checkFlow('ruby', `
Pair = Struct.new(:a, :b) do
  def both
    a + b
  end
end
Point = Data.define(:x, :y)
class Named < Struct.new(:a, :b)
end
def first(pair)
  pair.a
end
def run
  pair = Pair.new("clean", source())
  sink(pair.a)
  sink(pair.b) #!
  sink(pair[:b]) #!
  sink(pair[0])
  sink(pair[1]) #!
  sink(first(pair))
  sink(pair.both) #!
  point = Point.new(x: "clean", y: source())
  sink(point.x)
  sink(point.y) #!
  named = Named.new("clean", source())
  sink(named.a)
  sink(named.b) #!
end
`, ACROSS);
  });

  it('is told apart by the fields that a class declares', async () => {
    await checkFlow('ruby', `
class Settings
  class << self
    attr_accessor :shared, :spare
  end
end
class Pair
  attr_reader :left, :right
  def initialize(left)
    @left = left
  end
  def other
    @right
  end
end
def run(unknown)
  Settings.shared = source()
  sink(Settings.spare)
  sink(Settings.shared) #!
  pair = Pair.new(source())
  sink(pair.right)
  sink(pair.other)
  sink(pair.left) #!
  sink(pair.to_s) #!
end
`, ACROSS);
  });

  it('goes to what a class comes from, with arguments and without', async () => {
    await checkFlow('ruby', `
class Base
  def initialize(a, b)
    @kept = b
  end
  def give
    source()
  end
  def pass(x)
    x
  end
  def kept
    @kept
  end
end
class Derived < Base
  def initialize(a, b)
    super
  end
  def give
    super()
  end
  def pass(x)
    super
  end
end
def run
  quiet = Derived.new("clean", "clean")
  sink(quiet.give) #!
  sink(quiet.pass(source())) #!
  sink(quiet.kept)
  loud = Derived.new("clean", source())
  sink(loud.kept) #!
end
`, ACROSS);
  });

  it('goes through methods that run where a field is assigned to', async () => {
    await checkFlow('ruby', `
class Box
  def label
    @kept
  end
  def label=(value)
    @kept = value
  end
  def quiet
    "clean"
  end
  def quiet=(value)
    @other = value
  end
end
def run
  box = Box.new
  box.label = source()
  sink(box.label) #!
  box.quiet = source()
  sink(box.quiet)
end
`, ACROSS);
  });

  it('is changed by blocks, again and again', async () => {
    await checkFlow('ruby', `
def held(value)
  yield value
end
def run
  found = "clean"
  held("clean") { |x| found = source() }
  sink(found) #!
  lost = source()
  held("clean") { |x| lost = "clean" }
  sink(lost)
  before = "clean"
  [1, 2].each_index do |i|
    sink(before) #!
    before = source()
  end
  sink([source()].inject("clean") { |sum, each| sum + "clean" })
  sink([source()].inject("clean") { |sum, each| sum + each }) #!
end
`, ACROSS);
  });

  it('is the error that is rescued here, and none before', async () => {
    await checkFlow('ruby', `
def run
  begin
    raise ArgumentError.new(source())
  rescue ArgumentError => error
    sink(error.message) #!
  end
  begin
    other()
  rescue ArgumentError => error
    sink(error.message)
  end
  a, *b = ["clean", "clean", source()]
  sink(b[1]) #!
  sink(a)
end
run
`, ACROSS);
  });

  it('calls a method once that is called by its name alone', async () => {
    await checkFlow('ruby', `
def maker(kept)
  ->(given) { "clean" }
end
def run
  made = maker("clean")
  sink(made.call(source()))
end
`, ACROSS);
  });

  it('is taken apart by patterns, and is given by enumerators', async () => {
    await checkFlow('ruby', `
Pair = Struct.new(:a, :b)
def all_of(first)
  Enumerator.new do |yielder|
    yielder << first
  end
end
def run
  case ["clean", source()]
  in [one, two]
    sink(one)
    sink(two) #!
  end
  case Pair.new("clean", source())
  in { a:, b: }
    sink(a)
    sink(b) #!
  end
  all_of(source()).each { |one| sink(one) } #!
end
`, ACROSS);
  });
});

describe('Data in Ruby behind functions that never come back', () => {
  it('has passed the check that came before', () => checkFlow('ruby', `
def a
  x = source()
  halt 404 unless good?(x)
  sink(x)
  y = source()
  exit unless good?(y)
  sink(y)
  z = source()
  log unless good?(z)
  sink(z) #!
end
`, { sanitizers: '[{pattern: good?($X), guards: $X}]' }));
});

describe('Data in Ruby texts that are put together', () => {
  it('stays where more than one part follows', () => checkFlow('ruby', `
sink("a" + source() + "b") #!
sink(source() + x + y) #!
sink(source() - 1)
sink(1 + source())
`, { options: 'taint_assume_safe_numbers: true' }));
});

describe('Data in Ruby heredocs', () => {
  it('is in what stands for the text', () => checkFlow('ruby', `
def run(clean)
  a = <<~SQL
    select #{source()}
  SQL
  sink(a) #!
  b = <<~ONE + <<~TWO
    #{clean}
  ONE
    #{source()}
  TWO
  sink(b) #!
  c = <<~SQL
    select #{clean}
  SQL
  sink(c)
  sink(<<~SQL) #!
    #{source()}
  SQL
end
`));
});

describe('Data in Ruby blocks behind a list of arguments', () => {
  it('goes where the method calls the block', () => checkFlow('ruby', `
def unnamed(*list)
  yield source()
end
def named(*list, &block)
  block.call(source())
end
def last(*list)
  sink(list[1]) #!
end
unnamed(1) { |x| sink(x) } #!
named(1, 2) do |y|
  sink(y) #!
end
last(1, source())
`, ACROSS));
});

describe('Data in Ruby readers', () => {
  it('is what a name alone gives that an attribute has', () => checkFlow('ruby', `
class Runner
  attr_reader :host, :port
  def initialize(host)
    @host = host
    @port = 1
  end
  def run
    sink("ping #{host}") #!
    sink(port)
  end
  def local
    host = "local"
    sink(host)
  end
end
Runner.new(source()).run
`, ACROSS));
});
