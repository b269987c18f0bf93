using System.Security.Cryptography;

public class Keys
{
    public void Make()
    {
        // ruleid: csharp-insufficient-key-size
        using var rsa = RSA.Create(1024);
        //                         ^^^^
        // ruleid: csharp-insufficient-key-size
        var old = new RSACryptoServiceProvider(512);
        // ruleid: csharp-insufficient-key-size
        rsa.KeySize = 1024;
    }
}
