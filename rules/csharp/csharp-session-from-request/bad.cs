using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    public async Task<IActionResult> Login(string name, string password)
    {
        // ruleid: csharp-session-from-request
        HttpContext.Session.SetString("user", name);
        //                                    ^^^^
        // ruleid: csharp-header-from-request
        Response.Headers.Append("X-User", name);
        // ruleid: csharp-login-without-lockout
        await signIn.PasswordSignInAsync(name, password, true, lockoutOnFailure: false);
        // ruleid: csharp-cookie-from-request
        Response.Cookies.Append("name", name, new CookieOptions { HttpOnly = true, Secure = true });
        // ruleid: csharp-model-updated-as-a-whole
        await TryUpdateModelAsync(user);
        var mailMessage = new MailMessage();
        // ruleid: csharp-mail-from-request
        mailMessage.Headers.Add("Reply-To", name);
        return Ok();
    }

    public void Configure(IdentityOptions options)
    {
        // ruleid: csharp-weak-password-rules
        options.Password.RequiredLength = 4;
        //                                ^
    }
}

class Panel : Controller
{
    public IActionResult Open()
    {
        // ruleid: csharp-session-from-request-cookie-decides
        if (Request.Cookies["isAdmin"] == "true") return View("Panel");
        return Forbid();
    }
}
