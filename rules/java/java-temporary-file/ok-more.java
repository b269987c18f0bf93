import java.io.File;

class Reports {
  void write(String name) throws Exception {
    // ok: java-temporary-file-shared-folder
    File report = File.createTempFile("report", ".txt");
    // ok: java-temporary-file-shared-folder
    File known = new File(System.getProperty("java.io.tmpdir"), name);
  }
}
