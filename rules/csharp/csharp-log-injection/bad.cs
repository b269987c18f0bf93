using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class LoginController : Controller
{
    private readonly ILogger logger;

    public IActionResult Login(string user, string password)
    {
        // ruleid: csharp-log-injection
        logger.LogInformation("login of " + user + " failed");
        //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-log-injection
        logger.LogWarning($"from {Request.Headers["X-Forwarded-For"]}");
        var adminPassword = Read();
        // ruleid: csharp-log-injection-secret
        logger.LogDebug("password {Password}", adminPassword);
        //                                     ^^^^^^^^^^^^^
        return Ok();
    }
}

public class Tracing
{
    public void Login(string password)
    {
        // ruleid: csharp-log-injection-secret
        Trace.WriteLine("login with " + password);
    }
}

public class LevelsController : Controller
{
    private readonly ILogger<LevelsController> _logger;

    public IActionResult Login(string user)
    {
        // ruleid: csharp-log-injection
        _logger.Log(LogLevel.Warning, "login of " + user);
        return Ok();
    }
}
