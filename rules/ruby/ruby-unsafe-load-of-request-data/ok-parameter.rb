def restore(data)
  # ok: ruby-unsafe-load-of-parameter
  JSON.parse(data)
end
