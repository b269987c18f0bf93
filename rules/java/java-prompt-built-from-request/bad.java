import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.SystemMessage;

class Assistants {
  void ask(HttpServletRequest request, ChatClient client) {
    String role = request.getParameter("role");
    // ruleid: java-prompt-built-from-request
    new SystemMessage("You help with " + role);
    // ruleid: java-prompt-built-from-request
    client.prompt().system("Answer as " + role).call();
  }
}
