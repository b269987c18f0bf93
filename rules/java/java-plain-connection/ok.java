import org.apache.commons.net.ftp.FTPSClient;

class Transfers {
  void send() {
    // ok: java-plain-connection
    FTPSClient client = new FTPSClient("TLS", true);
  }
}
