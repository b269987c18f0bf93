using Microsoft.AspNetCore.Http;

public class Login
{
    public void Set(HttpResponse response, string id, CookieAuthenticationOptions options)
    {
        // ruleid: csharp-cookie-flags
        response.Cookies.Append("id", id, new CookieOptions { HttpOnly = true, Secure = true });
        //                                                               ^^^^^
        // ruleid: csharp-cookie-flags-secure
        response.Cookies.Append("id", id, new CookieOptions { HttpOnly = true, Secure = true });
        //                                                                              ^^^^^
        // ruleid: csharp-cookie-flags
        options.Cookie.HttpOnly = true;
        // ruleid: csharp-cookie-flags-same-site
        options.Cookie.SameSite = SameSiteMode.Lax;
        // ruleid: csharp-cookie-flags-policy
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // ruleid: csharp-cookie-flags-missing
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = true, Secure = true });
        // ruleid: csharp-cookie-flags-missing
        response.Cookies.Append("auth_token", id, new CookieOptions { HttpOnly = true, Secure = true });
        // ruleid: csharp-cookie-flags-missing
        var cookie = new HttpCookie("AuthToken", id);
    }
}
