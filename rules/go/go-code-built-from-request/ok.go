package scripts

import (
	"html/template"
	"net/http"

	"github.com/dop251/goja"
	"github.com/expr-lang/expr"
)

func run(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	vm.Set("argument", r.FormValue("argument"))
	// ok: go-code-built-from-request
	vm.RunString("f(argument)")
	// ok: go-code-built-from-request-expression
	expr.Eval("name == wanted", map[string]any{"wanted": r.FormValue("name")})
	page, _ := template.New("page").Parse("<p>{{.}}</p>")
	// ok: go-code-built-from-request-template
	page.Execute(w, r.FormValue("text"))
	pages := map[string]string{"a": "<p>{{.}}</p>"}
	// ok: go-code-built-from-request-template
	template.New("page").Parse(pages[r.FormValue("page")])
}
