require "net/http"
require "json"

# Reads the calendar that a clinic has elsewhere, and keeps its dates.
class CalendarImportsController < ApplicationController
  before_action :require_login

  PROVIDERS = {
    "dayplan" => "https://export.dayplan.example/clinics/",
    "roster" => "https://api.roster.example/calendars/"
  }.freeze

  def create
    base = PROVIDERS.fetch(params[:provider])
    address = URI.parse(base + ERB::Util.url_encode(params[:calendar]))
    answer = Net::HTTP.get_response(address)
    return head :bad_gateway unless answer.is_a?(Net::HTTPSuccess)

    dates = JSON.parse(answer.body)
    current_clinic.import(dates)
    render json: { imported: dates.length }
  rescue KeyError, JSON::ParserError
    render json: { error: "This is no calendar" }, status: :unprocessable_entity
  end
end
