import dev.langchain4j.model.chat.ChatLanguageModel;
import java.util.Set;

class Agents {
  void run(ChatLanguageModel model) throws Exception {
    String answer = model.generate("Which report: sales or stock?");
    if (Set.of("sales", "stock").contains(answer)) {
      // ok: java-model-output-executed
      Runtime.getRuntime().exec("report " + answer);
    }
    // ok: java-model-output-executed
    System.out.println(answer);
  }
}
