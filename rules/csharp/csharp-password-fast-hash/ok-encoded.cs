using System;
using System.Text;

class Accounts
{
    string Basic(string user, string password)
    {
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
    }
}
