# ruleid: ruby-file-for-everyone
File.chmod(0755, '/srv/parcel/run.sh')
#          ^^^^
# ruleid: ruby-file-for-everyone
FileUtils.chmod(0o644, path)
# ruleid: ruby-file-for-everyone-umask
File.umask(0o027)
# ruleid: ruby-file-for-everyone-temporary
File.write('/tmp/parcel-export.csv', lines)

# ruleid: ruby-file-for-everyone-temporary
File.write("/tmp/prices-#{Process.pid}.csv", rows)
