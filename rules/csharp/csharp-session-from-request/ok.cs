using System;
using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    public async Task<IActionResult> Login(string name, string password, int page)
    {
        var user = await users.FindAsync(name, password);
        // ok: csharp-session-from-request
        HttpContext.Session.SetString("user", user.Name);
        // ok: csharp-session-from-request
        HttpContext.Session.SetString("page", page.ToString());
        // ok: csharp-header-from-request
        Response.Headers.Append("X-User", Uri.EscapeDataString(name));
        // ok: csharp-cookie-from-request
        Response.Cookies.Append("page", page.ToString());
        // ok: csharp-model-updated-as-a-whole
        await TryUpdateModelAsync(user, "", u => u.Name, u => u.Mail);
        // ok: csharp-login-without-lockout
        await signIn.PasswordSignInAsync(name, password, true, lockoutOnFailure: true);
        return Ok();
    }

    public void Configure(IdentityOptions options)
    {
        // ok: csharp-weak-password-rules
        options.Password.RequiredLength = 12;
    }
}

class CheckedPanel : Controller
{
    public IActionResult Open()
    {
        // ok: csharp-session-from-request-cookie-decides
        if (Request.Cookies["theme"] == "dark") return View("Dark");
        // ok: csharp-session-from-request-cookie-decides
        return User.IsInRole("admin") ? View("Panel") : Forbid();
    }
}
