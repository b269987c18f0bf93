// ok: nuget-api-key
const sample1 = 'oy226cgxt66bm4cdatfetc3f';
// ok: nuget-api-key
const sample2 = 'oy226cgxt66bm4cdatfetc3f!pu7mn7xpt3nvd7oqkxx45';
// ok: nuget-api-key
const sample3 = 'oy2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: nuget-api-key
const sample4 = 'oy2...';
// ok: nuget-api-key
const prefixes = ['oy2'];
// ok: nuget-api-key
const nugetKey = process.env.NUGET_API_KEY;
// ok: nuget-api-key
const longer = 'abc{{token:nuget-api-key:ok-1}}def';
// ok: nuget-api-key
const blob = 'QUJD{{token:nuget-api-key:ok-2}}';
// ok: nuget-api-key
const nugetKeyName = 'NUGET_API_KEY';
