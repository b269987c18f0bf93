class UsersController < ApplicationController
  def update
    # ruleid: ruby-record-open-to-request
    @user.update(params[:user].permit!)
    #            ^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-record-open-to-request
    @user.assign_attributes(params[:user].to_unsafe_h)
    # ruleid: ruby-record-open-to-request
    params.permit!
    # ruleid: ruby-record-open-to-request-unfiltered
    User.create(params[:user])
    # ruleid: ruby-record-open-to-request-unfiltered
    @user = User.new(params[:user])
  end

  def user_params
    # ruleid: ruby-record-open-to-request-role
    params.require(:user).permit(:name, :mail, :admin)
    #                                          ^^^^^^
  end
end

# ruleid: ruby-record-open-to-request
Product.create!(params.to_unsafe_h[:product])
