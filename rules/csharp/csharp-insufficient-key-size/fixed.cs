using System.Security.Cryptography;

public class Keys
{
    public void Make()
    {
        // ruleid: csharp-insufficient-key-size
        using var rsa = RSA.Create(3072);
        //                         ^^^^
        // ruleid: csharp-insufficient-key-size
        var old = new RSACryptoServiceProvider(3072);
        // ruleid: csharp-insufficient-key-size
        rsa.KeySize = 3072;
    }
}
