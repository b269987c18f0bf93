using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    // ok: csharp-request-protection-missing
    public IActionResult Rename(int id, string name)
    {
        users.Rename(id, name);
        return RedirectToAction("Index");
    }

    // ok: csharp-request-protection-missing
    public IActionResult Index()
    {
        return View();
    }

    [HttpPost]
    // ok: csharp-request-protection-missing
    public IActionResult Api([FromBody] Order order)
    {
        return Ok();
    }
}

// ok: csharp-request-protection-disabled-pages
[IgnoreAntiforgeryToken]
public class ErrorModel : PageModel
{
    public void OnGet()
    {
    }
}
