using System;
using System.Net;

public class Client
{
    public void Connect(string password, IConfiguration configuration)
    {
        // ok: csharp-hard-coded-credential
        var credential = new NetworkCredential("app", password);
        // ok: csharp-hard-coded-credential
        var other = new NetworkCredential("app", Environment.GetEnvironmentVariable("APP_PASSWORD"));
    }
}
