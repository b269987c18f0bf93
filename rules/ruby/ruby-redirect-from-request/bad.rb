class SessionsController < ApplicationController
  def create
    # ruleid: ruby-redirect-from-request
    redirect_to params[:return_to]
    #           ^^^^^^^^^^^^^^^^^^
    target = params[:url].presence || root_path
    # ruleid: ruby-redirect-from-request
    redirect_to target
    # ruleid: ruby-redirect-from-request
    redirect_to "https://#{params[:host]}/start", notice: 'Welcome'
    # ruleid: ruby-redirect-from-request
    redirect_to(params[:next], allow_other_host: true)
  end
end

get '/go' do
  # ruleid: ruby-redirect-from-request
  redirect params[:to]
end
