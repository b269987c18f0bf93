using Microsoft.AspNetCore.Builder;

public class Startup
{
    public void Configure(IApplicationBuilder app, HttpRequest request, HttpResponse response)
    {
        // ruleid: csharp-permissive-cors
        app.UseCors(policy => policy.SetIsOriginAllowed(origin => true).AllowCredentials());
        // ruleid: csharp-permissive-cors-any
        app.UseCors(policy => policy.AllowAnyOrigin().AllowAnyMethod());
        // ruleid: csharp-permissive-cors-any
        response.Headers.Append("Access-Control-Allow-Origin", "*");
        // ruleid: csharp-permissive-cors-reflected
        response.Headers["Access-Control-Allow-Origin"] = request.Headers["Origin"];
    }
}
