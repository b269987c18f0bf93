using System;
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
            // ruleid: csharp-sql-built-from-request
            var command = new SqlCommand("SELECT * FROM Orders WHERE Name = '" + name + "'", connection);
            //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            return View(command.ExecuteReader());
        }

        [HttpGet]
        public IActionResult ById()
        {
            var id = Request.Query["id"];
            var command = connection.CreateCommand();
            // ruleid: csharp-sql-built-from-request
            command.CommandText = $"SELECT * FROM Orders WHERE Id = {id}";
            // ruleid: csharp-sql-built-from-request
            var orders = connection.Query<Order>(string.Format("SELECT * FROM Orders WHERE Id = {0}", id));
            return Ok(orders);
        }

        [HttpPost]
        public async Task<IActionResult> Sorted([FromBody] Filter filter)
        {
            // ruleid: csharp-sql-built-from-request
            var orders = context.Orders.FromSqlRaw("SELECT * FROM Orders ORDER BY " + filter.Column);
            // ruleid: csharp-sql-built-from-request
            await context.Database.ExecuteSqlRawAsync("DELETE FROM Orders WHERE Name = '" + filter.Name + "'");
            return Ok(orders);
        }
    }

    public class Legacy : System.Web.UI.Page
    {
        protected void Load()
        {
            string name = Request.QueryString["name"];
            // ruleid: csharp-sql-built-from-request
            var adapter = new SqlDataAdapter("SELECT * FROM Orders WHERE Name = '" + name + "'", connection);
        }

        public static void Import(SqlConnection connection)
        {
            string line = Console.ReadLine();
            // ruleid: csharp-sql-built-from-input
            new SqlCommand("DELETE FROM Orders WHERE Name = '" + line + "'", connection).ExecuteNonQuery();
        }

        public static void Remove(SqlConnection connection, string name)
        {
            // ruleid: csharp-sql-built-with-quoted-value
            var first = new SqlCommand("DELETE FROM Orders WHERE Name = '" + name + "'", connection);
            // ruleid: csharp-sql-built-with-quoted-value
            var second = new SqlCommand($"DELETE FROM Orders WHERE Name = '{name}'", connection);
        }
    }

    public class SearchModel : PageModel
    {
        private readonly OrdersContext context;

        [BindProperty(SupportsGet = true)]
        public string Term { get; set; }

        public void OnGet()
        {
            // ruleid: csharp-sql-built-from-request
            var orders = context.Orders.FromSqlRaw("SELECT * FROM Orders WHERE Name LIKE '%" + Term + "%'");
        }
    }
}

namespace Shop
{
    public class MembersController : Controller
    {
        public ActionResult Find(string city)
        {
            // ruleid: csharp-sql-built-from-request
            session.CreateCriteria<Member>().Add(Expression.Sql("city = '" + city + "'"));
            // ruleid: csharp-sql-built-from-request
            return View(container.GetItemQueryIterator<Member>(new QueryDefinition("SELECT * FROM c WHERE c.city = '" + city + "'")));
        }
    }
}

public class OrderService : Orders.OrdersBase
{
    public override async Task<Reply> Find(OrderRequest request, ServerCallContext context)
    {
        // ruleid: csharp-sql-built-from-request
        var command = source.CreateCommand("SELECT id FROM orders WHERE city = '" + request.City + "'");
        // ruleid: csharp-sql-built-from-request
        var batch = new NpgsqlBatchCommand($"DELETE FROM orders WHERE city = '{request.City}'");
        return new Reply();
    }

    private readonly NpgsqlDataSource source;
}

public class MembersController : Controller
{
    public async Task<IActionResult> Find(string city)
    {
        // ruleid: csharp-sql-built-from-request
        var member = await connection.QueryFirstAsync("SELECT * FROM members WHERE city = '" + city + "'");
        // ruleid: csharp-sql-built-from-request
        var count = await connection.ExecuteScalarAsync("SELECT count(*) FROM members WHERE city = '" + city + "'");
        // ruleid: csharp-sql-built-from-request
        var found = container.GetItemQueryIterator<Member>("SELECT * FROM c WHERE c.city = '" + city + "'");
        return View(member);
    }
}

public class FindMember : Endpoint<FindRequest, Member>
{
    public override async Task HandleAsync(FindRequest request, CancellationToken token)
    {
        // ruleid: csharp-sql-built-from-request
        await connection.ExecuteAsync("DELETE FROM members WHERE city = '" + request.City + "'");
    }
}

public class EntrancesController : Controller
{
    [HttpPost]
    public IActionResult Find(Visit visit)
    {
        // ruleid: csharp-sql-built-from-request
        MySqlHelper.ExecuteReader(connection, "SELECT * FROM members WHERE city = '" + visit.City + "'");
        // ruleid: csharp-sql-built-from-request
        session.Delete("from Member m where m.City = '" + visit.City + "'");
        // ruleid: csharp-sql-built-from-request
        new Query("members").WhereRaw("city = '" + visit.City + "'");
        // ruleid: csharp-sql-built-from-request
        db.SqlList<Member>("SELECT * FROM members WHERE city = '" + visit.City + "'");
        return Ok();
    }
}
