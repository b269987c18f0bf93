class ParcelsController < ApplicationController
  # ruleid: ruby-forged-request-accepted
  skip_before_action :verify_authenticity_token
end

class OrdersController < ApplicationController
  # ruleid: ruby-forged-request-accepted
  skip_forgery_protection only: [:create]
end

Rails.application.configure do
  # ruleid: ruby-forged-request-accepted-setting
  config.action_controller.allow_forgery_protection = true
  #                                                   ^^^^^
end

# ruleid: ruby-cookie-decides
open_panel if cookies[:admin] == "true"

# ruleid: ruby-forged-request-accepted-setting
Rails.application.config.action_controller.allow_forgery_protection = true
