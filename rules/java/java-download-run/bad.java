class Plugins {
  void load() throws Exception {
    // ruleid: java-download-run
    loader = new URLClassLoader(new URL[] { new URL("http://plugins.example.com/p.jar") });
  }
}
