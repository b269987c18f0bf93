# ruleid: ruby-xml-external-entities-option
document = Nokogiri::XML(text) { |config| config.nonet }
#                                         ^^^^^^^^^^^^
# ruleid: ruby-xml-external-entities
document = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NONET)
document = Nokogiri::XML(text) do |config|
  # ruleid: ruby-xml-external-entities-option
  config.nonet
end
# ruleid: ruby-xml-external-entities-libxml
LibXML::XML.default_substitute_entities = false
# ruleid: ruby-xml-external-entities-limit
REXML::Security.entity_expansion_limit = 10_000

Nokogiri::XML::SAX::Parser.new(handler).parse(text) do |context|
  # ruleid: ruby-xml-external-entities
  Nokogiri::XML::ParseOptions::NONET
end
