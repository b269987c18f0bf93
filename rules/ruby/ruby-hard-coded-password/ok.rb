# ok: ruby-hard-coded-password
store = Redis.new(host: 'cache.example.com', password: ENV.fetch('REDIS_PASSWORD'))
# ok: ruby-hard-coded-password
db = Sequel.connect('postgres://shop@db.example.com/shop')
# ok: ruby-hard-coded-password
files = Aws::S3::Resource.new(access_key_id: ID, secret_access_key: settings.key)
# ok: ruby-hard-coded-password
other = Redis.new(url: "redis://:#{password}@cache.example.com")

# ok: ruby-hard-coded-password
Net::SMTP.start("mail.example", 587, "desk", "noreply", ENV["MAIL_PASSWORD"], :login)
