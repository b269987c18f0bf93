class HooksController < ApplicationController
  def create
    # ruleid: ruby-secret-compared-in-time
    return head :forbidden unless request.headers['X-Signature'] == OpenSSL::HMAC.hexdigest('SHA256', key, body)
    # ruleid: ruby-secret-compared-in-time-not
    return head :forbidden if params[:token] != account.token
    # ruleid: ruby-secret-compared-in-time-to-constant, ruby-secret-compared-in-time
    sign_in if params[:password] == 'Gr3en-Str33t'
    # ruleid: ruby-secret-compared-in-time-basic
    request.basic_auth('parcel', 'Gr3en-Str33t')
  end
end
