class SessionsController < ApplicationController
  def create
    # ok: ruby-cookie-exposed-to-scripts, ruby-cookie-exposed-over-http, ruby-cookie-exposed-without-flags
    cookies[:auth_token] = { value: user.token, secure: true, httponly: true, same_site: :lax }
    # ok: ruby-cookie-exposed-without-flags
    cookies[:theme] = 'dark'
    # ok: ruby-cookie-exposed-without-flags
    cookies[:csrf_token] = form_authenticity_token
    # ok: ruby-cookie-exposed-without-flags
    cookies.encrypted[:remember_token] = { value: user.token, httponly: true, secure: true }
    # ok: ruby-cookie-exposed-key-from-request
    session[:city] = params[:city]
    user = User.find_by(mail: params[:mail])
    if user&.authenticate(params[:password])
      reset_session
      # ok: ruby-cookie-exposed-session-kept
      session[:user_id] = user.id
      redirect_to root_path
    end
  end
end

# ok: ruby-cookie-exposed-to-scripts
Rails.application.config.session_store :cookie_store, key: '_parcel_session'

# ok: ruby-cookie-exposed-secret
cookies.encrypted[:password] = { value: params[:password], httponly: true, secure: true }

# ok: ruby-cookie-exposed-for-years
Rails.application.config.session_store :cookie_store, key: '_shop', secure: true, expire_after: 2.weeks

# ok: ruby-cookie-exposed-to-other-sites
cookies.encrypted[:account_token] = { value: token, httponly: true, secure: true, same_site: :lax }
