using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

public class Client
{
    public void Connect()
    {
        // ruleid: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;
        //                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        var handler = new HttpClientHandler();
        // ruleid: csharp-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        var other = new HttpClientHandler
        {
            // ruleid: csharp-certificate-not-verified
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        };
        // ruleid: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };
        // ruleid: csharp-certificate-not-verified-revocation
        handler.CheckCertificateRevocationList = false;
        // ruleid: csharp-certificate-not-verified-sql
        var connection = "Server=db.acme.io;Database=Orders;Integrated Security=true;TrustServerCertificate=True";
    }

    // ruleid: csharp-certificate-not-verified-method
    private static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return true; }
    //                                                                                                                      ^^^^
}

public class Short
{
    // ruleid: csharp-certificate-not-verified
    private readonly HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
}

public class Chains
{
    public void Build(X509Chain chain)
    {
        // ruleid: csharp-certificate-not-verified-revocation
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
    }
}
