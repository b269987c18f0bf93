using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Pages
{
    public class PagesController : Controller
    {
        public IActionResult Hello(string name)
        {
            // ruleid: csharp-html-built-from-request
            return Content("<h1>Hello " + name + "</h1>", "text/html");
            //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        }

        public void Old()
        {
            // ruleid: csharp-html-built-from-request
            Response.Write("<p>" + Request.QueryString["q"] + "</p>");
            // ruleid: csharp-html-built-from-request
            ViewBag.Text = new HtmlString(Request.Form["text"]);
            // ruleid: csharp-html-from-header
            Response.Write(Request.Cookies["name"].Value);
        }
    }
}

namespace Shop
{
    public class Results : Page
    {
        protected Label WordsLabel;

        protected void Page_Load(object sender, EventArgs e)
        {
            // ruleid: csharp-html-built-from-request
            WordsLabel.Text = "Results for " + Request.QueryString["words"];
        }
    }

    public class ScriptController : Controller
    {
        public ActionResult Theme(string name)
        {
            // ruleid: csharp-html-built-from-request
            return JavaScript("setTheme('" + name + "')");
        }
    }
}

public class GreetingController : Controller
{
    public IActionResult Greet(string name)
    {
        // ruleid: csharp-html-built-from-request
        return Content("<h1>" + name + "</h1>", MediaTypeNames.Text.Html);
    }
}

public class MarkedController : Controller
{
    public IActionResult Greet(string name)
    {
        // ruleid: csharp-html-built-from-request
        var first = new MarkupString(name);
        // ruleid: csharp-html-built-from-request
        var second = (MarkupString)name;
        // ruleid: csharp-html-built-from-request
        HttpContext.Response.Output.WriteLine("<p>{0}</p>", name);
        return Ok();
    }
}
