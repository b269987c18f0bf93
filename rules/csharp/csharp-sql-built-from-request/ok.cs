using System.Data.SqlClient;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Orders
{
    public class OrdersController : Controller
    {
        private readonly SqlConnection connection;
        private readonly OrdersContext context;

        public IActionResult Find(string name)
        {
            // ok: csharp-sql-built-from-request
            var command = new SqlCommand("SELECT * FROM Orders WHERE Name = @name", connection);
            // ok: csharp-sql-built-from-request
            command.Parameters.AddWithValue("@name", name);
            // ok: csharp-sql-built-from-request
            var orders = connection.Query<Order>("SELECT * FROM Orders WHERE Name = @name", new { name });
            // ok: csharp-sql-built-from-request
            var others = context.Orders.FromSqlInterpolated($"SELECT * FROM Orders WHERE Name = {name}");
            // ok: csharp-sql-built-from-request
            var raw = context.Orders.FromSqlRaw("SELECT * FROM Orders WHERE Name = {0}", name);
            return View(orders);
        }

        public IActionResult ById(int id)
        {
            // ok: csharp-sql-built-from-request
            var command = new SqlCommand("SELECT * FROM Orders WHERE Id = " + id, connection);
            var page = int.Parse(Request.Query["page"]);
            // ok: csharp-sql-built-from-request
            command.CommandText = $"SELECT * FROM Orders LIMIT {page}";
            return View();
        }

        public IActionResult Sorted(string column)
        {
            var sort = column switch { "name" => "Name", _ => "Id" };
            // ok: csharp-sql-built-from-request
            var command = new SqlCommand("SELECT * FROM Orders ORDER BY " + sort, connection);
            if (!Columns.Contains(column))
            {
                return BadRequest();
            }
            // ok: csharp-sql-built-from-request
            command.CommandText = "SELECT * FROM Orders ORDER BY " + column;
            return View();
        }

    }

    public class Store
    {
        private readonly SqlConnection connection;

        public void Truncate(string table)
        {
            // Names cannot be bound.
            // ok: csharp-sql-built-with-quoted-value
            var command = new SqlCommand("DELETE FROM [" + table + "]", connection);
            // ok: csharp-sql-built-with-quoted-value
            var other = new SqlCommand("DELETE FROM Orders WHERE Name = '" + "draft" + "'", connection);
        }
    }
}

public class OrderService : Orders.OrdersBase
{
    public override async Task<Reply> Find(OrderRequest request, ServerCallContext context)
    {
        // ok: csharp-sql-built-from-request
        var command = source.CreateCommand("SELECT id FROM orders WHERE city = $1");
        command.Parameters.AddWithValue(request.City);
        return new Reply();
    }

    private readonly NpgsqlDataSource source;
}

public class EntrancesController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Find(Visit visit, CancellationToken token)
    {
        // ok: csharp-sql-built-from-request
        var names = context.Database.SqlQuery<string>($"SELECT name AS Value FROM members WHERE city = {visit.City}");
        // ok: csharp-sql-built-from-request
        await context.Database.ExecuteSqlAsync($"DELETE FROM members WHERE city = {visit.City}", token);
        // ok: csharp-sql-built-from-request
        new Query("members").WhereRaw("city = ?", visit.City);
        // ok: csharp-sql-built-from-request
        session.Delete(visit);
        // ok: csharp-sql-built-from-request
        MySqlHelper.ExecuteReader(connection, "SELECT * FROM members WHERE city = @city", new MySqlParameter("@city", visit.City));
        return Ok(names);
    }

    [HttpPost]
    public IActionResult Run([FromServices] Report report, IClock clock, int number)
    {
        // ok: csharp-sql-built-from-request
        connection.Execute("SELECT * FROM " + report.Table + clock.Zone + number);
        return Ok();
    }
}
