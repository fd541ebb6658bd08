package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A child process that is started again when it dies, ever more patiently, and says so. */
final class SupervisedProcess implements AutoCloseable {

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final ProcessRecord record;
  private final Consumer<String> say;
  private final Duration settled;

  private Process process;
  private long startedAt;
  private Duration wait = FIRST_WAIT;
  private int deaths;
  private boolean stopping;

  /** @param settled after this long a life the next death is not counted to those before it */
  SupervisedProcess(String name, List<String> command, Map<String, String> environment, LocalSettings settings,
      Consumer<String> say, Duration settled) {
    this.name = name;
    this.command = command;
    this.environment = environment;
    this.log = settings.logs().resolve(name + ".log");
    this.record = new ProcessRecord(settings.run().resolve(name + ".pid"));
    this.say = say;
    this.settled = settled;
  }

  synchronized void start() {
    if (stopping) return;
    try {
      Files.createDirectories(log.getParent());
      var builder = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      process = builder.start();
      startedAt = System.nanoTime();
      record.write(process.toHandle());
      process.onExit().thenAccept(this::died);
    } catch (IOException e) {
      throw new LocalStackException(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  synchronized long pid() {
    return process.pid();
  }

  synchronized int deaths() {
    return deaths;
  }

  /** The end of the log, for someone who has to be told what went wrong. */
  String lastWords() {
    return LogTail.of(log, 15);
  }

  private synchronized void died(Process dead) {
    if (stopping) return;
    deaths++;
    if (System.nanoTime() - startedAt > settled.toNanos()) wait = FIRST_WAIT;
    say.accept("%s died (exit code %d) and is started again in %.1f s; its log is %s"
        .formatted(name, dead.exitValue(), wait.toMillis() / 1000.0, log));
    // by a clock and not by sleeping: a stop in between takes effect at once
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS).execute(this::start);
    wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
  }

  /** From now on its death is no surprise. */
  synchronized void stopWatching() {
    stopping = true;
  }

  /** Asks the child to stop without waiting for it; {@link #close} waits. */
  synchronized void askToStop() {
    stopWatching();
    if (process != null) process.destroy();
  }

  @Override
  public void close() {
    askToStop();
    try {
      if (process != null) ProcessRecord.stop(process.toHandle(), PATIENCE);
      record.forget();
    } catch (IOException e) {
      say.accept("The record of " + name + " cannot be removed: " + e.getMessage());
    }
  }
}
