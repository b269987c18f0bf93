using System;
using Org.BouncyCastle.Security;

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
        string resetCode = new Random().Next(100000, 999999).ToString();
        var salt = new byte[16];
        // ruleid: csharp-weak-random
        Source.NextBytes(salt);
        var secure = new SecureRandom();
        // ruleid: csharp-weak-random-seed
        secure.SetSeed(1);
    }
}
