using Microsoft.IdentityModel.Tokens;

public class Startup
{
    public void Configure(JwtBearerOptions options, IJwtDecoder decoder, string token, string key, IHostEnvironment environment)
    {
        // ok: csharp-jwt-not-verified-metadata
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // ok: csharp-jwt-not-verified
            ValidateIssuerSigningKey = true,
            // ok: csharp-jwt-not-verified-lifetime
            ValidateLifetime = true,
            // ok: csharp-jwt-not-verified-audience
            ValidateAudience = true,
            // ok: csharp-jwt-not-verified-lifetime-function
            LifetimeValidator = (before, expires, securityToken, parameters) => expires > DateTime.UtcNow,
            // ok: csharp-jwt-not-verified-audience-function
            AudienceValidator = (audiences, securityToken, parameters) => audiences.Contains("parcels"),
            // ok: csharp-jwt-not-verified-audience-function
            IssuerValidator = (issuer, securityToken, parameters) => issuers.Contains(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException(),
        };
        // ok: csharp-jwt-not-verified-decoded
        var json = decoder.Decode(token, key, verify: true);
    }

    public ClaimsPrincipal ReadExpiredToken(string token)
    {
        // ok: csharp-jwt-not-verified-lifetime
        var parameters = new TokenValidationParameters { ValidateLifetime = false };
        return handler.ValidateToken(token, parameters, out _);
    }
}
