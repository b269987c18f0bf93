import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutcomes, runCommand, writeRuns, type Executor } from './execute';

const DRIVER = `
import sys, types

flags, used, reached = "", 0, set()

def flag():
    global used
    used += 1
    return flags[used - 1:used] == "1"

def sink(value, number):
    if "70707" in str(value):
        reached.add(number)

prelude = types.ModuleType("prelude")
prelude.source = lambda: "70707"
prelude.clean = lambda value: "ok"
prelude.nothing = lambda: None
prelude.flag = flag
prelude.mode = lambda: "m" + str(int(flag()) + int(flag()))
prelude.sink = sink
prelude.sink_at = lambda label, value, number: sink(value, number)
sys.modules["prelude"] = prelude

for line in open("runs.txt").read().split("\\n"):
    if line == "":
        continue
    trial, run, flags = line.split("\\t")
    used, reached = 0, set()
    try:
        module = types.ModuleType("p" + trial)
        sys.modules[module.__name__] = module
        exec(compile(open("p" + trial + ".py").read(), "p" + trial, "exec"), module.__dict__)
        print(trial, run, "ok", ",".join(map(str, reached)), sep="\\t")
    except BaseException as error:
        print(trial, run, "error", repr(error).replace("\\n", " "), sep="\\t")
`;

export const PYTHON: Executor = {
  needs: [['python3', '--version']],
  run: (trials, folder) => {
    trials.forEach(({ text }, index) => writeFileSync(join(folder, `p${String(index)}.py`), text));
    writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
    writeFileSync(join(folder, 'driver.py'), DRIVER);
    return readOutcomes(trials, runCommand('python3', ['driver.py'], folder));
  },
};
