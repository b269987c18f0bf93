using System.IO;

public class Labels {
  // What the method is for.
  public string Read(string path) {
    // ok: csharp-path-built-from-parameter
    return File.ReadAllText(path);
  }

  public string In(string folder, string name) {
    // ok: csharp-path-built-from-parameter
    return File.ReadAllText(Path.Combine(folder, name));
  }

  public string Label(string name) {
    // ok: csharp-path-built-from-parameter
    return File.ReadAllText("/srv/labels/" + Path.GetFileName(name));
  }
}
