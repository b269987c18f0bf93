using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

public class ChatController : Controller
{
    public async Task<IActionResult> Ask(string question, ChatClient client)
    {
        // ruleid: csharp-prompt-from-request
        var system = new SystemChatMessage("You help with " + question);
        //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        var answer = await client.CompleteChatAsync(system);
        // ruleid: csharp-prompt-answer-run
        Process.Start("/bin/sh", answer.Value.Content[0].Text);
        return Ok();
    }
}
