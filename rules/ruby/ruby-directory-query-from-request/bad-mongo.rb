STORE = Mongo::Client.new(ENV.fetch('MONGO_URL'))

def sign_in
  db = STORE.database
  # ruleid: ruby-directory-query-from-request-mongo
  db[:people].find(mail: 'a@example.com', password: params[:password]).first
  # ok: ruby-directory-query-from-request-mongo
  db[:people].find(mail: params[:mail].to_s).first
end
