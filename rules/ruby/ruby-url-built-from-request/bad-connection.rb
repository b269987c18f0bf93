# frozen_string_literal: true

class FeedsController < ApplicationController
  def show
    connection = Faraday.new { |f| f.adapter :net_http }
    # ruleid: ruby-url-built-from-request
    connection.get(params[:url])
    # ruleid: ruby-url-built-from-request
    RestClient::Request.new(method: :get, url: params[:url]).execute
    # ruleid: ruby-url-built-from-request
    MiniMagick::Image.open(params[:url])
    # ok: ruby-url-built-from-request
    connection.get('https://api.example.com/items', q: params[:q])
  end
end
