from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/hello")
async def hello(name: str):
    # ruleid: python-html-built-from-request
    return HTMLResponse(f"<h1>Hello {name}</h1>")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^


@app.get("/search")
async def search(request: Request):
    query = request.query_params["q"]
    # ruleid: python-html-built-from-request
    return HTMLResponse(content="<p>Nothing for " + query + "</p>", status_code=404)
