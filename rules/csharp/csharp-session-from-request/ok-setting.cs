using System;
using Microsoft.AspNetCore.Mvc;

public class SettingsController : Controller
{
    public IActionResult Set()
    {
        Environment.SetEnvironmentVariable("TZ", "UTC");
        return Ok();
    }
}
