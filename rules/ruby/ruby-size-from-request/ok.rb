class LoopController < ApplicationController
  def again
    text = "x" * [params[:count].to_i, 100].min
    [params[:count].to_i, 100].min.times { work }
    parts = params[:parts].to_i
    return if parts.zero?
    share = 1000 / parts
    token = JWT.encode({ sub: current_user.id, exp: 15.minutes.from_now.to_i }, key, "HS256")
    size = Net::HTTP.get(URI("http://plugins.example.com/p.rb")).length
  end
end
