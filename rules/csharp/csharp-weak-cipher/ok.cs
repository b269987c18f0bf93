using System.Security.Cryptography;

public class Vault
{
    public void Seal(byte[] data, RSA key, RSACryptoServiceProvider old, Envelope envelope)
    {
        // ok: csharp-weak-cipher
        using var aes = Aes.Create();
        // ok: csharp-weak-cipher-mode
        aes.Mode = CipherMode.CBC;
        // ok: csharp-weak-cipher-padding
        var sealed2 = key.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
        // ok: csharp-weak-cipher-padding-flag
        var sealed3 = old.Encrypt(data, true);
        // ok: csharp-weak-cipher-padding-flag
        envelope.Encrypt(data, false);
    }
}
