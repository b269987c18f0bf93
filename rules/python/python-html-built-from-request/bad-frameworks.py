import cherrypy
import falcon
import streamlit as st
from flask import Response, request
from litestar import MediaType, get


def page():
    # ruleid: python-html-built-from-request
    return Response('<b>' + request.args['title'] + '</b>', mimetype='text/html')


class Shop:
    @cherrypy.expose
    def hello(self, who='you'):
        # ruleid: python-html-built-from-request
        return f'<h1>{who}</h1>'


class Page:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        # ruleid: python-html-built-from-request
        resp.text = '<h1>' + req.get_param('title')


@get('/', media_type=MediaType.HTML)
async def front(title: str) -> str:
    # ruleid: python-html-built-from-request
    return '<h1>' + title


# ruleid: python-html-built-from-request
st.markdown(f"<i>{st.query_params['shop']}</i>", unsafe_allow_html=True)
