import { ACROSS, checkFlow } from './support';

describe("Data in Python's programs", () => {
  it('does not come back from functions that end the program or the request', async () => {
    await checkFlow('python', `
import sys
from flask import abort

def one():
    x = source()
    if clean(x):
        abort(404)
        sink(x)
    sink(x) #!

def two():
    x = source()
    sys.exit(sink(x)) #!
    sink(x)

def three(log):
    x = source()
    log.abort(404)
    sink(x) #!
`);
  });
});

describe('What a function of the file checks before it throws', () => {
  it('holds behind the call', () => checkFlow('python', `
def known(page):
    if page not in PAGES:
        raise ValueError()
def told(page):
    if page not in PAGES:
        log()
def further(page):
    known(page)
def unwritten(page):
    raise NotImplementedError()
def run():
    a = source()
    known(a)
    sink(a)
    b = source()
    told(b)
    sink(b) #!
    c = source()
    further(c)
    sink(c)
    d = source()
    unwritten(d)
    sink(d) #!
    e = source()
    try:
        known(e)
    except ValueError:
        sink(e) #!
`, { ...ACROSS, sanitizers: '[{pattern: "$X not in $L", guards: $X, guards-when: false}]' }));
});

describe('Data in fields of a decorated Python class', () => {
  it('is no number where the class says that it is one', () => checkFlow('python', `
@dataclass
class Query:
    term: str
    take: int

def f(q: Query):
    sink(q.take)
    sink(q.term) #!
`, { sources: '[{patterns: [{pattern-inside: "def $F(..., $P: Query, ...): ..."}, {focus-metavariable: $P}]}]', options: 'taint_assume_safe_numbers: true' }));
});
