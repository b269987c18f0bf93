class PeopleController < ApplicationController
  def index
    # ruleid: ruby-directory-query-from-request
    filter = Net::LDAP::Filter.construct("(uid=#{params[:user]})")
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-directory-query-from-request
    ldap.search(base: 'dc=parcel', filter: "(cn=#{params[:name]})")
    # ruleid: ruby-directory-query-from-request-xpath
    nodes = document.xpath("//user[name='#{params[:name]}']")
    # ruleid: ruby-directory-query-from-request-mongo
    found = User.where('$where' => "this.name == '#{params[:name]}'")
    # ruleid: ruby-directory-query-from-request-expression
    lines = text.grep(Regexp.new(params[:q]))
    # ruleid: ruby-directory-query-from-request-expression
    lines = text =~ /#{params[:q]}/
    # ruleid: ruby-directory-query-from-request-format
    text = format(params[:format], secret)
  end
end

# ruleid: ruby-directory-query-from-request-mongo
MONGO[:users].find(name: params[:name]).first
# ruleid: ruby-directory-query-from-request-mongo
users.delete_many(params[:filter])
