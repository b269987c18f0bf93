using Microsoft.AspNetCore.Mvc;

namespace Login
{
    public class LoginController : Controller
    {
        public IActionResult Done(string returnUrl)
        {
            // ruleid: csharp-redirect-from-request
            return Redirect(returnUrl);
            //              ^^^^^^^^^
        }

        public void Old()
        {
            // ruleid: csharp-redirect-from-request
            Response.Redirect(Request.QueryString["next"]);
        }
    }
}

public class SignInController : Controller
{
    public IActionResult SignIn(string returnUrl)
    {
        // ruleid: csharp-redirect-from-request
        return Challenge(new AuthenticationProperties { RedirectUri = returnUrl }, "oidc");
    }
}

public class BackModel : PageModel
{
    [FromQuery(Name = "back")]
    public string Back { get; set; }

    public IActionResult OnGet(HttpContext context)
    {
        // ruleid: csharp-redirect-from-request
        context.Response.RedirectPermanent(Back);
        // ruleid: csharp-redirect-from-request
        // ruleid: csharp-header-from-request
        Response.Headers.Append("Location", Back);
        // ruleid: csharp-redirect-from-request
        return Redirect(Back);
    }
}

public class Away : ComponentBase
{
    [SupplyParameterFromQuery]
    public string Next { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; }

    protected override void OnInitialized()
    {
        // ruleid: csharp-redirect-from-request
        Navigation.NavigateTo(Next);
    }
}
