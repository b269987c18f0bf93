require 'rack'
require 'sinatra'

class Page
  def call(env)
    req = Rack::Request.new(env)
    answer = Rack::Response.new
    # ruleid: ruby-html-built-from-request
    answer.write("<h1>#{req.params['title']}</h1>")
    answer.finish
  end
end

post '/title' do
  # ruleid: ruby-html-built-from-request
  body "<h1>#{params[:title]}</h1>"
end

def show
  # ruleid: ruby-html-built-from-request
  render body: "<h1>#{params[:title]}</h1>", content_type: 'text/html'
  # ruleid: ruby-html-built-from-request
  Mustache.render('<b>{{{title}}}</b>', title: params[:title])
end
