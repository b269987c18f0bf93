import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JavaPrinter } from '../print/java';
import { readOutcomes, runCommand, writeRuns, type Executor, type Trial } from './execute';

const PRELUDE = `package prelude;
import java.util.*;
public class Prelude {
    public static String flags = "";
    public static int used = 0;
    public static TreeSet<Integer> reached = new TreeSet<>();
    public static String source() { return "70707"; }
    public static String clean(String value) { return "ok"; }
    public static String nothing() { return null; }
    public static boolean flag() { int at = used++; return at < flags.length() && flags.charAt(at) == '1'; }
    public static String mode() { return "m" + ((flag() ? 1 : 0) + (flag() ? 1 : 0)); }
    public static void sink(String value, int number) { if (value != null && value.contains("70707")) reached.add(number); }
    public static void sinkAt(String label, String value, int number) { sink(value, number); }
}
`;

/** Each run loads the program's classes anew, so that static fields start afresh. */
const DRIVER = `
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import prelude.Prelude;
public class Driver {
    public static void main(String[] args) throws Exception {
        List<String> names = Files.readAllLines(Path.of("names.txt"));
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("runs.txt"))) {
            String[] parts = line.split("\\t", -1);
            Prelude.flags = parts[2];
            Prelude.used = 0;
            Prelude.reached = new TreeSet<>();
            String result;
            try (URLClassLoader loader = new URLClassLoader(new URL[] { Path.of("programs").toUri().toURL() }, Driver.class.getClassLoader())) {
                loader.loadClass(names.get(Integer.parseInt(parts[0]))).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                result = "ok\\t" + Prelude.reached.stream().map(String::valueOf).collect(Collectors.joining(","));
            } catch (Throwable error) {
                result = "error\\t" + (error.getCause() == null ? error : error.getCause());
            }
            out.append(parts[0] + "\\t" + parts[1] + "\\t" + result.replace("\\n", " ") + "\\n");
        }
        System.out.print(out);
    }
}
`;

export const JAVA: Executor = {
  needs: [['javac', '-version'], ['java', '-version']],
  run: (trials, folder) => {
    const names = trials.map(({ judged }) => JavaPrinter.className(judged.program.seed));
    writeSources(folder, trials, (index) => `${names[index] ?? ''}.java`, names);
    runCommand('javac', ['-nowarn', '-d', 'programs', '-cp', '.', '@files.txt'], folder);
    return readOutcomes(trials, runCommand('java', ['-cp', '.', 'Driver'], folder));
  },
};

/** The compiler of Kotlin is asked for as the command `kotlinc`; its library comes with the programs. */
export const KOTLIN: Executor = {
  needs: [['kotlinc', '-version'], ['javac', '-version'], ['java', '-version']],
  run: (trials, folder) => {
    const names = trials.map(({ judged }, index) => `p${String(judged.program.seed)}.Program${String(index)}Kt`);
    writeSources(folder, trials, (index) => `Program${String(index)}.kt`, names);
    runCommand('kotlinc', ['-nowarn', '-cp', '.', '-include-runtime', '-d', 'programs.jar', 'sources'], folder);
    runCommand('jar', ['xf', '../programs.jar'], join(folder, 'programs'));
    return readOutcomes(trials, runCommand('java', ['-cp', '.', 'Driver'], folder));
  },
};

/** The programs, the driver and what they import; the driver is compiled. */
function writeSources(folder: string, trials: readonly Trial[], fileOf: (index: number) => string, names: readonly string[]): void {
  for (const name of ['prelude', 'sources', 'programs']) mkdirSync(join(folder, name));
  trials.forEach(({ text }, index) => writeFileSync(join(folder, 'sources', fileOf(index)), text));
  writeFileSync(join(folder, 'prelude', 'Prelude.java'), PRELUDE);
  writeFileSync(join(folder, 'Driver.java'), DRIVER);
  writeFileSync(join(folder, 'names.txt'), names.join('\n'));
  writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
  writeFileSync(join(folder, 'files.txt'), trials.map((_trial, index) => `sources/${fileOf(index)}`).join('\n'));
  runCommand('javac', ['-nowarn', '-d', '.', 'prelude/Prelude.java', 'Driver.java'], folder);
}
