using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Tools
{
    public class ToolsController : Controller
    {
        public IActionResult Ping(string host, int count)
        {
            var info = new ProcessStartInfo("ping");
            // ok: csharp-command-argument-from-request
            info.ArgumentList.Add(host);
            Process.Start(info);
            // ok: csharp-command-argument-from-request
            Process.Start("ping", "-n " + count);
            if (!Regex.IsMatch(host, "^[a-z0-9.-]+$"))
            {
                return BadRequest();
            }
            // ok: csharp-command-built-from-request
            Process.Start("cmd.exe", "/C ping " + host);
            return Ok();
        }

        public void Open(string file)
        {
            // ok: csharp-command-built-from-request
            Process.Start("notepad.exe", "readme.txt");
        }

        public void Count(NpgsqlDataSource source, string table)
        {
            // ok: csharp-command-text-for-shell
            source.CreateCommand("SELECT count(*) FROM notes WHERE kind = $1");
        }
    }

    public class DetoursController : Controller
    {
        public IActionResult Show(string host)
        {
            var words = new List<string> { "-n", host, "localhost" };
            words.RemoveAt(0);
            // ok: csharp-command-built-from-request
            Process.Start("cmd.exe", "/C ping " + words[1]);
            string target;
            switch ("ABC"[1])
            {
                case 'A': target = host; break;
                case 'B': target = "localhost"; break;
                default: target = host; break;
            }
            // ok: csharp-command-built-from-request
            Process.Start("cmd.exe", "/C ping " + target);
            return Ok();
        }
    }
}

public class ListController : Controller
{
    public IActionResult Show(string file)
    {
        var program = new ProcessStartInfo("convert");
        // ok: csharp-command-built-from-request
        program.ArgumentList.Add(file);
        return Ok();
    }
}

public class ShellsController : Controller
{
    public IActionResult Ping(string host)
    {
        var second = new ProcessStartInfo { FileName = "ping" };
        // ok: csharp-command-built-from-request
        second.ArgumentList.Add(host);
        return Ok();
    }
}
