using System.DirectoryServices;
using System.Net.Mail;

public class Mailer
{
    public async Task Send(MailKit.Net.Smtp.SmtpClient mailKit, string user, string password)
    {
        // ruleid: csharp-cleartext-transmission
        var client = new SmtpClient("mail.example.com", 25) { EnableSsl = false };
        //                                                                ^^^^^
        // ruleid: csharp-cleartext-transmission
        client.EnableSsl = false;
        // ruleid: csharp-cleartext-transmission-option
        await mailKit.ConnectAsync("mail.example.com", 25, SecureSocketOptions.None);
        // ruleid: csharp-cleartext-transmission-ldap
        var entry = new DirectoryEntry("LDAP://dc.example.com", user, password, AuthenticationTypes.None);
        // ruleid: csharp-cleartext-transmission-grpc
        var channel = new Channel("orders.example.com", 50051, ChannelCredentials.Insecure);
    }
}
