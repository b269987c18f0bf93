class ApiController < ApplicationController
  def options
    # ruleid: ruby-permissive-cors
    headers['Access-Control-Allow-Origin'] = request.headers['Origin']
    # ruleid: ruby-permissive-cors-anyone
    response.headers['Access-Control-Allow-Origin'] = '*'
  end
end

Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    # ruleid: ruby-permissive-cors-anyone
    origins '*'
    resource '*', headers: :any, methods: %i[get post]
  end
end
