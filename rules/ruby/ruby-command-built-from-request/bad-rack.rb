# frozen_string_literal: true

class Shell
  def call(env)
    request = Rack::Request.new(env)
    # ruleid: ruby-command-built-from-request
    system("echo #{request.env['QUERY_STRING']}")
  end
end
