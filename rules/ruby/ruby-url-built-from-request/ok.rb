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
