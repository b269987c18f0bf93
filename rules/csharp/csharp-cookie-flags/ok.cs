using Microsoft.AspNetCore.Http;

public class Login
{
    public void Set(HttpResponse response, string id, CookieAuthenticationOptions options)
    {
        // ok: csharp-cookie-flags
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = true, Secure = true });
        // ok: csharp-cookie-flags
        response.Cookies.Append("XSRF-TOKEN", id, new CookieOptions { HttpOnly = false, Secure = true });
        // ok: csharp-cookie-flags-missing
        response.Cookies.Append("theme", "dark");
        // ok: csharp-cookie-flags-policy
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // ok: csharp-cookie-flags-missing
        var cookie = new HttpCookie("AuthToken", id);
        cookie.HttpOnly = true;
        cookie.Secure = true;
        // ok: csharp-cookie-flags-missing
        var other = new HttpCookie("AuthToken", id) { HttpOnly = true, Secure = true };
    }
}
