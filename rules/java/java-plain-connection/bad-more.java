import java.net.Socket;
import java.net.URL;

class Reports {
  void send() throws Exception {
    // ruleid: java-plain-connection-http
    new URL("http://reports.parcel.example/in").openConnection();
    // ruleid: java-plain-connection-socket
    new Socket("reports.parcel.example", 8080);
  }
}
