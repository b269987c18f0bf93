require 'rack'

class Data
  def call(env)
    req = Rack::Request.new(env)
    answer = Rack::Response.new
    answer['Content-Type'] = 'application/json'
    # ok: ruby-html-built-from-request
    answer.write(req.params['title'])
    answer.finish
  end
end

def show
  # ok: ruby-html-built-from-request
  render body: params[:title], content_type: 'text/plain'
  # ok: ruby-html-built-from-request
  Mustache.render('<b>{{title}}</b>', title: params[:title])
end
