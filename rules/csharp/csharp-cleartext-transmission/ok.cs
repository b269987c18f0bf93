using System.DirectoryServices;
using System.Net.Mail;

public class Mailer
{
    public async Task Send(MailKit.Net.Smtp.SmtpClient mailKit, string user, string password, bool secure)
    {
        // ok: csharp-cleartext-transmission
        var client = new SmtpClient("mail.example.com", 587) { EnableSsl = true };
        // ok: csharp-cleartext-transmission
        client.EnableSsl = secure;
        // ok: csharp-cleartext-transmission-option
        await mailKit.ConnectAsync("mail.example.com", 587, SecureSocketOptions.StartTls);
        // ok: csharp-cleartext-transmission-ldap
        var entry = new DirectoryEntry("LDAP://dc.example.com", user, password, AuthenticationTypes.Secure);
        // ok: csharp-cleartext-transmission-grpc
        var channel = GrpcChannel.ForAddress("https://orders.example.com");
    }
}
