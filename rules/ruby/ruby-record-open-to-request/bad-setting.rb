class SettingsController < ApplicationController
  def keep
    # ruleid: ruby-setting-from-request
    ENV[params[:name]] = "on"
  end
end
