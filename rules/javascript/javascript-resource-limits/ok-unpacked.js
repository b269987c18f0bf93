app.post('/up', (req, res) => {
  const text = zlib.gunzipSync(req.body, { maxOutputLength: 1e7 });
  res.end(String(text.length));
});
