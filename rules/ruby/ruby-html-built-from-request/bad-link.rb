module LinksHelper
  def home
    # ruleid: ruby-html-built-from-request
    link_to 'Home', params[:home]
  end
end
