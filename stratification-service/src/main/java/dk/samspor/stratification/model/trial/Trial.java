package dk.samspor.stratification.model.trial;

import dk.samspor.stratification.model.Text;
import dk.samspor.stratification.model.analysis.ModelFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The parent: starts the child with a bound on memory and time and believes only its verdict. A child that dies, hangs or
 * says nothing has refused the model. Whoever starts one sees to it that they are one at a time.
 *
 * @param patience  how long the child may take
 * @param mebibytes how much heap it gets
 */
public record Trial(Duration patience, int mebibytes) {

  /** Measured: two to four seconds with a shipped model on a busy machine of two cores. Below the sixty of a transaction. */
  public static final Trial USUAL = new Trial(Duration.ofSeconds(45), 192);

  /**
   * Mebibytes of classes: those the engine makes of a model lie outside the heap and would be bounded by nothing. Measured:
   * 64 are enough for the two shipped models of the test.
   */
  private static final int METASPACE = 128;

  /** What the trial found wrong; empty when the engine agrees with our own reading. */
  public Optional<ModelFinding> of(byte[] dmn, String table) {
    try {
      return finding(run(dmn), table);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the trial run was interrupted");
    } catch (IOException noChild) {
      throw new UncheckedIOException(noChild);
    }
  }

  private String run(byte[] dmn) throws IOException, InterruptedException {
    var said = Files.createTempFile("samspor-trial", ".txt");
    try {
      var builder = new ProcessBuilder(command()).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      var child = builder.start();
      try {
        handOver(dmn, child);
        return child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) ? lastLine(said) : "TIMED_OUT";
      } finally {
        child.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  /** A child that died before it had read everything says so by its silence. */
  private static void handOver(byte[] dmn, Process child) {
    try (var in = child.getOutputStream()) {
      in.write(dmn);
    } catch (IOException gone) {
      child.destroyForcibly();
    }
  }

  private static String lastLine(Path said) throws IOException {
    try (var lines = Files.lines(said, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.startsWith(TrialRun.VERDICT)).reduce((first, last) -> last)
          .map(line -> line.substring(TrialRun.VERDICT.length())).orElse("DIED");
    }
  }

  /** The service's own class path and nothing of its settings: the child has no passwords to give away. */
  private List<String> command() {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + mebibytes + "m", "-Xss1m",
        "-XX:MaxMetaspaceSize=" + METASPACE + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
        "-cp", ClassPath.ofTheService(), TrialRun.class.getName());
  }

  private static Optional<ModelFinding> finding(String verdict, String table) {
    if (verdict.equals("OK")) return Optional.empty();
    if (verdict.startsWith("NOT_DMN ")) return Optional.of(finding(ModelFinding.Kind.NOT_DMN, table,
        "Filen følger ikke DMN: " + verdict.substring(8), "The file does not follow DMN: " + verdict.substring(8)));
    return Optional.of(finding(ModelFinding.Kind.ENGINE_DISAGREES, table, "Regelmotoren kan ikke bruge modellen på den måde, vi læser den (" + verdict + ").",
        "The rules engine cannot use the model the way we read it (" + verdict + ")."));
  }

  private static ModelFinding finding(ModelFinding.Kind kind, String table, String danish, String english) {
    return new ModelFinding(kind, table, List.of(), null, new Text(danish, english));
  }
}
