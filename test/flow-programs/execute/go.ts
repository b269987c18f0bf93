import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticName } from '../print/go';
import { readOutcomes, runCommand, writeRuns, type Executor, type Trial } from './execute';

const RUNTIME = `package runtime

import "strings"

var Flags string
var Used int
var Reached = map[int]bool{}

func Flag() bool {
	at := Used
	Used++
	return at < len(Flags) && Flags[at] == '1'
}

func Mode() string {
	n := 0
	if Flag() {
		n++
	}
	if Flag() {
		n++
	}
	return []string{"m0", "m1", "m2"}[n]
}

func Sink(value string, number int) {
	if strings.Contains(value, "70707") {
		Reached[number] = true
	}
}
`;

/** What each program's package has beside the program itself. */
function preludeOf({ judged: { program } }: Trial): string {
  const statics = program.classes.flatMap(({ name, statics: fields }) => fields.map((field) => ({ name: staticName(name, field.name), text: field.text })));
  const resets = [...program.globals, ...statics].map(({ name, text }) => `\t${name} = "${text}"\n`).join('');
  return `package p${String(program.seed)}

import "flow/runtime"

func source() string { return "70707" }
func clean(value string) string { return "ok" }
func flag() bool { return runtime.Flag() }
func mode() string { return runtime.Mode() }
func sink(value string, number int) { runtime.Sink(value, number) }
func sinkAt(label string, value string, number int) { runtime.Sink(value, number) }

func Reset() {
${resets}}
`;
}

function driverOf(trials: readonly Trial[]): string {
  const packages = trials.map(({ judged }) => `p${String(judged.program.seed)}`);
  return `package main

import (
	"fmt"
	"os"
	"strings"
	"flow/runtime"
${packages.map((name) => `\t"flow/${name}"\n`).join('')})

var mains = []func(){${packages.map((name) => `${name}.Main`).join(', ')}}
var resets = []func(){${packages.map((name) => `${name}.Reset`).join(', ')}}

func runOne(trial int) (problem string) {
	defer func() {
		if error := recover(); error != nil {
			problem = fmt.Sprint(error)
		}
	}()
	resets[trial]()
	mains[trial]()
	return ""
}

func main() {
	data, _ := os.ReadFile("runs.txt")
	for _, line := range strings.Split(string(data), "\\n") {
		parts := strings.Split(line, "\\t")
		if len(parts) < 3 {
			continue
		}
		trial := 0
		fmt.Sscan(parts[0], &trial)
		runtime.Flags, runtime.Used, runtime.Reached = parts[2], 0, map[int]bool{}
		if problem := runOne(trial); problem != "" {
			fmt.Println(parts[0] + "\\t" + parts[1] + "\\terror\\t" + strings.ReplaceAll(problem, "\\n", " "))
			continue
		}
		numbers := []string{}
		for number := range runtime.Reached {
			numbers = append(numbers, fmt.Sprint(number))
		}
		fmt.Println(parts[0] + "\\t" + parts[1] + "\\tok\\t" + strings.Join(numbers, ","))
	}
}
`;
}

export const GO: Executor = {
  needs: [['go', 'version']],
  run: (trials, folder) => {
    writeFileSync(join(folder, 'go.mod'), 'module flow\n\ngo 1.21\n');
    mkdirSync(join(folder, 'runtime'));
    writeFileSync(join(folder, 'runtime', 'runtime.go'), RUNTIME);
    for (const trial of trials) {
      const name = `p${String(trial.judged.program.seed)}`;
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'program.go'), trial.text);
      writeFileSync(join(folder, name, 'prelude.go'), preludeOf(trial));
    }
    writeFileSync(join(folder, 'main.go'), driverOf(trials));
    writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
    return readOutcomes(trials, runCommand('go', ['run', '.'], folder));
  },
};
