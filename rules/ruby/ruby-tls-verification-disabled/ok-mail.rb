# frozen_string_literal: true

Rails.application.configure do
  # ok: ruby-tls-verification-disabled-client
  config.action_mailer.smtp_settings = { address: 'smtp.example.com', openssl_verify_mode: 'peer' }
end

# ok: ruby-clear-text-connection
Net::FTP.open('files.example.com', ssl: true) { |files| files.list }
