# ruleid: upload-anywhere
store(request.name)
