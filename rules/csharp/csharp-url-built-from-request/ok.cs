using System;
using System.Net.Http;
using Microsoft.AspNetCore.Mvc;

namespace Fetch
{
    public class FetchController : Controller
    {
        private readonly HttpClient client;

        public async Task<IActionResult> Preview(string url, string id)
        {
            // ok: csharp-url-built-from-request
            var first = await client.GetStringAsync("https://api.example.com/users/" + id);
            // ok: csharp-url-built-from-request
            var second = await client.GetStringAsync($"https://api.example.com/users/{id}");
            // ok: csharp-url-built-from-request
            var third = await client.PostAsync("https://api.example.com/", new StringContent(id));
            var target = new Uri(url);
            if (target.Host != "files.example.com")
            {
                return BadRequest();
            }
            // ok: csharp-url-built-from-request
            return Ok(await client.GetStringAsync(target));
        }
    }
}

public class HooksController : Controller
{
    private readonly HttpClient sender;

    [HttpPut("hook")]
    public async Task<IActionResult> Send(Hook hook, IHooks hooks, HookOptions options, CancellationToken token)
    {
        // ok: csharp-url-built-from-request
        await sender.PutAsJsonAsync(options.Target, hook, token);
        // ok: csharp-url-built-from-request
        await sender.PutAsJsonAsync(hooks.Target, hook, token);
        return Ok();
    }
}
