using System;
using Microsoft.AspNetCore.Mvc;

public class ListController : Controller
{
    public IActionResult Make()
    {
        var count = int.Parse(Request.Query["count"]);
        // ruleid: csharp-unbounded-resources
        var items = new string[count];
        //                     ^^^^^
        // ruleid: csharp-unbounded-resources
        Thread.Sleep(Convert.ToInt32(Request.Form["wait"]));
        return Ok(items);
    }

    public static short Read(string text)
    {
        int wide = int.Parse(text);
        // ruleid: csharp-unbounded-resources-number
        return (short)wide;
        //            ^^^^
    }
}

class UploadOfAnySize : ControllerBase
{
    [DisableRequestSizeLimit]
    // ruleid: csharp-unbounded-resources-body
    public IActionResult Take()
    {
        return Ok();
    }
}
