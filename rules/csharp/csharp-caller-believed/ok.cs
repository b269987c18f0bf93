using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class GateController : Controller
{
    public IActionResult Open(string mail)
    {
        if (User.IsInRole("Admin") || Request.Query["theme"] == "admin") return View("Admin");
        if (Request.Headers["X-Requested-With"] == "XMLHttpRequest") return View("Part");
        Send(mail, $"https://{options.Host}/reset?token={NewToken()}");
        Send(mail, $"https://{Request.Host}/about");
        return Ok();
    }

    [Authorize(Roles = "Admin")]
    public IActionResult DeleteUser(int id)
    {
        return Ok();
    }
}
