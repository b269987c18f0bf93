using System;

public class Legacy : System.Web.UI.Page
{
    protected void Load()
    {
        // ok: csharp-sensitive-data-exposed
        var password = Request.Form["password"];
        // ok: csharp-sensitive-data-exposed
        var name = Request.QueryString["name"];
        // ok: csharp-sensitive-data-exposed-environment
        Response.Write("<p>hello</p>");
        // ok: csharp-sensitive-data-exposed-session
        Session.Timeout = 20;
        // ok: csharp-directory-listing
        app.UseStaticFiles();
    }
}

class ShortSessions
{
    void Set(CookieAuthenticationOptions options)
    {
        // ok: csharp-sensitive-data-exposed-cookie-lifetime
        options.ExpireTimeSpan = TimeSpan.FromDays(7);
    }
}
