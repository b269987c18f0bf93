import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Shares {
  void share(File file, Path path, android.content.Context context) throws Exception {
    // ok: java-file-open-to-all
    file.setWritable(true);
    // ok: java-file-open-to-all
    file.setReadable(false, false);
    // ok: java-file-open-to-all
    file.setReadable(true, true);
    // ok: java-file-open-to-all
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    // ok: java-file-open-to-all
    context.openFileOutput("notes", MODE_PRIVATE);
    // ok: java-file-open-to-all
    Runtime.getRuntime().exec("chmod 750 /srv/share");
  }
}

class Shares extends Activity {
  void share(AmazonS3 s3) {
    // ok: java-file-open-to-all-android
    getSharedPreferences("login", Context.MODE_PRIVATE);
    // ok: java-file-open-to-all-bucket
    s3.setBucketAcl("invoices", CannedAccessControlList.Private);
  }
}
