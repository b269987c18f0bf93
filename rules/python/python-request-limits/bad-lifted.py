from PIL import Image

# ruleid: python-request-limits-lifted
Image.MAX_IMAGE_PIXELS = None
# ruleid: python-request-limits-lifted
DATA_UPLOAD_MAX_NUMBER_FIELDS = None
# ok: python-request-limits-lifted
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
