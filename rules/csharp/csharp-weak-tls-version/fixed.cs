using System.Net;
using System.Net.Http;
using System.Security.Authentication;

public class Client
{
    public void Connect(HttpClientHandler handler)
    {
        // ruleid: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.SystemDefault;
        // ruleid: csharp-weak-tls-version-stream
        handler.SslProtocols = SslProtocols.None;
        // ruleid: csharp-weak-tls-version-stream
        var other = new HttpClientHandler { SslProtocols = SslProtocols.None };
        // ruleid: csharp-weak-tls-version-switch
        AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto", false);
        //                                                                     ^^^^
    }
}
