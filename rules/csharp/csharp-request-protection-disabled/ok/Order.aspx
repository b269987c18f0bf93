<!-- ok: csharp-request-validation-disabled-page -->
<%@ Page Language="C#" ValidateRequest="true" %>
