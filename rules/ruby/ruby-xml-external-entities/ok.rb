# ok: ruby-xml-external-entities
document = Nokogiri::XML(text)
# ok: ruby-xml-external-entities
document = Nokogiri::XML(text) { |config| config.strict.nonet }
# ok: ruby-xml-external-entities
document = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NONET)
# ok: ruby-xml-external-entities
text = options.noent
# ok: ruby-xml-external-entities-limit
REXML::Security.entity_expansion_limit = 1000

Nokogiri::XML::SAX::Parser.new(handler).parse(text) do |context|
  # ok: ruby-xml-external-entities
  context.replace_entities = false
end
