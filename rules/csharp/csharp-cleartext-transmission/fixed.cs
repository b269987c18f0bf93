using System.DirectoryServices;
using System.Net.Mail;

public class Mailer
{
    public async Task Send(MailKit.Net.Smtp.SmtpClient mailKit, string user, string password)
    {
        // ruleid: csharp-cleartext-transmission
        var client = new SmtpClient("mail.example.com", 25) { EnableSsl = true };
        //                                                                ^^^^^
        // ruleid: csharp-cleartext-transmission
        client.EnableSsl = true;
        // ruleid: csharp-cleartext-transmission-option
        await mailKit.ConnectAsync("mail.example.com", 25, SecureSocketOptions.StartTls);
        // ruleid: csharp-cleartext-transmission-ldap
        var entry = new DirectoryEntry("LDAP://dc.example.com", user, password, AuthenticationTypes.Secure);
        // ruleid: csharp-cleartext-transmission-grpc
        var channel = new Channel("orders.example.com", 50051, ChannelCredentials.Insecure);
    }
}
