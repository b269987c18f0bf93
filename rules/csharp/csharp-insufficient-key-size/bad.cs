using System.Security.Cryptography;
using System.Text;

public class Keys
{
    public void Make(string password, byte[] salt)
    {
        // ruleid: csharp-insufficient-key-size
        using var rsa = RSA.Create(1024);
        //                         ^^^^
        // ruleid: csharp-insufficient-key-size
        var old = new RSACryptoServiceProvider(512);
        // ruleid: csharp-insufficient-key-size-password
        var first = new Rfc2898DeriveBytes(password, salt, 1000);
        // ruleid: csharp-insufficient-key-size-default
        var second = new Rfc2898DeriveBytes(password, salt);
        // ruleid: csharp-insufficient-key-size-fast
        var third = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        using var sha = SHA512.Create();
        // ruleid: csharp-insufficient-key-size-fast
        var fourth = sha.ComputeHash(Encoding.UTF8.GetBytes(password + "pepper"));
    }
}
