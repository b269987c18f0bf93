using System;

public class Legacy : System.Web.UI.Page
{
    protected void Load()
    {
        // ruleid: csharp-sensitive-data-exposed
        var password = Request.QueryString["password"];
        //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-sensitive-data-exposed-environment
        Response.Write(Environment.GetEnvironmentVariable("PATH"));
        // ruleid: csharp-sensitive-data-exposed-session
        Session.Timeout = -1;
        //                ^^
        // ruleid: csharp-directory-listing
        app.UseDirectoryBrowser();
        // ruleid: csharp-directory-listing-enabled
        app.UseFileServer(enableDirectoryBrowsing: true);
    }
}

class LongSessions
{
    void Set(CookieAuthenticationOptions options)
    {
        // ruleid: csharp-sensitive-data-exposed-cookie-lifetime
        options.ExpireTimeSpan = TimeSpan.FromDays(365);
    }
}
