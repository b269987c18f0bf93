class TownsController < ApplicationController
  def show
    # ok: ruby-html-built-from-request
    render js: "show('#{helpers.j(params[:town])}')"
    # ok: ruby-html-built-from-request
    send_data params[:town], type: "text/csv"
    # ok: ruby-html-built-from-request
    render html: helpers.tag.b(params[:town])
  end
end

class Servlet < WEBrick::HTTPServlet::AbstractServlet
  def do_GET(req, res)
    res.content_type = "text/plain"
    # ok: ruby-html-built-from-request
    res.body = req.query["town"]
    # ok: ruby-html-built-from-request
    res.body = "<b>#{CGI.escapeHTML(req.query['town'])}</b>"
  end
end
