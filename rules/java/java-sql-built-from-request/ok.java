package shop;

import io.vertx.sqlclient.Pool;
import org.jdbi.v3.core.Jdbi;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PathVariable;

public class Orders {
  private static final Set<String> COLUMNS = Set.of("id", "name");
  private Connection connection;
  private EntityManager entities;
  private JdbcTemplate jdbc;

  void bound(HttpServletRequest request) throws Exception {
    String customer = request.getParameter("customer");
    // ok: java-sql-built-from-request
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders WHERE customer = ?");
    statement.setString(1, customer);
    // ok: java-sql-built-from-request
    statement.executeQuery();
    // ok: java-sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders WHERE customer = ?", customer);
    // ok: java-sql-built-from-request
    entities.createQuery("from Order o where o.customer = :customer").setParameter("customer", customer);
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM orders LIMIT " + Integer.parseInt(request.getParameter("limit")));
    int page = Integer.valueOf(request.getParameter("page"));
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM orders OFFSET " + page * 10);
  }

  void checked(HttpServletRequest request) {
    String column = request.getParameter("column");
    if (COLUMNS.contains(column)) {
      // ok: java-sql-built-from-request
      jdbc.execute("SELECT * FROM orders ORDER BY " + column);
    }
    String order = request.getParameter("order");
    if ("desc".equals(order)) {
      // ok: java-sql-built-from-request
      jdbc.execute("SELECT * FROM orders ORDER BY id " + order);
    }
    String direction = "up".equals(request.getParameter("direction")) ? "ASC" : "DESC";
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM orders ORDER BY id " + direction);
  }

  void other(HttpServletRequest request) {
    String name = request.getParameter("name");
    name = "all";
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM " + name);
    int size = 106;
    String column = (7 * 18) + size > 200 ? "id" : request.getParameter("column");
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM orders ORDER BY " + column);
    List<String> parts = new ArrayList<>();
    parts.add("safe");
    parts.add(request.getParameter("a"));
    parts.add("last");
    parts.remove(0);
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM " + parts.get(1));
    Map<String, Object> values = new HashMap<>();
    values.put("fixed", "id");
    values.put("chosen", request.getParameter("column"));
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT 1 ORDER BY " + values.get("fixed"));
    String last;
    switch ("ABC".charAt(1)) {
      case 'B':
        last = "name";
        break;
      default:
        last = request.getParameter("column");
    }
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT 1 ORDER BY " + last);
  }

  void number(@PathVariable("id") long id) {
    // ok: java-sql-built-from-request
    jdbc.execute("SELECT * FROM orders WHERE id = " + id);
  }
}

class Reports {
  private Jdbi jdbi;
  private CqlSession cassandra;

  void find(HttpServletRequest request, QueryRunner runner, Handler handler) throws Exception {
    String city = request.getParameter("city");
    // ok: java-sql-built-from-request
    runner.query("SELECT * FROM shops WHERE city = ?", handler, city);
    // ok: java-sql-built-from-request
    jdbi.withHandle(handle -> handle.select("SELECT * FROM shops WHERE city = ?", city));
    // ok: java-sql-built-from-request
    cassandra.execute(SimpleStatement.newInstance("SELECT * FROM shop.shops WHERE city = ?", city));
    // ok: java-sql-built-from-request
    context.selectFrom("shops").where(DSL.field("city").eq(city));
    // ok: java-sql-built-from-request
    Words.find(city);
  }
}

class Books {
  private BookRepository books;
  private Shelf shelf;

  @GET
  List<Book> named(@RestQuery String name) {
    // ok: java-sql-built-from-request
    books.list("status = ?1", name);
    // ok: java-sql-built-from-request
    books.find("title", name).firstResult();
    // ok: java-sql-built-from-request
    shelf.find("row " + name);
    // ok: java-sql-built-from-request
    shelf.delete(name);
    return null;
  }
}

class Owners {
  enum Kind { CAT, DOG }

  void find(@RequestParam Kind kind, @PathVariable UUID id, @RequestParam List<Long> ids, JdbcTemplate jdbc) {
    // ok: java-sql-built-from-request
    jdbc.execute("DELETE FROM owners WHERE kind = '" + kind.name() + "'");
    // ok: java-sql-built-from-request
    jdbc.execute("DELETE FROM owners WHERE id = '" + id + "'");
    // ok: java-sql-built-from-request
    jdbc.execute("DELETE FROM owners WHERE id = " + ids.get(0));
  }
}

class Wrappers {
  private DSLContext dsl;

  void find(@RequestParam String city, QueryWrapper<Shop> wrapper) {
    // ok: java-sql-built-from-request
    wrapper.eq("city", city).last("LIMIT 1");
    // ok: java-sql-built-from-request
    wrapper.apply("city = {0}", city);
    // ok: java-sql-built-from-request
    dsl.selectFrom("shops").where("city = ?", city).fetch();
    // ok: java-sql-built-from-request
    dsl.selectFrom("shops").where(SHOPS.CITY.eq(city)).fetch();
  }
}

class Entrances {
  void run(HttpServletRequest request, CqlSession cassandra, Pool pool, Jdbi jdbi) throws Exception {
    String city = request.getParameter("city");
    // ok: java-sql-built-from-request
    cassandra.executeAsync(SimpleStatement.newInstance("SELECT * FROM shops WHERE city = ?", city));
    // ok: java-sql-built-from-request
    pool.withConnection(connection -> connection.preparedQuery("SELECT * FROM shops WHERE city = $1").execute(Tuple.of(city)));
    // ok: java-sql-built-from-request
    jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM shops WHERE city = :city").bind("city", city).mapToMap().list());
  }
}
