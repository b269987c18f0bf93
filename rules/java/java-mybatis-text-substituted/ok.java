import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;
import org.springframework.beans.factory.annotation.Value;

interface UserMapper {
  // ok: java-mybatis-text-substituted
  @Select("SELECT * FROM users WHERE name = #{name}")
  User byName(String name);

  // ok: java-mybatis-text-substituted
  @Delete("DELETE FROM users WHERE id = #{user.id}")
  void remove(User user);

  // ok: java-mybatis-text-substituted
  @Value("${users.table}")
  String table();
}
