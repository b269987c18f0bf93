using System.Security.Cryptography;

public class Store
{
    public byte[] Sign(byte[] token)
    {
        // ruleid: csharp-weak-hash
        using var md5 = MD5.Create();
        //              ^^^
        // ruleid: csharp-weak-hash-made
        MD5 typed = MD5.Create();
        // ruleid: csharp-weak-hash-made
        var sha = new SHA1CryptoServiceProvider();
        // ruleid: csharp-weak-hash-made
        var other = HashAlgorithm.Create("MD5");
        // ruleid: csharp-weak-hash
        return SHA1.HashData(token);
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

class Shorthands
{
    void Sign(byte[] data, byte[] room, RSA key)
    {
        // ruleid: csharp-weak-hash
        SHA1.TryHashData(data, room, out _);
        // ruleid: csharp-weak-hash-made
        using var parts = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        // ruleid: csharp-weak-hash-made
        key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
    }
}
