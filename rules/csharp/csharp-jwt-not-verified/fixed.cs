using Microsoft.IdentityModel.Tokens;

public class Startup
{
    public void Configure(JwtBearerOptions options, IJwtDecoder decoder, string token, string key)
    {
        // ruleid: csharp-jwt-not-verified-metadata
        options.RequireHttpsMetadata = true;
        //                             ^^^^^
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-not-verified
            ValidateIssuerSigningKey = true,
            // ruleid: csharp-jwt-not-verified
            RequireSignedTokens = true,
            // ruleid: csharp-jwt-not-verified-lifetime
            ValidateLifetime = true,
            // ruleid: csharp-jwt-not-verified-audience
            ValidateAudience = true,
            // ruleid: csharp-jwt-not-verified-audience
            ValidateIssuer = true,
            // ruleid: csharp-jwt-not-verified-lifetime-function
            LifetimeValidator = null,
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        };
        // ruleid: csharp-jwt-not-verified-delegate
        options.TokenValidationParameters.SignatureValidator = null;
        // ruleid: csharp-jwt-not-verified-lifetime-function
        options.TokenValidationParameters.LifetimeValidator = null;
        // ruleid: csharp-jwt-not-verified-audience-function
        options.TokenValidationParameters.AudienceValidator = null;
        // ruleid: csharp-jwt-not-verified-audience-function
        options.TokenValidationParameters.IssuerValidator = null;
        //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-jwt-not-verified-decoded
        var json = decoder.Decode(token, key, verify: true);
    }
}

public class Builders
{
    public string Read(string token)
    {
        // ruleid: csharp-jwt-not-verified-decoded
        return JwtBuilder.Create().WithVerifySignature(true).Decode(token);
    }
}
