class PeopleController < ApplicationController
  def index
    # ok: ruby-directory-query-from-request
    filter = Net::LDAP::Filter.equals('uid', params[:user])
    # ok: ruby-directory-query-from-request
    filter = Net::LDAP::Filter.construct("(uid=#{Net::LDAP::Filter.escape(params[:user])})")
    # ok: ruby-directory-query-from-request-xpath
    nodes = document.xpath("//user[@id=#{params[:id].to_i}]")
    # ok: ruby-directory-query-from-request-xpath
    nodes = document.xpath('//user[name=$name]', nil, name: params[:name])
    # ok: ruby-directory-query-from-request-mongo
    found = User.where(name: params[:name].to_s)
    # ok: ruby-directory-query-from-request-mongo
    found = Parcel.find(params[:id])
    # ok: ruby-directory-query-from-request-expression
    lines = text.grep(Regexp.new(Regexp.escape(params[:q])))
    # ok: ruby-directory-query-from-request-expression
    lines = params[:q] =~ /\A[a-z]+\z/
    # ok: ruby-directory-query-from-request-format
    text = format('%s parcels', params[:count])
  end
end

# ok: ruby-directory-query-from-request-mongo
MONGO[:users].find(name: params[:name].to_s).first
# ok: ruby-directory-query-from-request-mongo
users.delete_many(name: params[:name].to_s)
