using System;
using Microsoft.AspNetCore.Mvc;

public class SettingsController : Controller
{
    public IActionResult Set()
    {
        // ruleid: csharp-setting-from-request
        Environment.SetEnvironmentVariable(Request.Form["name"], "on");
        return Ok();
    }
}
