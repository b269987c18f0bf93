import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;

interface UserMapper {
  // ruleid: java-mybatis-text-substituted
  @Select("SELECT * FROM users WHERE name = #{name}")
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  User byName(String name);

  // ruleid: java-mybatis-text-substituted
  @Select({"SELECT * FROM users", "ORDER BY ${column}"})
  User sorted(String column);

  // ruleid: java-mybatis-text-substituted
  @Delete("DELETE FROM users WHERE id = #{id}")
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  void remove(String id);
}
