import com.alibaba.fastjson.parser.ParserConfig;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.ObjectInputStream;
import org.yaml.snakeyaml.Yaml;

class Messages {
  // ruleid: java-unsafe-deserializer
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  Object payload;

  void configure(ObjectMapper mapper) {
    // ruleid: java-unsafe-deserializer
    mapper.enableDefaultTyping();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void open() {
    // ruleid: java-unsafe-deserializer
    ParserConfig.getGlobalInstance().setAutoTypeSupport(false);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  Object yaml(String text) {
    // ruleid: java-unsafe-deserializer-yaml
    return new Yaml(new org.yaml.snakeyaml.constructor.SafeConstructor(new org.yaml.snakeyaml.LoaderOptions())).load(text);
    //     ^^^^^^^^^^^^^^^^^^^^^
  }

  Object objects(InputStream in) throws Exception {
    ObjectInputStream stream = new ObjectInputStream(in);
    // ruleid: java-unsafe-deserializer-objects
    return stream.readObject();
    //     ^^^^^^^^^^^^^^^^^^^
  }
}

class Queues {
  void read(Message message, String text) throws Exception {
    // ruleid: java-unsafe-deserializer-objects
    Object order = ((ObjectMessage) message).getObject();
    // ruleid: java-unsafe-deserializer
    JSON.parseObject(text, Object.class, Feature.SupportAutoType);
    // ruleid: java-unsafe-deserializer
    new HttpInvokerServiceExporter();
  }
}

class Mappers {
  void configure(ObjectMapper mapper) {
    // ruleid: java-unsafe-deserializer
    mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator(), ObjectMapper.DefaultTyping.NON_FINAL);
    // ruleid: java-unsafe-deserializer
    BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();
  }
}
