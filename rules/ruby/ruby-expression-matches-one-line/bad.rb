class Parcel < ApplicationRecord
  # ruleid: ruby-expression-matches-one-line
  validates :code, format: { with: /^[a-z0-9]+$/ }
  #                                ^^^^^^^^^^^^^
  # ruleid: ruby-expression-matches-one-line
  validates_format_of :mail, with: /^[^@]+@[^@]+$/i, multiline: true
end

class ParcelsController < ApplicationController
  def show
    # ruleid: ruby-expression-matches-one-line-check
    head :bad_request unless params[:code] =~ /^[a-z0-9]+$/
    #                                         ^^^^^^^^^^^^^
  end
end
