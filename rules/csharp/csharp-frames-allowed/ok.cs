using Microsoft.AspNetCore.Mvc;

public class PageController : Controller
{
    public IActionResult Show()
    {
        // ok: csharp-frames-allowed
        Response.Headers.Remove("X-Powered-By");
        return View();
    }
}
