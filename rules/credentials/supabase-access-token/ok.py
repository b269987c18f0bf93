# ok: supabase-access-token, supabase-secret-key
sample_1 = "sbp_c07e03ea6975921e85b6"
# ok: supabase-access-token, supabase-secret-key
sample_2 = "sbp_yzqsvzqygvkrnyxownslwmoqqviovpmtqgjghprv"
# ok: supabase-access-token, supabase-secret-key
sample_3 = "sbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
# ok: supabase-access-token, supabase-secret-key
sample_4 = "sbp_..."
# ok: supabase-access-token, supabase-secret-key
sample_5 = "sb_secret_mb1jpAc0g1fsba7pRyjUJO"
# ok: supabase-access-token, supabase-secret-key
sample_6 = "sb_secret_key_of_this_project_for_tests"
# ok: supabase-access-token, supabase-secret-key
supabase_token = os.environ["SUPABASE_ACCESS_TOKEN"]
# ok: supabase-access-token, supabase-secret-key
PATTERN = re.compile(r"sbp_[A-Za-z0-9]+")
