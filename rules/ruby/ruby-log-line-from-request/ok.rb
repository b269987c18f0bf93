class SessionsController < ApplicationController
  def create
    # ok: ruby-log-line-from-request
    Rails.logger.warn("Login failed for #{params[:user].inspect}")
    # ok: ruby-log-line-from-request
    Rails.logger.warn("Login failed for #{params[:id].to_i}")
    # ok: ruby-log-line-from-request
    logger.info 'Login failed'
    # ok: ruby-log-line-from-request
    blog.info(params[:user])
    # ok: ruby-log-line-from-request-secret
    logger.debug("The password of #{user.id} was changed")
    # ok: ruby-log-line-from-request-secret
    logger.debug("Mail to #{user.password_reset_mail}")
    # ok: ruby-log-line-from-request-whole
    Rails.logger.info("Keys: #{columns}")
  end
end

class FormsController < ApplicationController
  def refused
    # ok: ruby-log-line-from-request
    logger.warn("Refused a form that came from #{request.referer || 'nowhere'}")
  end
end
