using System.Net;
using System.Net.Http;
using System.Security.Authentication;

public class Client
{
    public void Connect(HttpClientHandler handler)
    {
        // ok: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        // ok: csharp-weak-tls-version
        handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        // ok: csharp-weak-tls-version
        ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Ssl3;
        // ok: csharp-weak-tls-version
        if (handler.SslProtocols == SslProtocols.Tls)
        {
            // ok: csharp-weak-tls-version-switch
            AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto", false);
        }
    }
}
