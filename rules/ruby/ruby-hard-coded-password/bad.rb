# ruleid: ruby-hard-coded-password, keyed-password
store = Redis.new(host: 'cache.example.com', password: 'abcd1234')
# ruleid: ruby-hard-coded-password
db = Sequel.connect('postgres://shop:abcd1234@db.example.com/shop')
# ruleid: ruby-hard-coded-password, keyed-password
files = Aws::S3::Resource.new(access_key_id: ID, secret_access_key: 'abcd1234')

# ruleid: ruby-hard-coded-password
Net::SMTP.start("mail.example", 587, "desk", "noreply", "Harvest-moon7", :login)
