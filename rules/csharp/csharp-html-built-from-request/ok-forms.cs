using System;
using System.Web.UI;
using System.Web.UI.WebControls;

public partial class Find : Page
{
    protected TextBox Words;
    protected TextBox Again;
    protected Label Found;

    protected void Page_Load(object sender, EventArgs e)
    {
        // ok: csharp-html-built-from-request
        Found.Text = "Found for " + Server.HtmlEncode(Words.Text);
        // ok: csharp-html-built-from-request
        Again.Text = Words.Text;
    }
}
