class SessionsController < ApplicationController
  def create
    # ruleid: ruby-log-line-from-request
    Rails.logger.warn("Login failed for #{params[:user]}")
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-log-line-from-request
    logger.info 'Agent: ' + cookies[:agent]
    # ruleid: ruby-log-line-from-request-secret
    logger.debug("Login with #{user.password}")
    # ruleid: ruby-log-line-from-request-whole
    Rails.logger.info("Parameters: #{params.inspect}")
  end
end
