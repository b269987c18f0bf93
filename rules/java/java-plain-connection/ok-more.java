import java.net.Socket;
import java.net.URL;

class Reports {
  void send() throws Exception {
    // ok: java-plain-connection-http
    new URL("https://reports.parcel.example/in").openConnection();
    // ok: java-plain-connection-http
    new URL("http://localhost:8080/health").openConnection();
    // ok: java-plain-connection-http
    new URL("http://127.0.0.1/health").openConnection();
    // ok: java-plain-connection-socket
    new Socket("localhost", 8080);
  }
}
