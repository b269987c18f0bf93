import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.SystemMessage;

class Assistants {
  void ask(HttpServletRequest request, ChatClient client) {
    // ok: java-prompt-built-from-request
    new SystemMessage("You help with orders");
    // ok: java-prompt-built-from-request
    client.prompt().system("You help with orders").user(request.getParameter("question")).call();
  }
}
