import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.BasicQuery;

@RestController
class Users {
  private MongoCollection<Document> users;

  @GetMapping("/users")
  Document find(@RequestParam String name) {
    // ruleid: java-mongo-query-built-from-request
    return users.find(Document.parse("{name: '" + name + "'}")).first();
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^
  }

  @GetMapping("/orders")
  Object orders(@RequestParam String name) {
    // ruleid: java-mongo-query-built-from-request
    users.find(new Document("$where", "this.name == '" + name + "'"));
    // ruleid: java-mongo-query-built-from-request
    return template.find(new BasicQuery(String.format("{name: '%s'}", name)), Order.class);
  }
}

class Commands {
  private MongoTemplate mongo;

  void run(HttpServletRequest request) {
    // ruleid: java-mongo-query-built-from-request
    mongo.executeCommand("{ find: '" + request.getParameter("name") + "' }");
  }
}
