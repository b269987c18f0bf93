Devise.setup do |config|
  # ruleid: ruby-weak-cipher-constant-key
  config.pepper = '{{token:password:11}}'
  # ruleid: ruby-weak-cipher-constant-key
  config.omniauth :github, 'shop', '{{token:password:12}}', scope: 'user'
  # ok: ruby-weak-cipher-constant-key
  config.omniauth :google, ENV.fetch('GOOGLE_ID'), ENV.fetch('GOOGLE_SECRET')
end

class Shop < Sinatra::Base
  # ruleid: ruby-weak-cipher-constant-key
  set :session_secret, 'secret' * 12
end
