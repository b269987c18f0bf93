class BookingsController < ApplicationController
  before_action :require_login
  before_action :find_booking, only: %i[update]

  # POST /bookings
  def create
    booking = current_user.bookings.create!(params.require(:booking).except(:price, :state).permit!)
    render json: booking, status: :created
  end

  # PATCH /bookings/17: guests change the dates and what they wish for.
  def update
    @booking.update!(params[:booking].except(:price, :state).to_unsafe_h)
    render json: @booking
  end

  private

  def find_booking
    @booking = current_user.bookings.find(params[:id])
  end
end
