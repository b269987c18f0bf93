import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Sockets {
  void open(SSLSocket socket) throws Exception {
    // ruleid: java-weak-tls-version
    SSLContext.getInstance("SSL");
    //                     ^^^^^
    // ruleid: java-weak-tls-version
    SSLContext.getInstance("TLSv1");
    //                     ^^^^^^^
    // ruleid: java-weak-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.1"});
    //                                                  ^^^^^^^^^
    // ruleid: java-weak-tls-version
    System.setProperty("https.protocols", "SSLv3");
    //                                    ^^^^^^^
  }
}

class Suites {
  void connect(javax.net.ssl.SSLSocket socket) {
    // ruleid: java-weak-tls-version-suite
    socket.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384", "TLS_DH_anon_WITH_AES_128_CBC_SHA"});
  }
}
