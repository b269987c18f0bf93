using Microsoft.AspNetCore.Mvc;

namespace Login
{
    public class LoginController : Controller
    {
        public IActionResult Done(string returnUrl, string id)
        {
            if (Url.IsLocalUrl(returnUrl))
            {
                // ok: csharp-redirect-from-request
                return Redirect(returnUrl);
            }
            if (id == "a")
            {
                // ok: csharp-redirect-from-request
                return LocalRedirect(returnUrl);
            }
            // ok: csharp-redirect-from-request
            Response.Redirect("/orders/" + id);
            // ok: csharp-redirect-from-request
            return RedirectToAction("Show", new { id });
        }

        public IActionResult Prefixed()
        {
            // ok: csharp-redirect-from-request
            Response.Redirect($"{_prefix}{Request.Path}{Request.QueryString}");
            return new EmptyResult();
        }
    }
}

public class SignInController : Controller
{
    public IActionResult SignIn(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl))
        {
            returnUrl = "/";
        }
        // ok: csharp-redirect-from-request
        return Challenge(new AuthenticationProperties { RedirectUri = returnUrl }, "oidc");
    }
}

public class BackModel : PageModel
{
    [FromQuery(Name = "back")]
    public string Back { get; set; }

    public string Home { get; set; }

    public IActionResult OnGet()
    {
        // ok: csharp-redirect-from-request
        if (Back == null) return Redirect(Home);
        // ok: csharp-redirect-from-request
        return LocalRedirect(Back);
    }
}
