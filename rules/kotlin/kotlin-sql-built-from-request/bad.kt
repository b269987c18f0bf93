fun find(request: HttpServletRequest, connection: Connection, jdbc: JdbcTemplate) {
    val customer = request.getParameter("customer")
    // ruleid: kotlin-sql-built-from-request
    connection.createStatement().executeQuery("SELECT * FROM orders WHERE customer = '$customer'")
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders WHERE note = '" + customer + "'")
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

suspend fun ktor(call: ApplicationCall, connection: Connection) {
    val id = call.parameters["id"]
    // ruleid: kotlin-sql-built-from-request
    connection.prepareStatement("SELECT * FROM orders WHERE id = $id")
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

@RestController
class Orders(private val jdbc: JdbcTemplate, private val db: DatabaseClient) {
    @GetMapping("/orders")
    fun orders(@RequestParam city: String) =
        // ruleid: kotlin-sql-built-from-request
        jdbc.queryForList("SELECT * FROM orders WHERE city = '$city'")

    @GetMapping("/orders/{sort}")
    fun sorted(@PathVariable("sort") sort: String) {
        // ruleid: kotlin-sql-built-from-request
        db.sql("SELECT * FROM orders ORDER BY " + sort)
    }
}

fun Route.customers() {
    get("/customers") {
        val city = call.parameters["city"]
        transaction {
            // ruleid: kotlin-sql-built-from-request
            exec("UPDATE customers SET seen = 1 WHERE city = '$city'")
        }
    }
}

class Notes : Activity() {
    fun find(db: SQLiteDatabase) {
        val word = intent.getStringExtra("word")
        // ruleid: kotlin-sql-built-from-request
        db.rawQuery("SELECT * FROM notes WHERE text LIKE '%$word%'", null)
    }
}
