http = Net::HTTP.new('api.parcel.example', 443)
# ruleid: ruby-tls-verification-disabled
http.verify_mode = OpenSSL::SSL::VERIFY_PEER
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-tls-verification-disabled
Net::HTTP.start('api.parcel.example', 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_PEER) { |h| h.get('/') }
# ruleid: ruby-tls-verification-disabled-client
HTTParty.get('https://api.parcel.example', verify: true)
# ruleid: ruby-tls-verification-disabled-client
connection = Faraday.new('https://api.parcel.example', ssl: { verify: true })
# ruleid: ruby-tls-verification-disabled-client
RestClient::Request.execute(method: :get, url: 'https://api.parcel.example', verify_ssl: true)
# ruleid: ruby-tls-verification-disabled-host
context.verify_hostname = true
# ruleid: ruby-tls-verification-disabled-old-version
http.ssl_version = :TLSv1_2
# ruleid: ruby-tls-verification-disabled-old-version-least
context.min_version = OpenSSL::SSL::TLS1_2_VERSION

Rails.application.configure do
  # ruleid: ruby-tls-verification-disabled-clear-text
  config.force_ssl = true
end

# ruleid: ruby-tls-verification-disabled-host-key
Net::SSH.start('files.parcel.example', 'shop', verify_host_key: :always)

# ruleid: ruby-clear-text-connection
Net::FTP.open('files.parcel.example', 'shop', password)

def store(file, password)
  ftp = Net::FTP.new("files.example")
  # ruleid: ruby-clear-text-connection
  ftp.login("desk", password)
  ftp.putbinaryfile(file)
end
