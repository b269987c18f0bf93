class CartController < ApplicationController
  def show
    # ruleid: ruby-unsafe-load-of-request-data
    cart = Marshal.load(Base64.decode64(cookies[:cart]))
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-unsafe-load-of-request-data
    settings = YAML.load(params[:settings])
    # ruleid: ruby-unsafe-load-of-request-data
    more = YAML.unsafe_load(request.body.read)
    # ruleid: ruby-unsafe-load-of-request-data
    data = Oj.load(params[:data])
    # ruleid: ruby-unsafe-load-of-request-data
    data = JSON.parse(params[:data], create_additions: true)
  end
end

# ruleid: ruby-unsafe-load-of-request-data-fetched
job = Marshal.load(redis.lpop('jobs'))
# ruleid: ruby-unsafe-load-of-request-data-cookies
Rails.application.config.action_dispatch.cookies_serializer = :marshal
#                                                             ^^^^^^^^
