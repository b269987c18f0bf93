import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

class Pinning implements X509TrustManager {
  private final X509TrustManager inner;

  Pinning(X509TrustManager inner) {
    this.inner = inner;
  }

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    inner.checkClientTrusted(chain, type);
  }

  // ok: java-certificate-not-verified
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    inner.checkServerTrusted(chain, type);
  }

  public X509Certificate[] getAcceptedIssuers() {
    return inner.getAcceptedIssuers();
  }

  void open(HttpsURLConnection connection, java.util.Properties settings) {
    // ok: java-certificate-not-verified-host
    connection.setHostnameVerifier((host, session) -> host.equals("api.example.com"));
    connection.setHostnameVerifier(new HostnameVerifier() {
      public boolean verify(String host, SSLSession session) {
        if (!host.equals(session.getPeerHost())) {
          return false;
        }
        // ok: java-certificate-not-verified-host
        return true;
      }
    });
    if (this.noCertificateCheck) {
      // ok: java-certificate-not-verified-host
      connection.setHostnameVerifier((host, session) -> true);
    }
    // ok: java-certificate-not-verified-mail
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
  }
}

class Others {
  void open(com.jcraft.jsch.Session ssh, java.util.Properties kafka, io.vertx.core.http.HttpClientOptions options) {
    // ok: java-certificate-not-verified
    ssh.setConfig("StrictHostKeyChecking", "yes");
    // ok: java-certificate-not-verified
    options.setTrustAll(false);
    // ok: java-certificate-not-verified-host
    kafka.put("ssl.endpoint.identification.algorithm", "https");
  }
}
