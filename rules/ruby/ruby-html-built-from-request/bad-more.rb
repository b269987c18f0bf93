class TownsController < ApplicationController
  def show
    # ruleid: ruby-html-built-from-request
    render html: helpers.raw("<b>#{params[:town]}</b>")
    # ruleid: ruby-html-built-from-request
    render js: "show('#{params[:town]}')"
    # ruleid: ruby-html-built-from-request
    send_data "<b>#{params[:town]}</b>", type: "text/html", disposition: "inline"
    # ruleid: ruby-html-built-from-request
    self.response_body = "<b>#{params[:town]}</b>"
  end
end

class Towns < Roda
  route do |r|
    r.get "towns" do
      # ruleid: ruby-html-built-from-request
      "<b>#{r.params['town']}</b>"
    end
  end
end

class Servlet < WEBrick::HTTPServlet::AbstractServlet
  def do_GET(req, res)
    # ruleid: ruby-html-built-from-request
    res.body = "<b>#{req.query['town']}</b>"
  end
end
