package dk.samspor.local.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.campaign.agent.CrashPoint;
import dk.samspor.local.campaign.agent.Gate;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent in a JVM of its own, on a class that has a point's name. */
class CrashAgentTest {

  private static final CrashPoint POINT = CrashPoint.AFTER_MARK_SENT;
  private static final int TABLE_IS_WRONG = 78;

  @TempDir Path directory;
  private HaltOrders orders;

  @BeforeEach
  void give_no_order() {
    orders = new HaltOrders(directory.resolve("orders"));
  }

  /** Marks five letters sent, one by one; says so after each. */
  private static byte[] outTray(String method) {
    var name = ClassDesc.of(POINT.className());
    var out = ClassDesc.of("java.io.PrintStream");
    var nothing = MethodTypeDesc.of(ConstantDescs.CD_void);
    return ClassFile.of().build(name, type -> type
        .withMethodBody(method, nothing, ClassFile.ACC_STATIC, code -> code
            .getstatic(ClassDesc.of("java.lang.System"), "out", out).ldc("marked")
            .invokevirtual(out, "println", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String)).return_())
        .withMethodBody("main", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String.arrayType()),
            ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, code -> {
              for (int i = 0; i < 5; i++) code.invokestatic(name, method, nothing);
              code.return_();
            }));
  }

  @Test
  void a_process_without_an_order_lives() throws Exception {
    var run = run(POINT.method());
    assertThat(run.code()).isZero();
    assertThat(run.said()).containsOnly("marked").hasSize(5);
  }

  @Test
  void the_process_halts_at_the_ordered_passing_and_not_before() throws Exception {
    orders.give(Service.REFERRAL, POINT, 3);
    var run = run(POINT.method());
    assertThat(run.code()).isEqualTo(Gate.KILLED);
    assertThat(run.said()).filteredOn("marked"::equals).as("the third is marked, and nothing after it").hasSize(3);
  }

  @Test
  void the_order_is_carried_out_once_and_the_next_process_lives() throws Exception {
    orders.give(Service.REFERRAL, POINT, 1);
    assertThat(run(POINT.method()).code()).isEqualTo(Gate.KILLED);
    assertThat(orders.carriedOut(Service.REFERRAL)).isTrue();
    assertThat(run(POINT.method()).code()).isZero();
  }

  @Test
  void an_order_for_a_later_passing_or_another_point_is_not_carried_out() throws Exception {
    orders.give(Service.REFERRAL, POINT, 6);
    assertThat(run(POINT.method()).code()).isZero();
    orders.give(Service.REFERRAL, CrashPoint.AFTER_COMMIT, 1);
    assertThat(run(POINT.method()).code()).isZero();
    assertThat(orders.carriedOut(Service.REFERRAL)).isFalse();
  }

  @Test
  void a_renamed_method_stops_the_process_with_another_code() throws Exception {
    var run = run("noteSent");
    assertThat(run.code()).isEqualTo(TABLE_IS_WRONG);
    assertThat(run.said()).anyMatch(line -> line.contains("has no single method markSent"));
  }

  @Test
  void a_service_without_one_of_the_points_is_refused_before_anything_starts() throws Exception {
    jar("samspor-platform.jar", outTray(POINT.method()));
    assertThatThrownBy(() -> PointsThere.check(directory)).isInstanceOf(LocalStackException.class)
        .hasMessageContaining("The crash point BEFORE_COMMIT is nowhere");
  }

  private Run run(String method) throws IOException, InterruptedException {
    var program = jar("program.jar", outTray(method));
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-javaagent:" + AgentJar.in(directory) + "=" + orders.file(Service.REFERRAL), "-cp", program.toString(), POINT.className()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes()).lines().toList();
    return new Run(process.waitFor(), said);
  }

  private Path jar(String name, byte[] outTray) throws IOException {
    var file = directory.resolve(name);
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry(POINT.className().replace('.', '/') + ".class"));
      jar.write(outTray);
    }
    return file;
  }

  private record Run(int code, List<String> said) {}
}
