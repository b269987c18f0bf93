# frozen_string_literal: true

class MovedController < ApplicationController
  def show
    # ruleid: ruby-redirect-from-request
    head :moved_permanently, location: params[:to]
  end

  def back
    # ruleid: ruby-redirect-from-request
    redirect_back_or_to params[:to]
    # ok: ruby-redirect-from-request
    redirect_back_or_to root_path
  end
end
