const app = express();

// ruleid: javascript-admin-route-open
app.get('/admin/users', async (req, res) => {
  res.json(await users.all());
});
