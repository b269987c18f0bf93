import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.telnet.TelnetClient;

class Transfers {
  void send(java.util.Properties settings) {
    // ruleid: java-plain-connection
    FTPClient client = new FTPClient();
    //                 ^^^^^^^^^^^^^^^
    // ruleid: java-plain-connection
    ManagedChannelBuilder.forAddress("orders.example.com", 443).usePlaintext().build();
    // ruleid: java-plain-connection
    settings.put("security.protocol", "PLAINTEXT");
    // ruleid: java-plain-connection
    TelnetClient other = new TelnetClient();
    //                   ^^^^^^^^^^^^^^^^^^
  }
}
