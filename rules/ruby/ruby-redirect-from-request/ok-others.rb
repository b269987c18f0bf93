# frozen_string_literal: true

class JumpController < ApplicationController
  def other
    # ok: ruby-redirect-from-request
    redirect_to params.to_unsafe_h.merge(only_path: true)
    # ok: ruby-redirect-from-request
    headers 'X-Page' => params[:to].to_i
  end
end
