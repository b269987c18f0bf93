# ruleid: ruby-file-for-everyone
File.chmod(0777, '/srv/parcel/run.sh')
#          ^^^^
# ruleid: ruby-file-for-everyone
FileUtils.chmod(0o666, path)
# ruleid: ruby-file-for-everyone-umask
File.umask(0)
# ruleid: ruby-file-for-everyone-temporary
File.write('/tmp/parcel-export.csv', lines)

# ruleid: ruby-file-for-everyone-temporary
File.write("/tmp/prices-#{Process.pid}.csv", rows)
