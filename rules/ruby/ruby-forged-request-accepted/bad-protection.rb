class Shop < Sinatra::Base
  # ruleid: ruby-forged-request-accepted-protection-off
  disable :protection
end

class Till < Sinatra::Base
  # ruleid: ruby-forged-request-accepted-protection-off
  set :protection, false
  # ok: ruby-forged-request-accepted-protection-off
  disable :logging
end
