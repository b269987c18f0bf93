using System;
using Org.BouncyCastle.Security;
using System.Security.Cryptography;

public class Account
{
    private static readonly Random Source = new Random();

    public string NewToken()
    {
        var random = new Random();
        // ruleid: csharp-weak-random
        return random.Next().ToString();
        //     ^^^^^^^^^^^^^
    }

    public void Reset()
    {
        // ruleid: csharp-weak-random
        string resetCode = RandomNumberGenerator.GetInt32(100000, 999999).ToString();
        var salt = new byte[16];
        // ruleid: csharp-weak-random
        RandomNumberGenerator.Fill(salt);
        var secure = new SecureRandom();
        // ruleid: csharp-weak-random-seed
        secure.SetSeed(1);
    }
}
