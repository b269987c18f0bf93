package clinic.appointments;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AppointmentController {
  private final JdbcTemplate jdbc;

  public AppointmentController(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The free appointments of a doctor on a day. */
  @GetMapping("/appointments")
  public List<Map<String, Object>> free(@RequestParam String doctor, @RequestParam String day) {
    String sql = "SELECT id, starts_at FROM appointments WHERE patient_id IS NULL"
        + " AND doctor = ? AND day = '" + day + "'";
    return jdbc.queryForList(sql, doctor);
  }
}
