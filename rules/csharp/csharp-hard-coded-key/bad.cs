using System;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

public class Vault
{
    private static readonly byte[] Vector = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

    public void Seal(byte[] data, byte[] secret)
    {
        using var aes = Aes.Create();
        // ruleid: csharp-static-iv
        aes.IV = Encoding.UTF8.GetBytes("0123456789abcdef");
        //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-hard-coded-key
        aes.Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef");
        var iv = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };
        // ruleid: csharp-static-iv
        var encryptor = aes.CreateEncryptor(secret, iv);
        // ruleid: csharp-static-iv
        aes.IV = new byte[16];
        // ruleid: csharp-hard-coded-key
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a key that is not secret at all"));
        // ruleid: csharp-hard-coded-key
        var mac = new HMACSHA256(Encoding.ASCII.GetBytes("another key that is no secret"));
        // ruleid: csharp-password-salt-constant
        var derived = new Rfc2898DeriveBytes("x" + secret, Encoding.UTF8.GetBytes("pepper and salt"), 600000);
    }

    public void Encrypt(Aes a, byte[] secret)
    {
        // ruleid: csharp-hard-coded-key
        a.Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef");
        // ruleid: csharp-static-iv
        var encryptor = a.CreateEncryptor(secret, new byte[16]);
    }
}

public class Sealed
{
    private static readonly byte[] First = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

    public void Seal(Aes cipher)
    {
        // ruleid: csharp-static-iv
        cipher.IV = First;
    }
}

public class Sealed
{
    public void Seal(AesGcm cipher, byte[] plain, byte[] tag)
    {
        // ruleid: csharp-static-iv
        cipher.Encrypt(new byte[12], plain, new byte[plain.Length], tag);
    }
}
