using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

public class ChatController : Controller
{
    public async Task<IActionResult> Ask(string question, ChatClient client)
    {
        // ok: csharp-prompt-from-request
        var system = new SystemChatMessage("You help with orders.");
        // ok: csharp-prompt-from-request
        var user = new UserChatMessage(question);
        var answer = await client.CompleteChatAsync(system, user);
        // ok: csharp-prompt-answer-run
        return Ok(answer.Value.Content[0].Text);
    }
}
