# frozen_string_literal: true

class UploadsController < ApplicationController
  def create
    upload = params[:file]
    # ok: ruby-path-built-from-request
    FileUtils.cp(upload.tempfile.path, Rails.root.join('tmp', SecureRandom.uuid))
  end
end
