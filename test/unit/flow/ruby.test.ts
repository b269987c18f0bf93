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
});
