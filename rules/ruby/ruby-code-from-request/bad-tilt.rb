def draw
  # ruleid: ruby-code-from-request-template
  Slim::Template.new { params[:page] }.render(self)
  # ruleid: ruby-code-from-request-template
  Tilt::ERBTemplate.new { params[:page] }.render(self)
end
