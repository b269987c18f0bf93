class ParcelsController < ApplicationController
  # ok: ruby-forged-request-accepted
  skip_before_action :authenticate_user!, only: :index
  # ok: ruby-forged-request-accepted
  protect_from_forgery with: :exception
end

class PaymentWebhooksController < ApplicationController
  # ok: ruby-forged-request-accepted
  skip_before_action :verify_authenticity_token
end

class PhonesController < ActionController::API
  # ok: ruby-forged-request-accepted
  skip_forgery_protection
end

Rails.application.configure do
  # ok: ruby-forged-request-accepted-setting
  config.action_controller.allow_forgery_protection = true
end

class ParcelEventsController < ApplicationController
  # ok: ruby-forged-request-accepted
  skip_before_action :verify_authenticity_token
  skip_before_action :authenticate_user!

  def receive
    head :no_content
  end
end

# ok: ruby-cookie-decides
open_panel if cookies.signed[:admin] == "true"

# ok: ruby-forged-request-accepted-setting
Rails.application.config.action_controller.allow_forgery_protection = true
