require "net/http"
require "json"

# Reads the calendar that a clinic keeps at another provider, and takes over its dates.
class CalendarImportsController < ApplicationController
  before_action :require_login

  HOSTS = %w[export.dayplan.example api.roster.example].freeze

  def create
    address = URI.parse(params[:address])
    return head :bad_request unless address.is_a?(URI::HTTPS) && HOSTS.include?(address.host)

    answer = Net::HTTP.get_response(address)
    return head :bad_gateway unless answer.is_a?(Net::HTTPSuccess)

    dates = JSON.parse(answer.body)
    current_clinic.import(dates)
    render json: { imported: dates.length }
  rescue JSON::ParserError, URI::InvalidURIError
    render json: { error: "This is no calendar" }, status: :unprocessable_entity
  end
end
