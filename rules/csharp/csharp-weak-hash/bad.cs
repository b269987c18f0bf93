using System.Security.Cryptography;

public class Store
{
    public byte[] Sign(byte[] token)
    {
        // ruleid: csharp-weak-hash
        using var md5 = MD5.Create();
        //              ^^^^^^^^^^^^
        // ruleid: csharp-weak-hash
        var sha = new SHA1CryptoServiceProvider();
        // ruleid: csharp-weak-hash
        var other = HashAlgorithm.Create("MD5");
        // ruleid: csharp-weak-hash
        return SHA1.HashData(token);
    }
}
