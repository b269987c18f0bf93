import { checkFlow } from './support';

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
