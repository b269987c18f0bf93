import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

@RestController
class Users {
  private MongoCollection<Document> users;

  @GetMapping("/users")
  Document find(@RequestParam String name) {
    // ok: java-mongo-query-built-from-request
    users.find(Document.parse("{active: true}"));
    // ok: java-mongo-query-built-from-request
    return users.find(Filters.eq("name", name)).first();
  }
}
