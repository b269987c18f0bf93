# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_1 = "cfut_KiGAMQTVRZB74swHwVavQgA3"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_2 = "cfut_KiGAMQTVRZB74swHwVavQgA3!Iq5LYbJRaPZ1Lb4OeSsW8Fh"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_3 = "cfut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_4 = "cfut_[40 characters][checksum]"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_5 = "v1.0-9c3f86a907b8fb096bfde4d8-2026f8ff76be332342560b22e315f6451667137775395cb9dad4aeb47fae25ceab925c5c91c84087b67daaed493e11589750"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
sample_6 = "v1.0-beta-release"
# ok: cloudflare-api-token, cloudflare-origin-ca-key
cloudflare_token = os.environ["CLOUDFLARE_API_TOKEN"]
# ok: cloudflare-api-token, cloudflare-origin-ca-key
PATTERN = re.compile(r"cfut_[A-Za-z0-9]+")
