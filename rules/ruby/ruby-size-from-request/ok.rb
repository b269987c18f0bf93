class LoopController < ApplicationController
  def again
    text = "x" * [params[:count].to_i, 100].min
    [params[:count].to_i, 100].min.times { work }
    parts = params[:parts].to_i
    return if parts.zero?
    share = 1000 / parts
  end
end
