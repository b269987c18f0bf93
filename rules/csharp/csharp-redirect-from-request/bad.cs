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
