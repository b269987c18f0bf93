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
