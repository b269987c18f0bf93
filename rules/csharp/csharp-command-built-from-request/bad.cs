using System;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Tools
{
    public class ToolsController : Controller
    {
        public IActionResult Ping(string host)
        {
            // ruleid: csharp-command-built-from-request
            Process.Start("cmd.exe", "/C ping " + host);
            //                       ^^^^^^^^^^^^^^^^^
            // ruleid: csharp-command-argument-from-request
            Process.Start("ping", host);
            // ruleid: csharp-command-built-from-request
            Process.Start(host);
            return Ok();
        }

        [HttpPost]
        public IActionResult Run([FromForm] string tool)
        {
            var info = new ProcessStartInfo
            {
                FileName = "/bin/bash",
                // ruleid: csharp-command-built-from-request
                Arguments = $"-c \"{tool}\"",
            };
            Process.Start(info);
            var process = new Process();
            // ruleid: csharp-command-built-from-request
            process.StartInfo.FileName = Request.Query["program"];
            // ruleid: csharp-command-argument-from-request
            process.StartInfo.Arguments = "--name " + tool;
            return Ok();
        }

        public static void Main(string[] args)
        {
            // ruleid: csharp-command-built-from-input
            Process.Start("cmd.exe", "/C " + args[0]);
        }
    }

    public class DetoursController : Controller
    {
        public IActionResult Show(string host)
        {
            var words = new List<string> { "-n", host, "-w" };
            words.RemoveAt(0);
            // ruleid: csharp-command-built-from-request
            System.Diagnostics.Process.Start("cmd.exe", "/C ping " + words[0]);
            var name = HttpUtility.HtmlEncode((string)RouteData.Values["name"]);
            // ruleid: csharp-command-built-from-request
            Process.Start("cmd.exe", "/C ping " + name);
            return Ok();
        }
    }

    public class Runner
    {
        public void Archive(string folder)
        {
            // ruleid: csharp-command-text-for-shell
            Process.Start("cmd.exe", "/C tar czf backup.tgz " + folder);
        }
    }
}

public class ShellController : Controller
{
    public async Task<IActionResult> Run(string tool)
    {
        var shell = new ProcessStartInfo("bash");
        shell.ArgumentList.Add("-c");
        // ruleid: csharp-command-built-from-request
        shell.ArgumentList.Add(tool);
        // ruleid: csharp-command-built-from-request
        await Cli.Wrap("sh").WithArguments("-c " + tool).ExecuteAsync();
        return Ok();
    }
}

public class ShellsController : Controller
{
    public IActionResult Ping(string host)
    {
        var first = new ProcessStartInfo("/bin/bash")
        {
            // ruleid: csharp-command-built-from-request
            Arguments = "-c \"ping " + host + "\"",
        };
        var second = new ProcessStartInfo { FileName = "sh" };
        second.ArgumentList.Add("-c");
        // ruleid: csharp-command-built-from-request
        second.ArgumentList.Add("ping " + host);
        return Ok();
    }
}
