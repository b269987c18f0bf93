class HooksController < ApplicationController
  # ok: ruby-secret-compared-in-time-basic
  http_basic_authenticate_with name: 'parcel', password: ENV.fetch('ADMIN_PASSWORD')

  def create
    # ok: ruby-secret-compared-in-time
    return head :forbidden unless ActiveSupport::SecurityUtils.secure_compare(signature, given)
    # ok: ruby-secret-compared-in-time
    return head :forbidden if params[:token] == nil
    # ok: ruby-secret-compared-in-time
    return head :ok if params[:password] == params[:password_confirmation]
    # ok: ruby-secret-compared-in-time
    return head :ok if params[:page] == page
    # ok: ruby-secret-compared-in-time-to-constant, ruby-secret-compared-in-time
    return head :ok if params[:password] == ''
    # ok: ruby-secret-compared-in-time-basic
    client = Mysql2::Client.new(host: 'localhost', username: 'parcel', password: settings.password)
  end
end
