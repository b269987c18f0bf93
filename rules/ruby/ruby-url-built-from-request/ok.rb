class HooksController < ApplicationController
  HOSTS = { 'eu' => 'https://eu.parcel.example', 'us' => 'https://us.parcel.example' }.freeze

  def call
    # ok: ruby-url-built-from-request
    body = Net::HTTP.get(URI("https://api.parcel.example/parcels/#{params[:id]}"))
    # ok: ruby-url-built-from-request
    page = HTTParty.get(HOSTS.fetch(params[:region]))
    # ok: ruby-url-built-from-request
    page = HTTParty.get('https://api.parcel.example/parcels', query: { id: params[:id] })
    uri = URI.parse(params[:url])
    raise 'no' unless %w[parcel.example].include?(uri.host)
    # ok: ruby-url-built-from-request
    page = RestClient.post('https://api.parcel.example/hooks', params[:body])
    # ok: ruby-url-built-from-request
    page = client.get(params[:key])
    if HOSTS.value?(params[:url]) && HOSTS.values.include?(params[:url])
      # ok: ruby-url-built-from-request
      page = Faraday.get(params[:url])
    end
  end
end

class FeedsController < ApplicationController
  BEGINNINGS = %w[https://feeds.parcel.example/ https://news.parcel.example/].freeze

  def show
    url = params[:url]
    return head :bad_request unless url.start_with?(*BEGINNINGS)
    # ok: ruby-url-built-from-request
    Net::HTTP.get(URI(url))
  end

  def first
    url = params[:url]
    unless BEGINNINGS.any? { |beginning| url.start_with?(beginning) }
      return head :bad_request
    end
    # todook: ruby-url-built-from-request
    Net::HTTP.get(URI(url))
  end

  def configured
    url = params[:url]
    return head :bad_request unless url.start_with?(*Rails.configuration.feeds)
    # ok: ruby-url-built-from-request
    Net::HTTP.get(URI(url))
  end
end
