import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutcomes, runCommand, writeRuns, type Executor } from './execute';

const PRELUDE = `
def source() = "70707".dup
def clean(value) = "ok".dup
def nothing() = nil
def flag
  $__used += 1
  $__flags[$__used - 1] == "1"
end
def mode() = "m#{(flag ? 1 : 0) + (flag ? 1 : 0)}"
def sink(value, number)
  $__reached << number if value.include?("70707")
end
def sink_at(label, value, number) = sink(value, number)
`;

/** Each run is a process of its own, forked, since a program cannot be loaded twice. */
const DRIVER = `
require_relative "prelude"
$VERBOSE = nil
File.read("runs.txt").split("\\n", -1).each do |line|
  trial, run, flags = line.split("\\t", -1)
  pid = fork do
    $__flags, $__used, $__reached = flags, 0, []
    begin
      load File.join(__dir__, "p#{trial}.rb")
      puts [trial, run, "ok", $__reached.uniq.join(",")].join("\\t")
    rescue Exception => error
      puts [trial, run, "error", error.message.gsub("\\n", " ")].join("\\t")
    end
    $stdout.flush
    exit!(0)
  end
  Process.wait(pid)
end
`;

export const RUBY: Executor = {
  needs: [['ruby', '--version']],
  run: (trials, folder) => {
    trials.forEach(({ text }, index) => writeFileSync(join(folder, `p${String(index)}.rb`), text));
    writeFileSync(join(folder, 'prelude.rb'), PRELUDE);
    writeFileSync(join(folder, 'driver.rb'), DRIVER);
    writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
    return readOutcomes(trials, runCommand('ruby', ['driver.rb'], folder));
  },
};
