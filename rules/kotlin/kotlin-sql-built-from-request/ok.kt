fun find(request: HttpServletRequest, connection: Connection, jdbc: JdbcTemplate) {
    val customer = request.getParameter("customer")
    // ok: kotlin-sql-built-from-request
    val statement = connection.prepareStatement("SELECT * FROM orders WHERE customer = ?")
    statement.setString(1, customer)
    // ok: kotlin-sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders WHERE note = ?", customer)
    // ok: kotlin-sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders LIMIT ${request.getParameter("limit").toInt()}")
}

@RestController
class Orders(private val jdbc: JdbcTemplate) {
    @GetMapping("/orders")
    // ok: kotlin-sql-built-from-request
    fun orders(@RequestParam city: String) = jdbc.queryForList("SELECT * FROM orders WHERE city = ?", city)

    @GetMapping("/orders/{id}")
    // ok: kotlin-sql-built-from-request
    fun order(@PathVariable id: Long) = jdbc.queryForMap("SELECT * FROM orders WHERE id = $id")
}
