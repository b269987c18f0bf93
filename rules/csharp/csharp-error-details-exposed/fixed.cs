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
            // ruleid: csharp-error-details-exposed
            return StatusCode(500, e.StackTrace);
            //                     ^^^^^^^^^^^^
        }
    }

    public IActionResult List()
    {
        try
        {
            return Ok(All());
        }
        catch (Exception e)
        {
            // ruleid: csharp-error-details-exposed
            return BadRequest(e.ToString());
        }
    }

    public void Configure(IApplicationBuilder app, DbContextOptionsBuilder options)
    {
        // ruleid: csharp-error-details-exposed-page
        app.UseDeveloperExceptionPage();
        // ruleid: csharp-error-details-exposed-database
        options.EnableSensitiveDataLogging(false);
        // ruleid: csharp-error-details-exposed-pii
        IdentityModelEventSource.ShowPII = false;
        // ruleid: csharp-error-details-exposed-wcf
        options.EnableDetailedErrors = false;
    }
}

public class ErrorsController : Controller
{
    public IActionResult Show()
    {
        var feature = HttpContext.Features.Get<IExceptionHandlerFeature>();
        // ruleid: csharp-error-details-exposed
        return Content(feature.Error.ToString());
    }
}
