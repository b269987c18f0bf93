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
