# ruleid: ruby-xml-external-entities-option
document = Nokogiri::XML(text) { |config| config.noent }
#                                         ^^^^^^^^^^^^
# ruleid: ruby-xml-external-entities
document = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
document = Nokogiri::XML(text) do |config|
  # ruleid: ruby-xml-external-entities-option
  config.dtdload
end
# ruleid: ruby-xml-external-entities-libxml
LibXML::XML.default_substitute_entities = true
# ruleid: ruby-xml-external-entities-limit
REXML::Security.entity_expansion_limit = 10_000_000

Nokogiri::XML::SAX::Parser.new(handler).parse(text) do |context|
  # ruleid: ruby-xml-external-entities
  context.replace_entities = true
end
