const app = express();

// ok: javascript-admin-route-open
app.get('/admin/users', requireAdmin, async (req, res) => {
  res.json(await users.all());
});
