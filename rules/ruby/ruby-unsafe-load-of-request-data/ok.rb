class CartController < ApplicationController
  def show
    # ok: ruby-unsafe-load-of-request-data
    cart = JSON.parse(cookies[:cart])
    # ok: ruby-unsafe-load-of-request-data
    settings = YAML.safe_load(params[:settings])
    # ok: ruby-unsafe-load-of-request-data
    settings = YAML.load(params[:settings], permitted_classes: [Date])
    # ok: ruby-unsafe-load-of-request-data
    data = Oj.load(params[:data], mode: :strict)
    # ok: ruby-unsafe-load-of-request-data
    copy = Marshal.load(Marshal.dump(@parcel))
    # ok: ruby-unsafe-load-of-request-data
    config = YAML.load_file('config/parcel.yml')
  end
end

# ok: ruby-unsafe-load-of-request-data-fetched
job = JSON.parse(redis.lpop('jobs'))
# ok: ruby-unsafe-load-of-request-data-fetched
kept = Marshal.load(File.binread('cache/routes'))
# ok: ruby-unsafe-load-of-request-data-cookies
Rails.application.config.action_dispatch.cookies_serializer = :json
