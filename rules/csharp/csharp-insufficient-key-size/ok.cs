using System.Security.Cryptography;
using System.Text;

public class Keys
{
    public void Make(string password, byte[] salt, string text, int bits)
    {
        // ok: csharp-insufficient-key-size
        using var rsa = RSA.Create(3072);
        // ok: csharp-insufficient-key-size
        using var other = RSA.Create(bits);
        // ok: csharp-insufficient-key-size-password
        var first = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256);
        // ok: csharp-insufficient-key-size-fast
        var second = SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }
}
