http = Net::HTTP.new('api.parcel.example', 443)
# ok: ruby-tls-verification-disabled
http.verify_mode = verify ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
# ok: ruby-tls-verification-disabled
http.verify_mode = OpenSSL::SSL::VERIFY_PEER
# ok: ruby-tls-verification-disabled-client
HTTParty.get('https://api.parcel.example', verify: true)
# ok: ruby-tls-verification-disabled-client
Parcel.check(verify: false)
# ok: ruby-tls-verification-disabled-client
connection = Faraday.new('https://api.parcel.example', ssl: { ca_file: '/etc/ssl/parcel.pem' })
# ok: ruby-tls-verification-disabled-host
context.verify_hostname = true
# ok: ruby-tls-verification-disabled-old-version
http.ssl_version = :TLSv1_2
# ok: ruby-tls-verification-disabled-old-version
http.min_version = OpenSSL::SSL::TLS1_2_VERSION

Rails.application.configure do
  # ok: ruby-tls-verification-disabled-clear-text
  config.force_ssl = true
end

# ok: ruby-tls-verification-disabled-host-key
Net::SSH.start('files.parcel.example', 'shop', verify_host_key: :always)

# ok: ruby-clear-text-connection
Net::FTP.open('files.parcel.example', username: 'shop', password: password, ssl: true)

def mirror(password)
  public_files = Net::FTP.new("files.example")
  # ok: ruby-clear-text-connection
  public_files.login("anonymous", "desk@example.org")
  own = Net::FTP.new("files.example", ssl: true)
  # ok: ruby-clear-text-connection
  own.login("desk", password)
end
