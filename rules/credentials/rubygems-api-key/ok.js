// ok: rubygems-api-key
const sample1 = 'rubygems_a1fdbf2de10ca4a85c549a0c';
// ok: rubygems-api-key
const sample2 = 'rubygems_xntwvwgorimhmunxqjllzkxssuysixginhtqshjrukxuzwvw';
// ok: rubygems-api-key
const sample3 = 'rubygems_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: rubygems-api-key
const sample4 = 'rubygems_...';
// ok: rubygems-api-key
const prefixes = ['rubygems_'];
// ok: rubygems-api-key
const rubygemsKey = process.env.GEM_HOST_API_KEY;
// ok: rubygems-api-key
const longer = 'abc{{token:rubygems-api-key:ok-1}}def';
// ok: rubygems-api-key
const blob = 'QUJD{{token:rubygems-api-key:ok-2}}';
// ok: rubygems-api-key
const rubygemsKeyName = 'GEM_HOST_API_KEY';
