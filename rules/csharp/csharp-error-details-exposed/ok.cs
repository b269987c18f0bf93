using System;
using Microsoft.AspNetCore.Mvc;

public class OrdersController : Controller
{
    public IActionResult Show(int id)
    {
        try
        {
            return Ok(Find(id));
        }
        catch (Exception e)
        {
            logger.LogError(e, "Finding the order failed");
            // ok: csharp-error-details-exposed
            return Problem(statusCode: 500);
        }
    }

    public void Configure(IApplicationBuilder app, IHostEnvironment env, DbContextOptionsBuilder options)
    {
        if (env.IsDevelopment())
        {
            // ok: csharp-error-details-exposed-page
            app.UseDeveloperExceptionPage();
            // ok: csharp-error-details-exposed-database
            options.EnableSensitiveDataLogging();
        }
        // ok: csharp-error-details-exposed-wcf
        options.EnableDetailedErrors = env.IsDevelopment();
    }
}
