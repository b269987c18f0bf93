using System.Data.SqlClient;
using System.Net;

public class Client
{
    public void Connect()
    {
        // ruleid: csharp-hard-coded-credential
        var credential = new NetworkCredential("app", "{{token:password:cs-net}}");
        // ruleid: csharp-hard-coded-credential-connection
        var connection = new SqlConnection("Server=db.acme.io;Database=Orders;User Id=app;Password={{token:password:cs-sql}};");
    }
}
