class Plugins {
  void load() throws Exception {
    loader = new URLClassLoader(new URL[] { new File("/opt/app/p.jar").toURI().toURL() });
  }
}
