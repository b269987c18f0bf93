class GateController < ApplicationController
  # ruleid: ruby-check-left-out
  skip_before_action :authenticate_user!, only: [:destroy, :update]

  def open
    # ruleid: ruby-caller-believed
    render :admin if params[:admin] == "true"
    # ruleid: ruby-caller-believed-address
    render :admin if request.headers["X-Forwarded-For"] == "127.0.0.1"
    # ruleid: ruby-caller-believed-host
    mail_to "https://#{request.host}/reset?token=#{token}"
  end
end
