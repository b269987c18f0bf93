# ok: new-relic-user-key, new-relic-ingest-key
sample_1 = "NRAK-0B3DWPZ8D65IT"
# ok: new-relic-user-key, new-relic-ingest-key
sample_2 = "NRAK-0B3DWPZ8D65IT!52TDLES8UVV3V"
# ok: new-relic-user-key, new-relic-ingest-key
sample_3 = "NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"
# ok: new-relic-user-key, new-relic-ingest-key
sample_4 = "NRAK-..."
# ok: new-relic-user-key, new-relic-ingest-key
sample_5 = "f11c2b74e1b4ee2b8d9a879397fbdaaFFFFNRAL"
# ok: new-relic-user-key, new-relic-ingest-key
new_relic_key = os.environ["NEW_RELIC_API_KEY"]
# ok: new-relic-user-key, new-relic-ingest-key
PATTERN = re.compile(r"NRAK-[A-Za-z0-9]+")
