using System;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using RazorEngine;

namespace Scripts
{
    public class ScriptsController : Controller
    {
        public async Task<IActionResult> Run(string code, string name)
        {
            // ruleid: csharp-code-built-from-request
            var result = await CSharpScript.EvaluateAsync(code);
            //                                            ^^^^
            // ruleid: csharp-code-built-from-request-template
            var page = Razor.Parse("<p>" + code + "</p>");
            // ruleid: csharp-code-built-from-request-type
            var type = Type.GetType(name);
            // ruleid: csharp-code-built-from-request-type
            var assembly = Assembly.LoadFrom("plugins/" + name + ".dll");
            // ruleid: csharp-code-built-from-request-regex
            var match = Regex.IsMatch("text", Regex.Escape(name));
            // ruleid: csharp-regex-without-end
            var evil = Regex.IsMatch(Names.Of(code), "^(a+)+$");
            // ruleid: csharp-format-from-request
            var shown = string.Format(name, 1);
            return Ok(result);
        }
    }
}

public class TypedController : Controller
{
    public IActionResult Run(string code)
    {
        // ruleid: csharp-code-built-from-request
        var script = CSharpScript.Create<int>(code);
        return Ok();
    }
}
