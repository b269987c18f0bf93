get '/orders' do
  # ok: ruby-sql-built-from-request
  STORE.execute('SELECT * FROM orders WHERE town = ?', [params[:town]]).size.to_s
  # ok: ruby-sql-built-from-request
  Order.exists?(['town = ?', params[:town]]).to_s
end
