using System.Security.Cryptography;
using System.Text;

public class Accounts
{
    public void Store(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-too-cheap
        var first = new Rfc2898DeriveBytes(password, salt, 1000);
        //                                                 ^^^^
        // ruleid: csharp-password-hash-too-cheap-default
        var second = new Rfc2898DeriveBytes(password, salt);
        // ruleid: csharp-password-fast-hash
        var third = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        using var sha = SHA512.Create();
        // ruleid: csharp-password-fast-hash
        var fourth = sha.ComputeHash(Encoding.UTF8.GetBytes(password + "pepper"));
    }
}

public class Derived
{
    public void Store(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-too-cheap-default
        var old = new PasswordDeriveBytes(password, salt);
    }
}
