import org.apache.commons.net.ftp.FTPSClient;

class Transfers {
  void send(java.util.Properties settings) {
    // ok: java-plain-connection
    FTPSClient client = new FTPSClient("TLS", true);
    // ok: java-plain-connection
    ManagedChannelBuilder.forAddress("localhost", 8080).usePlaintext().build();
    // ok: java-plain-connection
    settings.put("security.protocol", "SASL_SSL");
  }
}
