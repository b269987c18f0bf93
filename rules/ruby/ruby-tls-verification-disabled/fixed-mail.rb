# frozen_string_literal: true

Rails.application.configure do
  # ruleid: ruby-tls-verification-disabled-client
  config.action_mailer.smtp_settings = { address: 'smtp.example.com', openssl_verify_mode: 'peer' }
end

# ruleid: ruby-clear-text-connection
files = Net::FTP.new('files.example.com', 'reader', ENV.fetch('FTP_PASSWORD'))
