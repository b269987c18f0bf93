require 'pg'
require 'sqlite3'
require 'sinatra'

STORE = SQLite3::Database.new('shop.db')
CONN = PG.connect(ENV.fetch('DATABASE_URL'))

get '/orders' do
  # ruleid: ruby-sql-built-from-request
  STORE.execute("SELECT * FROM orders WHERE town = '#{params[:town]}'").size.to_s
end

post '/orders' do
  # ruleid: ruby-sql-built-from-request
  CONN.async_exec("DELETE FROM orders WHERE town = '" + params[:town] + "'")
  # ruleid: ruby-sql-built-from-request
  Order.exists?(["town = '#{params[:town]}'"]).to_s
end

def handler(event:, context:)
  town = event['queryStringParameters']['town']
  # ruleid: ruby-sql-built-from-request
  CONN.exec("SELECT * FROM orders WHERE town = '#{town}'")
end

# ruleid: ruby-sql-built-from-request
Parcel.where(open: true).count("DISTINCT #{params[:column]}")
# ruleid: ruby-sql-built-from-request
Parcel.connection_pool.with_connection { |link| link.execute("DELETE FROM parcels WHERE town = '#{params[:town]}'") }
