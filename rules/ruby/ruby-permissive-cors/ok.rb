class ApiController < ApplicationController
  def options
    # ok: ruby-permissive-cors
    headers['Access-Control-Allow-Origin'] = 'https://parcel.example'
    # ok: ruby-permissive-cors
    headers['X-Origin'] = request.headers['Origin']
  end
end

Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    # ok: ruby-permissive-cors-anyone
    origins 'https://parcel.example'
    resource '*', headers: :any, methods: %i[get post], credentials: true
  end

  allow do
    # ok: ruby-permissive-cors-anyone
    origins '*'
    resource '/fonts/*', headers: :any, methods: :get
  end
end
