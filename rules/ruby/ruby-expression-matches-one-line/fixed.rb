class Parcel < ApplicationRecord
  # ruleid: ruby-expression-matches-one-line
  validates :code, format: { with: /\A[a-z0-9]+\z/ }
  #                                ^^^^^^^^^^^^^
  # ruleid: ruby-expression-matches-one-line
  validates_format_of :mail, with: /\A[^@]+@[^@]+\z/i, multiline: true
end

class ParcelsController < ApplicationController
  def show
    # ruleid: ruby-expression-matches-one-line-check
    head :bad_request unless params[:code] =~ /\A[a-z0-9]+\z/
    #                                         ^^^^^^^^^^^^^
  end
end
