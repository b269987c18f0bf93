import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

class Trusting implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  // ruleid: java-certificate-not-verified
  public void checkServerTrusted(X509Certificate[] chain, String type) {}
  //          ^^^^^^^^^^^^^^^^^^

  public X509Certificate[] getAcceptedIssuers() {
    return null;
  }

  void open(HttpsURLConnection connection, java.util.Properties settings) {
    // ruleid: java-certificate-not-verified-host
    connection.setHostnameVerifier((host, session) -> true);
    //                             ^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-certificate-not-verified-host
    connection.setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    connection.setHostnameVerifier(new HostnameVerifier() {
      public boolean verify(String host, SSLSession session) {
        // ruleid: java-certificate-not-verified-host
        return true;
//      ^^^^^^^^^^^^
      }
    });
    // ruleid: java-certificate-not-verified-mail
    settings.put("mail.smtp.ssl.checkserveridentity", "false");
    //                                                ^^^^^^^
  }
}

class Others {
  void open(com.jcraft.jsch.Session ssh, java.util.Properties kafka, io.vertx.core.http.HttpClientOptions options) {
    // ruleid: java-certificate-not-verified
    ssh.setConfig("StrictHostKeyChecking", "no");
    // ruleid: java-certificate-not-verified
    options.setTrustAll(true);
    // ruleid: java-certificate-not-verified-host
    kafka.put("ssl.endpoint.identification.algorithm", "");
  }
}
