# ruleid: ruby-unsafe-load-of-request-data-columns
Rails.application.config.active_record.use_yaml_unsafe_load = false
# ok: ruby-unsafe-load-of-request-data-columns
ActiveRecord.use_yaml_unsafe_load = false
