using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

public class Client
{
    public void Connect(string thumbprint)
    {
        var handler = new HttpClientHandler();
        // ok: csharp-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None || certificate?.Thumbprint == thumbprint;
        // ok: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback = null;
        // ok: csharp-certificate-not-verified-revocation
        handler.CheckCertificateRevocationList = true;
        // ok: csharp-certificate-not-verified-sql
        var connection = "Server=localhost;Database=Orders;Integrated Security=true;TrustServerCertificate=True";
        // ok: csharp-certificate-not-verified-sql
        var encrypted = "Server=db.acme.io;Database=Orders;Encrypt=True;TrustServerCertificate=False";
    }

    // ok: csharp-certificate-not-verified-method
    private static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return errors == SslPolicyErrors.None; }
}

public class Chains
{
    public void Build(X509Chain chain)
    {
        // ok: csharp-certificate-not-verified-revocation
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
    }
}
