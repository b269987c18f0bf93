using System.Diagnostics;

public class Parcels {
  public void Run(string program) {
    // ruleid: csharp-command-built-from-parameter
    Process.Start(program);
    //            ^^^^^^^
  }
}
