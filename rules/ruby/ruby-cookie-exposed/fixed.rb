class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-exposed-to-scripts
    cookies[:prefs] = { value: prefs, secure: true, httponly: true }
    #                                                         ^^^^^
    # ruleid: ruby-cookie-exposed-over-http
    cookies[:prefs] = { value: prefs, secure: true, httponly: true }
    # ruleid: ruby-cookie-exposed-without-flags
    cookies[:auth_token] = { value: user.token, httponly: true, secure: true, same_site: :lax }
    # ruleid: ruby-cookie-exposed-without-flags-given
    cookies.permanent[:remember_token] = { value: user.token, httponly: true, secure: true }
    # ruleid: ruby-cookie-exposed-key-from-request
    session[params[:key]] = params[:value]
    # ruleid: ruby-cookie-exposed-key-from-request
    session[:role] = params[:role]
    user = User.find_by(mail: params[:mail])
    if user&.authenticate(params[:password])
      # ruleid: ruby-cookie-exposed-session-kept
      session[:user_id] = user.id
      redirect_to root_path
    end
  end
end

# ruleid: ruby-cookie-exposed-to-scripts
Rails.application.config.session_store :cookie_store, key: '_parcel_session', httponly: true

# ruleid: ruby-cookie-exposed-secret
cookies[:password] = { value: params[:password], httponly: true, secure: true }

# ruleid: ruby-cookie-exposed-for-years
Rails.application.config.session_store :cookie_store, key: '_shop', secure: true, expire_after: 10.years

# ruleid: ruby-cookie-exposed-to-other-sites
cookies.encrypted[:account_token] = { value: token, httponly: true, secure: true, same_site: :lax }
