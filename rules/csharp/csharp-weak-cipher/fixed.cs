using System.Security.Cryptography;

public class Vault
{
    public void Seal(byte[] data, RSA key, RSACryptoServiceProvider old)
    {
        // ruleid: csharp-weak-cipher
        using var des = DES.Create();
        //              ^^^^^^^^^^^^
        // ruleid: csharp-weak-cipher
        var triple = new TripleDESCryptoServiceProvider();
        using var aes = Aes.Create();
        // ruleid: csharp-weak-cipher-mode
        aes.Mode = CipherMode.CBC;
        // ruleid: csharp-weak-cipher-mode
        var managed = new AesManaged { KeySize = 256, Mode = CipherMode.CBC };
        // ruleid: csharp-weak-cipher-call
        var sealed1 = aes.EncryptEcb(data, PaddingMode.PKCS7);
        // ruleid: csharp-weak-cipher-padding
        var sealed2 = key.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
        // ruleid: csharp-weak-cipher-padding-flag
        var sealed3 = old.Encrypt(data, true);
    }
}
