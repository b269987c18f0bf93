using System.Text.Encodings.Web;
using System.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Pages
{
    public class PagesController : Controller
    {
        public IActionResult Hello(string name, int id)
        {
            // ok: csharp-html-built-from-request
            Response.Write("<p>" + HttpUtility.HtmlEncode(Request.QueryString["q"]) + "</p>");
            // ok: csharp-html-built-from-request
            ViewBag.Text = new HtmlString(HtmlEncoder.Default.Encode(name));
            // ok: csharp-html-built-from-request
            Response.Write("<p>" + id + "</p>");
            if (id == 1)
            {
                // ok: csharp-html-built-from-request
                return Content(name, "text/plain");
            }
            // ok: csharp-html-built-from-request
            return View(name);
        }
    }
}

public class MarkedController : Controller
{
    public IActionResult Greet(string name)
    {
        // ok: csharp-html-built-from-request
        var first = new MarkupString(HtmlEncoder.Default.Encode(name));
        // ok: csharp-html-built-from-request
        var second = (MarkupString)"<b>fixed</b>";
        return Ok();
    }
}
