import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Shares {
  void share(File file, Path path, android.content.Context context) throws Exception {
    // ruleid: java-file-open-to-all
    file.setWritable(true, false);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    file.setReadable(true, false);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all-android
    context.openFileOutput("notes", MODE_WORLD_READABLE);
    //                              ^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    Runtime.getRuntime().exec("chmod 777 /srv/share");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Shares extends Activity {
  void share(AmazonS3 s3) {
    // ruleid: java-file-open-to-all-android
    getSharedPreferences("login", Context.MODE_WORLD_READABLE);
    // ruleid: java-file-open-to-all-bucket
    s3.setBucketAcl("invoices", CannedAccessControlList.PublicReadWrite);
  }
}
