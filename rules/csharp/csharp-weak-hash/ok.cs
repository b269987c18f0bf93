using System.Security.Cryptography;

public class Store
{
    public byte[] Sign(byte[] token)
    {
        // ok: csharp-weak-hash
        using var sha = SHA256.Create();
        // ok: csharp-weak-hash
        return SHA512.HashData(token);
    }

    public string ComputeETag(byte[] body)
    {
        // ok: csharp-weak-hash
        return Convert.ToHexString(MD5.HashData(body));
    }
}

class CheckedWebhook
{
    bool Check(byte[] expectedHmac, byte[] sent, byte[] rows, byte[] lines)
    {
        // ok: csharp-secret-compared-in-time
        return CryptographicOperations.FixedTimeEquals(expectedHmac, sent) && rows.SequenceEqual(lines);
    }
}

class Shorthands
{
    void Sign(byte[] data, RSA key)
    {
        // ok: csharp-weak-hash-made
        using var parts = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // ok: csharp-weak-hash-made
        key.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pss);
    }
}
