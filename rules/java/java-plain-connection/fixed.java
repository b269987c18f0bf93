import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.telnet.TelnetClient;

class Transfers {
  void send() {
    // ruleid: java-plain-connection
    FTPClient client = new FTPSClient();
    //                 ^^^^^^^^^^^^^^^
    // ruleid: java-plain-connection
    TelnetClient other = new TelnetClient();
    //                   ^^^^^^^^^^^^^^^^^^
  }
}
