import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;

class Buffers {
  void make(HttpServletRequest request) {
    int size = Integer.parseInt(request.getParameter("size"));
    // ruleid: java-size-from-request
    byte[] bytes = new byte[size];
    // ruleid: java-size-from-request
    ByteBuffer.allocate(Integer.parseInt(request.getParameter("other")));
  }
}
