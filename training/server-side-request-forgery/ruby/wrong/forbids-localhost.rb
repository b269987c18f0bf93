require "net/http"
require "json"

# Reads the calendar that a clinic keeps at another provider, and takes over its dates.
class CalendarImportsController < ApplicationController
  before_action :require_login

  def create
    address = URI.parse(params[:address])
    return head :bad_request if ["localhost", "127.0.0.1", "169.254.169.254"].include?(address.host)

    answer = Net::HTTP.get_response(address)
    return head :bad_gateway unless answer.is_a?(Net::HTTPSuccess)

    dates = JSON.parse(answer.body)
    current_clinic.import(dates)
    render json: { imported: dates.length }
  rescue JSON::ParserError
    render json: { error: "This is no calendar" }, status: :unprocessable_entity
  end
end
