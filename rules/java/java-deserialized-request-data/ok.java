import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileInputStream;
import java.io.ObjectInputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Messages {
  void read(HttpServletRequest request) throws Exception {
    // ok: java-deserialized-request-data
    new ObjectMapper().readValue(request.getInputStream(), Order.class);
    // ok: java-deserialized-request-data
    new Yaml(new SafeConstructor(new LoaderOptions())).load(request.getParameter("settings"));
    // ok: java-deserialized-request-data
    new ObjectInputStream(new FileInputStream("cache.bin"));
    ObjectInputStream numbers = new ObjectInputStream(request.getInputStream());
    // ok: java-deserialized-request-data
    int count = numbers.readInt();
  }

  Object filtered(HttpServletRequest request) throws Exception {
    ObjectInputStream in = new ObjectInputStream(request.getInputStream());
    in.setObjectInputFilter(FILTER);
    // ok: java-deserialized-request-data
    return in.readObject();
  }
}

class Registered {
  Order read(HttpServletRequest request) throws Exception {
    Kryo kryo = new Kryo();
    kryo.register(Order.class);
    // ok: java-deserialized-request-data
    return kryo.readObject(new Input(request.getInputStream()), Order.class);
  }
}
