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
