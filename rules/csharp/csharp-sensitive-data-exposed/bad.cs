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
    }
}
