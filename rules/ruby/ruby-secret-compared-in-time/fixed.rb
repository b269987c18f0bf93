class HooksController < ApplicationController
  def create
    # ruleid: ruby-secret-compared-in-time
    return head :forbidden unless OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest('SHA256', key, body).to_s, request.headers['X-Signature'].to_s)
    # ruleid: ruby-secret-compared-in-time-not
    return head :forbidden if !OpenSSL.secure_compare(account.token.to_s, params[:token].to_s)
    # ruleid: ruby-secret-compared-in-time-to-constant, ruby-secret-compared-in-time
    sign_in if OpenSSL.secure_compare('Gr3en-Str33t'.to_s, params[:password].to_s)
    # ruleid: ruby-secret-compared-in-time-basic
    request.basic_auth('parcel', 'Gr3en-Str33t')
  end
end
