import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Messages {
  // ok: java-unsafe-deserializer
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  Object payload;

  void configure(ObjectMapper mapper) throws Exception {
    // ok: java-unsafe-deserializer
    mapper.readValue("{}", Messages.class);
  }

  Object yaml(String text) {
    // ok: java-unsafe-deserializer-yaml
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  Object own() {
    // ok: java-unsafe-deserializer-yaml
    return new Yaml().load(getClass().getResourceAsStream("/defaults.yaml"));
  }

  Object objects(InputStream in) throws Exception {
    ObjectInputStream stream = new ObjectInputStream(in);
    stream.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.Order;!*"));
    // ok: java-unsafe-deserializer-objects
    return stream.readObject();
  }
}

class Mappers {
  void configure(ObjectMapper mapper) {
    // ok: java-unsafe-deserializer
    mapper.activateDefaultTyping(BasicPolymorphicTypeValidator.builder().allowIfBaseType(Shape.class).build());
  }
}
