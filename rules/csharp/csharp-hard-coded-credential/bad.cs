using System.Net;

public class Client
{
    public void Connect()
    {
        // ruleid: csharp-hard-coded-credential
        var credential = new HttpBasicAuthenticator("app", "{{token:password:cs-net}}");
    }
}
