using System;
using Microsoft.AspNetCore.Mvc;

public class ListController : Controller
{
    public IActionResult Make(string name)
    {
        var count = int.Parse(Request.Query["count"]);
        if (count > 100)
        {
            return BadRequest();
        }
        // ok: csharp-unbounded-resources
        var items = new string[count];
        // ok: csharp-unbounded-resources
        var buffer = new byte[name.Length];
        // ok: csharp-unbounded-resources
        Thread.Sleep(Math.Min(Convert.ToInt32(Request.Form["wait"]), 100));
        return Ok(items);
    }

    public static short Read(string text)
    {
        int wide = int.Parse(text);
        if (wide < short.MinValue || wide > short.MaxValue)
        {
            throw new OverflowException();
        }
        // ok: csharp-unbounded-resources-number
        return (short)wide;
    }

    public static void Main(string[] args)
    {
        // ok: csharp-unbounded-resources
        List<string> left = new List<string>(args);
        int digit = int.Parse(left[0].Substring(0, 1));
        // ok: csharp-unbounded-resources-number
        Console.WriteLine((byte)digit);
    }
}

class UploadOfSomeSize : ControllerBase
{
    [RequestSizeLimit(1000000)]
    // ok: csharp-unbounded-resources-body
    public IActionResult Take()
    {
        return Ok();
    }
}
