<%@ Page Language="C#" %>
<!-- ok: csharp-html-built-from-field -->
<h1>Results for <%: Request.QueryString["words"] %></h1>
<!-- ok: csharp-html-built-from-field -->
<p><%= HttpUtility.HtmlEncode(Request.QueryString["words"]) %></p>
