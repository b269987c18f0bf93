using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class LoginController : Controller
{
    private readonly ILogger logger;

    public IActionResult Login(string user, int id)
    {
        // ok: csharp-log-injection
        logger.LogInformation("login of " + user.Replace(Environment.NewLine, " ") + " failed");
        // ok: csharp-log-injection
        logger.LogInformation("login of {Id} failed", id);
        // ok: csharp-log-injection-secret
        logger.LogInformation("the password is wrong");
        // ok: csharp-log-injection-secret
        logger.LogInformation("password of {Length} characters", passwordLength);
        return Ok();
    }
}
