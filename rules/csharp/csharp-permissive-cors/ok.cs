using Microsoft.AspNetCore.Builder;

public class Startup
{
    public void Configure(IApplicationBuilder app, HttpRequest request, HttpResponse response)
    {
        // ok: csharp-permissive-cors
        app.UseCors(policy => policy.SetIsOriginAllowed(origin => origins.Contains(origin)).AllowCredentials());
        // ok: csharp-permissive-cors-any
        app.UseCors(policy => policy.WithOrigins("https://app.example.com"));
        var origin = request.Headers["Origin"];
        if (origins.Contains(origin))
        {
            // ok: csharp-permissive-cors-reflected
            response.Headers["Access-Control-Allow-Origin"] = origin;
        }
    }
}
