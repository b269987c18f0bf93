class HooksController < ApplicationController
  # ruleid: ruby-secret-compared-in-time-basic
  http_basic_authenticate_with name: 'parcel', password: 'Gr3en-Str33t'
  #                                                      ^^^^^^^^^^^^^^

  def create
    # ruleid: ruby-secret-compared-in-time
    return head :forbidden unless request.headers['X-Signature'] == OpenSSL::HMAC.hexdigest('SHA256', key, body)
    # ruleid: ruby-secret-compared-in-time
    return head :forbidden if params[:token] != account.token
    # ruleid: ruby-secret-compared-in-time-to-constant, ruby-secret-compared-in-time
    sign_in if params[:password] == 'Gr3en-Str33t'
    # ruleid: ruby-secret-compared-in-time-basic
    client = Mysql2::Client.new(host: 'localhost', username: 'parcel', password: 'Gr3en-Str33t')
  end
end
