class SettingsController < ApplicationController
  def keep
    ENV["TZ"] = "UTC"
  end
end
