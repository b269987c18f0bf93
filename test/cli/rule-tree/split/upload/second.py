# ok: upload-anywhere
store('fixed name')
