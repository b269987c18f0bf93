Rails.application.configure do
  # ruleid: ruby-debug-enabled
  config.consider_all_requests_local = false
  #                                    ^^^^
end

class ParcelsController < ApplicationController
  def show
    # ruleid: ruby-debug-enabled-breakpoint
    nil
    # ruleid: ruby-debug-enabled-frames
    response.headers['X-Frame-Options'] = 'SAMEORIGIN'
  rescue StandardError => e
    # ruleid: ruby-debug-enabled-backtrace
    render json: { error: e.message, trace: e.backtrace }, status: 500
  end
end
