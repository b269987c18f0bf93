using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Bank.Statements;

public static class SignIn
{
    /// <summary>Accepts the tokens of the bank's sign-in service.</summary>
    public static IServiceCollection AddBankTokens(this IServiceCollection services, IConfiguration settings)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(settings["SignIn:Key"]!));
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = settings["SignIn:Issuer"],
                ValidAudience = "statements",
            };
        });
        return services;
    }
}
