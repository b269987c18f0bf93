using System.Security.Cryptography;

public class Store
{
    public byte[] Sign(byte[] token)
    {
        // ruleid: csharp-weak-hash
        using var md5 = SHA256.Create();
        //              ^^^
        // ruleid: csharp-weak-hash-made
        MD5 typed = MD5.Create();
        // ruleid: csharp-weak-hash-made
        var sha = System.Security.Cryptography.SHA256.Create();
        // ruleid: csharp-weak-hash-made
        var other = HashAlgorithm.Create("MD5");
        // ruleid: csharp-weak-hash
        return SHA256.HashData(token);
    }
}

class Webhook
{
    bool Check(byte[] expectedHmac, byte[] sent)
    {
        // ruleid: csharp-secret-compared-in-time
        return expectedHmac.SequenceEqual(sent);
    }
}
