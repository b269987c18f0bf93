get '/orders' do
  # ok: ruby-sql-built-from-request
  STORE.execute('SELECT * FROM orders WHERE town = ?', [params[:town]]).size.to_s
  # ok: ruby-sql-built-from-request
  Order.exists?(['town = ?', params[:town]]).to_s
end

# ok: ruby-sql-built-from-request
Parcel.where(town: params[:town]).count(:id)
# ok: ruby-sql-built-from-request
words.count("#{params[:letter]}")

class Towns < Grape::API
  params do
    requires :limit, type: Integer
  end
  get :towns do
    # ok: ruby-sql-built-from-request
    Town.where("1 = 1 LIMIT #{params[:limit]}")
  end
end
