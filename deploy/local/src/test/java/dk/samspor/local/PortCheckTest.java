package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void a_taken_port_is_named_with_its_holder_and_the_way_out() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = settings(taken.getLocalPort());
      assertThatThrownBy(() -> PortCheck.of(settings)).isInstanceOf(LocalStackException.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " (meeting) is taken by process "
              + ProcessHandle.current().pid())
          .hasMessageContaining("--meeting-port=");
    }
  }

  @Test
  void free_ports_pass() {
    assertThatNoException().isThrownBy(() -> PortCheck.of(settings(Ports.free())));
  }

  private static LocalSettings settings(int meetingPort) {
    var others = List.of("issuer", "referral", "stratification", "reporting", "postgres", "kafka").stream()
        .map(name -> "--" + name + "-port=" + Ports.free());
    var switches = java.util.stream.Stream.concat(others, java.util.stream.Stream.of("--meeting-port=" + meetingPort));
    return LocalSettings.from(Path.of("").toAbsolutePath(), switches.toList(), Map.of());
  }
}
