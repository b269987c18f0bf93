using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

public class Client
{
    public void Connect()
    {
        // ruleid: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback = null;
        //                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        var handler = new HttpClientHandler();
        // ruleid: csharp-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = null;
        var other = new HttpClientHandler
        {
            // ruleid: csharp-certificate-not-verified
            ServerCertificateCustomValidationCallback = null,
        };
        // ruleid: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback += null;
        // ruleid: csharp-certificate-not-verified-revocation
        handler.CheckCertificateRevocationList = true;
        // ruleid: csharp-certificate-not-verified-sql
        var connection = "Server=db.acme.io;Database=Orders;Integrated Security=true;TrustServerCertificate=False";
    }

    // ruleid: csharp-certificate-not-verified-method
    private static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return errors == SslPolicyErrors.None; }
    //                                                                                                                      ^^^^
}

public class Short
{
    // ruleid: csharp-certificate-not-verified
    private readonly HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = null };
}

public class Chains
{
    public void Build(X509Chain chain)
    {
        // ruleid: csharp-certificate-not-verified-revocation
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
    }
}
