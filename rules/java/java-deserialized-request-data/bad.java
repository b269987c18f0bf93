import com.thoughtworks.xstream.XStream;
import jakarta.servlet.http.HttpServletRequest;
import java.beans.XMLDecoder;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.util.Base64;
import org.yaml.snakeyaml.Yaml;

class Messages {
  void read(HttpServletRequest request) throws Exception {
    // ruleid: java-deserialized-request-data
    Object first = new ObjectInputStream(request.getInputStream()).readObject();
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    byte[] bytes = Base64.getDecoder().decode(request.getParameter("state"));
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes));
    // ruleid: java-deserialized-request-data
    Object second = in.readObject();
    //              ^^
    try (ObjectInputStream body = new ObjectInputStream(request.getInputStream())) {
      // ruleid: java-deserialized-request-data
      save(body.readObject());
    }
    XStream open = new XStream();
    open.allowTypesByWildcard(new String[] {"**"});
    // ruleid: java-deserialized-request-data
    open.fromXML(request.getReader());
    // ruleid: java-deserialized-request-data
    new XMLDecoder(request.getInputStream()).readObject();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-deserialized-request-data
    new XStream().fromXML(request.getReader());
    //                    ^^^^^^^^^^^^^^^^^^^
    // ruleid: java-deserialized-request-data
    new Yaml().load(request.getParameter("settings"));
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void listen(Socket socket) throws Exception {
    ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
    // ruleid: java-deserialized-request-data-stream
    Object order = in.readObject();
    //             ^^
  }
}

class Bodies {
  @POST
  public Object take(@QueryParam("kind") String kind, InputStream body) throws Exception {
    // ruleid: java-deserialized-request-data
    // ruleid: java-unsafe-deserializer-objects
    return new ObjectInputStream(body).readObject();
  }
}
