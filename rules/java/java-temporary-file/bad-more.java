import java.io.File;

class Reports {
  void write() throws Exception {
    // ruleid: java-temporary-file-shared-folder
    File report = new File(System.getProperty("java.io.tmpdir"), "report.txt");
  }
}
