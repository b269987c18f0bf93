using System;
using System.Data.SqlClient;
using System.Net;

public class Client
{
    public void Connect(string password, IConfiguration configuration)
    {
        // ok: csharp-hard-coded-credential
        var credential = new NetworkCredential("app", password);
        // ok: csharp-hard-coded-credential
        var other = new NetworkCredential("app", Environment.GetEnvironmentVariable("APP_PASSWORD"));
        // ok: csharp-hard-coded-credential-connection
        var connection = new SqlConnection(configuration.GetConnectionString("Orders"));
        // ok: csharp-hard-coded-credential-connection
        var local = new SqlConnection("Server=localhost;Database=Orders;Integrated Security=true;");
    }
}
