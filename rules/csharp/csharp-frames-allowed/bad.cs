using Microsoft.AspNetCore.Mvc;

public class PageController : Controller
{
    public IActionResult Show()
    {
        // ruleid: csharp-frames-allowed
        Response.Headers.Remove("X-Frame-Options");
        return View();
    }
}
