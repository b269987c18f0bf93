class LoopController < ApplicationController
  def again
    # ruleid: ruby-size-from-request
    text = "x" * params[:count].to_i
    # ruleid: ruby-size-from-request
    params[:count].to_i.times { work }
    parts = params[:parts].to_i
    # ruleid: ruby-divisor-unchecked
    share = 1000 / parts
    # ruleid: ruby-token-without-end
    token = JWT.encode({ sub: current_user.id }, key, "HS256")
    code = Net::HTTP.get(URI("http://plugins.example.com/p.rb"))
    # ruleid: ruby-code-from-download
    eval(code)
  end
end
