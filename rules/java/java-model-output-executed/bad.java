import dev.langchain4j.model.chat.ChatLanguageModel;
import java.sql.Statement;
import javax.script.ScriptEngine;
import org.springframework.ai.chat.client.ChatClient;

class Agents {
  void run(ChatLanguageModel model, ScriptEngine engine, Statement statement) throws Exception {
    String answer = model.generate("Write a script that sorts");
    // ruleid: java-model-output-executed
    engine.eval(answer);
    // ruleid: java-model-output-executed
    Runtime.getRuntime().exec(answer);
  }

  void query(ChatClient client, Statement statement) throws Exception {
    // ruleid: java-model-output-executed
    statement.executeQuery(client.prompt("Write the query").call().content());
  }
}
