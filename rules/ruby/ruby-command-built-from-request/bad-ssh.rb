require 'net/ssh'

def restart
  Net::SSH.start('web.example.com', 'deploy') do |session|
    # ruleid: ruby-command-built-from-request
    session.exec!("service #{params[:name]} restart")
  end
end
