package fetch

import (
	"fmt"
	"net"
	"net/http"

	"github.com/gin-gonic/gin"
)

type proxy struct{ client *http.Client }

func preview(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	// ruleid: go-url-built-from-request
	resp, err := http.Get(target)
	//                    ^^^^^^
	if err != nil {
		return
	}
	defer resp.Body.Close()
	// ruleid: go-url-built-from-request
	req, _ := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://"+r.URL.Query().Get("host")+"/status", nil)
	http.DefaultClient.Do(req)
	// ruleid: go-url-built-from-request
	net.Dial("tcp", r.FormValue("host")+":80")
}

func (p *proxy) forward(c *gin.Context) {
	// ruleid: go-url-built-from-request
	p.client.Get(c.Query("url"))
	// ruleid: go-url-built-from-request
	http.Post(fmt.Sprintf("http://%s/hook", c.PostForm("host")), "application/json", nil)
}

func passOn(c *fiber.Ctx) error {
	// ruleid: go-url-built-from-request
	return proxy.Do(c, c.Query("server"))
}

func dial(w http.ResponseWriter, r *http.Request) {
	var d net.Dialer
	// ruleid: go-url-built-from-request
	d.DialContext(r.Context(), "tcp", net.JoinHostPort(r.FormValue("host"), "80"))
	target := &url.URL{Scheme: "https", Host: r.FormValue("host")}
	// ruleid: go-url-built-from-request
	asked := &http.Request{Method: "GET", URL: target}
	http.DefaultTransport.RoundTrip(asked)
}
