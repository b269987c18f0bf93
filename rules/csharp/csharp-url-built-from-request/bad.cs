using System.Net;
using System.Net.Http;
using Microsoft.AspNetCore.Mvc;

namespace Fetch
{
    public class FetchController : Controller
    {
        private readonly HttpClient client;

        public async Task<IActionResult> Preview(string url)
        {
            // ruleid: csharp-url-built-from-request
            var answer = await client.GetStringAsync(url);
            //                                       ^^^
            // ruleid: csharp-url-built-from-request
            var request = WebRequest.Create("https://" + Request.Query["host"] + "/status");
            // ruleid: csharp-url-built-from-request
            var data = new WebClient().DownloadString(url);
            // ruleid: csharp-url-built-from-request
            var message = new HttpRequestMessage(HttpMethod.Get, new Uri(url));
            return Ok(answer);
        }
    }
}

public class ProbesController : Controller
{
    public async Task<IActionResult> Probe(string host, string url)
    {
        // ruleid: csharp-url-built-from-request
        var socket = new TcpClient(host, 80);
        // ruleid: csharp-url-built-from-request
        var message = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri(url) };
        return Ok();
    }
}

public class PagesController : Controller
{
    public async Task<IActionResult> Load(string url)
    {
        // ruleid: csharp-url-built-from-request
        var page = new HtmlWeb().Load(url);
        // ruleid: csharp-url-built-from-request
        var http = new HttpClient { BaseAddress = new Uri(url) };
        // ruleid: csharp-url-built-from-request
        await new ClientWebSocket().ConnectAsync(new Uri(url), default);
        return Ok();
    }
}

public class HooksController : Controller
{
    private readonly HttpClient sender;

    [HttpPut("hook")]
    public async Task<IActionResult> Send([FromHeader] string from, Hook hook, CancellationToken token)
    {
        // ruleid: csharp-url-built-from-request
        await sender.GetFromJsonAsync<Answer>(hook.Target, token);
        // ruleid: csharp-url-built-from-request
        await sender.PatchAsJsonAsync(hook.Target, hook, token);
        return Ok();
    }
}
