using System.Security.Cryptography;

public class Keys
{
    public void Make(int bits)
    {
        // ok: csharp-insufficient-key-size
        using var rsa = RSA.Create(3072);
        // ok: csharp-insufficient-key-size
        using var other = RSA.Create(bits);
        // ok: csharp-insufficient-key-size
        using var aes = Aes.Create();
        // ok: csharp-insufficient-key-size
        aes.KeySize = 256;
    }
}
