size = Net::HTTP.get(URI("http://plugins.example.com/p.rb")).length
# ok: ruby-code-from-download
puts(size)
