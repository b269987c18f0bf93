using Microsoft.IdentityModel.Tokens;

public class Startup
{
    public void Configure(JwtBearerOptions options, IJwtDecoder decoder, string token, string key)
    {
        // ruleid: csharp-jwt-not-verified-metadata
        options.RequireHttpsMetadata = false;
        //                             ^^^^^
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-not-verified
            ValidateIssuerSigningKey = false,
            // ruleid: csharp-jwt-not-verified
            RequireSignedTokens = false,
            // ruleid: csharp-jwt-not-verified-lifetime
            ValidateLifetime = false,
            // ruleid: csharp-jwt-not-verified-audience
            ValidateAudience = false,
            // ruleid: csharp-jwt-not-verified-audience
            ValidateIssuer = false,
            // ruleid: csharp-jwt-not-verified-lifetime-function
            LifetimeValidator = (before, expires, securityToken, parameters) => true,
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        };
        // ruleid: csharp-jwt-not-verified-delegate
        options.TokenValidationParameters.SignatureValidator = (text, parameters) => new JsonWebToken(text);
        // ruleid: csharp-jwt-not-verified-lifetime-function
        options.TokenValidationParameters.LifetimeValidator = (_, _, _, _) => { return true; };
        // ruleid: csharp-jwt-not-verified-audience-function
        options.TokenValidationParameters.AudienceValidator = (audiences, securityToken, parameters) => true;
        // ruleid: csharp-jwt-not-verified-audience-function
        options.TokenValidationParameters.IssuerValidator = (issuer, securityToken, parameters) => issuer;
        //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        // ruleid: csharp-jwt-not-verified-decoded
        var json = decoder.Decode(token, key, verify: false);
    }
}

public class Builders
{
    public string Read(string token)
    {
        // ruleid: csharp-jwt-not-verified-decoded
        return JwtBuilder.Create().WithVerifySignature(false).Decode(token);
    }
}
