using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    [HttpPost]
    // ruleid: csharp-request-protection-disabled
    [IgnoreAntiforgeryToken]
    public IActionResult Delete(int id)
    {
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ruleid: csharp-request-protection-missing
    public IActionResult Rename(int id, string name)
    {
        users.Rename(id, name);
        return RedirectToAction("Index");
    }

    [ValidateInput(false)]
    // ruleid: csharp-request-validation-disabled
    public ActionResult Comment(string text)
    {
        return View();
    }

    public void Load(Page page)
    {
        // ruleid: csharp-request-validation-disabled
        page.EnableViewStateMac = false;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }

    public void Configure(MvcOptions options)
    {
        // ruleid: csharp-request-protection-disabled-pages
        options.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
    }

    public void Map(WebApplication application)
    {
        // ruleid: csharp-request-protection-disabled-pages
        application.MapPost("/notes", Save).DisableAntiforgery();
    }
}

// ruleid: csharp-request-protection-disabled-pages
[IgnoreAntiforgeryToken]
public class OrderModel : PageModel
{
    public IActionResult OnPost(int id)
    {
        return RedirectToPage("Done");
    }
}
