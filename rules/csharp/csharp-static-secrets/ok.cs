using System;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

public class Vault
{
    public void Seal(byte[] data, byte[] secret, string text, IConfiguration configuration)
    {
        using var aes = Aes.Create();
        // ok: csharp-static-secrets
        aes.Key = secret;
        // ok: csharp-static-secrets-iv
        aes.IV = RandomNumberGenerator.GetBytes(16);
        aes.GenerateIV();
        // ok: csharp-static-secrets-iv
        var encryptor = aes.CreateEncryptor(aes.Key, aes.IV);
        // ok: csharp-static-secrets
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Key"]));
        // ok: csharp-static-secrets
        var mac = new HMACSHA256(secret).ComputeHash(Encoding.UTF8.GetBytes("a constant that is signed"));
    }
}
