using System;
using System.Security.Cryptography;

public class Game
{
    private static readonly Random Source = new Random();

    public int Roll()
    {
        // ok: csharp-weak-random
        return Source.Next(1, 7);
    }

    public string NewToken()
    {
        // ok: csharp-weak-random
        return Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }

    public TimeSpan Backoff(int attempt)
    {
        // ok: csharp-weak-random
        var jitter = Random.Shared.Next(100);
        // ok: csharp-weak-random-seed
        var repeatable = new Random(42);
        return TimeSpan.FromMilliseconds(jitter);
    }
}
