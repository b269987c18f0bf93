class BookingsController < ApplicationController
  before_action :require_login
  before_action :find_booking, only: %i[update]

  # POST /bookings
  def create
    booking = current_user.bookings.create!(booking_params)
    render json: booking, status: :created
  end

  # PATCH /bookings/17: guests change the dates and what they wish for.
  def update
    params[:booking].each { |field, value| @booking[field] = value }
    @booking.save!
    render json: @booking
  end

  private

  def find_booking
    @booking = current_user.bookings.find(params[:id])
  end

  # What guests may set themselves. Price and state are the hotel's.
  def booking_params
    params.require(:booking).permit(:room_id, :arrival, :departure, :wishes)
  end
end
