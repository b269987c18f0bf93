def publish(store, object)
  # ruleid: ruby-file-for-everyone-in-the-cloud
  store.put_object(bucket: 'shop', key: 'orders.csv', body: 'x', acl: 'public-read')
  # ok: ruby-file-for-everyone-in-the-cloud
  object.upload_file('orders.csv', acl: 'private')
end
