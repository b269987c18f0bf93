import falcon
import streamlit as st
from flask import Response, request


def page():
    # ok: python-html-built-from-request
    return Response(request.args['title'], mimetype='text/plain')


class Page:
    def on_get(self, req, resp):
        # ok: python-html-built-from-request
        resp.text = req.get_param('title')


# ok: python-html-built-from-request
st.markdown(f"*{st.query_params['shop']}*")
