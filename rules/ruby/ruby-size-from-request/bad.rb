class LoopController < ApplicationController
  def again
    # ruleid: ruby-size-from-request
    text = "x" * params[:count].to_i
    # ruleid: ruby-size-from-request
    params[:count].to_i.times { work }
    parts = params[:parts].to_i
    # ruleid: ruby-divisor-unchecked
    share = 1000 / parts
  end
end
