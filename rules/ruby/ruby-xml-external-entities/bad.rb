# ruleid: ruby-xml-external-entities
document = Nokogiri::XML(text) { |config| config.noent }
#                                         ^^^^^^^^^^^^
# ruleid: ruby-xml-external-entities
document = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
document = Nokogiri::XML(text) do |config|
  # ruleid: ruby-xml-external-entities
  config.dtdload
end
# ruleid: ruby-xml-external-entities
LibXML::XML.default_substitute_entities = true
# ruleid: ruby-xml-external-entities-limit
REXML::Security.entity_expansion_limit = 10_000_000
