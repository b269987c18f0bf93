package shop;

import io.micronaut.http.HttpRequest;
import io.vertx.sqlclient.Pool;
import org.jdbi.v3.core.Jdbi;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

public class Orders extends HttpServlet {
  private Connection connection;
  private EntityManager entities;
  private JdbcTemplate jdbc;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String customer = request.getParameter("customer");
    try (Statement statement = connection.createStatement()) {
      // ruleid: java-sql-built-from-request
      ResultSet rows = statement.executeQuery("SELECT * FROM orders WHERE customer = '" + customer + "'");
      //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      // ruleid: java-sql-built-from-request
      statement.execute("DELETE FROM carts WHERE owner = " + request.getHeader("X-Owner"));
      //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    String sql = String.format("UPDATE orders SET note = '%s'", customer);
    // ruleid: java-sql-built-from-request
    connection.createStatement().executeUpdate(sql);
    //                                         ^^^
    // ruleid: java-sql-built-from-request
    PreparedStatement prepared = connection.prepareStatement("SELECT * FROM orders ORDER BY " + request.getParameter("order"));
    //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-sql-built-from-request
    entities.createQuery("from Order o where o.customer = '" + customer.trim() + "'");
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-sql-built-from-request
    jdbc.queryForList("SELECT id FROM orders WHERE note LIKE '%" + customer + "%'");
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    StringBuilder text = new StringBuilder("SELECT * FROM orders");
    text.append(" WHERE city = '").append(request.getParameter("city")).append("'");
    // ruleid: java-sql-built-from-request
    connection.nativeSQL(text.toString());
    //                   ^^^^^^^^^^^^^^^
    // ruleid: java-sql-built-from-request
    jdbc.execute("DELETE FROM carts WHERE id = " + new Filter().idOf(request));
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void inCollections(HttpServletRequest request) throws Exception {
    List<String> parts = new ArrayList<>();
    parts.add("safe");
    parts.add(request.getParameter("a"));
    parts.remove(0);
    // ruleid: java-sql-built-from-request
    connection.prepareCall("{call " + parts.get(0) + "}");
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Map<String, Object> values = new HashMap<>();
    values.put("fixed", "id");
    values.put("chosen", request.getParameter("column"));
    // ruleid: java-sql-built-from-request
    jdbc.update("UPDATE t SET x = 1 ORDER BY " + values.get("chosen"));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    String last = "";
    switch ("ABC".charAt(2)) {
      case 'A':
        last = "id";
        break;
      case 'C':
        last = request.getParameter("column");
        break;
      default:
        last = "name";
    }
    // ruleid: java-sql-built-from-request
    jdbc.query("SELECT 1 ORDER BY " + last, row -> row);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  @GetMapping("/orders")
  List<Map<String, Object>> find(@RequestParam("note") String note) {
    // ruleid: java-sql-built-from-request
    return jdbc.queryForList("SELECT * FROM orders WHERE note = '" + note + "'");
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void escaped(Connection connection, HttpServletRequest request) throws Exception {
    String name = StringEscapeUtils.escapeHtml4(request.getParameter("name"));
    Statement statement = connection.createStatement();
    // ruleid: java-sql-built-from-request
    statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
  }

  private static class Filter {
    String idOf(HttpServletRequest request) {
      return request.getParameter("id");
    }
  }
}

class Reports {
  private Jdbi jdbi;
  private Pool pool;
  private CqlSession cassandra;

  void find(HttpServletRequest request, QueryRunner runner, Handler handler) throws Exception {
    String city = request.getParameter("city");
    // ruleid: java-sql-built-from-request
    runner.query("SELECT * FROM shops WHERE city = '" + city + "'", handler);
    // ruleid: java-sql-built-from-request
    DB.sqlQuery("SELECT * FROM shops WHERE city = '" + city + "'").findList();
    // ruleid: java-sql-built-from-request
    jdbi.withHandle(handle -> handle.select("SELECT * FROM shops WHERE city = '" + city + "'"));
    // ruleid: java-sql-built-from-request
    pool.query("SELECT * FROM shops WHERE city = '" + city + "'").execute();
    // ruleid: java-sql-built-from-request
    cassandra.execute("SELECT * FROM shop.shops WHERE city = '" + city + "'");
    // ruleid: java-sql-built-from-request
    context.selectFrom("shops").orderBy(DSL.field(city));
  }

  @PostMapping("/rename")
  void rename(@RequestBody Change change) {
    // ruleid: java-sql-built-from-request
    jdbcTemplate.update("UPDATE shops SET name = '" + change.getName() + "'");
  }

  static class Change {
    private String name;

    public String getName() {
      return name;
    }
  }
}

class Notes extends Activity {
  void find(SQLiteDatabase db) {
    String word = getIntent().getStringExtra("word");
    // ruleid: java-sql-built-from-request
    db.rawQuery("SELECT * FROM notes WHERE text LIKE '%" + word + "%'", null);
  }
}

class Books {
  private BookRepository books;
  private Connection connection;

  @GET
  List<Book> named(@RestQuery String name, @RestQuery String order) {
    // ruleid: java-sql-built-from-request
    connection.createStatement("DELETE FROM books WHERE name = '" + name + "'").execute();
    // ruleid: java-sql-built-from-request
    books.list("status = 'open' order by " + order);
    // ruleid: java-sql-built-from-request
    books.find("title like '%" + name + "%'").firstResult();
    return null;
  }
}

class Owners {
  void find(@RequestParam Optional<String> name, @RequestParam List<String> names, JdbcTemplate jdbc) {
    // ruleid: java-sql-built-from-request
    jdbc.execute("DELETE FROM owners WHERE name = '" + name.get() + "'");
    // ruleid: java-sql-built-from-request
    jdbc.execute("DELETE FROM owners WHERE name = '" + names.get(0) + "'");
  }
}

class Wrappers {
  private DSLContext dsl;
  private CassandraTemplate cassandra;

  void find(@RequestParam String city, QueryWrapper<Shop> wrapper, ServerWebExchange exchange, JdbcTemplate jdbc) {
    // ruleid: java-sql-built-from-request
    wrapper.last("LIMIT " + city);
    // ruleid: java-sql-built-from-request
    wrapper.inSql("id", "SELECT id FROM towns WHERE name = '" + city + "'");
    // ruleid: java-sql-built-from-request
    dsl.selectFrom("shops").where("city = '" + city + "'").fetch();
    // ruleid: java-sql-built-from-request
    cassandra.select("SELECT * FROM shops WHERE city = '" + city + "'", Shop.class);
    // ruleid: java-sql-built-from-request
    JpaSort.unsafe(city);
    // ruleid: java-sql-built-from-request
    jdbc.execute("DELETE FROM shops WHERE city = '" + exchange.getRequest().getQueryParams().getFirst("city") + "'");
  }
}

class Entrances {
  void run(HttpServletRequest request, CqlSession cassandra, Pool pool, Jdbi jdbi, DatabaseClient reactive, QueryRunner runner) throws Exception {
    String city = request.getParameter("city");
    // ruleid: java-sql-built-from-request
    cassandra.executeAsync("SELECT * FROM shops WHERE city = '" + city + "'");
    // ruleid: java-sql-built-from-request
    pool.withConnection(connection -> connection.query("SELECT * FROM shops WHERE city = '" + city + "'").execute());
    // ruleid: java-sql-built-from-request
    jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM shops ORDER BY <column>").define("column", city).mapToMap().list());
    // ruleid: java-sql-built-from-request
    reactive.sql(() -> "SELECT * FROM shops WHERE city = '" + city + "'").fetch();
    // ruleid: java-sql-built-from-request
    runner.batch("DELETE FROM shops WHERE city = '" + city + "'", new Object[0][]);
  }
}

class Micro {
  private Connection connection;

  void run(HttpRequest<?> req, HttpExchange exchange, SqlSession session) throws Exception {
    String city = req.getParameters().get("city");
    // ruleid: java-sql-built-from-request
    connection.prepareStatement("SELECT * FROM shops WHERE city = '" + city + "'");
    String sql = new SQL().SELECT("*").FROM("shops").WHERE("city = '" + city + "'").toString();
    // ruleid: java-sql-built-from-request
    connection.prepareStatement(sql);
    // ruleid: java-sql-built-from-request
    connection.prepareStatement("SELECT * FROM shops WHERE city = '" + exchange.getRequestURI().getQuery() + "'");
  }
}
