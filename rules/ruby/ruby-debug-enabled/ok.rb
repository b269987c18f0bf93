Rails.application.configure do
  # ok: ruby-debug-enabled
  config.consider_all_requests_local = false
end

class ParcelsController < ApplicationController
  def show
    # ok: ruby-debug-enabled-breakpoint
    template.result(binding)
    # ok: ruby-debug-enabled-frames
    response.headers['X-Frame-Options'] = 'DENY'
  rescue StandardError => e
    Rails.logger.error(e.backtrace.join("\n"))
    # ok: ruby-debug-enabled-backtrace
    render json: { error: 'Something went wrong' }, status: 500
  end
end
