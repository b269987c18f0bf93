using System.Security.Cryptography;
using System.Text;

public class Keys
{
    public void Make(string password, byte[] salt)
    {
        // ruleid: csharp-insufficient-key-size
        using var rsa = RSA.Create(3072);
        //                         ^^^^
        // ruleid: csharp-insufficient-key-size
        var old = new RSACryptoServiceProvider(3072);
        // ruleid: csharp-insufficient-key-size-password
        var first = new Rfc2898DeriveBytes(password, salt, 600000);
        // ruleid: csharp-insufficient-key-size-default
        var second = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256);
        // ruleid: csharp-insufficient-key-size-fast
        var third = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        using var sha = SHA512.Create();
        // ruleid: csharp-insufficient-key-size-fast
        var fourth = sha.ComputeHash(Encoding.UTF8.GetBytes(password + "pepper"));
    }
}
