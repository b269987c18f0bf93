code = Net::HTTP.get(URI("http://plugins.example.com/p.rb"))
# ruleid: ruby-code-from-download
eval(code)
