app.post('/up', (req, res) => {
  // ruleid: javascript-resource-limits-unpacked
  const text = zlib.gunzipSync(req.body);
  res.end(String(text.length));
});
