require 'sinatra'

class PagesController < ApplicationController
  def show
    # ruleid: ruby-html-built-from-request
    @title = "<b>#{params[:title]}</b>".html_safe
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-html-built-from-request
    @text = raw(params[:text])
    # ruleid: ruby-html-built-from-request
    @note = params[:note].html_safe
    # ruleid: ruby-html-built-from-request
    render html: "<p>#{params[:q]}</p>".html_safe
    # ruleid: ruby-html-built-from-request-stored
    @hello = "<b>#{ERB::Util.html_escape(current_user.first_name)}</b>".html_safe
  end
end

get '/hello' do
  # ruleid: ruby-html-built-from-request
  "<h1>Hello #{params[:name]}</h1>"
end

class Hello
  def call(env)
    req = Rack::Request.new(env)
    # ruleid: ruby-html-built-from-request
    [200, { 'Content-Type' => 'text/html' }, ["<p>#{req.params['name']}</p>"]]
  end
end

# ruleid: ruby-html-built-from-request-escaping-off
ActiveSupport.escape_html_entities_in_json = true
#                                            ^^^^^
