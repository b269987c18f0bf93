# frozen_string_literal: true

class ArchivesController < ApplicationController
  def show
    # ruleid: ruby-path-built-from-request
    Zip::File.open("/srv/#{params[:name]}")
  end
end
