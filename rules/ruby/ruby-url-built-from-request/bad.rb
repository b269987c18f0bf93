class HooksController < ApplicationController
  def call
    # ruleid: ruby-url-built-from-request
    body = Net::HTTP.get(URI(params[:url]))
    #                    ^^^^^^^^^^^^^^^^^
    uri = URI.parse(params[:feed])
    # ruleid: ruby-url-built-from-request
    body = Net::HTTP.get_response(uri)
    # ruleid: ruby-url-built-from-request
    page = URI.open(params[:url]).read
    # ruleid: ruby-url-built-from-request
    page = HTTParty.get("http://#{params[:host]}/status")
    # ruleid: ruby-url-built-from-request
    page = RestClient.post(params[:hook], { ok: true })
    # ruleid: ruby-url-built-from-request
    page = Faraday.get(params[:target])
    # ruleid: ruby-url-built-from-request
    connection = Faraday.new(url: params[:base])
    # ruleid: ruby-url-built-from-request
    Net::HTTP.start(uri.host, uri.port) { |http| http.get('/') }
  end
end

class FeedsController < ApplicationController
  BEGINNINGS = %w[https://feeds.parcel.example https://news.parcel.example].freeze

  def show
    url = params[:url]
    return head :bad_request unless url.start_with?(*BEGINNINGS)
    # `https://feeds.parcel.example.evil.example` begins with it too.
    # ruleid: ruby-url-built-from-request
    Net::HTTP.get(URI(url))
  end
end
