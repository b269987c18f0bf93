def restore(data)
  # ruleid: ruby-unsafe-load-of-parameter
  Marshal.load(data)
  #            ^^^^
end
