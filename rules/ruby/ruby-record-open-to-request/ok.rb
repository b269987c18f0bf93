class UsersController < ApplicationController
  def update
    # ok: ruby-record-open-to-request
    @user.update(user_params)
    # ok: ruby-record-open-to-request
    search = params.to_unsafe_h.slice(:q)
    # ok: ruby-record-open-to-request-unfiltered
    search = Search.new(params[:q])
    # ok: ruby-record-open-to-request-unfiltered
    User.create(user_params)
    # ok: ruby-record-open-to-request
    @user.update(params.require(:user).permit(:name))
  end

  def user_params
    # ok: ruby-record-open-to-request-role
    params.require(:user).permit(:name, :mail)
  end
end

class AdminUsersController < ApplicationController
  def user_params
    # ok: ruby-record-open-to-request-role
    params.require(:user).permit(:name, :role)
  end
end

class SharesController < ApplicationController
  def create
    # ok: ruby-record-open-to-request-unfiltered
    share = share_service.create(params[:parcel])
    # ok: ruby-record-open-to-request-unfiltered
    tag = Tag.create(params["name"])
    render json: [share, tag]
  end
end

# ok: ruby-record-open-to-request
Product.create!(params.permit(:name).to_h)
