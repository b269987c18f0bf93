using System.Diagnostics;

public class Parcels {
  public void Run(int number) {
    // ok: csharp-command-built-from-parameter
    Process.Start("parcel", "--number " + number);
  }
}
