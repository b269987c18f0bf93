using System.Net;
using System.Net.Http;
using System.Security.Authentication;

public class Client
{
    public void Connect(HttpClientHandler handler)
    {
        // ruleid: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Ssl3;
        // ruleid: csharp-weak-tls-version
        handler.SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12;
        // ruleid: csharp-weak-tls-version
        var other = new HttpClientHandler { SslProtocols = SslProtocols.Tls };
        // ruleid: csharp-weak-tls-version-switch
        AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto", true);
        //                                                                     ^^^^
    }
}
