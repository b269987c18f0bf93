# frozen_string_literal: true

class PluginsController < ApplicationController
  def run
    # ruleid: ruby-path-built-from-request
    Kernel.load("/srv/plugins/#{params[:name]}")
  end
end
