using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class GateController : Controller
{
    public IActionResult Open(string mail)
    {
        // ruleid: csharp-caller-believed
        if (Request.Query["isAdmin"] == "true") return View("Admin");
        // ruleid: csharp-caller-believed-address
        if (Request.Headers["X-Forwarded-For"] == "127.0.0.1") return View("Admin");
        // ruleid: csharp-caller-believed-host
        Send(mail, $"https://{Request.Host}/reset?token={NewToken()}");
        return Ok();
    }

    [AllowAnonymous]
    // ruleid: csharp-admin-open-to-anyone
    public IActionResult DeleteUser(int id)
    {
        return Ok();
    }
}
