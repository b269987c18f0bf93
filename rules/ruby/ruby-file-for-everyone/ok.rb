# ok: ruby-file-for-everyone
File.chmod(0640, '/srv/parcel/run.sh')
# ok: ruby-file-for-everyone
FileUtils.chmod(0o755, path)
# ok: ruby-file-for-everyone
File.chmod(mode, path)
# ok: ruby-file-for-everyone-umask
old = File.umask(0)
# ok: ruby-file-for-everyone-umask
File.umask(0o022)
# ok: ruby-file-for-everyone-temporary
Tempfile.create('parcel-export') { |file| file.write(lines) }
# ok: ruby-file-for-everyone-temporary
File.read('/tmp/parcel-export.csv')

# ok: ruby-file-for-everyone-temporary
File.write("/tmp/prices-#{SecureRandom.hex}.csv", rows)
