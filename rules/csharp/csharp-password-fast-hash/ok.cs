using System.Security.Cryptography;
using System.Text;

public class Accounts
{
    public void Store(string password, byte[] salt, string text, int rounds)
    {
        // ok: csharp-password-hash-too-cheap
        var first = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256);
        // ok: csharp-password-hash-too-cheap
        var second = new Rfc2898DeriveBytes(password, salt, rounds, HashAlgorithmName.SHA256);
        // ok: csharp-password-fast-hash
        var third = SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }
}
