using System;
using System.Text;

class Accounts
{
    string Keep(string password)
    {
        // ruleid: csharp-password-encoded
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(password));
    }
}
