<!-- ruleid: csharp-request-validation-disabled-page -->
<%@ Page Language="C#" ValidateRequest="false" %>
