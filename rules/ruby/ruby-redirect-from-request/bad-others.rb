# frozen_string_literal: true

class JumpController < ApplicationController
  def other
    # ruleid: ruby-redirect-from-request, ruby-record-open-to-request
    redirect_to params.permit!.to_h.merge(page: 1)
  end

  def handle(request, response)
    # ruleid: ruby-redirect-from-request
    response.redirect_to(request.params[:back])
  end

  def plain
    # ruleid: ruby-redirect-from-request
    headers 'Location' => params[:to]
  end
end
