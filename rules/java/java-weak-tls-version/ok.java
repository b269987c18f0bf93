import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Sockets {
  void open(SSLSocket socket, String version) throws Exception {
    // ok: java-weak-tls-version
    SSLContext.getInstance("TLS");
    // ok: java-weak-tls-version
    SSLContext.getInstance("TLSv1.3");
    // ok: java-weak-tls-version
    SSLContext.getInstance(version);
    // ok: java-weak-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
  }
}

class Suites {
  void connect(javax.net.ssl.SSLSocket socket) {
    // ok: java-weak-tls-version-suite
    socket.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384"});
  }
}
