using System;
using System.Web.UI;
using System.Web.UI.WebControls;

public partial class Find : Page
{
    protected TextBox Words;
    protected Label Found;

    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: csharp-html-built-from-request
        Found.Text = "Found for " + Words.Text;
        // ruleid: csharp-html-built-from-request
        Found.Text = Request.Params["words"];
    }
}
