<%@ Page Language="C#" %>
<!-- ruleid: csharp-html-built-from-field -->
<h1>Results for <%= Request.QueryString["words"] %></h1>
