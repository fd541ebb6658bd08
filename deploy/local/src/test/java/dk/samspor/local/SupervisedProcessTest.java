package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedProcessTest {

  /** The child: says which one it is and lives until it is told to stop. */
  static final class Child {
    public static void main(String[] args) throws InterruptedException {
      System.out.println("child " + ProcessHandle.current().pid() + " for " + System.getenv("HOUSE"));
      new java.util.concurrent.CountDownLatch(1).await();
    }
  }

  @TempDir Path home;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private LocalSettings settings;
  private SupervisedProcess child;

  @BeforeEach
  void start() {
    settings = LocalSettings.from(home, List.of(), Map.of());
    var command = List.of(ServiceCommand.java(), "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
        Child.class.getName());
    child = new SupervisedProcess("child", command, Map.of("HOUSE", "referral"), settings, said::add, Duration.ofMinutes(1));
    child.start();
  }

  @AfterEach
  void stop() {
    child.close();
  }

  @Test
  void a_killed_child_is_started_again_and_it_is_said() {
    var first = child.pid();
    awaitLog("child " + first + " for referral");
    ProcessHandle.of(first).orElseThrow().destroyForcibly();
    await().atMost(Duration.ofSeconds(20)).until(() -> child.pid() != first);
    awaitLog("child " + child.pid() + " for referral");
    assertThat(child.deaths()).isOne();
    assertThat(said).singleElement().asString().contains("child died (exit code 137)").contains("started again in 0.5 s");
  }

  @Test
  void a_stopped_child_stays_stopped_and_is_forgotten() {
    var process = ProcessHandle.of(child.pid()).orElseThrow();
    assertThat(record().living()).contains(process);
    child.close();
    assertThat(process.isAlive()).isFalse();
    assertThat(record().living()).isEmpty();
    assertThat(record().file()).doesNotExist();
    assertThat(said).isEmpty();
  }

  @Test
  void a_later_launcher_finds_and_stops_a_child_left_behind() throws Exception {
    var orphan = ProcessHandle.of(child.pid()).orElseThrow();
    Files.move(record().file(), settings.run().resolve("referral-service.pid"));
    child.stopWatching(); // as if its launcher had been killed
    assertThat(Orphans.stop(settings, said::add)).isTrue();
    assertThat(orphan.isAlive()).isFalse();
    assertThat(said).singleElement().asString().contains("referral-service").contains(String.valueOf(orphan.pid()));
  }

  private ProcessRecord record() {
    return new ProcessRecord(settings.run().resolve("child.pid"));
  }

  private void awaitLog(String line) {
    await().atMost(Duration.ofSeconds(20)).until(() -> Files.readString(settings.logs().resolve("child.log")).contains(line));
  }
}
