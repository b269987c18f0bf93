def show
  # ruleid: ruby-path-built-from-request
  Pathname.new(FOLDER).join(params[:file]).read
end

def unpack(io)
  Gem::Package::TarReader.new(io).each do |entry|
    # ruleid: ruby-path-built-from-request-archive-entry
    File.binwrite("out/#{entry.full_name}", entry.read)
  end
end
