package scripts

import (
	"html/template"
	"net/http"
	"plugin"

	"github.com/dop251/goja"
	"github.com/expr-lang/expr"
	"github.com/robertkrimen/otto"
)

func run(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	// ruleid: go-code-built-from-request
	vm.RunString(r.FormValue("code"))
	//           ^^^^^^^^^^^^^^^^^^^
	other := otto.New()
	// ruleid: go-code-built-from-request
	other.Run("f(" + r.FormValue("argument") + ")")
	// ruleid: go-code-built-from-request-expression
	expr.Eval(r.FormValue("filter"), nil)
	// ruleid: go-code-built-from-request-plugin
	plugin.Open("plugins/" + r.FormValue("plugin") + ".so")
	// ruleid: go-code-built-from-request-template
	page, _ := template.New("page").Parse("<p>" + r.FormValue("text") + "</p>")
	page.Execute(w, r)
}
