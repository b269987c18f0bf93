require 'sinatra'

class PagesController < ApplicationController
  def show
    # ok: ruby-html-built-from-request
    @title = "<b>#{ERB::Util.html_escape(params[:title])}</b>".html_safe
    # ok: ruby-html-built-from-request
    @text = sanitize(params[:text])
    # ok: ruby-html-built-from-request
    @safe = '<b>Parcel</b>'.html_safe
    # ok: ruby-html-built-from-request
    @count = "<b>#{params[:count].to_i}</b>".html_safe
    # ok: ruby-html-built-from-request
    @tag = content_tag(:b, params[:title])
    # ok: ruby-html-built-from-request
    render html: params[:q]
    # ok: ruby-html-built-from-request
    render plain: params[:q]
    # ok: ruby-html-built-from-request-stored
    @hello = "<b>#{h(current_user.first_name)}</b>".html_safe
    # ok: ruby-html-built-from-request-stored
    @number = "<b>#{user.id}</b>".html_safe
  end
end

get '/hello' do
  # ok: ruby-html-built-from-request
  "<h1>Hello #{h(params[:name])}</h1>"
end

get '/text' do
  content_type 'text/plain'
  # ok: ruby-html-built-from-request
  "Hello #{params[:name]}"
end

get '/number' do
  # ok: ruby-html-built-from-request
  "<p>#{params[:n].to_i}</p>"
end

# ok: ruby-html-built-from-request-escaping-off
ActiveSupport.escape_html_entities_in_json = true

module PageHelper
  def page_name
    # ok: ruby-html-built-from-request
    "<body id=\"#{params[:controller]}-#{params[:action]}\">".html_safe
  end
end
