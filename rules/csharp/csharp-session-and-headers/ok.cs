using System;
using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    public async Task<IActionResult> Login(string name, string password, int page)
    {
        var user = await users.FindAsync(name, password);
        // ok: csharp-session-and-headers
        HttpContext.Session.SetString("user", user.Name);
        // ok: csharp-session-and-headers
        HttpContext.Session.SetString("page", page.ToString());
        // ok: csharp-header-from-request
        Response.Headers.Append("X-User", Uri.EscapeDataString(name));
        // ok: csharp-cookie-from-request
        Response.Cookies.Append("page", page.ToString());
        // ok: csharp-model-updated-as-a-whole
        await TryUpdateModelAsync(user, "", u => u.Name, u => u.Mail);
        // ok: csharp-session-without-end
        await signIn.PasswordSignInAsync(name, password, true, lockoutOnFailure: true);
        return Ok();
    }

    public void Configure(IdentityOptions options)
    {
        // ok: csharp-weak-password-rules
        options.Password.RequiredLength = 12;
    }
}
