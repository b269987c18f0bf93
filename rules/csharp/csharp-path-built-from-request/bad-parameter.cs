using System.IO;

public class Labels {
  private const string FOLDER = "/srv/labels";

  public string Read(string name) {
    // ruleid: csharp-path-built-from-parameter
    return File.ReadAllText("/srv/labels/" + name);
    //                      ^^^^^^^^^^^^^^^^^^^^^
  }

  public void Remove(string name) {
    // ruleid: csharp-path-built-from-parameter
    File.Delete(Path.Combine(FOLDER, name));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
