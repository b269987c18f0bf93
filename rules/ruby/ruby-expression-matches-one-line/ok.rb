class Parcel < ApplicationRecord
  # ok: ruby-expression-matches-one-line
  validates :code, format: { with: /\A[a-z0-9]+\z/ }
  # ok: ruby-expression-matches-one-line
  validates :mail, format: { with: URI::MailTo::EMAIL_REGEXP }
end

class ParcelsController < ApplicationController
  def show
    # ok: ruby-expression-matches-one-line-check
    head :bad_request unless params[:code] =~ /\A[a-z0-9]+\z/
    # ok: ruby-expression-matches-one-line-check
    lines = text.scan(/^#+$/)
    # ok: ruby-expression-matches-one-line-check
    found = params[:code] =~ /parcel/
  end
end
