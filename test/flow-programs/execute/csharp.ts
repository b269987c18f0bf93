import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutcomes, runCommand, writeRuns, type Executor } from './execute';

const PRELUDE = `
using System.Collections.Generic;
public static class Prelude {
  public static string flags = "";
  public static int used = 0;
  public static HashSet<int> reached = new HashSet<int>();
  public static string source() { return "70707"; }
  public static string clean(string value) { return "ok"; }
  public static string nothing() { return null; }
  public static bool flag() { int at = used++; return at < flags.Length && flags[at] == '1'; }
  public static string mode() { return "m" + ((flag() ? 1 : 0) + (flag() ? 1 : 0)); }
  public static void sink(string value, int number) { if (value != null && value.Contains("70707")) reached.Add(number); }
  public static void sinkAt(string label, string value, int number) { sink(value, number); }
}
`;

/** Static fields are put back to what they were at the start before each run. */
const DRIVER = `
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
public static class Driver {
  const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
  public static void Main() {
    var names = File.ReadAllLines("names.txt");
    var assembly = Assembly.GetExecutingAssembly();
    var fields = assembly.GetTypes().Where(type => type.FullName.StartsWith("P") && type.Name != "Prelude").SelectMany(type => type.GetFields(Statics)).Where(field => field.FieldType == typeof(string) && !field.IsLiteral && !field.IsInitOnly).ToList();
    var starts = fields.Select(field => (string)field.GetValue(null)).ToList();
    foreach (var line in File.ReadAllLines("runs.txt")) {
      var parts = line.Split('\\t');
      for (int i = 0; i < fields.Count; i++) fields[i].SetValue(null, starts[i]);
      Prelude.flags = parts[2];
      Prelude.used = 0;
      Prelude.reached = new HashSet<int>();
      string result;
      try {
        var task = assembly.GetType(names[int.Parse(parts[0])]).GetMethod("Main").Invoke(null, null) as Task;
        if (task != null) task.Wait();
        result = "ok\\t" + string.Join(",", Prelude.reached);
      } catch (Exception error) {
        result = "error\\t" + (error.InnerException ?? error).Message;
      }
      Console.WriteLine(parts[0] + "\\t" + parts[1] + "\\t" + result.Replace("\\n", " "));
    }
  }
}
`;

export const CSHARP: Executor = {
  needs: [['mcs', '--version'], ['mono', '--version']],
  run: (trials, folder) => {
    mkdirSync(join(folder, 'sources'));
    trials.forEach(({ text }, index) => writeFileSync(join(folder, 'sources', `p${String(index)}.cs`), text));
    writeFileSync(join(folder, 'Prelude.cs'), PRELUDE);
    writeFileSync(join(folder, 'Driver.cs'), DRIVER);
    writeFileSync(join(folder, 'names.txt'), trials.map(({ judged }) => `P${String(judged.program.seed)}`).join('\n'));
    writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
    runCommand('mcs', ['-langversion:latest', '-warn:0', '-main:Driver', '-out:driver.exe', 'Driver.cs', 'Prelude.cs', '-recurse:sources/*.cs'], folder);
    return readOutcomes(trials, runCommand('mono', ['driver.exe'], folder));
  },
};
