using System;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Scripts
{
    public class ScriptsController : Controller
    {
        public async Task<IActionResult> Run(string code, string name)
        {
            // ok: csharp-code-built-from-request
            var result = await CSharpScript.EvaluateAsync("1 + 2");
            // ok: csharp-code-built-from-request-regex
            var match = Regex.IsMatch("text", Regex.Escape(name));
            // ok: csharp-code-built-from-request-regex
            var slow = Regex.IsMatch(name, "^[a-z]+$", RegexOptions.None, TimeSpan.FromSeconds(1));
            if (name == "Short")
            {
                // ok: csharp-code-built-from-request-type
                var type = Type.GetType("Scripts.Short");
            }
            // ok: csharp-regex-without-end
            var quick = Regex.IsMatch(Names.Of(code), "^a+$");
            // ok: csharp-format-from-request
            var shown = string.Format("{0}", name);
            return Ok(result);
        }
    }
}
