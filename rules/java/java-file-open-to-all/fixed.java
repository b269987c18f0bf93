import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Shares {
  void share(File file, Path path, android.content.Context context) throws Exception {
    // ruleid: java-file-open-to-all
    file.setWritable(true);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    file.setReadable(true);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all-android
    context.openFileOutput("notes", android.content.Context.MODE_PRIVATE);
    //                              ^^^^^^^^^^^^^^^^^^^
    // ruleid: java-file-open-to-all
    Runtime.getRuntime().exec("chmod 777 /srv/share");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Shares extends Activity {
  void share(AmazonS3 s3) {
    // ruleid: java-file-open-to-all-android
    getSharedPreferences("login", android.content.Context.MODE_PRIVATE);
    // ruleid: java-file-open-to-all-bucket
    s3.setBucketAcl("invoices", CannedAccessControlList.Private);
  }
}
